"""What is asked of every incident is asked of one for management alone as well."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_desk.domain.sensitivity import Compartment, Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.conditions import Equals
from shelter_desk.forms.incident import FOR_MANAGEMENT, INCIDENT
from shelter_desk.forms.incident_asked import GROUPS, PEOPLE, SEALED, SEALED_PEOPLE, asked_of_each
from shelter_desk.forms.spec import Field, FormSpec, Item, Section, SelectOne, TextField
from shelter_desk.forms.validation import in_sight, visible_fields

LABEL = Text("x", "Label")
ASKED = (
    *("place", "people", "child_present", "injury", "injury_what"),
    *("action", "who_called", "told_whom", "told_when"),
)
"""Domain facts 4.11, line by line, but for what happened and what she wishes."""
_WHAT = INCIDENT.find("what")
WHATS = [one.value for one in _WHAT.choices] if isinstance(_WHAT, SelectOne) else []


def said(what: str, **more: str) -> frozenset[str]:
    answers = Answers.empty().with_value("what", what)
    for key, value in more.items():
        answers = answers.with_value(key, value)
    return visible_fields(INCIDENT, answers)


def bare(item: Item) -> Item:
    """Without what may differ: the key, when it is asked, and to whom it is sealed."""
    changed = replace(item, key="", relevant=None)
    return replace(changed, compartment=None) if isinstance(changed, Field) else changed


@pytest.mark.parametrize("key", ASKED)
def test_the_sealed_part_asks_the_same_question(key: str) -> None:
    sealed = INCIDENT.find(SEALED + key)
    assert bare(sealed) == bare(INCIDENT.find(key))
    section = INCIDENT.section_of(SEALED + key)
    assert section.compartment_of(sealed) is Compartment.MANAGEMENT, "health is told nothing of it"
    assert section.tier_of(sealed) is Tier.PAINFUL
    assert section.folded


@pytest.mark.parametrize("what", WHATS)
def test_every_kind_of_incident_is_asked_each_of_them_once(what: str) -> None:
    asked = said(what, injury="yes", sealed_injury="yes")
    begin = SEALED if what == FOR_MANAGEMENT else ""
    other = "" if begin else SEALED
    assert {begin + key for key in ASKED} <= asked
    assert not {other + key for key in ASKED} & asked
    assert len(WHATS) == 15


def test_which_injury_is_asked_where_there_is_one_alone() -> None:
    assert "sealed_injury_what" not in said(FOR_MANAGEMENT, sealed_injury="no")


def test_both_parts_are_made_of_one_definition() -> None:
    made = asked_of_each(SEALED)
    items = (made.place, *made.there, *made.injury, *made.done, *made.told)
    assert [one.key for one in items] == [SEALED + key for key in ASKED]
    assert INCIDENT.section_of(SEALED_PEOPLE).fields == items
    assert GROUPS == (PEOPLE, SEALED_PEOPLE)


def test_what_is_sealed_decides_of_sealed_questions_alone() -> None:
    """Else nobody outside management could sign without what the form does not ask any more."""
    assert in_sight(INCIDENT, frozenset({Compartment.MANAGEMENT, Compartment.HEALTH}))


@pytest.mark.parametrize(("second", "seen"), [(Compartment.HEALTH, True), (None, False)])
def test_a_sealed_answer_that_decides_of_an_open_question_is_seen(
    second: Compartment | None, seen: bool
) -> None:
    first = TextField("first", LABEL, compartment=Compartment.HEALTH)
    then = TextField("then", LABEL, compartment=second, relevant=Equals("first", "yes"))
    section = Section("s", LABEL, (first, then), tier=Tier.HOUSE)
    form = FormSpec("tiny", 1, LABEL, (section,), Tier.HOUSE)
    assert in_sight(form, frozenset({Compartment.HEALTH})) is seen
    assert in_sight(form, frozenset())
