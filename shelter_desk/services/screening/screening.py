"""Screening over several sittings: the result with its working, and the worker's own view.

A result is never a legal finding. Whoever may not open what was said is told that it is sealed
and learns nothing of the result, least of all that there were no indicators.
"""

from __future__ import annotations

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import NotEntitled
from shelter_desk.domain.ids import RecordId, ResidentId
from shelter_desk.domain.screening import Outcome
from shelter_desk.domain.screening_errors import RestFirst, ViewWithoutReason
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.staff import Permission
from shelter_desk.forms.answers import Answers, Value
from shelter_desk.forms.codec import dump_answers
from shelter_desk.forms.dates import PartialDate
from shelter_desk.forms.screening import EARLY_REASON, OWN_RESULT
from shelter_desk.services.inside.papers.paper_jobs import PaperJob, audit_gathered
from shelter_desk.services.inside.records.stored_forms import (
    newest_versions,
)
from shelter_desk.services.inside.screening.own_view import keep_view, noted, place_of, sign_view
from shelter_desk.services.inside.screening.resting import (
    FORM,
    LEAST_REASON,
    is_reason,
    resting_until,
)
from shelter_desk.services.inside.screening.screening_reading import read_screening
from shelter_desk.services.inside.screening.screening_sheets import screening_job
from shelter_desk.services.inside.typed.typed import typed_line, typed_words
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views.screening import Screening

_SEAL = Compartment.TESTIMONY
_OUTCOMES = {one.code: one for one in Outcome}


@query(Permission.READ_FILE, Act.VIEW)
def screening(work: Work, resident_id: ResidentId) -> Screening:
    """Every sitting, the result of all of them together, and why to sit down again."""
    work.audit(resident_id=resident_id, ref=Ref("form", FORM), detail=FORM)
    return read_screening(work, resident_id)


@query(Permission.PRINT, Act.PREVIEW)
def gather_screening(work: Work, resident_id: ResidentId) -> PaperJob:
    """The result as a paper of the house; printing or saving it is an event of its own.

    Raises ``NotEntitled`` for whoever may not read all of it, ``NotFound`` without a sitting.
    """
    seen = read_screening(work, resident_id)
    if seen.sealed:
        raise NotEntitled
    return audit_gathered(work, screening_job(work, resident_id, seen))


@command(Permission.WRITE_RECORDS, Act.OPEN_DRAFT)
def start_sitting(work: Work, resident_id: ResidentId, reason: str = "") -> str:
    """Begin a sitting, or go on with the one that was begun; answers the key of its draft.

    Raises ``RestFirst`` before her first night here is over, unless ``reason`` says why it
    cannot wait; it is kept in the sitting. Raises ``NotFound``.
    """
    resident_id = work.tx.residents.get(resident_id).id
    reason, ref = typed_line(reason), Ref("draft", FORM)
    if work.tx.drafts.get(resident_id, FORM) is not None:
        work.audit(act=Act.VIEW, resident_id=resident_id, ref=ref, detail=FORM)
        return FORM
    resting = resting_until(work, resident_id) is not None
    if resting and not is_reason(reason):
        raise RestFirst(least=str(LEAST_REASON))
    told = reason if resting else ""
    answers = _first_answers(work, resident_id, told)
    desk = work.desk
    work.tx.drafts.put(
        resident_id, FORM, dump_answers(answers), {}, desk.staff.id, desk.clock.now()
    )
    work.audit(resident_id=resident_id, ref=ref, reason=told)
    work.changed(Topic.DRAFTS, Topic.FILE, Topic.RESIDENTS)
    return FORM


@command(Permission.WRITE_RECORDS, Act.CORRECT)
def record_own_view(
    work: Work, resident_id: ResidentId, record_id: RecordId, outcome: Outcome, reason: str
) -> RecordId:
    """Record another result than the rule's at the newest sitting: a new version of it.

    The reason is sealed with the sitting; the log says only that it was done. Raises
    ``ViewWithoutReason``, ``BeingCorrected``, ``NotEntitled`` for whoever may not read it,
    ``ChangedMeanwhile`` when ``record_id`` is not the newest sitting as it is now, ``NotFound``.
    """
    reason = typed_words(reason).strip()
    if not is_reason(reason):
        raise ViewWithoutReason(least=str(LEAST_REASON))
    made = sign_view(work, place_of(work, resident_id, record_id), outcome, reason)
    work.audit(resident_id=resident_id, ref=Ref("record", made), fields=[OWN_RESULT], detail=FORM)
    work.changed(Topic.DRAFTS, Topic.FILE, Topic.RESIDENTS)
    return made


@command(Permission.WRITE_RECORDS, Quiet("one event when it is recorded, as with any draft"))
def keep_own_view(
    work: Work, resident_id: ResidentId, record_id: RecordId, outcome: Outcome | None, reason: str
) -> None:
    """Keep an own view that is not recorded yet, sealed. Raises as ``record_own_view``."""
    place = place_of(work, resident_id, record_id)
    keep_view(work, place, outcome, typed_words(reason).strip())
    if place.draft is None:
        work.changed(Topic.DRAFTS)


def _first_answers(work: Work, resident_id: ResidentId, reason: str) -> Answers:
    today = work.desk.local_today()
    values: dict[str, Value] = {
        "screened_on": PartialDate(today.year, today.month, today.day),
        "sitting_no": len(newest_versions(work.tx.records.of_form(resident_id, FORM))) + 1,
    }
    if reason:
        values[EARLY_REASON] = reason
    return Answers({key: noted(work, value) for key, value in values.items()})
