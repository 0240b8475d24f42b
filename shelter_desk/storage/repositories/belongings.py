"""The register of what is kept for residents, with every movement."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection, bindparam, func, or_, select

from shelter_desk.domain.belongings import Belonging, Movement, Where
from shelter_desk.domain.errors import ChangedMeanwhile, NotFound
from shelter_desk.domain.ids import BelongingId, ResidentId
from shelter_desk.storage.tables.house import belonging, movement
from shelter_desk.storage.tables.mapping import put, reading, replace_row
from shelter_desk.storage.tables.prepared import Prepared

_BY_ID = Prepared(reading(Belonging, belonging).where(belonging.c.id == bindparam("wanted")))
_OF_RESIDENT = Prepared(
    reading(Belonging, belonging)
    .where(belonging.c.resident_id == bindparam("resident_id"))
    .order_by(belonging.c.item_no)
)
_LAST_NO = Prepared(
    select(func.coalesce(func.max(belonging.c.item_no), 0)).where(
        belonging.c.resident_id == bindparam("resident_id")
    )
)
_WITH_US = Prepared(
    select(func.count())
    .select_from(belonging)
    .where(
        belonging.c.resident_id == bindparam("resident_id"),
        or_(belonging.c.now == Where.KEPT, belonging.c.now == Where.OUT),
    )
)
_MOVES = Prepared(
    reading(Movement, movement)
    .where(
        movement.c.belonging_id.in_(
            select(belonging.c.id).where(belonging.c.resident_id == bindparam("resident_id"))
        )
    )
    .order_by(movement.c.no)
)


class BelongingRepository:
    """Adds and changes lines; a movement is written once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def next_item(self, resident_id: ResidentId) -> int:
        """The number of her next thing, from 1."""
        return int(_LAST_NO.scalar(self._connection, resident_id=resident_id)) + 1

    def add(self, made: Belonging) -> None:
        """A thing was received. The unit fails when its number is taken."""
        put(self._connection, belonging, made)

    def get(self, belonging_id: BelongingId) -> Belonging:
        """The line with this id. Raises ``NotFound``."""
        row = _BY_ID.first(self._connection, wanted=belonging_id)
        if row is None:
            raise NotFound
        return Belonging(*row)

    def of_resident(self, resident_id: ResidentId) -> tuple[Belonging, ...]:
        """Her things by number, those that left included."""
        rows = _OF_RESIDENT.all(self._connection, resident_id=resident_id)
        return tuple(Belonging(*row) for row in rows)

    def with_us(self, resident_id: ResidentId) -> int:
        """For how many of her things the house still answers."""
        return int(_WITH_US.scalar(self._connection, resident_id=resident_id))

    def update(self, made: Belonging) -> Belonging:
        """Replace what was read; the answer has the new ``rev``. Raises ``ChangedMeanwhile``."""
        newer = replace(made, rev=made.rev + 1)
        if not replace_row(self._connection, belonging, newer):
            raise ChangedMeanwhile
        return newer

    def move(self, made: Movement) -> None:
        """Keep a movement."""
        put(self._connection, movement, made)

    def movements(self, resident_id: ResidentId) -> tuple[Movement, ...]:
        """Movements of all her things, the first one first."""
        rows = _MOVES.all(self._connection, resident_id=resident_id)
        return tuple(Movement(*row) for row in rows)
