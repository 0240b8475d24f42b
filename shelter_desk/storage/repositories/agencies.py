"""Agencies we refer to."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, update

from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import AgencyId
from shelter_desk.domain.referrals import Agency
from shelter_desk.storage.tables.mapping import put, reading, values
from shelter_desk.storage.tables.prepared import Prepared
from shelter_desk.storage.tables.referral import agency

_BY_ID = Prepared(reading(Agency, agency).where(agency.c.id == bindparam("wanted")))
_ALL = Prepared(reading(Agency, agency).order_by(agency.c.id))


class AgencyRepository:
    """Reads and writes agencies."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, place: Agency) -> None:
        """Keep a new agency."""
        put(self._connection, agency, place)

    def get(self, agency_id: AgencyId) -> Agency:
        """The agency with this id. Raises ``NotFound``."""
        row = _BY_ID.first(self._connection, wanted=agency_id)
        if row is None:
            raise NotFound
        return Agency(*row)

    def all(self) -> tuple[Agency, ...]:
        """Every agency, first come first."""
        return tuple(Agency(*row) for row in _ALL.all(self._connection))

    def update(self, place: Agency) -> None:
        """Replace what is known of an agency. Raises ``NotFound``."""
        change = update(agency).where(agency.c.id == place.id).values(values(place, agency))
        if self._connection.execute(change).rowcount != 1:
            raise NotFound
