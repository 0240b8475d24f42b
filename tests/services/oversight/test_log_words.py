"""What the log keeps beside an act is said in words, in the language of whoever reads."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shelter_desk import services
from shelter_desk.desktop.i18n import Translations
from shelter_desk.domain.audit import Act, Fault
from shelter_desk.domain.backups import PlaceKind
from shelter_desk.domain.desk import ShelterSettings
from shelter_desk.domain.print_runs import WhyAgain
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Role
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.inside.oversight.log_rows import _WORDED
from shelter_desk.services.inside.typed.kept_words import WordsKind
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.oversight.log_words import detail_words
from shelter_desk.services.residents import history
from shelter_desk.services.views.desk import AuditRow

SERVICES = Path(services.__file__).parent
LATIN = re.compile("[A-Za-z]{3}")


def arabic(text: Text | Message) -> str:
    if isinstance(text, Text):
        return Translations()("ar", text)
    words = Translations()("ar", text.text, text.n)
    for name, value in text.params.items():
        words = words.replace("{" + name + "}", value)
    return words


def spoken(detail: Message | str, act: Act = Act.SETTINGS) -> str:
    at = datetime(2026, 11, 28, tzinfo=UTC)
    row = AuditRow(1, at, "", labels.ACTS[act], act, "", None, None, detail, "", False)
    return detail_words(row, arabic, str)


def test_a_paper_that_is_the_one_thing_on_it_is_named_once() -> None:
    both = Text("audit", "{detail} ({fields})")
    for kind in ("needs", "screening"):
        assert spoken(kind, Act.PREVIEW)
        once = spoken(Message(both, {"detail": kind, "fields": kind}), Act.PREVIEW)
        assert once == spoken(kind, Act.PREVIEW)
    two = spoken(Message(both, {"detail": "needs", "fields": "name"}), Act.PREVIEW)
    assert spoken("needs", Act.PREVIEW) in two
    assert "(" in two


def _written() -> Iterator[str]:
    """Every word that a service writes beside an act as it stands in the code."""
    for path in sorted(SERVICES.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        tree = ast.parse(text if "detail" in text or "fields" in text else "")
        for node in ast.walk(tree):
            if isinstance(node, ast.keyword) and node.arg in ("detail", "fields"):
                yield from (
                    one.value
                    for one in ast.walk(node.value)
                    if isinstance(one, ast.Constant) and isinstance(one.value, str) and one.value
                )


def _own_words() -> set[str]:
    told = {*labels.REVIEW_STEPS, "begins", "ends", "line ", "fits", "differs", " faults"}
    told |= {"not good: "}
    parts = {"opening ", "sheets ", " ", "/", "lines", "log plain"}
    return {one for one in _written() if one not in told | parts}


def test_every_word_written_beside_an_act_has_arabic() -> None:
    assert len(_own_words()) > 50
    assert not [detail for detail in sorted(_own_words()) if LATIN.search(spoken(detail))]


@pytest.mark.parametrize(
    "detail",
    [
        *map(str, (*Role, *WordsKind, *Compartment, *PlaceKind, *Fault)),
        *history.FIELDS,
        *(set(ShelterSettings.__dataclass_fields__) - {"practice"}),
        "log plain",
        "stick whole log",
        "recovery key",
        "one-time code",
        "prs_PrimaryLanguage",
        "testimony health",
        "names, birth_date",
        "not printed",
        "encrypted again",
        "plain again",
        "sheets 2/3",
        *(f"again {why} instead 4" for why in WhyAgain),
    ],
)
def test_every_kind_of_thing_beside_an_act_has_arabic(detail: str) -> None:
    assert not LATIN.search(spoken(detail)), detail


@pytest.mark.parametrize(
    ("act", "detail"),
    [
        (Act.VERIFY_BACKUP, "104"),
        (Act.VERIFY_BACKUP, "not good: 7.sdb"),
        (Act.MIGRATE, "3 to 4"),
        (Act.RESTORE, f"12 {'ab' * 32} over 19 {'cd' * 32}"),
        (Act.RESTORE, f"12 {'ab' * 32} over nothing"),
        *((Act.REVIEW, step) for step in labels.REVIEW_STEPS),
        (Act.CONFLICT, "begins"),
    ],
)
def test_acts_with_words_of_their_own_have_arabic(act: Act, detail: str) -> None:
    said = spoken(_WORDED[act](detail), act).replace("7.sdb", "")
    assert said
    assert not LATIN.search(said), said


@pytest.mark.parametrize(
    "words",
    ["Office 2", "Keeping a file · Agreed", "Staying in the house and services · Agreed in part"],
)
def test_what_is_no_token_stays_as_it_is(words: str) -> None:
    assert spoken(words) == words


def test_a_printer_keeps_its_name() -> None:
    assert spoken("consent file server").endswith(" file server")
    assert not LATIN.search(spoken("consent plain"))
    assert spoken("not printed Office").endswith(" Office")
