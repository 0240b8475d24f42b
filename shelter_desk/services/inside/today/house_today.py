"""The house on Today: free beds, who is expected, whom to call, what the last shift left.

Each part is one question to the file, none of which grows with the number of old files.
"""

from __future__ import annotations

from shelter_desk.domain.beds import BedHold, bed_label
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.house.door import worth_a_call
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.inside.residents.rows import RowMaker
from shelter_desk.services.inside.sheets.paper_rows import PaperRows
from shelter_desk.services.scope import sight_of
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.handover import LastShift
from shelter_desk.services.views.house import ExpectedView, FreeBeds, HouseToday
from shelter_desk.services.views.resident import ResidentRow
from shelter_desk.storage.results import ResidentFilter


def read_house_today(work: Work) -> HouseToday:
    """As far as the role of the person at the desk has to do with it."""
    staff, now = work.desk.staff, work.desk.clock.now()
    free = work.tx.beds.free(now)
    papers = PaperRows(work)
    return HouseToday(
        free=tuple(FreeBeds(meant, count) for meant, count in sorted(free.items())),
        expected=tuple(_expected(work, *one) for one in work.tx.beds.kept(now)),
        calls=_calls(work) if staff.may(Permission.ADMIT) else (),
        last=_last(work) if staff.may(Permission.WRITE_NOTES) else None,
        handover_begun=_begun(work) if staff.may(Permission.WRITE_NOTES) else False,
        has_rooms=bool(free) or work.tx.beds.last_place() > 0,
        papers=len(papers.waiting()),
        uncounted=len(papers.uncounted(mine=True)),
    )


def _expected(work: Work, hold: BedHold, room: str, bed: str) -> ExpectedView:
    left = hold.until - work.desk.clock.now()
    minutes = -(-int(left.total_seconds()) // 60)
    return ExpectedView(bed_label(room, bed), hold.until, minutes, hold.words)


def _calls(work: Work) -> tuple[ResidentRow, ...]:
    now = work.desk.clock.now()
    late = tuple(one.resident_id for one in work.tx.outings.out() if worth_a_call(one, now))
    if not late:
        return ()
    wanted = sight_of(work.desk, work.tx).narrow(ResidentFilter(ids=late))
    rows = work.tx.residents.rows(wanted, None, work.desk.local_today())
    return RowMaker(work).rows(rows)


def _last(work: Work) -> LastShift | None:
    for page in work.tx.handovers.newest(1):
        return LastShift(
            shift=page.shift,
            written_at=page.written_at,
            by_name=Names(work).of(page.written_by),
            lines=len(page.lines),
            taken=page.taken_at is not None,
            own=page.written_by == work.desk.staff.id,
        )
    return None


def _begun(work: Work) -> bool:
    return work.tx.handovers.draft(work.desk.staff.id) is not None
