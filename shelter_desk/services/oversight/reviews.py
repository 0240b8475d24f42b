"""File reviews: a sample is drawn, a checklist answered, findings go to the worker and back.

The manager looks through files to see where the house can help; the log keeps what was found.
An auditor reads the same with codes alone (``Permission.READ_REVIEWS``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import (
    AlreadySigned,
    ChangedMeanwhile,
    NotAllowed,
    NotFound,
    NothingWritten,
)
from shelter_desk.domain.ids import FindingId, ResidentId, ReviewId, StaffId
from shelter_desk.domain.reach_errors import ConflictOfInterest
from shelter_desk.domain.residents import CaseStatus
from shelter_desk.domain.review_errors import DayIsOver, LinesWithoutAnswer, NothingToDraw
from shelter_desk.domain.reviews import (
    FileReview,
    Finding,
    FindingState,
    ItemResult,
    ReviewItem,
    Sample,
    draw_lots,
)
from shelter_desk.domain.staff import Permission
from shelter_desk.services.inside.oversight.checklist import LINES, look_through
from shelter_desk.services.inside.oversight.review_rows import ReviewRowMaker, worker_lines
from shelter_desk.services.inside.people.people import staff_rows
from shelter_desk.services.inside.typed.typed import typed_words
from shelter_desk.services.scope import sight_of
from shelter_desk.services.use_case import Quiet, Topic, Work, command, query
from shelter_desk.services.views.review import (
    FindingView,
    ItemView,
    Known,
    ReviewsView,
    ReviewView,
)
from shelter_desk.storage.results import ResidentFilter

MOST_SHOWN = 500
OPEN_FILES = frozenset({CaseStatus.ACTIVE, CaseStatus.FOLLOW_UP, CaseStatus.REOPENED})
"""What a sample is drawn from; any other file can be chosen."""

_BETWEEN = "\n\n"
_LISTS = Quiet("codes, names of the staff and counts; no answer of a file is shown")


@query(Permission.READ_REVIEWS, _LISTS)
def reviews_overview(work: Work, resident_id: ResidentId | None = None) -> ReviewsView:
    """The last reviews, of one file or of all, and what waits for whom."""
    tx, maker = work.tx, ReviewRowMaker(work)
    everything = tuple(one for one in tx.reviews.all(MOST_SHOWN) if maker.shows(one.resident_id))
    hers = everything if resident_id is None else tx.reviews.of_resident(resident_id)
    today = work.desk.local_today()
    return ReviewsView(
        rows=tuple(maker.review(one) for one in hers),
        workers=worker_lines(maker, everything, tx.reviews.unsettled(), today),
        to_draw=len(_weights(work)),
    )


def _weights(work: Work) -> dict[ResidentId, int]:
    """Open files nobody reviews now; each weighs the days since it was last looked through."""
    tx, now = work.tx, work.desk.clock.now()
    wanted = sight_of(work.desk, tx).narrow(ResidentFilter(statuses=OPEN_FILES))
    rows = tx.residents.rows(wanted, None, work.desk.local_today())
    last, busy = tx.reviews.last_finished(), {one.resident_id for one in tx.reviews.unfinished()}
    people = [row.resident for row in rows if row.resident.id not in busy]
    return {one.id: max(1, (now - last.get(one.id, one.opened_at)).days) for one in people}


@command(Permission.REVIEW_FILES, Act.REVIEW)
def draw_sample(work: Work, count: int) -> tuple[ReviewId, ...]:
    """Draw up to ``count`` open files by lot; who was not reviewed for longest weighs most.

    Raises ``NothingToDraw``.
    """
    drawn = draw_lots(_weights(work), count, work.desk.parts.randomness)
    if not drawn:
        raise NothingToDraw
    return tuple(_begin(work, one, Sample.RANDOM) for one in drawn)


@command(Permission.REVIEW_FILES, Act.REVIEW)
def review_file(work: Work, resident_id: ResidentId) -> ReviewId:
    """Begin a review of a chosen file; one that is going on is taken up again.

    Raises ``NotFound``.
    """
    for going_on in work.tx.reviews.of_resident(resident_id):
        if going_on.finished_at is None:
            _log(work, going_on, detail="again")
            return going_on.id
    return _begin(work, resident_id, Sample.CHOSEN)


def _begin(work: Work, resident_id: ResidentId, sample: Sample) -> ReviewId:
    drawn = FileReview(
        id=ReviewId(work.desk.ids.new()),
        resident_id=resident_id,
        drawn_at=work.desk.clock.now(),
        drawn_by=work.desk.staff.id,
        sample=sample,
        worker_id=work.tx.residents.get(resident_id).case_owner,
    )
    work.tx.reviews.add(drawn)
    _log(work, drawn, detail=sample.value)
    return drawn.id


def _log(work: Work, drawn: FileReview, *, detail: str, fields: Sequence[str] = ()) -> None:
    ref = Ref("file_review", drawn.id)
    work.audit(resident_id=drawn.resident_id, ref=ref, fields=fields, detail=detail)
    work.changed(Topic.REVIEWS, Topic.AUDIT)


@query(Permission.READ_REVIEWS, Act.VIEW)
def open_review(work: Work, review_id: ReviewId) -> ReviewView:
    """One checklist with what is known; the log says who looked. Raises ``NotFound``."""
    drawn = work.tx.reviews.get(review_id)
    view = _view(work, drawn)
    work.audit(resident_id=drawn.resident_id, ref=Ref("file_review", review_id))
    return view


@query(Permission.READ_REVIEWS, Quiet("the same review is read again while it is open"))
def reread_review(work: Work, review_id: ReviewId) -> ReviewView:
    """The review that is on the screen, after something in it changed."""
    return _view(work, work.tx.reviews.get(review_id))


def _view(work: Work, drawn: FileReview) -> ReviewView:
    tx, maker = work.tx, ReviewRowMaker(work)
    before = _review_before(work, drawn)
    writes = work.desk.staff.may(Permission.REVIEW_FILES)
    people = sorted(staff_rows(work), key=lambda one: one.id != drawn.worker_id)
    return ReviewView(
        row=maker.review(drawn),
        items=_items(work, drawn, before, maker),
        findings=maker.findings(tx.reviews.findings(drawn.id)),
        before_at=None if before is None else before.finished_at,
        before_findings=() if before is None else maker.findings(tx.reviews.findings(before.id)),
        open=writes and drawn.finished_at is None,
        names_shown=maker.names_shown,
        worker_id=drawn.worker_id,
        staff=tuple(one for one in people if one.active) if writes else (),
    )


def _review_before(work: Work, drawn: FileReview) -> FileReview | None:
    """The last finished review of the same file that began earlier than this one."""
    known = work.tx.reviews.of_resident(drawn.resident_id)
    older = known[[one.id for one in known].index(drawn.id) + 1 :]
    return next((one for one in older if one.finished_at is not None), None)


def _items(
    work: Work, drawn: FileReview, before: FileReview | None, maker: ReviewRowMaker
) -> tuple[ItemView, ...]:
    filled = {one.item: one for one in work.tx.reviews.items(drawn.id)}
    past = {} if before is None else {one.item: one for one in work.tx.reviews.items(before.id)}
    # what a finished review rests on was known then; today's facts would be another review's
    known = look_through(work, drawn.resident_id) if drawn.finished_at is None else {}
    words = maker.names_shown
    return tuple(
        ItemView(
            key=key,
            question=line.question,
            known=known.get(key, Known(())),
            result=filled[key].result if key in filled else None,
            words=filled[key].words if key in filled and words else "",
            before=past[key].result if key in past else None,
            before_words=past[key].words if key in past and words else "",
        )
        for key, line in LINES.items()
    )


@command(Permission.REVIEW_FILES, Act.REVIEW)
def answer_lines(
    work: Work, review_id: ReviewId, answers: Sequence[tuple[str, ItemResult, str]]
) -> None:
    """Answer lines of the checklist, or answer them otherwise: key, result, words.

    Raises ``AlreadySigned`` once the review is finished, ``NotFound`` for an unknown line.
    """
    drawn = work.tx.reviews.get(review_id)
    if any(key not in LINES for key, _result, _words in answers):
        raise NotFound
    items = [ReviewItem(review_id, key, result, typed_words(w)) for key, result, w in answers]
    work.tx.reviews.put_items(review_id, items)
    _log(work, drawn, detail="lines", fields=[one.item for one in items])


@command(Permission.REVIEW_FILES, Act.REVIEW)
def finish_review(work: Work, review_id: ReviewId, rev: int) -> None:
    """Close the checklist: its answers stay as they are; findings go on.

    Raises ``LinesWithoutAnswer``, ``AlreadySigned``, ``ChangedMeanwhile``.
    """
    drawn = work.tx.reviews.get(review_id)
    if drawn.rev != rev:
        raise AlreadySigned if drawn.finished_at is not None else ChangedMeanwhile
    missing = LINES.keys() - {one.item for one in work.tx.reviews.items(review_id)}
    if missing:
        raise LinesWithoutAnswer(count=str(len(missing)))
    _log(work, work.tx.reviews.finish(drawn, work.desk.clock.now()), detail="finished")


@command(Permission.REVIEW_FILES, Act.FINDING)
def add_finding(
    work: Work, review_id: ReviewId, words: str, worker_id: StaffId, due: date
) -> FindingId:
    """Ask a colleague to put something right by a day.

    Raises ``NothingWritten``, ``DayIsOver``, ``NotFound`` for somebody who left, and
    ``ConflictOfInterest`` for a colleague who must stay out of this file.
    """
    drawn = work.tx.reviews.get(review_id)
    worker = work.tx.staff.get(worker_id)
    if not worker.active:
        raise NotFound
    if drawn.resident_id in work.tx.conflicts.residents_of(worker_id):
        raise ConflictOfInterest
    found = Finding(
        id=FindingId(work.desk.ids.new()),
        review_id=review_id,
        words=_written(words),
        worker_id=worker.id,
        due=_day_to_come(work, due),
    )
    work.tx.reviews.add_finding(found)
    _log_finding(work, found, "new")
    return found.id


def _written(words: str) -> str:
    kept = typed_words(words).strip()
    if not kept:
        raise NothingWritten
    return kept


def _day_to_come(work: Work, due: date) -> date:
    if due < work.desk.local_today():
        raise DayIsOver
    return due


def _log_finding(work: Work, found: Finding, detail: str) -> None:
    resident_id = work.tx.reviews.get(found.review_id).resident_id
    work.audit(resident_id=resident_id, ref=Ref("finding", found.id), detail=detail)
    work.changed(Topic.REVIEWS, Topic.FILE, Topic.AUDIT)


@command(Permission.USE_DESK, Act.FINDING)
def answer_finding(work: Work, finding_id: FindingId, answer: str, rev: int) -> None:
    """Say what was done about a finding that one was given; what was said before stays.

    Raises ``NotAllowed`` for somebody else's, ``NothingWritten``, ``AlreadySigned`` once it is
    settled, ``ChangedMeanwhile``, ``ConflictOfInterest``.
    """
    found = work.tx.reviews.finding(finding_id)
    if found.worker_id != work.desk.staff.id:
        raise NotAllowed
    if not ReviewRowMaker(work).shows(work.tx.reviews.get(found.review_id).resident_id):
        raise ConflictOfInterest
    newer = replace(
        _as_read(found, rev),
        state=FindingState.ANSWERED,
        answer=_added(found.answer, _written(answer)),
        answered_at=work.desk.clock.now(),
    )
    _log_finding(work, work.tx.reviews.update_finding(newer), "answered")


def _added(before: str, words: str) -> str:
    return typed_words(_BETWEEN.join(filter(None, (before, words))))


def _as_read(found: Finding, rev: int) -> Finding:
    if found.state is FindingState.SETTLED:
        raise AlreadySigned
    if found.rev != rev:
        raise ChangedMeanwhile
    return found


@command(Permission.REVIEW_FILES, Act.FINDING)
def settle_finding(work: Work, finding_id: FindingId, rev: int) -> None:
    """It is put right, or no longer needed. Raises ``AlreadySigned``, ``ChangedMeanwhile``."""
    found = _as_read(_reachable(work, finding_id), rev)
    settled = replace(
        found,
        state=FindingState.SETTLED,
        settled_by=work.desk.staff.id,
        settled_at=work.desk.clock.now(),
    )
    _log_finding(work, work.tx.reviews.update_finding(settled), "settled")


@command(Permission.REVIEW_FILES, Act.FINDING)
def send_back(work: Work, finding_id: FindingId, words: str, due: date, rev: int) -> None:
    """What was answered is not enough yet: say why, and until when it waits now.

    Raises ``NothingWritten``, ``DayIsOver``, ``AlreadySigned``, ``ChangedMeanwhile``.
    """
    found = _as_read(_reachable(work, finding_id), rev)
    newer = replace(
        found,
        state=FindingState.OPEN,
        words=_added(found.words, _written(words)),
        due=_day_to_come(work, due),
    )
    _log_finding(work, work.tx.reviews.update_finding(newer), "sent back")


def _reachable(work: Work, finding_id: FindingId) -> Finding:
    found = work.tx.reviews.finding(finding_id)
    if not ReviewRowMaker(work).shows(work.tx.reviews.get(found.review_id).resident_id):
        raise ConflictOfInterest
    return found


@query(Permission.USE_DESK, Quiet("tasks one was given; nothing else of a file is shown"))
def my_findings(work: Work, resident_id: ResidentId) -> tuple[FindingView, ...]:
    """What the person at the desk was asked to put right in one file, settled ones too."""
    found = work.tx.reviews.findings_on(resident_id)
    mine = [one for one in found if one.worker_id == work.desk.staff.id]
    return ReviewRowMaker(work).findings(mine)
