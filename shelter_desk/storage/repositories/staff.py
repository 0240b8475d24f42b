"""The people of the desk, and the public keys each of them ever had."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, bindparam, func, select, update

from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.staff import Staff, StaffKey
from shelter_desk.storage.connection.connecting import WRITING
from shelter_desk.storage.tables.core import audit, staff
from shelter_desk.storage.tables.mapping import put, reading, values
from shelter_desk.storage.tables.prepared import Prepared
from shelter_desk.storage.tables.trust import staff_key

_BY_ID = Prepared(reading(Staff, staff).where(staff.c.id == bindparam("wanted")))
_ALL = Prepared(reading(Staff, staff).order_by(staff.c.id))
_KEYS = Prepared(
    reading(StaffKey, staff_key)
    .where(staff_key.c.staff_id == bindparam("wanted"))
    .order_by(staff_key.c.from_seq)
)
_NEXT_SEQ = Prepared(select(func.coalesce(func.max(audit.c.seq), 0) + 1))
_KEPT = "shelter_desk.staff"


class StaffRepository:
    """Reads and writes staff; nobody is ever deleted, and no key forgotten.

    Every line on the screen names somebody, so whoever was read stays with the driver's
    connection for as long as nothing in the file was written, by it or by another.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, person: Staff) -> None:
        """Keep a new person. Her keys count from the next row of the log on."""
        put(self._connection, staff, person)
        self._keep_keys(person)

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

    def keys(self, staff_id: StaffId) -> tuple[StaffKey, ...]:
        """Every pair of keys she had, the first one first."""
        return tuple(StaffKey(*row) for row in _KEYS.all(self._connection, wanted=staff_id))

    def update(self, person: Staff) -> None:
        """Replace what is known of a person.

        New keys count from the next row of the log on: append the row that tells of them
        after this, and sign it with a key that still counts. Raises ``NotFound``.
        """
        kept = self.get(person.id)
        change = update(staff).where(staff.c.id == person.id).values(values(person, staff))
        self._connection.execute(change)
        known = (kept.ed25519_public, kept.x25519_public)
        if known != (person.ed25519_public, person.x25519_public):
            self._keep_keys(person)

    def _keep_keys(self, person: Staff) -> None:
        seq = int(_NEXT_SEQ.scalar(self._connection))
        keys = StaffKey(person.id, seq, person.ed25519_public, person.x25519_public)
        put(self._connection, staff_key, keys)
