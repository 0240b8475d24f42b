"""Who accepted which version of the code of conduct."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam
from sqlalchemy.dialects.sqlite import insert

from shelter_desk.domain.conduct import ConductAcceptance
from shelter_desk.domain.ids import StaffId
from shelter_desk.storage.tables.mapping import reading, values
from shelter_desk.storage.tables.prepared import Prepared
from shelter_desk.storage.tables.trust import conduct_acceptance as table

_READ = reading(ConductAcceptance, table)
_OF = Prepared(
    _READ.where(table.c.staff_id == bindparam("staff_id")).order_by(table.c.version.desc())
)
_ALL = Prepared(_READ.order_by(table.c.staff_id, table.c.version.desc()))


class ConductRepository:
    """Keeps each acceptance once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def accept(self, accepted: ConductAcceptance) -> None:
        """Keep an acceptance; of the same version the first one counts."""
        statement = insert(table).values(values(accepted, table))
        self._connection.execute(statement.on_conflict_do_nothing())

    def of(self, staff_id: StaffId) -> tuple[ConductAcceptance, ...]:
        """What she accepted, the newest version first."""
        rows = _OF.all(self._connection, staff_id=staff_id)
        return tuple(ConductAcceptance(*row) for row in rows)

    def all(self) -> tuple[ConductAcceptance, ...]:
        """Everybody's, by person, the newest version first."""
        return tuple(ConductAcceptance(*row) for row in _ALL.all(self._connection))
