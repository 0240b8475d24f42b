"""Numbers and reviews of incidents, and whom they name; what happened stands in their forms."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, bindparam, exists, select, update

from shelter_desk.domain.errors import ChangedMeanwhile, NotFound
from shelter_desk.domain.ids import (
    HouseRecordId,
    IncidentId,
    NamingId,
    RecordId,
    ResidentId,
    StaffId,
)
from shelter_desk.domain.shifts import Incident, Naming
from shelter_desk.storage.repositories.counters import Counters
from shelter_desk.storage.tables.house import incident, incident_person
from shelter_desk.storage.tables.mapping import put, reading, replace_row
from shelter_desk.storage.tables.prepared import Prepared

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
_OF_RECORD = Prepared(
    reading(Incident, incident).where(incident.c.record_id == bindparam("wanted"))
)
_OF_HOUSE_RECORD = Prepared(
    reading(Incident, incident).where(incident.c.house_record_id == bindparam("wanted"))
)
_OF_HOUSE = Prepared(
    reading(Incident, incident)
    .where(incident.c.resident_id.is_(None))
    .order_by(incident.c.no.desc())
    .limit(bindparam("most"))
)
_IN_FILES_BY = Prepared(
    reading(Incident, incident)
    .where(incident.c.reported_by == bindparam("staff_id"), incident.c.resident_id.is_not(None))
    .order_by(incident.c.no.desc())
    .limit(bindparam("most"))
)
_STANDING = incident_person.c.taken_back_at.is_(None)
_OF_NOBODY = Prepared(
    reading(Incident, incident)
    .where(
        incident.c.resident_id.is_(None),
        ~exists().where(incident_person.c.incident_id == incident.c.id, _STANDING),
    )
    .order_by(incident.c.no)
)
_NAMING = Prepared(
    reading(Incident, incident)
    .join_from(incident, incident_person, incident_person.c.incident_id == incident.c.id)
    .where(incident_person.c.resident_id == bindparam("resident_id"), _STANDING)
    .order_by(incident.c.no.desc())
)
_NAMED = Prepared(
    reading(Naming, incident_person)
    .where(incident_person.c.incident_id == bindparam("wanted"), _STANDING)
    .order_by(incident_person.c.no)
)
_EVER_NAMED = Prepared(
    select(incident_person.c.id)
    .where(incident_person.c.incident_id == bindparam("wanted"))
    .order_by(incident_person.c.no)
)
_TAKE_BACK = Prepared(
    update(incident_person)
    .where(incident_person.c.id == bindparam("wanted"), _STANDING)
    .values(taken_back_at=bindparam("at"))
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

    def of_record(self, record_id: RecordId) -> Incident | None:
        """The one whose first signed form this is."""
        row = _OF_RECORD.first(self._connection, wanted=record_id)
        return None if row is None else Incident(*row)

    def of_house_record(self, record_id: HouseRecordId) -> Incident | None:
        """The one of the house whose first signed form this is."""
        row = _OF_HOUSE_RECORD.first(self._connection, wanted=record_id)
        return None if row is None else Incident(*row)

    def of_house(self, most: int) -> tuple[Incident, ...]:
        """The last that belong to the house, the newest first."""
        return tuple(Incident(*row) for row in _OF_HOUSE.all(self._connection, most=most))

    def in_files_by(self, staff_id: StaffId, most: int) -> tuple[Incident, ...]:
        """The last in files of residents that one person reported, the newest first."""
        rows = _IN_FILES_BY.all(self._connection, staff_id=staff_id, most=most)
        return tuple(Incident(*row) for row in rows)

    def of_nobody(self) -> tuple[Incident, ...]:
        """Those of the house that name no resident now, the oldest first."""
        return tuple(Incident(*row) for row in _OF_NOBODY.all(self._connection))

    def naming(self, resident_id: ResidentId) -> tuple[Incident, ...]:
        """Those that name her by her code, wherever they stand, the newest first."""
        rows = _NAMING.all(self._connection, resident_id=resident_id)
        return tuple(Incident(*row) for row in rows)

    def named(self, incident_id: IncidentId) -> tuple[Naming, ...]:
        """Whom an incident names now, in the order in which they were named."""
        return tuple(Naming(*row) for row in _NAMED.all(self._connection, wanted=incident_id))

    def ever_named(self, incident_id: IncidentId) -> tuple[NamingId, ...]:
        """Every naming of it, those that were taken back as well."""
        return tuple(one for (one,) in _EVER_NAMED.all(self._connection, wanted=incident_id))

    def name(self, named: Naming) -> None:
        """An incident names a resident."""
        put(self._connection, incident_person, named)

    def take_back(self, naming_id: NamingId, at: datetime) -> None:
        """A correction no longer names her."""
        _TAKE_BACK.run(self._connection, wanted=naming_id, at=at)

    def waiting(self) -> tuple[Incident, ...]:
        """Those no manager has looked at yet, the oldest first."""
        return tuple(Incident(*row) for row in _WAITING.all(self._connection))

    def update(self, made: Incident) -> Incident:
        """Replace what was read; the answer has the new ``rev``. Raises ``ChangedMeanwhile``."""
        newer = replace(made, rev=made.rev + 1)
        if not replace_row(self._connection, incident, newer):
            raise ChangedMeanwhile
        return newer
