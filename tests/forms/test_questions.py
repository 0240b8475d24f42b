"""No question, tier, seal or choice of the forms goes lost unnoticed.

``tests/data/questions.tsv`` is what domain facts 4.2 (arrival), 4.3 (intake), 4.4 (screening,
perpetrators and official status), 4.6 (needs), 4.7 (safety), 4.8 (plan), 4.11 (incident), 4.14
(exit) and 4.15 (follow-up) ask, line by line. It is changed by hand: whoever takes a question away
or lowers its tier takes it out there too.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from shelter_desk.domain.sensitivity import Compartment, Tier
from shelter_desk.forms import catalog
from shelter_desk.forms.spec import Field, FormSpec, Item, Note, Repeat, SelectMultiple, SelectOne

WRITTEN = Path(__file__).parents[1] / "data" / "questions.tsv"
HEAD = ["form", "section", "question", "kind", "tier", "seal", "code", "values"]
ASKED = {
    **{"arrival": 29, "intake": 127, "safety": 58, "screening": 562, "needs": 105},
    **{
        "perpetrators": 10,
        "official_status": 14,
        "plan": 36,
        "incident": 49,
        "exit": 58,
        "follow_up": 33,
    },
}
"""Questions of each form: one that goes out of the form and of the file as well is missed here."""


def asked(form: FormSpec) -> Iterator[str]:
    """One line a question, as in the file."""
    for section, item in form.items():
        if isinstance(item, Note):
            continue
        tier, seal = section.tier_of(item), section.compartment_of(item)
        yield _line(form.key, section.key, item.key, item, tier, seal)
        for inner in item.fields if isinstance(item, Repeat) else ():
            key = f"{item.key}.{inner.key}"
            inner_tier = tier if inner.tier is None else inner.tier
            yield _line(form.key, section.key, key, inner, inner_tier, seal)


def _line(
    form: str, section: str, key: str, item: Item, tier: Tier, seal: Compartment | None
) -> str:
    code = item.code if isinstance(item, Field) else ""
    chosen = item.choices if isinstance(item, SelectOne | SelectMultiple) else ()
    values = " ".join(choice.value for choice in chosen)
    kind = type(item).__name__
    return "\t".join([form, section, key, kind, str(int(tier)), str(seal or ""), code, values])


def written(form_key: str) -> list[str]:
    """What the file says of one form."""
    head, *lines = WRITTEN.read_text("utf-8").splitlines()
    assert head.split("\t") == HEAD
    return [line for line in lines if line.startswith(f"{form_key}\t")]


@pytest.mark.parametrize("form_key", ASKED)
def test_every_question_is_asked_as_it_is_written_down(form_key: str) -> None:
    now, then = list(asked(catalog.form(form_key))), written(form_key)
    lost, new = sorted(set(then) - set(now)), sorted(set(now) - set(then))
    amiss = [*(f"lost: {line}" for line in lost), *(f"new: {line}" for line in new)]
    assert not amiss, "\n".join(amiss)
    assert now == then
    assert len(then) == ASKED[form_key]


def test_the_list_covers_the_written_forms_alone() -> None:
    lines = WRITTEN.read_text("utf-8").splitlines()[1:]
    assert {line.partition("\t")[0] for line in lines} == set(ASKED) == set(catalog.BUILT_IN)
    questions = [tuple(line.split("\t")[:3]) for line in lines]
    assert len(questions) == len(set(questions))


@pytest.mark.parametrize("form_key", ASKED)
def test_a_lost_question_and_a_lowered_tier_are_seen(form_key: str) -> None:
    then = written(form_key)
    form = catalog.form(form_key)
    last = form.sections[-1]
    fewer = FormSpec(form.key, 1, form.title, form.sections[:-1], form.tier)
    assert set(then) - set(asked(fewer))
    assert {line.split("\t")[1] for line in set(then) - set(asked(fewer))} == {last.key}
