"""Reporting an incident by whoever was there, the night shift too (domain facts 4.11 and 6.4).

House staff meet residents by their codes and read no file; what happened before their eyes they
write and sign all the same, and what they signed themselves they read again and correct. They open
this one form and no other, and never one that a colleague is writing: that would be reading.
Whoever fills forms anyway does it through ``records``.
"""

from __future__ import annotations

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import NotAllowed
from shelter_desk.domain.house_errors import ReportBegun
from shelter_desk.domain.ids import RecordId, ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.incident import INCIDENT
from shelter_desk.services.inside.house.incidents import reported_by
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.records.stored_forms import DraftKey, read_record
from shelter_desk.services.inside.typed.by_codes import as_written, for_reader, to_correct
from shelter_desk.services.records.records import (
    discard_filled,
    keep_filled,
    open_to_fill,
    sign_filled,
)
from shelter_desk.services.use_case import Quiet, Work, command, query
from shelter_desk.services.views.record import OpenForm, SavedDraft, Seen, SignedRecord

FORM = INCIDENT.key


@query(Permission.REPORT_INCIDENTS, Act.VIEW)
def open_report(work: Work, resident_id: ResidentId, record_id: RecordId | None = None) -> OpenForm:
    """The form, empty or as she left it who reports; ``record_id``: one she signed herself.

    Names in that are covered for who meets residents by their codes alone. Raises
    ``ReportBegun``, ``NotFound``, ``NotAllowed`` for what somebody else signed.
    """
    opened = open_to_fill(work, resident_id, _own_key(work, resident_id, record_id))
    return opened if record_id is None else to_correct(work, opened, _versions(work, record_id))


@command(Permission.REPORT_INCIDENTS, Quiet("one event when the draft was opened"))
def keep_report(
    work: Work,
    resident_id: ResidentId,
    answers: Answers,
    seen: Seen,
    record_id: RecordId | None = None,
) -> SavedDraft:
    """Keep what was typed so far. Raises as ``open_report``, and ``ChangedMeanwhile``."""
    key = _own_key(work, resident_id, record_id)
    return keep_filled(work, resident_id, key, answers, seen)


@command(Permission.REPORT_INCIDENTS, Act.DISCARD_DRAFT)
def discard_report(work: Work, resident_id: ResidentId, record_id: RecordId | None = None) -> None:
    """Take one's own draft away; what is signed stays.

    Raises as ``open_report``, and ``WordsOfOthers``.
    """
    discard_filled(work, resident_id, _own_key(work, resident_id, record_id))


@command(Permission.REPORT_INCIDENTS, Act.SIGN)
def sign_report(
    work: Work,
    resident_id: ResidentId,
    answers: Answers,
    seen: Seen,
    told: tuple[str, RecordId | None] = ("", None),
) -> RecordId:
    """Sign: it has its number now, and a manager is told of it.

    ``told`` is why a correction is made, and of what. Raises as ``open_report``, and
    ``ChangedMeanwhile``, ``InvalidAnswers``.
    """
    reason, record_id = told
    key = _own_key(work, resident_id, record_id)
    if record_id is not None:
        answers = as_written(work, answers, _versions(work, record_id))
    return sign_filled(work, resident_id, key, answers, reason, seen)


@query(Permission.REPORT_INCIDENTS, Act.VIEW)
def own_history(
    work: Work, resident_id: ResidentId, record_id: RecordId
) -> tuple[SignedRecord, ...]:
    """Every version of one she signed herself, newest first, names covered as there.

    Raises as ``open_report``.
    """
    _refuse_a_colleagues_own(work, resident_id, record_id)
    work.audit(resident_id=resident_id, ref=Ref("record", record_id), detail=FORM)
    return for_reader(work, _versions(work, record_id))


def _versions(work: Work, record_id: RecordId) -> tuple[SignedRecord, ...]:
    line, names = work.tx.records.history(record_id), Names(work)
    return tuple(read_record(work, one, line, names) for one in line)


def _own_key(work: Work, resident_id: ResidentId, record_id: RecordId | None) -> str:
    if record_id is None:
        key = FORM
    else:
        _refuse_a_colleagues_own(work, resident_id, record_id)
        key = str(DraftKey(FORM, record_id))
    draft = work.tx.drafts.get(resident_id, key)
    reads = work.desk.staff.may(Permission.WRITE_RECORDS)
    if draft is not None and draft.staff_id != work.desk.staff.id and not reads:
        raise ReportBegun
    return key


def _refuse_a_colleagues_own(work: Work, resident_id: ResidentId, record_id: RecordId) -> None:
    found = reported_by(work, record_id)
    if found.resident_id != resident_id or found.reported_by != work.desk.staff.id:
        raise NotAllowed
