"""Which waiting papers the person at the desk meets, and what stands in the way of each.

A row is shown by the rule of its paper and the reach of whoever looks (domain.paper_rules,
services.scope); what it tells is a kind of paper, a code, a colleague and an hour.
"""

from __future__ import annotations

from collections.abc import Iterator

from shelter_desk.domain.errors import NotFound, ShelterDeskError
from shelter_desk.domain.ids import AgencyId, HouseRecordId, PrintId, RecordId, ReferralId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.paper_errors import WaitsForRetired
from shelter_desk.domain.paper_rules import may_print
from shelter_desk.domain.print_runs import PaperWait
from shelter_desk.domain.reach_errors import ConflictOfInterest, NotInScope
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message
from shelter_desk.services.gate import may_leave, may_recall
from shelter_desk.services.inside.house.house_reading import readable
from shelter_desk.services.inside.papers.print_jobs import cut_runs
from shelter_desk.services.inside.papers.print_runs import run_named
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.labels.papers import DOCUMENTS
from shelter_desk.services.scope import Sight, sight_of
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.print import PrintDesk, UncountedRow, WaitingRow
from shelter_desk.storage.repositories.paper_waits import MOST


class PaperRows:
    """Everything that waits, as one person meets it."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._sight: Sight = sight_of(work.desk, work.tx)
        # set when a list was read: not everything that it would hold is on it
        self.more_wait = False
        self.more_uncounted = False

    def waiting(self) -> tuple[PaperWait, ...]:
        """What she could print, ready or not, the longest waiting first."""
        found = self._work.tx.paper_waits.waiting()
        self.more_wait = len(found) > MOST
        return tuple(one for one in found[:MOST] if self.shows(one))

    def uncounted(self, *, mine: bool = False) -> tuple[PaperWait, ...]:
        """What she printed herself, or may look after as a manager; the newest first.

        ``mine``: hers alone.
        """
        staff = self._work.desk.staff
        every = staff.may(Permission.REVIEW_FILES) and not mine
        found = self._work.tx.paper_waits.uncounted(None if every else staff.id)
        self.more_uncounted = len(found) > MOST
        return tuple(one for one in found[:MOST] if self.counts(one))

    def shows(self, row: PaperWait) -> bool:
        """True where she may have this paper printed and meets the file it is from."""
        named = row.resident_id is not None
        if not may_print(self._work.desk.staff.role, row.kind, names_somebody=named):
            return False
        if row.resident_id is not None:
            return self._sight.shows(row.resident_id)
        return row.kind is not DocumentKind.INCIDENT or self._reads_incident(row)

    def counts(self, row: PaperWait) -> bool:
        """True for whoever printed it, unless she is kept out of the file since; and for managers
        who meet it."""
        staff = self._work.desk.staff
        if row.sent_by == staff.id:
            return row.resident_id not in self._sight.without
        return staff.may(Permission.REVIEW_FILES) and self.shows(row)

    def _reads_incident(self, row: PaperWait) -> bool:
        # what is printed at once keeps no subject, and is shown to whoever printed it alone
        about = HouseRecordId(_parts(row)[2])
        try:
            readable(self._work, about)
        except (NotFound, ConflictOfInterest, NotInScope):
            return False
        return True


def desk_of(work: Work) -> PrintDesk:
    """Both lists for the person at the desk."""
    rows, names = PaperRows(work), Names(work)
    me, cut = work.desk.staff.id, cut_runs(work)
    waiting = [
        WaitingRow(
            id=one.id,
            kind=DOCUMENTS[one.kind],
            code=_code(work, one),
            copies=one.copies,
            asked_by=names.of(one.asked_by),
            asked_at=one.asked_at,
            resident_id=one.resident_id,
            blocked=in_the_way(work, one),
            short=one.short,
        )
        for one in rows.waiting()
        if one.asked_by is not None and one.asked_at is not None
    ]
    uncounted = [
        UncountedRow(
            id=one.id,
            kind=DOCUMENTS[one.kind],
            code=_code(work, one),
            sheets=one.sheets,
            sent_by=names.of(one.sent_by),
            sent_at=one.sent_at,
            mine=one.sent_by == me,
            cut=run_named(work, one) in cut,
        )
        for one in rows.uncounted()
        if one.sent_by is not None and one.sent_at is not None
    ]
    more = rows.more_wait, rows.more_uncounted
    return PrintDesk(tuple(waiting), tuple(uncounted), *more)


def in_the_way(work: Work, row: PaperWait) -> Message | None:
    """Why ``row`` cannot be printed now, in the words that the gate would use."""
    try:
        _ask(work, row)
    except ShelterDeskError as fault:
        return fault.message
    return None


def _ask(work: Work, row: PaperWait) -> None:
    """Raises what stands in the way; nothing is let out here, the gate is asked once more then."""
    if row.kind is DocumentKind.REFERRAL:
        referral = work.tx.referrals.get(ReferralId(_parts(row)[2]))
        agency = work.tx.agencies.get(referral.agency_id)
        if agency.retired and referral.sent_at is None:
            raise WaitsForRetired(agency=agency.name(work.desk.language))
        may_leave(work, referral)
    elif row.kind is DocumentKind.RECALL and row.resident_id is not None:
        may_recall(work, row.resident_id, AgencyId(_parts(row)[2]))


def ready_after(work: Work, done: PrintId) -> Iterator[PaperWait]:
    """What is ready and was put on the list later than ``done``, one after the other."""
    for one in PaperRows(work).waiting():
        # identifiers begin with their time
        if one.id > done and in_the_way(work, one) is None:
            yield one


def newest_subject(work: Work, row: PaperWait) -> str:
    """What the preview is given: the newest version where a record was corrected meanwhile."""
    first, kind, about, *rest = _parts(row)
    if row.kind is not DocumentKind.INCIDENT:
        return row.subject
    if row.resident_id is None:
        newest: str = work.tx.house_records.history(HouseRecordId(about))[0].id
    else:
        newest = work.tx.records.history(RecordId(about))[0].id
    return "/".join([first, kind, newest, *rest])


def _parts(row: PaperWait) -> list[str]:
    parts = row.subject.split("/")
    return parts + [""] * (3 - len(parts))


def _code(work: Work, row: PaperWait) -> str:
    return "" if row.resident_id is None else work.tx.residents.get(row.resident_id).code
