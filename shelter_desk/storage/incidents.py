"""Numbers and reviews of incidents; what happened stands in their forms."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection, bindparam

from shelter_desk.domain.errors import ChangedMeanwhile, NotFound
from shelter_desk.domain.ids import IncidentId, ResidentId
from shelter_desk.domain.shifts import Incident
from shelter_desk.storage.counters import Counters
from shelter_desk.storage.mapping import put, reading, replace_row
from shelter_desk.storage.prepared import Prepared
from shelter_desk.storage.tables_house import incident

_BY_ID = Prepared(reading(Incident, incident).where(incident.c.id == bindparam("wanted")))
_OF_RESIDENT = Prepared(
    reading(Incident, incident)
    .where(incident.c.resident_id == bindparam("resident_id"))
    .order_by(incident.c.no.desc())
)
_WAITING = Prepared(
    reading(Incident, incident)
    .where(incident.c.reviewed_at.is_(None))
    .order_by(incident.c.reported_at)
)


class IncidentRepository:
    """Gives numbers and keeps who looked at what."""

    def __init__(self, connection: Connection, counters: Counters) -> None:
        self._connection = connection
        self._counters = counters

    def next_number(self, year: int) -> int:
        """The next running number of a year, never given twice."""
        return self._counters.next("incident", year)

    def add(self, made: Incident) -> None:
        """A signed incident has its number."""
        put(self._connection, incident, made)

    def get(self, incident_id: IncidentId) -> Incident:
        """The incident with this id. Raises ``NotFound``."""
        row = _BY_ID.first(self._connection, wanted=incident_id)
        if row is None:
            raise NotFound
        return Incident(*row)

    def of_resident(self, resident_id: ResidentId) -> tuple[Incident, ...]:
        """Those in her file, the newest first."""
        rows = _OF_RESIDENT.all(self._connection, resident_id=resident_id)
        return tuple(Incident(*row) for row in rows)

    def waiting(self) -> tuple[Incident, ...]:
        """Those no manager has looked at yet, the oldest first."""
        return tuple(Incident(*row) for row in _WAITING.all(self._connection))

    def update(self, made: Incident) -> Incident:
        """Replace what was read; the answer has the new ``rev``. Raises ``ChangedMeanwhile``."""
        newer = replace(made, rev=made.rev + 1)
        if not replace_row(self._connection, incident, newer):
            raise ChangedMeanwhile
        return newer
