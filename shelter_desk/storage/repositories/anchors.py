"""Heads of the log that were left outside the file."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, func, select

from shelter_desk.domain.anchors import Anchor
from shelter_desk.storage.tables.mapping import put, reading
from shelter_desk.storage.tables.prepared import Prepared
from shelter_desk.storage.tables.trust import anchor as table

_READ = reading(Anchor, table).order_by(table.c.no.desc())
_NEWEST = Prepared(_READ.limit(bindparam("most")))
_COUNT = Prepared(select(func.count()).select_from(table))
_AT = Prepared(_READ.where(table.c.seq == bindparam("seq")))


class AnchorRepository:
    """Keeps every anchor; none changes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, left: Anchor) -> None:
        """Keep that a head was left somewhere."""
        put(self._connection, table, left)

    def newest(self, limit: int) -> tuple[Anchor, ...]:
        """The last ones, newest first."""
        return tuple(Anchor(*row) for row in _NEWEST.all(self._connection, most=limit))

    def at(self, seq: int) -> tuple[Anchor, ...]:
        """Those that name one row of the log, newest first: a shift line is looked up so."""
        return tuple(Anchor(*row) for row in _AT.all(self._connection, seq=seq))

    def count(self) -> int:
        """How many there are."""
        found: int = _COUNT.scalar(self._connection)
        return found
