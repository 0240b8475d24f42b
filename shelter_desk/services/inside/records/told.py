"""What she told before, so that a question need not be asked again (domain facts 6.2 rule 4).

An earlier answer to the same question: from another form that asks it, or from an earlier
sitting of the same one. What each talk asks anew on purpose (how things are today) is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final

from shelter_desk.domain.ids import ResidentId, StaffId
from shelter_desk.forms.answers import Answer, Answers, AnswerState
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.forms.closed import ASKED_ANEW, question_code
from shelter_desk.forms.codec import load_answers
from shelter_desk.forms.spec import Field, FormSpec, SelectMultiple, SelectOne
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.records.stored_forms import newest_versions, read_record
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.record import Told
from shelter_desk.storage.results import StoredRecord

OF_THE_DAY: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "screening": frozenset({"sitting", "own_view", "closing"}),
        "safety": frozenset({"occasion", "own_view", "feared", "around", "self_harm", "result"}),
    }
)
"""Forms of several sittings in which what was answered once stays answered, each with its
sections that are about the day of the talk alone."""
SAME_AGAIN: Final = frozenset(OF_THE_DAY)


@dataclass(frozen=True, slots=True)
class _Known:
    """An earlier record and what may be read of it."""

    record: StoredRecord
    spec: FormSpec
    answers: Answers


def told_before(work: Work, resident_id: ResidentId, spec: FormSpec) -> Mapping[str, Told]:
    """Earlier answers by the key of the question of ``spec`` that need not be asked again."""
    wanted = _wanted(spec.key)
    if not wanted:
        return {}
    found: dict[str, Told] = {}
    names = Names(work)
    for known in _earlier(work, resident_id, spec, names):
        for code, item in _questions(known.spec):
            field = wanted.get(code)
            answer = known.answers.get(item.key)
            if field is None or field.key in found or not _fits(spec, field, known, item, answer):
                continue
            found[field.key] = _told(known, answer, names)
    return found


def _told(known: _Known, answer: Answer, names: Names) -> Told:
    by = StaffId(answer.asked_by) if answer.asked_by else known.record.signed_by
    return Told(answer, known.spec.title, known.record.signed_at, names.of(by))


def _fits(spec: FormSpec, field: Field, known: _Known, item: Field, answer: Answer) -> bool:
    if answer.state is not AnswerState.ANSWERED or type(item) is not type(field):
        return False
    of_the_day = OF_THE_DAY.get(spec.key, frozenset())
    if known.record.form_key == spec.key and spec.section_of(field.key).key in of_the_day:
        return False
    if isinstance(field, SelectOne | SelectMultiple):
        given = answer.value if isinstance(answer.value, tuple) else (answer.value,)
        return {one.value for one in field.choices} >= set(given)
    return True


def _earlier(work: Work, resident_id: ResidentId, spec: FormSpec, names: Names) -> Iterator[_Known]:
    """Newest first within a form; of another form only what lies unsealed."""
    if spec.key in SAME_AGAIN:
        records = work.tx.records.of_form(resident_id, spec.key)
        for record in newest_versions(records):
            read = read_record(work, record, records, names)
            yield _Known(record, read.spec, read.answers)
    for key in _neighbours(spec.key):
        for record in newest_versions(work.tx.records.of_form(resident_id, key)):
            yield _Known(record, BUILT_IN[key], load_answers(record.core))


@cache
def _codes(form_key: str) -> Mapping[str, Field]:
    return dict(_questions(BUILT_IN[form_key]))


@cache
def _neighbours(form_key: str) -> tuple[str, ...]:
    """Other forms that ask a question of this one."""
    mine = _codes(form_key).keys()
    return tuple(key for key in BUILT_IN if key != form_key and _codes(key).keys() & mine)


def _wanted(form_key: str) -> Mapping[str, Field]:
    return _codes(form_key) if form_key in SAME_AGAIN or _neighbours(form_key) else {}


def _questions(spec: FormSpec) -> Iterator[tuple[str, Field]]:
    for _section, item in spec.items():
        if isinstance(item, Field) and (code := question_code(spec, item)) not in ASKED_ANEW:
            yield code, item
