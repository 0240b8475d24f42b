"""Reviews and findings as lists show them; without names for those who meet none."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.folding import fold
from shelter_desk.domain.ids import ResidentId, StaffId
from shelter_desk.domain.residents import Resident
from shelter_desk.domain.reviews import FileReview, Finding, FindingState
from shelter_desk.domain.staff import CODES_ONLY, Permission
from shelter_desk.services.inside.oversight.checklist import LINES
from shelter_desk.services.inside.people.people import Names
from shelter_desk.services.scope import sight_of
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.review import FindingView, ReviewRow, WorkerLine


class ReviewRowMaker:
    """Makes lines in one use case; each person is read once.

    Names and typed words are for those who may find residents by name, and for the worker whose
    finding it is; everybody else meets codes.
    """

    def __init__(self, work: Work) -> None:
        self._work = work
        self._names = Names(work)
        self._people: dict[ResidentId, Resident | None] = {}
        self._hidden = sight_of(work.desk, work.tx).without
        staff = work.desk.staff
        finds = staff.may(Permission.FIND_RESIDENTS) and staff.role not in CODES_ONLY
        self.names_shown = finds

    def shows(self, resident_id: ResidentId) -> bool:
        """False for somebody the person at the desk is tied to."""
        return resident_id not in self._hidden

    def review(self, drawn: FileReview) -> ReviewRow:
        """One line about a review."""
        tx = self._work.tx
        findings = tx.reviews.findings(drawn.id)
        filled = {one.item for one in tx.reviews.items(drawn.id)}
        return ReviewRow(
            id=drawn.id,
            resident_id=drawn.resident_id,
            code=self._code(drawn.resident_id),
            called=self._called(drawn.resident_id),
            worker=self.person(drawn.worker_id),
            drawn_at=drawn.drawn_at,
            by_name=self.person(drawn.drawn_by),
            sample=drawn.sample,
            finished_at=drawn.finished_at,
            answered=len(filled & LINES.keys()),
            lines=len(LINES),
            unsettled=sum(one.state is not FindingState.SETTLED for one in findings),
            rev=drawn.rev,
        )

    def findings(self, found: Iterable[Finding]) -> tuple[FindingView, ...]:
        """Many findings in their order, those about people she is tied to left out."""
        reviews = self._work.tx.reviews
        pairs = [(one, reviews.get(one.review_id).resident_id) for one in found]
        return tuple(self._finding(one, whose) for one, whose in pairs if self.shows(whose))

    def _finding(self, one: Finding, whose: ResidentId) -> FindingView:
        mine = one.worker_id == self._work.desk.staff.id
        readable = self.names_shown or mine
        return FindingView(
            id=one.id,
            review_id=one.review_id,
            resident_id=whose,
            code=self._code(whose),
            called=self._called(whose),
            words=one.words if readable else "",
            worker=self.person(one.worker_id),
            due=one.due,
            late=is_late(one, self._work.desk.local_today()),
            state=one.state,
            answer=one.answer if readable else "",
            answered_at=one.answered_at,
            sent_back=one.state is FindingState.OPEN and bool(one.answer),
            mine=mine,
            rev=one.rev,
        )

    def person(self, staff_id: StaffId) -> str:
        """A colleague's name, or her sign-in code for those who meet no names."""
        known = self._names.person(staff_id)
        if self.names_shown or known is None:
            return self._names.of(staff_id)
        return known.sign_in_code

    def _code(self, resident_id: ResidentId) -> str:
        known = self._resident(resident_id)
        return "" if known is None else known.code

    def _called(self, resident_id: ResidentId) -> str:
        known = self._resident(resident_id)
        if known is None or not self.names_shown:
            return ""
        return known.called or next(iter(known.names), "")

    def _resident(self, resident_id: ResidentId) -> Resident | None:
        if resident_id not in self._people:
            try:
                self._people[resident_id] = self._work.tx.residents.get(resident_id)
            except NotFound:
                self._people[resident_id] = None
        return self._people[resident_id]


def is_late(one: Finding, today: date) -> bool:
    """True while she has not answered and the day is over."""
    return one.state is FindingState.OPEN and one.due < today


def own_findings(work: Work) -> tuple[FindingView, ...]:
    """What the person at the desk is asked to put right, the nearest day first."""
    found = work.tx.reviews.unsettled(work.desk.staff.id)
    waiting = [one for one in found if one.state is FindingState.OPEN]
    return ReviewRowMaker(work).findings(waiting) if waiting else ()


def answered_findings(work: Work) -> tuple[FindingView, ...]:
    """What colleagues answered and nobody has looked at, for those who settle."""
    if not work.desk.staff.may(Permission.REVIEW_FILES):
        return ()
    answered = [one for one in work.tx.reviews.unsettled() if one.state is FindingState.ANSWERED]
    return ReviewRowMaker(work).findings(answered) if answered else ()


def worker_lines(
    maker: ReviewRowMaker, reviews: Iterable[FileReview], unsettled: Iterable[Finding], today: date
) -> tuple[WorkerLine, ...]:
    """Counts by person, in the order of names: no order of merit."""
    reviewed: dict[StaffId, int] = {}
    waiting: dict[StaffId, list[Finding]] = {}
    for one in reviews:
        if one.finished_at is not None:
            reviewed[one.worker_id] = reviewed.get(one.worker_id, 0) + 1
    for finding in unsettled:
        waiting.setdefault(finding.worker_id, []).append(finding)
    lines = [
        WorkerLine(
            name=maker.person(who),
            reviewed=reviewed.get(who, 0),
            unsettled=len(waiting.get(who, ())),
            late=sum(is_late(one, today) for one in waiting.get(who, ())),
        )
        for who in {**reviewed, **waiting}
    ]
    return tuple(sorted(lines, key=lambda line: fold(line.name)))
