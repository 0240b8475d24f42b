"""Who went out and came back."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection, bindparam

from shelter_desk.domain.errors import ChangedMeanwhile, NotFound
from shelter_desk.domain.ids import OutingId, ResidentId
from shelter_desk.domain.shifts import Outing
from shelter_desk.storage.tables.house import outing
from shelter_desk.storage.tables.mapping import put, reading, replace_row
from shelter_desk.storage.tables.prepared import Prepared

_BY_ID = Prepared(reading(Outing, outing).where(outing.c.id == bindparam("wanted")))
_OUT = Prepared(reading(Outing, outing).where(outing.c.back_at.is_(None)).order_by(outing.c.no))
_OUT_NOW = Prepared(
    reading(Outing, outing).where(
        outing.c.resident_id == bindparam("resident_id"), outing.c.back_at.is_(None)
    )
)
_OF_RESIDENT = Prepared(
    reading(Outing, outing)
    .where(outing.c.resident_id == bindparam("resident_id"))
    .order_by(outing.c.no.desc())
)


class OutingRepository:
    """Keeps who is out; the file itself holds that nobody is out twice."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, made: Outing) -> None:
        """She went out. The unit fails when she is out already."""
        put(self._connection, outing, made)

    def get(self, outing_id: OutingId) -> Outing:
        """The line with this id. Raises ``NotFound``."""
        row = _BY_ID.first(self._connection, wanted=outing_id)
        if row is None:
            raise NotFound
        return Outing(*row)

    def out(self) -> tuple[Outing, ...]:
        """Everybody who is out now, who went first comes first."""
        return tuple(Outing(*row) for row in _OUT.all(self._connection))

    def out_now(self, resident_id: ResidentId) -> Outing | None:
        """Her line while she is out."""
        row = _OUT_NOW.first(self._connection, resident_id=resident_id)
        return None if row is None else Outing(*row)

    def of_resident(self, resident_id: ResidentId) -> tuple[Outing, ...]:
        """Her times out, the newest first."""
        rows = _OF_RESIDENT.all(self._connection, resident_id=resident_id)
        return tuple(Outing(*row) for row in rows)

    def update(self, made: Outing) -> Outing:
        """Replace what was read; the answer has the new ``rev``. Raises ``ChangedMeanwhile``."""
        newer = replace(made, rev=made.rev + 1)
        if not replace_row(self._connection, outing, newer):
            raise ChangedMeanwhile
        return newer
