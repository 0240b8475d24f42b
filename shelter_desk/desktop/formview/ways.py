"""How a form is opened, kept and signed by the person at the desk.

House staff fill one form, the incident, and read no file (services/incident_reports); everybody
else goes through ``services.records``.
"""

from __future__ import annotations

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_name import PageName
from shelter_desk.domain.ids import RecordId, ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.forms.answers import Answers
from shelter_desk.services import incident_reports, records, residents
from shelter_desk.services.desk import Desk
from shelter_desk.services.views import OpenForm, ResidentRow, SavedDraft, Seen


def reports_only(desk: Desk, draft_key: str) -> bool:
    """True for who fills no form but this one."""
    fills = desk.staff.may(Permission.WRITE_RECORDS)
    return not fills and draft_key == incident_reports.FORM


def row_of(desk: Desk, resident_id: ResidentId) -> ResidentRow:
    """Whose form it is, as far as the person at the desk meets her."""
    if desk.staff.may(Permission.READ_FILE):
        return residents.reread_file(desk, resident_id).row
    return residents.resident_row(desk, resident_id)


def open_it(desk: Desk, resident_id: ResidentId, draft_key: str) -> OpenForm:
    """Open a form to fill."""
    if reports_only(desk, draft_key):
        return incident_reports.open_report(desk, resident_id)
    return records.open_form(desk, resident_id, draft_key)


def keep_it(
    desk: Desk, resident_id: ResidentId, draft_key: str, answers: Answers, seen: Seen
) -> SavedDraft:
    """Keep what is typed so far."""
    if reports_only(desk, draft_key):
        return incident_reports.keep_report(desk, resident_id, answers, seen)
    return records.save_draft(desk, resident_id, draft_key, answers, seen.rev, seen.masked)


def sign_it(
    desk: Desk, resident_id: ResidentId, draft_key: str, answers: Answers, told: tuple[str, Seen]
) -> RecordId:
    """Sign; ``told`` is the reason of a correction and the draft the answers come from."""
    reason, seen = told
    if reports_only(desk, draft_key):
        return incident_reports.sign_report(desk, resident_id, answers, seen)
    return records.sign_record(desk, resident_id, draft_key, answers, reason, seen)


def go_home(context: DeskContext, resident_id: ResidentId) -> None:
    """To her file, or to the house for who opens none."""
    if context.staff.may(Permission.READ_FILE):
        context.open_page(PageName.FILE, str(resident_id))
    else:
        context.open_page(PageName.HOUSE, "")
