"""Words that are kept are kept whole, or refused with a sentence while they stay on the screen."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

import shelter_desk.desktop
from shelter_desk.desktop.house.rooms_page import RoomsPage
from shelter_desk.desktop.residents.arrival_start import ArrivalStartPage
from shelter_desk.desktop.widgets.fields import line_of_words
from shelter_desk.services.house import rooms
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.inside.typed.typed import LONGEST_WORDS
from shelter_desk.services.residents import residents
from tests.desktop.pages_kit import make_desk, make_kit

TOO_LONG = {"ar": "النص أطول من المسموح", "en": "This text is longer than"}
NO_WORDS = frozenset(
    {
        *("backups/key_fields.py", "unlock/page.py", "unlock/recovery.py", "unlock/helper.py"),
        *("first_run/recovery_step.py", "first_run/shelter_step.py", "widgets/typed_groups.py"),
        *("widgets/passphrase_field.py", "overrides/second.py", "audit/anchors.py"),
        *("reviews/page.py", "audit/filters.py", "people/files_card.py"),
        *("widgets/search_box.py", "formview/pick_list.py"),
        *("formview/time_edit.py", "formview/date_edit.py"),
    }
)
"""Codes, keys, times, days and what is looked for; such a line may end where they end."""
SAYS_SO = frozenset({"widgets/fields.py", "formview/editor.py"})


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_name_too_long_at_the_door_is_refused_and_stays_to_be_shortened(
    tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    desk, clock = make_desk(tmp_path / "desk")
    kit = make_kit(desk, clock, language)
    qtbot.addWidget(kit.window)
    page = ArrivalStartPage(kit.context, kit.window)
    whole = " ".join(f"سلام{number}" for number in range(60))
    assert len(whole) > 300
    page.called.insert(whole)
    page.document.insert("P-1234567")
    page._find_duplicates()
    page.open_new.click()
    assert [said for said, _tone in kit.told if TOO_LONG[language] in said], kit.told
    assert residents.residents_list(desk, "all").total == 0
    assert (page.called.text(), page.document.text()) == (whole, "P-1234567")
    assert page.open_new.isEnabled()
    page.called.setText(whole[:250])
    page.open_new.click()
    (row,) = residents.residents_list(desk, "all").rows
    assert row.called == whole[:250], "what fits is kept to its last letter"
    stop(desk)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_name_of_a_room_is_not_shortened_unasked(
    tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    desk, clock = make_desk(tmp_path / "desk")
    name = "الطابق الثاني، آخر الممر يمينًا، غرفة الأم وطفلها"
    assert len(name) > rooms.LONGEST_NAME
    kit = make_kit(desk, clock, language)
    qtbot.addWidget(kit.window)
    page = RoomsPage(kit.context, kit.window)
    page.refresh()
    page.side.show_room(None)
    page.side.name.insert(name)
    page.side.save.click()
    assert [said for said, _tone in kit.told if TOO_LONG[language] in said], kit.told
    assert page.side.name.text() == name
    assert rooms.rooms(desk) == ()
    stop(desk)


def test_a_line_takes_more_than_any_use_case_keeps(qtbot: QtBot) -> None:
    line = line_of_words()
    qtbot.addWidget(line)
    line.insert("x" * (LONGEST_WORDS + 1))
    assert len(line.text()) > LONGEST_WORDS


def test_no_other_line_ends_before_the_words_do() -> None:
    root = Path(shelter_desk.desktop.__file__).parent
    shortened = {
        str(path.relative_to(root))
        for path in root.rglob("*.py")
        if path.parent.name != "ui" and re.search(r"\.setMaxLength\(", path.read_text("utf-8"))
    }
    assert shortened == NO_WORDS | SAYS_SO
    assert QLineEdit().maxLength() > LONGEST_WORDS, "and so a plain line is long enough"
