"""Money and kits that residents were given."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam

from shelter_desk.domain.belongings import IssuedItem
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import IssuedId, ResidentId
from shelter_desk.storage.tables.house import issued
from shelter_desk.storage.tables.mapping import put, reading
from shelter_desk.storage.tables.prepared import Prepared

_BY_ID = Prepared(reading(IssuedItem, issued).where(issued.c.id == bindparam("wanted")))
_OF_RESIDENT = Prepared(
    reading(IssuedItem, issued)
    .where(issued.c.resident_id == bindparam("resident_id"))
    .order_by(issued.c.no.desc())
)


class IssuedRepository:
    """Adds and reads lines; each is written once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, made: IssuedItem) -> None:
        """She was given something. The unit fails where a line is taken back a second time."""
        put(self._connection, issued, made)

    def get(self, issued_id: IssuedId) -> IssuedItem:
        """The line with this id. Raises ``NotFound``."""
        row = _BY_ID.first(self._connection, wanted=issued_id)
        if row is None:
            raise NotFound
        return IssuedItem(*row)

    def of_resident(self, resident_id: ResidentId) -> tuple[IssuedItem, ...]:
        """What she was given, the newest first."""
        rows = _OF_RESIDENT.all(self._connection, resident_id=resident_id)
        return tuple(IssuedItem(*row) for row in rows)
