"""Reviews of files, their checklists and findings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, bindparam, func, select
from sqlalchemy.dialects.sqlite import insert

from shelter_desk.domain.errors import AlreadySigned, ChangedMeanwhile, NotFound
from shelter_desk.domain.ids import FindingId, ResidentId, ReviewId, StaffId
from shelter_desk.domain.reviews import FileReview, Finding, FindingState, ReviewItem
from shelter_desk.storage.tables.mapping import columns, put, reading, replace_row, values
from shelter_desk.storage.tables.prepared import Prepared
from shelter_desk.storage.tables.trust import file_review, finding, review_item

_REVIEW = reading(FileReview, file_review).order_by(file_review.c.no.desc())
_BY_ID = Prepared(_REVIEW.where(file_review.c.id == bindparam("wanted")))
_ALL = Prepared(_REVIEW.limit(bindparam("most")))
_OF_RESIDENT = Prepared(_REVIEW.where(file_review.c.resident_id == bindparam("resident_id")))
_UNFINISHED = Prepared(_REVIEW.where(file_review.c.finished_at.is_(None)))
_LAST = Prepared(
    select(file_review.c.resident_id, func.max(file_review.c.finished_at))
    .where(file_review.c.finished_at.is_not(None))
    .group_by(file_review.c.resident_id)
)
_ITEMS = Prepared(
    reading(ReviewItem, review_item)
    .where(review_item.c.review_id == bindparam("review_id"))
    .order_by(review_item.c.item)
)
_FINDING = reading(Finding, finding)
_FINDING_BY_ID = Prepared(_FINDING.where(finding.c.id == bindparam("wanted")))
_FINDINGS = Prepared(
    _FINDING.where(finding.c.review_id == bindparam("review_id")).order_by(finding.c.no)
)
_UNSETTLED = finding.c.state != FindingState.SETTLED
_DUE = Prepared(_FINDING.where(_UNSETTLED).order_by(finding.c.due, finding.c.no))
_DUE_OF = Prepared(
    _FINDING.where(_UNSETTLED, finding.c.worker_id == bindparam("worker_id")).order_by(
        finding.c.due, finding.c.no
    )
)
_FINDINGS_ON = Prepared(
    select(*columns(Finding, finding))
    .join_from(finding, file_review, file_review.c.id == finding.c.review_id)
    .where(file_review.c.resident_id == bindparam("resident_id"))
    .order_by(finding.c.no.desc())
)


class ReviewRepository:
    """Draws reviews, fills their lines, and follows findings until they are settled."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, drawn: FileReview) -> None:
        """Keep that a file was drawn."""
        put(self._connection, file_review, drawn)

    def get(self, review_id: ReviewId) -> FileReview:
        """The review with this id. Raises ``NotFound``."""
        row = _BY_ID.first(self._connection, wanted=review_id)
        if row is None:
            raise NotFound
        return FileReview(*row)

    def all(self, limit: int) -> tuple[FileReview, ...]:
        """The last reviews, newest first."""
        return _reviews(_ALL.all(self._connection, most=limit))

    def of_resident(self, resident_id: ResidentId) -> tuple[FileReview, ...]:
        """Reviews of her file, newest first."""
        return _reviews(_OF_RESIDENT.all(self._connection, resident_id=resident_id))

    def unfinished(self) -> tuple[FileReview, ...]:
        """Reviews that are being worked on, newest first."""
        return _reviews(_UNFINISHED.all(self._connection))

    def last_finished(self) -> dict[ResidentId, datetime]:
        """When each file was last reviewed to the end; files never reviewed are not named."""
        return {row[0]: row[1] for row in _LAST.all(self._connection)}

    def items(self, review_id: ReviewId) -> tuple[ReviewItem, ...]:
        """The lines that are filled, by their keys."""
        rows = _ITEMS.all(self._connection, review_id=review_id)
        return tuple(ReviewItem(*row) for row in rows)

    def put_items(self, review_id: ReviewId, items: Sequence[ReviewItem]) -> None:
        """Fill lines, or fill them otherwise. Raises ``AlreadySigned`` once it is finished."""
        if self.get(review_id).finished_at is not None:
            raise AlreadySigned
        for one in items:
            row = {**values(one, review_item), "review_id": review_id}
            statement = insert(review_item).values(row)
            changed = {name: statement.excluded[name] for name in ("result", "words")}
            keys = ["review_id", "item"]
            self._connection.execute(
                statement.on_conflict_do_update(index_elements=keys, set_=changed)
            )

    def finish(self, drawn: FileReview, at: datetime) -> FileReview:
        """Close a review; the answer has the new ``rev``.

        Raises ``AlreadySigned``, ``ChangedMeanwhile`` or ``NotFound``.
        """
        if self.get(drawn.id).finished_at is not None:
            raise AlreadySigned
        newer = replace(drawn, finished_at=at, rev=drawn.rev + 1)
        self._replace(file_review, newer)
        return newer

    def add_finding(self, found: Finding) -> None:
        """Keep something to put right."""
        put(self._connection, finding, found)

    def finding(self, finding_id: FindingId) -> Finding:
        """The finding with this id. Raises ``NotFound``."""
        row = _FINDING_BY_ID.first(self._connection, wanted=finding_id)
        if row is None:
            raise NotFound
        return Finding(*row)

    def findings(self, review_id: ReviewId) -> tuple[Finding, ...]:
        """What one review found, in its order."""
        return _findings(_FINDINGS.all(self._connection, review_id=review_id))

    def findings_on(self, resident_id: ResidentId) -> tuple[Finding, ...]:
        """What all reviews of one file found, newest first: to see what changed since."""
        return _findings(_FINDINGS_ON.all(self._connection, resident_id=resident_id))

    def unsettled(self, worker_id: StaffId | None = None) -> tuple[Finding, ...]:
        """What waits, of one person or of all, the nearest day first."""
        if worker_id is None:
            return _findings(_DUE.all(self._connection))
        return _findings(_DUE_OF.all(self._connection, worker_id=worker_id))

    def update_finding(self, found: Finding) -> Finding:
        """Replace the version that was read; the answer has the new ``rev``.

        Raises ``AlreadySigned`` once it is settled, ``ChangedMeanwhile`` or ``NotFound``.
        """
        if self.finding(found.id).state is FindingState.SETTLED:
            raise AlreadySigned
        newer = replace(found, rev=found.rev + 1)
        self._replace(finding, newer)
        return newer

    def _replace(self, table: Table, newer: Any) -> None:
        if not replace_row(self._connection, table, newer):
            raise ChangedMeanwhile


def _reviews(rows: Sequence[Any]) -> tuple[FileReview, ...]:
    return tuple(FileReview(*row) for row in rows)


def _findings(rows: Sequence[Any]) -> tuple[Finding, ...]:
    return tuple(Finding(*row) for row in rows)
