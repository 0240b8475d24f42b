"""From answers to what lists and search know of a person, and back into an empty form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.residents import Resident
from shelter_desk.forms.answers import Answer, Answers, AnswerState
from shelter_desk.forms.closed import question_code
from shelter_desk.forms.promote import Promoted, promoted
from shelter_desk.forms.spec import Field, FormSpec
from shelter_desk.services.inside.house.bed_moves import take_typed_bed
from shelter_desk.services.use_case import Work

_BEDS = ("stay_bed", "bed")
"""Questions of the built-in forms that name the bed."""


def update_resident(work: Work, resident_id: ResidentId, spec: FormSpec, answers: Answers) -> None:
    """Bring what was just signed into the lists; earlier spellings and numbers stay findable."""
    before = work.tx.residents.get(resident_id)
    after = _merged(before, promoted(spec, answers))
    moved = _move(work, resident_id, answers)
    if after == before and not moved:
        return
    if after != before:
        work.tx.residents.update(after)
    changed = [
        name
        for name in ("called", "names", "birth_date", "gender", "citizenships", "languages")
        if getattr(before, name) != getattr(after, name)
    ] + (["bed"] if moved else [])
    work.audit(
        act=Act.UPDATE,
        resident_id=resident_id,
        ref=Ref("resident", resident_id),
        fields=changed,
        detail=spec.key,
    )


def _move(work: Work, resident_id: ResidentId, answers: Answers) -> bool:
    """The bed that a form names is hers where nobody has it and the board knows no other."""
    named = (answers.get(key).value for key in _BEDS)
    bed = next((value for value in named if isinstance(value, str) and value), "")
    stay = work.tx.residents.stay(resident_id)
    if not bed or stay is None or stay.ended_at is not None:
        return False
    return take_typed_bed(work, stay, bed)


def _merged(before: Resident, found: Promoted) -> Resident:
    return replace(
        before,
        called=found.called or before.called,
        names=_union(found.names, before.names),
        birth_date=found.birth_date or before.birth_date,
        birth_about=found.birth_about if found.birth_date else before.birth_about,
        gender=found.gender or before.gender,
        citizenships=found.citizenships or before.citizenships,
        languages=found.languages or before.languages,
        interpreter_needed=found.interpreter_needed or before.interpreter_needed,
        identifiers=_union(found.identifiers, before.identifiers),
    )


def _union(first: Iterable[str], second: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*first, *second)))


def answers_from_resident(spec: FormSpec, resident: Resident) -> Answers:
    """What is known already, so that she is not asked twice: the name she is called by."""
    answers = Answers.empty()
    if not resident.called:
        return answers
    for _section, item in spec.items():
        if isinstance(item, Field) and item.search == "called":
            return answers.with_answer(item.key, Answer(resident.called, AnswerState.ANSWERED))
    return answers


def close_unwanted(work: Work, resident_id: ResidentId, spec: FormSpec, answers: Answers) -> None:
    """Close every question that was answered with "do not ask again", for all forms."""
    known = work.tx.closed_questions.of(resident_id)
    codes = [code for code in _unwanted(spec, answers) if code not in known]
    if not codes:
        return
    now = work.desk.clock.now()
    for code in codes:
        work.tx.closed_questions.close(resident_id, code, work.desk.staff.id, now)
    work.audit(
        act=Act.CLOSE_QUESTION,
        resident_id=resident_id,
        ref=Ref("closed_questions", resident_id),
        fields=codes,
    )


def _unwanted(spec: FormSpec, answers: Answers) -> Iterator[str]:
    for _section, item in spec.items():
        if isinstance(item, Field) and answers.get(item.key).state is AnswerState.DO_NOT_ASK_AGAIN:
            yield question_code(spec, item)
