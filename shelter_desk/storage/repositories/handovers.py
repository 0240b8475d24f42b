"""What one shift told the next, and what somebody is still writing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select

from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import HandoverId, StaffId
from shelter_desk.domain.shifts import Handover, HandoverLine
from shelter_desk.storage.tables.house import (
    handover,
    handover_draft,
    handover_line,
    handover_taken,
)
from shelter_desk.storage.tables.mapping import columns, put, put_row, reading
from shelter_desk.storage.tables.prepared import Prepared

_PAGE = columns(Handover, handover)
_READ = select(*_PAGE, handover_taken.c.taken_at, handover_taken.c.taken_by).outerjoin_from(
    handover, handover_taken, handover_taken.c.handover_id == handover.c.id
)
_BY_ID = Prepared(_READ.where(handover.c.id == bindparam("wanted")))
_NEWEST = Prepared(_READ.order_by(handover.c.no.desc()).limit(bindparam("most")))
_LINES = Prepared(
    reading(HandoverLine, handover_line)
    .where(handover_line.c.handover_id == bindparam("wanted"))
    .order_by(handover_line.c.no)
)
_DRAFT = Prepared(
    select(handover_draft.c.words, handover_draft.c.saved_at, handover_draft.c.rev).where(
        handover_draft.c.staff_id == bindparam("staff_id")
    )
)
_DROP = Prepared(delete(handover_draft).where(handover_draft.c.staff_id == bindparam("known")))


class HandoverRepository:
    """Pages are written once, with their lines; that one was taken is added once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, made: Handover) -> None:
        """Keep a page and its lines."""
        put(self._connection, handover, made)
        for line in made.lines:
            put(self._connection, handover_line, line)

    def get(self, handover_id: HandoverId) -> Handover:
        """The page with this id. Raises ``NotFound``."""
        found = self._whole(_BY_ID.all(self._connection, wanted=handover_id))
        if not found:
            raise NotFound
        return found[0]

    def newest(self, most: int) -> tuple[Handover, ...]:
        """The last pages, the newest first."""
        return self._whole(_NEWEST.all(self._connection, most=most))

    def take(self, handover_id: HandoverId, at: datetime, by: StaffId) -> None:
        """The next shift has read it. The unit fails the second time."""
        row = {"handover_id": handover_id, "taken_at": at, "taken_by": by}
        put_row(self._connection, handover_taken, row)

    def draft(self, staff_id: StaffId) -> tuple[str, datetime, int] | None:
        """What she is writing: words, when they were kept, and their ``rev``."""
        row = _DRAFT.first(self._connection, staff_id=staff_id)
        return None if row is None else (row[0], row[1], row[2])

    def keep_draft(self, staff_id: StaffId, words: str, at: datetime, rev: int) -> None:
        """Put words in the place of what she wrote before."""
        self.drop_draft(staff_id)
        row = {"staff_id": staff_id, "words": words, "saved_at": at, "rev": rev}
        put_row(self._connection, handover_draft, row)

    def drop_draft(self, staff_id: StaffId) -> None:
        """Nothing is being written any more."""
        _DROP.run(self._connection, known=staff_id)

    def _whole(self, rows: Iterable[Sequence[Any]]) -> tuple[Handover, ...]:
        return tuple(self._page(row) for row in rows)

    def _page(self, row: Sequence[Any]) -> Handover:
        page, (taken_at, taken_by) = Handover(*row[: len(_PAGE)]), row[len(_PAGE) :]
        rows = _LINES.all(self._connection, wanted=page.id)
        lines = tuple(HandoverLine(*one) for one in rows)
        return replace(page, lines=lines, taken_at=taken_at, taken_by=taken_by)
