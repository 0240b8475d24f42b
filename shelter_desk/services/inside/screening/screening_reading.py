"""Every sitting of one resident, read once and put together, as far as it may be read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from shelter_desk.domain.ids import RecordId, ResidentId
from shelter_desk.domain.screening import INDICATORS, Age, Outcome
from shelter_desk.domain.screening_rule import is_there, judge
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.text import Text
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.dates import whole_day
from shelter_desk.forms.screening import OWN_REASON, OWN_RESULT
from shelter_desk.forms.screening_packs import PACKS
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.records.stored_forms import (
    first_of_line,
    newest_versions,
    read_record,
)
from shelter_desk.services.inside.residents.ages import age_in_file
from shelter_desk.services.inside.screening.hearing import heard, noticed_in, said_in
from shelter_desk.services.inside.screening.own_view import place_of
from shelter_desk.services.inside.screening.rescreening import prompts
from shelter_desk.services.inside.screening.resting import FORM, is_reason, resting_until
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.record import SignedRecord
from shelter_desk.services.views.screening import OwnView, Screening, Sitting, WaitingView

_SEAL = Compartment.TESTIMONY
_OUTCOMES = {one.code: one for one in Outcome}


def read_screening(work: Work, resident_id: ResidentId) -> Screening:
    """The same inside another use case, which leaves its own event."""
    resident_id = work.tx.residents.get(resident_id).id
    records = _in_order(work, resident_id)
    readable = [one for one in records if _SEAL not in one.sealed]
    age = age_in_file(work, resident_id)
    sittings = tuple(_sitting(one, age) for one in readable)
    newest_first = tuple(one.answers for one in reversed(readable))
    whole = bool(readable) and len(readable) == len(records)
    result = judge(heard(newest_first, age)) if whole else None
    return Screening(
        sittings=sittings,
        sealed=len(records) - len(readable),
        asks_reason=any(one.asks_reason for one in records),
        result=result,
        own=sittings[-1].own if whole else None,
        compared=tuple(
            one for one in INDICATORS if any(is_there(s.said.get(one.code)) for s in sittings)
        ),
        prompts=prompts(work, resident_id, newest_first, result) if whole or not records else (),
        begun=work.tx.drafts.get(resident_id, FORM) is not None,
        waiting=_waiting(work, resident_id, readable[-1].id) if whole else None,
        resting_until=resting_until(work, resident_id),
    )


def _waiting(work: Work, resident_id: ResidentId, record_id: RecordId) -> WaitingView | None:
    place = place_of(work, resident_id, record_id)
    if place.draft is None:
        return None
    typed = place.typed()
    reason = typed.get(OWN_REASON).value
    outcome = _OUTCOMES.get(str(typed.get(OWN_RESULT).value))
    return WaitingView(outcome, reason if isinstance(reason, str) else "")


def _in_order(work: Work, resident_id: ResidentId) -> tuple[SignedRecord, ...]:
    """The newest version of each sitting, in the order the sittings were signed."""
    records = work.tx.records.of_form(resident_id, FORM)
    if not records:
        return ()
    names = Names(work)
    begun = {one.id: one.signed_at for one in records}
    ordered = sorted(newest_versions(records), key=lambda one: begun[first_of_line(records, one)])
    return tuple(read_record(work, one, records, names) for one in ordered)


def _sitting(record: SignedRecord, age: Age) -> Sitting:
    answers = record.answers
    return Sitting(
        record_id=record.id,
        day=_day(record),
        by_name=record.by_name,
        pack=next(_pack(answers), None),
        said=said_in(answers),
        result=judge(heard((answers,), age)),
        own=_own(record),
        noticed=noticed_in(answers),
    )


def _day(record: SignedRecord) -> date:
    day = record.answers.get("screened_on").value
    exact = whole_day(day)
    return record.signed_at.date() if exact is None else exact


def _pack(answers: Answers) -> Iterator[Text]:
    chosen = answers.get("sector_pack").value
    return (one.label for one in PACKS if one.value == chosen)


def _own(record: SignedRecord) -> OwnView | None:
    outcome = _OUTCOMES.get(str(record.answers.get(OWN_RESULT).value))
    reason = record.answers.get(OWN_REASON).value
    if outcome is None or not isinstance(reason, str) or not is_reason(reason):
        return None
    return OwnView(outcome, reason, record.by_name)
