"""Ties that keep somebody out of a file."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, select, update

from shelter_desk.domain.conflicts import Conflict
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import ConflictId, ResidentId, StaffId
from shelter_desk.storage.tables.mapping import put, reading
from shelter_desk.storage.tables.prepared import Prepared
from shelter_desk.storage.tables.trust import conflict as table

_READ = reading(Conflict, table).order_by(table.c.no.desc())
_STANDING = table.c.ended_at.is_(None)
_BY_ID = Prepared(_READ.where(table.c.id == bindparam("wanted")))
_ALL = Prepared(_READ)
_OF_RESIDENT = Prepared(_READ.where(table.c.resident_id == bindparam("resident_id"), _STANDING))
_OF_STAFF = Prepared(
    select(table.c.resident_id).where(table.c.staff_id == bindparam("staff_id"), _STANDING)
)
_END = Prepared(
    update(table)
    .where(table.c.id == bindparam("known_id"), _STANDING)
    .values(ended_at=bindparam("moment"))
)


class ConflictRepository:
    """Declares, reads and ends ties; none is ever deleted but by a purge."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, tie: Conflict) -> None:
        """Keep a tie: of staff, or of an interpreter by her name, never of both."""
        put(self._connection, table, tie)

    def end(self, conflict_id: ConflictId, at: datetime) -> None:
        """It no longer stands. Raises ``NotFound`` when it did not."""
        if _END.run(self._connection, known_id=conflict_id, moment=at) != 1:
            raise NotFound

    def get(self, conflict_id: ConflictId) -> Conflict:
        """The tie with this id. Raises ``NotFound``."""
        row = _BY_ID.first(self._connection, wanted=conflict_id)
        if row is None:
            raise NotFound
        return Conflict(*row)

    def of_resident(self, resident_id: ResidentId) -> tuple[Conflict, ...]:
        """Ties to her that stand, newest first."""
        rows = _OF_RESIDENT.all(self._connection, resident_id=resident_id)
        return tuple(Conflict(*row) for row in rows)

    def residents_of(self, staff_id: StaffId) -> frozenset[ResidentId]:
        """Whose files somebody of the staff is kept out of."""
        rows = _OF_STAFF.all(self._connection, staff_id=staff_id)
        return frozenset(ResidentId(resident_id) for (resident_id,) in rows)

    def all(self) -> tuple[Conflict, ...]:
        """Every tie, ended ones included, newest first."""
        return tuple(Conflict(*row) for row in _ALL.all(self._connection))
