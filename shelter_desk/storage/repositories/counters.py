"""Numbers that are given once and never again."""

from __future__ import annotations

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import insert

from shelter_desk.storage.tables.core import counter


class Counters:
    """One running number per kind and year."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def next(self, kind: str, year: int) -> int:
        """1, 2, 3, …; a number of a unit of work that failed may come again, a kept one never."""
        statement = insert(counter).values(kind=kind, year=year, last=1)
        statement = statement.on_conflict_do_update(
            index_elements=["kind", "year"], set_={"last": counter.c.last + 1}
        )
        return int(self._connection.execute(statement.returning(counter.c.last)).scalar_one())
