"""Which answers go with which item that she agrees to share, and which never leave at all.

A hand-over takes answers themselves where a referral has a summary, so each question belongs to
exactly one of the items of a consent (domain facts 4.5; VAWA: the exact information), or to none:
then it stays in the house whatever was agreed. That is what concerns the house or others (rules,
beds, incidents, whoever of the staff), what would open a door to her (code words, what is agreed
at the gate, phrases for calls), and what is sealed to the management.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.text import Text
from shelter_desk.forms.answers import Answer, Answers, AnswerState
from shelter_desk.forms.conditions import evaluate
from shelter_desk.forms.spec import Field, FormSpec, Note, Repeat, Section

_SEALED: Final[Mapping[Compartment, DataItem | None]] = MappingProxyType(
    {
        Compartment.HEALTH: DataItem.MEDICAL_SUMMARY,
        Compartment.LEGAL: DataItem.LEGAL_SUMMARY,
        Compartment.MANAGEMENT: None,
    }
)
"""Goes before the rest: a circle's own matter wherever it stands."""

_FORMS: Final[Mapping[str, DataItem | None]] = MappingProxyType(
    {
        "arrival": None,
        "intake": None,
        "exit": None,
        "safety": DataItem.SAFETY_CONCERNS,
        "screening": DataItem.STORY_SUMMARY,
        "needs": DataItem.NEEDS,
        "official_status": DataItem.LEGAL_SUMMARY,
        "plan": DataItem.NEEDS,
        "follow_up": DataItem.NEEDS,
    }
)
"""A form that is all about one thing, or ``None`` where its sections differ. One that is not named
here stays whole: incidents and the table of perpetrators tell of others."""

_SECTIONS: Final[Mapping[tuple[str, str], DataItem | None]] = MappingProxyType(
    {
        ("arrival", "health"): DataItem.MEDICAL_SUMMARY,
        ("arrival", "safety"): DataItem.SAFETY_CONCERNS,
        ("intake", "languages"): DataItem.CODE_ONLY,
        ("intake", "interpreter"): DataItem.CODE_ONLY,
        ("intake", "names"): DataItem.NAME,
        ("intake", "birth"): DataItem.IDS,
        ("intake", "origin"): DataItem.IDS,
        ("intake", "papers"): DataItem.IDS,
        ("intake", "faith"): DataItem.NEEDS,
        ("intake", "family"): DataItem.NEEDS,
        ("intake", "contacts"): DataItem.CONTACT,
        ("intake", "must_not_know"): DataItem.SAFETY_CONCERNS,
        ("intake", "migration"): DataItem.STORY_SUMMARY,
        ("intake", "work"): DataItem.STORY_SUMMARY,
        ("intake", "workplace"): DataItem.STORY_SUMMARY,
        ("intake", "functioning"): DataItem.MEDICAL_SUMMARY,
        ("intake", "special_needs"): DataItem.MEDICAL_SUMMARY,
        ("intake", "withdrawal"): DataItem.MEDICAL_SUMMARY,
        ("intake", "self_harm"): DataItem.MEDICAL_SUMMARY,
        ("screening", "closing"): None,
        ("safety", "safety_plan"): None,
        ("safety", "resources"): None,
        ("safety", "steps"): None,
        ("safety", "every_day"): None,
        ("safety", "kept"): None,
        ("plan", "agreement"): None,
        ("exit", "leaving"): DataItem.STORY_SUMMARY,
        ("exit", "going"): DataItem.CONTACT,
        ("exit", "in_hand"): DataItem.NEEDS,
        ("follow_up", "contact"): None,
        ("follow_up", "risk"): DataItem.SAFETY_CONCERNS,
        ("follow_up", "next"): None,
    }
)

_STAYS: Final = frozenset(
    {
        ("arrival", "who_may_know"),
        ("intake", "interpreter_name"),
        ("intake", "interpreter_confidentiality"),
        ("intake", "safe_contacts.code_phrase"),
        ("intake", "dependants.code"),
        ("safety", "keep_apart"),
        ("safety", "linked_residents"),
        ("safety", "staff_conflict"),
        ("safety", "door_name"),
        ("screening", "interpreter_name"),
        ("plan", "goals.owner_name"),
        ("plan", "actions.who_name"),
        ("exit", "exit_received_by"),
    }
)
"""Questions whose answers name staff, interpreters or other residents, or open a door."""

_QUESTIONS: Final[Mapping[tuple[str, str], DataItem]] = MappingProxyType(
    {("intake", "dependants.name"): DataItem.NAME}
)
"""A question that belongs elsewhere than the section around it."""

