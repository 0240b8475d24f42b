"""Reporting an incident by whoever was there, the night shift too (domain facts 4.11 and 6.4).

House staff meet residents by their codes and read no file; what happened before their eyes they
write and sign all the same. They open this one form and no other, and never one that a colleague
is writing: that would be reading. Whoever fills forms anyway does it through ``records``.
"""

from __future__ import annotations

from shelter_desk.domain.audit import Act
from shelter_desk.domain.house_errors import ReportBegun
from shelter_desk.domain.ids import RecordId, ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.incident import INCIDENT
from shelter_desk.services.records import keep_filled, open_to_fill, sign_filled
from shelter_desk.services.use_case import Quiet, Work, command, query
from shelter_desk.services.views import OpenForm, SavedDraft, Seen

FORM = INCIDENT.key


@query(Permission.REPORT_INCIDENTS, Act.VIEW)
def open_report(work: Work, resident_id: ResidentId) -> OpenForm:
    """The form, empty or as she left it who reports. Raises ``ReportBegun``, ``NotFound``."""
    _refuse_a_colleagues(work, resident_id)
    return open_to_fill(work, resident_id, FORM)


@command(Permission.REPORT_INCIDENTS, Quiet("one event when the draft was opened"))
def keep_report(work: Work, resident_id: ResidentId, answers: Answers, seen: Seen) -> SavedDraft:
    """Keep what was typed so far. Raises ``ReportBegun``, ``ChangedMeanwhile``."""
    _refuse_a_colleagues(work, resident_id)
    return keep_filled(work, resident_id, FORM, answers, seen)


@command(Permission.REPORT_INCIDENTS, Act.SIGN)
def sign_report(work: Work, resident_id: ResidentId, answers: Answers, seen: Seen) -> RecordId:
    """Sign: it has its number now, and a manager is told of it.

    Raises ``ReportBegun``, ``ChangedMeanwhile``, ``InvalidAnswers``.
    """
    _refuse_a_colleagues(work, resident_id)
    return sign_filled(work, resident_id, FORM, answers, "", seen)


def _refuse_a_colleagues(work: Work, resident_id: ResidentId) -> None:
    draft = work.tx.drafts.get(resident_id, FORM)
    reads = work.desk.staff.may(Permission.WRITE_RECORDS)
    if draft is not None and draft.staff_id != work.desk.staff.id and not reads:
        raise ReportBegun
