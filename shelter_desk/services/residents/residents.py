"""Search before create, welcoming somebody, lists, and opening a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Literal

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import ResidentId, StaffId
from shelter_desk.domain.residents import Resident
from shelter_desk.domain.staff import CODES_ONLY, Permission
from shelter_desk.domain.text import Text
from shelter_desk.forms.cleaning import clean_text
from shelter_desk.forms.phones import read_phone
from shelter_desk.services.inside.file.file_view import read_file
from shelter_desk.services.inside.residents.rows import RowMaker
from shelter_desk.services.inside.stays.welcoming import Known, code_for, welcome
from shelter_desk.services.inside.typed.typed import LONGEST_LINE
from shelter_desk.services.scope import sight_of
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views.file import ResidentFile
from shelter_desk.services.views.resident import Duplicate, ResidentList, ResidentRow
from shelter_desk.storage import results
from shelter_desk.storage.results import ResidentFilter, SameReason, Why

Which = Literal["in_house", "all", "mine"]
LIST_PAGE = 500
DUPLICATES_SHOWN = 10

_WHY = {
    Why.NAME: Text("search", "Name"),
    Why.NAME_SOUND: Text("search", "Name sounds alike"),
    Why.CODE: Text("search", "Code"),
    Why.PHONE: Text("search", "Telephone"),
    Why.DOCUMENT: Text("search", "Document"),
}
_SAME = {
    SameReason.NAME_SOUND: Text("search", "The name sounds the same"),
    SameReason.PHONE: Text("search", "Same telephone number"),
    SameReason.DOCUMENT: Text("search", "Same document number"),
    SameReason.BIRTH_DATE: Text("search", "Same date of birth"),
}
_LIST = Quiet("a list of codes and called names, on screen all day")


@query(Permission.ADMIT, Quiet("a number, nothing of a person"))
def suggest_code(work: Work) -> str:
    """The code the next person will most likely get."""
    year, prefix = work.desk.local_today().year, work.desk.shelter.code_prefix
    last = 0
    for newest in work.tx.residents.recent(1):
        *_, of_year, number = newest.code.rsplit("-", 2)
        last = int(number) if of_year == str(year) and number.isdecimal() else 0
    return code_for(prefix, year, last + 1)


@query(Permission.FIND_RESIDENTS, Quiet("logged by note_search once the typing rests"))
def likely_duplicates(
    work: Work,
    names: Sequence[str] = (),
    phones: Sequence[str] = (),
    documents: Sequence[str] = (),
    birth: str = "",
) -> tuple[Duplicate, ...]:
    """Who may be the same person, the likeliest first, each with the reasons."""
    numbers = [read_phone(typed) or typed for typed in phones]
    asked = Resident(
        id=ResidentId(""),
        code="",
        opened_at=work.desk.clock.now(),
        opened_by=work.desk.staff.id,
        case_owner=work.desk.staff.id,
        names=_looked_for(names),
        birth_date=birth,
        identifiers=_looked_for((*numbers, *documents)),
    )
    found = work.tx.search.likely_duplicates(asked)[:DUPLICATES_SHOWN]
    ids = tuple(one.resident_id for one in found)
    reasons = {one.resident_id: tuple(_SAME[why] for why in one.reasons) for one in found}
    maker = RowMaker(work)
    return tuple(
        Duplicate(maker.found(row), reasons[row.resident.id]) for row in _untied(work, ids)
    )


def _looked_for(typed: Sequence[str]) -> tuple[str, ...]:
    """What is compared with the files; nobody's name goes on for longer, and nothing is kept."""
    cleaned = (clean_text(one).strip()[:LONGEST_LINE] for one in typed)
    return tuple(filter(None, cleaned))


@command(Permission.ADMIT, Act.ADMIT)
def admit_resident(
    work: Work,
    *,
    called: str = "",
    names: Sequence[str] = (),
    identifiers: Sequence[str] = (),
    arrived_at: datetime | None = None,
) -> ResidentId:
    """Somebody is here: code, time and staff member are enough; nothing else is asked.

    ``identifiers`` are telephone and document numbers already told, so that search finds her.
    Raises ``TextTooLong``.
    """
    known = Known(called, names, identifiers, arrived_at=arrived_at)
    return welcome(work, known)


