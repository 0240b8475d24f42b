"""The clock of every file whose person left."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, exists, update

from shelter_desk.domain.consents import Scope
from shelter_desk.domain.errors import ChangedMeanwhile
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.retention import Retention
from shelter_desk.storage.tables.core import consent
from shelter_desk.storage.tables.mapping import put, reading, values
from shelter_desk.storage.tables.prepared import Prepared
from shelter_desk.storage.tables.trust import retention as table

_READ = reading(Retention, table)
_OF = Prepared(_READ.where(table.c.resident_id == bindparam("resident_id")))
_ALL = Prepared(
    _READ.where(table.c.stopped_at.is_(None)).order_by(table.c.keep_until, table.c.resident_id)
)
_DUE = Prepared(
    _READ.where(
        table.c.held_at.is_(None),
        table.c.stopped_at.is_(None),
        table.c.keep_until <= bindparam("today", type_=table.c.keep_until.type),
    ).order_by(table.c.keep_until, table.c.resident_id)
)
_MAY_FOLLOW = Prepared(
    _READ.where(
        table.c.stopped_at.is_(None),
        table.c.exit_at >= bindparam("since", type_=table.c.exit_at.type),
        exists().where(
            consent.c.resident_id == table.c.resident_id,
            consent.c.scope == Scope.FOLLOW_UP,
        ),
    ).order_by(table.c.exit_at)
)


class RetentionRepository:
    """Starts, reads and changes clocks."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def start(self, clock: Retention) -> None:
        """Begin a clock, when she left. The unit fails when one runs already."""
        put(self._connection, table, clock)

    def of(self, resident_id: ResidentId) -> Retention | None:
        """Her file's clock, also where it was stopped; ``None`` when she never left."""
        row = _OF.first(self._connection, resident_id=resident_id)
        return None if row is None else Retention(*row)

    def all(self) -> tuple[Retention, ...]:
        """Every clock that runs or is held, the nearest day first."""
        return tuple(Retention(*row) for row in _ALL.all(self._connection))

    def due(self, today: date) -> tuple[Retention, ...]:
        """Clocks that ran out and that no hold stops, the oldest first."""
        return tuple(Retention(*row) for row in _DUE.all(self._connection, today=today))

    def may_follow(self, since: datetime) -> tuple[Retention, ...]:
        """Those who left after ``since``, are away, and once spoke about contact afterwards."""
        return tuple(Retention(*row) for row in _MAY_FOLLOW.all(self._connection, since=since))

    def update(self, clock: Retention) -> Retention:
        """Replace the version that was read; the answer has the new ``rev``.

        Raises ``ChangedMeanwhile``.
        """
        newer = replace(clock, rev=clock.rev + 1)
        here = (table.c.resident_id == clock.resident_id, table.c.rev == clock.rev)
        change = update(table).where(*here).values(values(newer, table))
        if self._connection.execute(change).rowcount != 1:
            raise ChangedMeanwhile
        return newer
