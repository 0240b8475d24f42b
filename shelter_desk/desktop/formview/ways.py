"""How a form is opened, kept and signed by the person at the desk.

House staff fill one form, the incident, and read no file (``incident_reports``); what
belongs to the house and to nobody's file is written by whoever was there (``house_reports``);
everybody else goes through ``services.records.records``. The page is told by its subject:
"<resident id>/<form>", or "house/<form>" for the house.
"""

from __future__ import annotations

from typing import Final

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_name import PageName
from shelter_desk.domain.ids import THE_HOUSE, HouseRecordId, RecordId, ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Text
from shelter_desk.forms.answers import Answers
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import house_reports, incident_reports
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.views.record import OpenForm, SavedDraft, Seen, SignedRecord
from shelter_desk.services.views.resident import ResidentRow

HOUSE: Final = Text("form", "The house")
_TO_FILE = Text("form", "Back to her file")
_TO_INCIDENTS = Text("form", "Back to the incidents")


def of_house(resident_id: ResidentId) -> bool:
    """True for a form in nobody's file."""
    return resident_id == THE_HOUSE


def house_record(draft_key: str) -> HouseRecordId | None:
    """Which signed form of the house a draft corrects; ``None`` for a new one."""
    _form, _, found = draft_key.partition("@")
    return HouseRecordId(found) if found else None


def reports_only(desk: Desk, draft_key: str) -> bool:
    """True for who fills no form but this one."""
    fills = desk.staff.may(Permission.WRITE_RECORDS)
    return not fills and draft_key.partition("@")[0] == incident_reports.FORM


def _record(draft_key: str) -> RecordId | None:
    found = draft_key.partition("@")[2]
    return RecordId(found) if found else None


def row_of(desk: Desk, resident_id: ResidentId) -> ResidentRow:
    """Whose form it is, as far as the person at the desk meets her."""
    if desk.staff.may(Permission.READ_FILE):
        return residents.reread_file(desk, resident_id).row
    return residents.resident_row(desk, resident_id)


def open_it(desk: Desk, resident_id: ResidentId, draft_key: str) -> OpenForm:
    """Open a form to fill."""
    if of_house(resident_id):
        return house_reports.open_report(desk, house_record(draft_key))
    if reports_only(desk, draft_key):
        return incident_reports.open_report(desk, resident_id, _record(draft_key))
    return records.open_form(desk, resident_id, draft_key)


def keep_it(
    desk: Desk, resident_id: ResidentId, draft_key: str, answers: Answers, seen: Seen
) -> SavedDraft:
    """Keep what is typed so far."""
    if of_house(resident_id):
        return house_reports.keep_report(desk, answers, seen, house_record(draft_key))
    if reports_only(desk, draft_key):
        of = _record(draft_key)
        return incident_reports.keep_report(desk, resident_id, answers, seen, of)
    return records.save_draft(desk, resident_id, draft_key, answers, seen.rev, seen.masked)


def sign_it(
    desk: Desk, resident_id: ResidentId, draft_key: str, answers: Answers, told: tuple[str, Seen]
) -> RecordId:
    """Sign; ``told`` is the reason of a correction and the draft the answers come from."""
    reason, seen = told
    if of_house(resident_id):
        corrects = house_record(draft_key)
        return RecordId(house_reports.sign_report(desk, answers, seen, reason, corrects))
    if reports_only(desk, draft_key):
        of = _record(draft_key)
        return incident_reports.sign_report(desk, resident_id, answers, seen, (reason, of))
    return records.sign_record(desk, resident_id, draft_key, answers, reason, seen)


def give_up(desk: Desk, resident_id: ResidentId, draft_key: str) -> None:
    """Take a draft of one's own away."""
    if of_house(resident_id):
        house_reports.discard_report(desk, house_record(draft_key))
    elif reports_only(desk, draft_key):
        incident_reports.discard_report(desk, resident_id, _record(draft_key))
    else:
        records.discard_draft(desk, resident_id, draft_key)


def versions(desk: Desk, resident_id: ResidentId, draft_key: str) -> tuple[SignedRecord, ...]:
    """Every signed version of a form in a file, of one form of the house; newest first.

    Of what she reported in a file, also for who reads none.
    """
    corrects, own = house_record(draft_key), _record(draft_key)
    if of_house(resident_id):
        return () if corrects is None else house_reports.report_history(desk, corrects)
    if own is not None and reports_only(desk, draft_key):
        return incident_reports.own_history(desk, resident_id, own)
    return records.record_history(desk, resident_id, draft_key)


def subject_of(resident_id: ResidentId, signed: SignedRecord) -> str:
    """By what a signed form is opened again; of a repeated one by which of them it is."""
    key = signed.spec.key
    return f"{resident_id}/{key}@{signed.id}" if signed.spec.repeatable else f"{resident_id}/{key}"


def open_history(context: DeskContext, resident_id: ResidentId, draft_key: str) -> None:
    """Go to the page of versions: of one incident, of every form of this kind."""
    whole = of_house(resident_id) or not context.staff.may(Permission.READ_FILE)
    key = draft_key if whole else draft_key.partition("@")[0]
    context.open_page(PageName.HISTORY, f"{resident_id}/{key}")


def signed_version(
    desk: Desk, resident_id: ResidentId, form_key: str, record_id: RecordId
) -> SignedRecord | None:
    """One signed version; ``None`` for who reads neither the file nor what she signed in it."""
    reads = desk.staff.may(Permission.READ_FILE)
    if not (of_house(resident_id) or reads or reports_only(desk, form_key)):
        return None
    one = of_house(resident_id) or not reads
    found = versions(desk, resident_id, f"{form_key}@{record_id}" if one else form_key)
    return next((version for version in found if version.id == record_id), None)


def home_words(context: DeskContext, resident_id: ResidentId) -> Text:
    """Where ``go_home`` leads, in words."""
    opens = not of_house(resident_id) and context.staff.may(Permission.READ_FILE)
    return _TO_FILE if opens else _TO_INCIDENTS


def go_home(context: DeskContext, resident_id: ResidentId) -> None:
    """To her file; to the incidents for who opens none, and from those of the house."""
    if not of_house(resident_id) and context.staff.may(Permission.READ_FILE):
        context.open_page(PageName.FILE, str(resident_id))
    else:
        context.open_page(PageName.INCIDENTS, "")