@query(Permission.FIND_RESIDENTS, Quiet("logged by note_search once the typing rests"))
def find(work: Work, typed: str, limit: int = 50) -> tuple[ResidentRow, ...]:
    """Who is meant, by name in either script, code, telephone or document, in any digits.

    Nothing typed means everybody in the house. Files outside her scope answer with their code
    alone (``ResidentRow.outside``), so that she can say why she needs one.
    """
    if not typed.strip():
        return _list(work, ResidentFilter(in_house=True), limit)
    by_code_alone = work.desk.staff.role in CODES_ONLY
    whys = {
        one.resident_id: _WHY[one.why]
        for one in work.tx.search.candidates(typed, limit)
        if not by_code_alone or one.why is Why.CODE
    }
    maker = RowMaker(work)
    return tuple(maker.found(row, whys[row.resident.id]) for row in _untied(work, tuple(whys)))


def _untied(work: Work, ids: tuple[ResidentId, ...]) -> tuple[results.ResidentRow, ...]:
    """Whoever was found, but for people the one at the desk is tied to."""
    if not ids:
        return ()
    without = work.tx.conflicts.residents_of(work.desk.staff.id)
    wanted = ResidentFilter(ids=tuple(one for one in ids if one not in without))
    return work.tx.residents.rows(wanted, len(ids), work.desk.local_today())


@command(Permission.FIND_RESIDENTS, Act.SEARCH)
def note_search(work: Work, typed: str, hits: int) -> None:
    """Log that a search was made and how much it found, never what was typed."""
    work.audit(detail=f"{hits}", fields=["letters" if typed.strip() else "empty"])
    work.changed(Topic.AUDIT)


def _list(work: Work, wanted: ResidentFilter, limit: int) -> tuple[ResidentRow, ...]:
    hers = sight_of(work.desk, work.tx).narrow(wanted)
    return RowMaker(work).rows(work.tx.residents.rows(hers, limit, work.desk.local_today()))


@query(Permission.FIND_RESIDENTS, _LIST)
def residents_list(work: Work, which: Which = "in_house", limit: int = LIST_PAGE) -> ResidentList:
    """Everybody in the house, everybody, or those whose worker one is; newest first.

    Only the newest ``limit`` lines come; the answer says how many there are.
    """
    wanted = {
        "in_house": ResidentFilter(in_house=True),
        "all": ResidentFilter(),
        "mine": ResidentFilter(case_owner=work.desk.staff.id),
    }[which]
    wanted = sight_of(work.desk, work.tx).narrow(wanted)
    count = work.tx.residents.count
    return ResidentList(
        rows=_list(work, wanted, limit),
        total=count(wanted),
        in_house=count(replace(wanted, in_house=True)),
    )


@query(Permission.READ_FILE, Act.VIEW)
def open_file(work: Work, resident_id: ResidentId) -> ResidentFile:
    """A whole file; the log says who opened it. Raises ``NotFound``."""
    file = read_file(work, resident_id)
    work.audit(resident_id=resident_id, ref=Ref("resident", resident_id))
    work.changed(Topic.AUDIT)
    return file


@query(Permission.READ_FILE, Quiet("the same file is read again while it is open"))
def reread_file(work: Work, resident_id: ResidentId) -> ResidentFile:
    """The file that is on the screen, after something in it changed."""
    return read_file(work, resident_id)


@query(Permission.FIND_RESIDENTS, _LIST)
def resident_row(work: Work, resident_id: ResidentId) -> ResidentRow:
    """One line about one resident, for the head of a page. Raises ``NotFound``."""
    rows = _list(work, ResidentFilter(ids=(resident_id,)), 1)
    if not rows:
        raise NotFound
    return rows[0]


@command(Permission.WRITE_RECORDS, Act.UPDATE)
def reassign(work: Work, resident_id: ResidentId, staff_id: StaffId) -> None:
    """Hand her file to another worker. Raises ``NotFound``."""
    worker = work.tx.staff.get(staff_id)
    person = work.tx.residents.get(resident_id)
    work.tx.residents.update(replace(person, case_owner=worker.id))
    work.audit(resident_id=resident_id, ref=Ref("resident", resident_id), fields=["case_owner"])
    work.changed(Topic.RESIDENTS, Topic.FILE)


@command(Permission.WRITE_RECORDS, Act.UPDATE)
def set_do_not_confirm(work: Work, resident_id: ResidentId, wanted: bool) -> None:
    """Whether it may be said to a caller that she is here; the file's head shows it."""
    person = work.tx.residents.get(resident_id)
    work.tx.residents.update(replace(person, do_not_confirm=wanted))
    work.audit(resident_id=resident_id, ref=Ref("resident", resident_id), fields=["do_not_confirm"])
    work.changed(Topic.RESIDENTS, Topic.FILE)
