"""The people of the desk."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, bindparam, update

from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.staff import Staff
from shelter_desk.storage.connecting import WRITING
from shelter_desk.storage.mapping import put, reading, values
from shelter_desk.storage.prepared import Prepared
from shelter_desk.storage.tables import staff

_BY_ID = Prepared(reading(Staff, staff).where(staff.c.id == bindparam("wanted")))
_ALL = Prepared(reading(Staff, staff).order_by(staff.c.id))
_KEPT = "shelter_desk.staff"


class StaffRepository:
    """Reads and writes staff; nobody is ever deleted.

    Every line on the screen names somebody, so whoever was read stays with the driver's
    connection for as long as nothing in the file was written, by it or by another.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, person: Staff) -> None:
        """Keep a new person."""
        put(self._connection, staff, person)

    def get(self, staff_id: StaffId) -> Staff:
        """The person with this id. Raises ``NotFound``."""
        row = _BY_ID.first(self._connection, wanted=staff_id)
        if row is None:
            raise NotFound
        return Staff(*row)

    def _moment(self) -> tuple[int, int]:
        """Differs from any earlier one after a write: other connections' and this one's."""
        driver: Any = self._connection.connection.driver_connection
        return driver.execute("PRAGMA data_version").fetchone()[0], driver.total_changes

    def by_code(self, code: str) -> Staff | None:
        """The active person who signs in with ``code``."""
        wanted = reading(Staff, staff).where(staff.c.sign_in_code == code, staff.c.active)
        row = self._connection.execute(wanted).first()
        return None if row is None else Staff(*row)

    def all(self) -> tuple[Staff, ...]:
        """Everybody, first come first, those who left included."""
        moment = self._moment()
        kept: dict[tuple[int, int], tuple[Staff, ...]] = self._connection.info.get(_KEPT, {})
        if moment in kept:
            return kept[moment]
        everybody = tuple(Staff(*row) for row in _ALL.all(self._connection))
        # what a writing unit reads may be its own, and be rolled back after all
        if not self._connection.info.get(WRITING):
            self._connection.info[_KEPT] = {moment: everybody}
        return everybody

    def update(self, person: Staff) -> None:
        """Replace what is known of a person. Raises ``NotFound``."""
        change = update(staff).where(staff.c.id == person.id).values(values(person, staff))
        if self._connection.execute(change).rowcount != 1:
            raise NotFound
