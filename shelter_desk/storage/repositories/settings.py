"""The shelter's settings, each person's preferences, and where she was when the desk locked."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from shelter_desk.domain.desk import KeyFileWord, ReturnPlace, ShelterSettings
from shelter_desk.domain.ids import StaffId
from shelter_desk.storage.tables.columns import to_json
from shelter_desk.storage.tables.core import preference, return_place, shelter
from shelter_desk.storage.tables.mapping import reading, values
from shelter_desk.storage.tables.prepared import Prepared
from shelter_desk.storage.tables.trust import desk_value

_KEY_FILE = "key_file"

_SHELTER = Prepared(reading(ShelterSettings, shelter))
_VALUE = Prepared(select(desk_value.c.value).where(desk_value.c.key == bindparam("wanted")))
_UNDER = Prepared(
    select(desk_value.c.key, desk_value.c.value)
    .where(
        func.substr(desk_value.c.key, 1, func.length(bindparam("prefix"))) == bindparam("prefix")
    )
    .order_by(desk_value.c.key)
)
_PREFERENCE = Prepared(
    select(preference.c.value).where(
        preference.c.staff_id == bindparam("wanted"), preference.c.key == bindparam("name")
    )
)
_PLACE = Prepared(
    reading(ReturnPlace, return_place).where(return_place.c.staff_id == bindparam("wanted"))
)


class SettingsRepository:
    """Small values of which the newest counts."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def shelter(self) -> ShelterSettings | None:
        """The shelter's settings; ``None`` in a file that was only just made."""
        row = _SHELTER.first(self._connection)
        return None if row is None else ShelterSettings(*row)

    def set_shelter(self, wanted: ShelterSettings) -> None:
        """Replace the shelter's settings."""
        self._put(shelter, {"id": 1, **values(wanted, shelter)}, ("id",))

    def value(self, key: str) -> str | None:
        """A choice of the whole desk, by its key."""
        found: str | None = _VALUE.scalar(self._connection, wanted=key)
        return found

    def set_value(self, key: str, value: str) -> None:
        """Keep a choice of the whole desk; ``Ref("setting", key)`` vouches for it."""
        self._put(desk_value, {"key": key, "value": value}, ("key",))

    def values_under(self, prefix: str) -> tuple[tuple[str, str], ...]:
        """Choices of the whole desk whose keys begin so, by key."""
        return tuple((key, value) for key, value in _UNDER.all(self._connection, prefix=prefix))

    def key_file(self) -> KeyFileWord | None:
        """Which key file belongs to these records; ``None`` before it was first said."""
        found = self.value(_KEY_FILE)
        return None if found is None else KeyFileWord(*json.loads(found))

    def set_key_file(self, digest: str, epoch: int) -> None:
        """Say that the key file with this SHA-256 (hexadecimal) and epoch is the right one.

        Belongs into the unit of work that logs why the key file changed.
        """
        self.set_value(_KEY_FILE, to_json([digest, epoch]))

    def preference(self, staff_id: StaffId, key: str) -> str | None:
        """One person's choice, if she made one."""
        value: str | None = _PREFERENCE.scalar(self._connection, wanted=staff_id, name=key)
        return value

    def set_preference(self, staff_id: StaffId, key: str, value: str) -> None:
        """Keep one person's choice."""
        row = {"staff_id": staff_id, "key": key, "value": value}
        self._put(preference, row, ("staff_id", "key"))

    def return_place(self, staff_id: StaffId) -> ReturnPlace | None:
        """Where she was when the desk locked."""
        row = _PLACE.first(self._connection, wanted=staff_id)
        return None if row is None else ReturnPlace(*row)

    def set_return_place(self, staff_id: StaffId, place: ReturnPlace | None) -> None:
        """Keep where she is, or forget it with ``None``."""
        if place is None:
            self._connection.execute(
                delete(return_place).where(return_place.c.staff_id == staff_id)
            )
            return
        row = {"staff_id": staff_id, **values(place, return_place)}
        self._put(return_place, row, ("staff_id",))

    def _put(self, table: Table, row: dict[str, Any], key: tuple[str, ...]) -> None:
        _replacing(table, tuple(row), key).run(self._connection, **row)


@cache
def _replacing(table: Table, names: tuple[str, ...], key: tuple[str, ...]) -> Prepared:
    statement = insert(table).values({name: bindparam(name) for name in names})
    rest = {name: statement.excluded[name] for name in names if name not in key}
    return Prepared(statement.on_conflict_do_update(index_elements=list(key), set_=rest))