_NAMED: Final = frozenset(
    {
        ("intake", "safe_contacts.who"),
        ("intake", "must_not_know.name"),
        ("intake", "sponsor_name"),
        ("intake", "employer_name"),
        ("safety", "concern_people.name"),
        ("safety", "door_denied.name"),
    }
)
"""Questions for the name of somebody who does not live here."""


HANDED_AS: Final[Mapping[DataItem, Text]] = MappingProxyType(
    {
        DataItem.NAME: Text("handed", "Names"),
        DataItem.CODE_ONLY: Text("handed", "File code, languages, need of an interpreter"),
        DataItem.CONTACT: Text("handed", "Telephone, safe contacts, where the person went"),
        DataItem.IDS: Text("handed", "Birth, citizenship, identity papers"),
        DataItem.NEEDS: Text("handed", "Family, needs and plan"),
        DataItem.MEDICAL_SUMMARY: Text("handed", "Health"),
        DataItem.LEGAL_SUMMARY: Text("handed", "Legal situation"),
        DataItem.STORY_SUMMARY: Text("handed", "What happened, work, screening and notes"),
        DataItem.SAFETY_CONCERNS: Text("handed", "Safety concerns"),
    }
)
"""What of a file goes with each item, in words; the other items hold nothing that is data."""


@dataclass(frozen=True, slots=True)
class HandedLine:
    """One answer that leaves: where it stands, and of which row (0 is the first) if of any."""

    section: Section
    field: Field
    answer: Answer
    item: DataItem
    group: Repeat | None = None
    row: int = 0

    @property
    def path(self) -> str:
        """The question's key, "group.question" in a row."""
        return self.field.key if self.group is None else f"{self.group.key}.{self.field.key}"

    @property
    def compartment(self) -> Compartment | None:
        """To whom it is sealed, if to anybody."""
        return self.section.compartment_of(self.group or self.field)


def item_of(spec: FormSpec, section: Section, path: str) -> DataItem | None:
    """To which item a question ("key" or "group.key") belongs; ``None`` for what never leaves.

    Raises ``KeyError`` for a question the form does not have.
    """
    outer = spec.find(path.partition(".")[0])
    if spec.key not in _FORMS or {(spec.key, path), (spec.key, outer.key)} & _STAYS:
        return None
    sealed = section.compartment_of(outer)
    if sealed is not None and sealed in _SEALED:
        return _SEALED[sealed]
    if (spec.key, path) in _QUESTIONS:
        return _QUESTIONS[spec.key, path]
    place = (spec.key, section.key)
    return _SECTIONS[place] if place in _SECTIONS else _FORMS[spec.key]


def covers(items: frozenset[DataItem], item: DataItem | None) -> bool:
    """Whether what belongs to ``item`` may go with ``items``; whoever is named has a code too."""
    if item is DataItem.CODE_ONLY:
        return bool(items & {DataItem.CODE_ONLY, DataItem.NAME})
    return item in items


def asks_for_a_name(form: str, line: HandedLine) -> bool:
    """Whether the answer is the name of herself or of somebody outside.

    A resident who bears the same one is not meant there.
    """
    return (form, line.section.key) == ("intake", "names") or (form, line.path) in _NAMED


def lines_of(spec: FormSpec, answers: Answers) -> Iterator[HandedLine]:
    """Every answer of a form that could leave, whether it is agreed to or not.

    What was not asked is no answer, nor is what stands behind a condition that does not hold.
    """
    for section in spec.sections:
        if not evaluate(section.relevant, answers):
            continue
        for item in section.fields:
            if not isinstance(item, Note) and evaluate(item.relevant, answers):
                yield from _of_item(spec, section, item, answers)


def _of_item(
    spec: FormSpec, section: Section, item: Field | Repeat, answers: Answers
) -> Iterator[HandedLine]:
    if not isinstance(item, Repeat):
        if not _said(answers.get(item.key)):
            return
        belongs = item_of(spec, section, item.key)
        if belongs is not None:
            yield HandedLine(section, item, answers.get(item.key), belongs)
        return
    for at, row in enumerate(answers.rows.get(item.key, ())):
        for field in item.fields:
            if not _said(row.get(field.key)) or not evaluate(field.relevant, answers, row):
                continue
            belongs = item_of(spec, section, f"{item.key}.{field.key}")
            if belongs is not None:
                yield HandedLine(section, field, row.get(field.key), belongs, item, at)


def _said(answer: Answer) -> bool:
    return answer.state is not AnswerState.NOT_ASKED
