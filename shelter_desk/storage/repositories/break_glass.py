"""Files opened outside one's scope."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, update

from shelter_desk.domain.break_glass import BrokenGlass
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import GlassId, ResidentId, StaffId
from shelter_desk.storage.tables.mapping import put, reading
from shelter_desk.storage.tables.prepared import Prepared
from shelter_desk.storage.tables.trust import break_glass as table

_READ = reading(BrokenGlass, table).order_by(table.c.no.desc())
_UNSEEN_ONLY = table.c.seen_at.is_(None)
_UNSEEN = Prepared(_READ.where(_UNSEEN_ONLY))
_BY_ID = Prepared(_READ.where(table.c.id == bindparam("wanted")))
_OF_RESIDENT = Prepared(_READ.where(table.c.resident_id == bindparam("resident_id")))
_OPEN_FILES = Prepared(
    _READ.where(
        table.c.staff_id == bindparam("staff_id"),
        table.c.until > bindparam("now", type_=table.c.until.type),
    )
)
_SEEN = Prepared(
    update(table)
    .where(table.c.id == bindparam("known_id"), _UNSEEN_ONLY)
    .values(seen_by=bindparam("manager"), seen_at=bindparam("moment"))
)


class BreakGlassRepository:
    """Keeps who opened what and why, and which manager saw it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, broken: BrokenGlass) -> None:
        """Keep that a file was opened."""
        put(self._connection, table, broken)

    def get(self, glass_id: GlassId) -> BrokenGlass:
        """The one with this id. Raises ``NotFound``."""
        row = _BY_ID.first(self._connection, wanted=glass_id)
        if row is None:
            raise NotFound
        return BrokenGlass(*row)

    def files_of(self, staff_id: StaffId, now: datetime) -> frozenset[ResidentId]:
        """Every file that stands open to her so."""
        rows = _OPEN_FILES.all(self._connection, staff_id=staff_id, now=now)
        return frozenset(BrokenGlass(*row).resident_id for row in rows)

    def of_resident(self, resident_id: ResidentId) -> tuple[BrokenGlass, ...]:
        """How often this file was opened so, newest first."""
        rows = _OF_RESIDENT.all(self._connection, resident_id=resident_id)
        return tuple(BrokenGlass(*row) for row in rows)

    def unseen(self) -> tuple[BrokenGlass, ...]:
        """What no manager has acknowledged, newest first."""
        return tuple(BrokenGlass(*row) for row in _UNSEEN.all(self._connection))

    def acknowledge(self, glass_id: GlassId, by: StaffId, at: datetime) -> None:
        """A manager saw it. Raises ``NotFound`` when there is nothing left to see."""
        if _SEEN.run(self._connection, known_id=glass_id, manager=by, moment=at) != 1:
            raise NotFound
