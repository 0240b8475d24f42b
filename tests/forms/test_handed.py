"""Whatever the forms hold has its name in the standard, and its item or no way out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.residents import CaseStatus
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.forms.answers import Answer, Answers, AnswerState
from shelter_desk.forms.catalog import KNOWN
from shelter_desk.forms.handed import HANDED_AS, covers, item_of, lines_of
from shelter_desk.forms.htcds import (
    CASE_COMMENT,
    CASE_STATUS,
    CONSENT,
    IN_WORDS,
    OURS,
    name_of,
    status_of,
    value_of,
)
from shelter_desk.forms.spec import Field, FormSpec, Repeat, Section, SelectMultiple, SelectOne

STANDARD: dict[str, list[str]] = json.loads(
    (Path(__file__).parents[1] / "data" / "htcds_2_0.json").read_text(encoding="utf-8")
)["fields"]
IN_THE_DEFINITIONS = {"vic_MethodsOfControl": {"RestrictsMovement"}}
"""The picklist of the standard lacks what its own definitions hold (domain facts 4.4)."""
INSIDE = frozenset({"cas_CaseOwner", "per_RoleInProcess", "per_RoleDetails"})
"""Somebody of the staff, and those who had a part: neither leaves."""


def questions() -> Iterator[tuple[FormSpec, Section, str, Field]]:
    for spec in KNOWN.values():
        for section, item in spec.items():
            for field in item.fields if isinstance(item, Repeat) else (item,):
                path = f"{item.key}.{field.key}" if isinstance(item, Repeat) else field.key
                yield spec, section, path, field


CODED = {f"{spec.key}/{path}": (spec, path, one) for spec, _, path, one in questions() if one.code}


@pytest.mark.parametrize("name", CODED)
def test_a_question_with_a_code_speaks_the_words_of_the_standard(name: str) -> None:
    spec, path, field = CODED[name]
    assert name_of(spec.key, path, field) == field.code
    if field.code == CASE_STATUS:
        return  # told of the case itself, below
    assert field.code in STANDARD
    if isinstance(field, SelectOne | SelectMultiple) and field.code not in IN_WORDS:
        known = {*STANDARD[field.code], *IN_THE_DEFINITIONS.get(field.code, set())}
        assert len(STANDARD[field.code]) > 1
        for choice in field.choices:
            many = isinstance(field, SelectMultiple)
            value = (choice.value,) if many else choice.value
            said = value_of(field, Answer(value, AnswerState.ANSWERED))
            (told,) = said if isinstance(said, list) else (said,)
            assert told in known, told


def test_the_rest_of_what_is_named_is_in_the_standard_too() -> None:
    assert {status_of(one) for one in CaseStatus if one is not CaseStatus.PURGED} <= set(
        STANDARD[CASE_STATUS]
    )
    for name in (CASE_COMMENT, CONSENT, *IN_WORDS):
        assert name in STANDARD, name


def test_a_name_of_ours_is_never_taken_for_one_of_the_standard() -> None:
    for spec, _section, path, field in questions():
        if not field.code:
            assert name_of(spec.key, path, field).startswith(OURS)


def test_what_leaves_belongs_to_an_item_with_words() -> None:
    for spec, section, path, _field in questions():
        item = item_of(spec, section, path)
        assert item is None or item in HANDED_AS, path


def test_every_question_with_a_code_can_leave_but_for_who_works_on_the_case() -> None:
    kept = {
        one.code
        for spec, section, path, one in questions()
        if one.code and item_of(spec, section, path) is None
    }
    assert kept == INSIDE | {CASE_STATUS}


def test_a_circle_goes_by_its_own_item_wherever_it_stands() -> None:
    for spec, section, path, _field in questions():
        item = item_of(spec, section, path)
        sealed = section.compartment_of(spec.find(path.partition(".")[0]))
        if sealed is Compartment.MANAGEMENT:
            assert item is None
        elif sealed is Compartment.HEALTH:
            assert item in (DataItem.MEDICAL_SUMMARY, None)
        elif sealed is Compartment.LEGAL:
            assert item in (DataItem.LEGAL_SUMMARY, None)
        elif sealed is Compartment.TESTIMONY:
            assert item in (DataItem.STORY_SUMMARY, DataItem.SAFETY_CONCERNS, None)


def test_a_form_nobody_thought_of_stays_in_the_house() -> None:
    spec = KNOWN["incident"]
    assert all(item_of(spec, section, item.key) is None for section, item in spec.items())
    arrival = KNOWN["arrival"]
    assert item_of(arrival, arrival.section_of("bed"), "bed") is None


@pytest.mark.parametrize(
    ("form", "path"),
    [
        ("safety", "code_word"),
        ("safety", "at_the_gate"),
        ("safety", "keep_apart.code"),
        ("intake", "safe_contacts.code_phrase"),
        ("intake", "dependants.code"),
        ("follow_up", "phrase_right"),
        ("exit", "follow_up_phrase"),
        ("plan", "witness"),
        ("plan", "goals.owner_name"),
    ],
)
def test_what_opens_a_door_or_names_others_never_leaves(form: str, path: str) -> None:
    spec = KNOWN[form]
    spec.find(path)
    assert item_of(spec, spec.section_of(path), path) is None


def test_whoever_is_named_has_a_code_too_and_not_the_other_way_round() -> None:
    assert covers(frozenset({DataItem.NAME}), DataItem.CODE_ONLY)
    assert not covers(frozenset({DataItem.CODE_ONLY}), DataItem.NAME)
    assert not covers(frozenset(DataItem), None)
    assert not covers(frozenset(), DataItem.CODE_ONLY)


def test_the_names_of_her_children_are_names() -> None:
    spec = KNOWN["intake"]
    family = spec.section_of("dependants")
    assert item_of(spec, family, "dependants.name") is DataItem.NAME
    assert item_of(spec, family, "dependants.relation") is DataItem.NEEDS


def test_lines_are_what_was_asked_with_its_state_and_what_no_condition_hides() -> None:
    spec = KNOWN["screening"]
    row = Answers.empty().with_value("step_kind", "Transit")
    answers = (
        Answers.empty()
        .with_value("labour_sector", "T")  # its condition does not hold: no purpose is ticked
        .with_answer("controls", Answer(None, AnswerState.DO_NOT_ASK_AGAIN))
        .with_rows("steps", (Answers.empty(), row))
    )
    lines = {(one.path, one.row): one.answer.state for one in lines_of(spec, answers)}
    assert lines == {
        ("controls", 0): AnswerState.DO_NOT_ASK_AGAIN,
        ("steps.step_kind", 1): AnswerState.ANSWERED,
    }
