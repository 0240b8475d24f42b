"""Statements that are kept leave SQLite's lookaside to the work of the moment.

Lookaside is some hundred small blocks which a connection hands out and takes back in no time
(sqlite.org/malloc.html, "The Lookaside Memory Allocator"). A statement that is kept prepared
keeps its blocks too, and so do the values bound to it; a hundred of them leave none. From then on
every cell comes from the system, and with ``cipher_memory_security`` each such block is locked
into memory and wiped: one row of the log took 77 µs instead of 26 (measured, 17 pairs of mlock
and munlock).

Preparing one costs some 140 such pairs. What the first page asks is therefore prepared before the
locking begins (``connecting``): 16,000 calls of the system less until it stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from sqlcipher3 import dbapi2

from shelter_desk.storage.connection.carrying import (
    FUNCTION,
    Carrier,
    Run,
    can_be_carried,
    carried,
)

KEPT = 512
"""How many statements a connection keeps prepared, more than a day's work knows."""

_FILLERS = 20
"""As many trivial statements as use the lookaside up, time after time; ten leave some blocks to
each new statement, until none are left (tried: 103 µs a row after 200 statements, 29 with 20)."""


class _Cursor(dbapi2.Cursor):  # type: ignore[misc]
    """Runs a statement with its values carried, and holds them until it is read or run anew."""

    _run: Run | None = None

    def execute(self, sql: str, values: Any = ()) -> Any:
        """As the driver's own."""
        made: SparingConnection = self.connection
        made.make_room(sql)
        if values and isinstance(values, tuple | list):
            known = carried(sql)
            if known.wants == len(values) and can_be_carried(values):
                self._run = made.carrier.take(tuple(values))
                return super().execute(known.sql, (self._run.number,))
        self._run = None
        return super().execute(sql, values)

    def close(self) -> None:
        """As the driver's own."""
        super().close()
        self._run = None


class SparingConnection(dbapi2.Connection):  # type: ignore[misc]
    """Prepares a statement for the first time while the lookaside is in use by others.

    Its own memory then comes from the system, once, and stays out of the way. What uses the
    lookaside up is kept until the first statement that is known, since new ones come together.
    """

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, cached_statements=KEPT, **named)
        self._known: set[str] = set()
        self._readable = False
        self._fillers: list[Any] = []
        self._ready: dict[str, Any] = {}
        self.carrier = Carrier()
        self.create_function(FUNCTION, 2, self.carrier.give, deterministic=True)

    def __call__(self, sql: str) -> Any:
        """A statement for the driver, which asks for each one once and keeps it."""
        ready = self._ready.pop(sql, None)
        return super().__call__(sql) if ready is None else ready

    def prepare(self, statements: Sequence[str]) -> None:
        """Have ``statements`` ready for their first run; none of them runs here.

        What a file of another version does not know is left for later.
        """
        for sql in statements:
            self.make_room(sql)
            known = carried(sql).sql
            with suppress(dbapi2.Error):
                self._ready[known] = super().__call__(known)

    def set_key(self, key: bytearray) -> None:
        """As the driver's own; before it nothing can be prepared that looks into the file."""
        super().set_key(key)
        self._readable = True

    def cursor(self, factory: Any = _Cursor) -> Any:
        """As the driver's own; every statement runs through one."""
        return super().cursor(factory)

    def make_room(self, sql: str) -> None:
        """Before ``sql`` runs: a new statement shall find nothing in the lookaside to keep."""
        if sql in self._known:
            if self._fillers:
                self._fillers.clear()
        elif self._readable:
            self._known.add(sql)
            if not self._fillers:
                self._fillers.extend(self("SELECT 1") for _ in range(_FILLERS))
