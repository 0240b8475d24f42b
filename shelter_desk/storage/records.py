"""Signed forms: written once, corrected only by newer versions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, insert, select

from shelter_desk.domain.errors import ChangedMeanwhile, NotFound
from shelter_desk.domain.ids import RecordId, ResidentId
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.storage.mapping import columns, put
from shelter_desk.storage.results import StoredRecord
from shelter_desk.storage.tables import record, record_part

_READ = select(*columns(StoredRecord, record))


class RecordRepository:
    """Adds and reads signed forms."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, signed: StoredRecord) -> None:
        """Keep a signed form.

        Raises ``ChangedMeanwhile`` when the version it replaces was replaced already.
        """
        if signed.replaces is not None and self._replacing(signed.replaces) is not None:
            raise ChangedMeanwhile
        put(self._connection, record, signed)
        for compartment, blob in signed.parts.items():
            row = {"record_id": signed.id, "compartment": compartment, "blob": blob}
            self._connection.execute(insert(record_part), row)

    def get(self, record_id: RecordId) -> StoredRecord:
        """The record with this id. Raises ``NotFound``."""
        row = self._connection.execute(_READ.where(record.c.id == record_id)).first()
        if row is None:
            raise NotFound
        return self._whole(row)

    def of_form(self, resident_id: ResidentId, form_key: str) -> tuple[StoredRecord, ...]:
        """All versions of one form of hers, newest first."""
        wanted = _READ.where(record.c.resident_id == resident_id, record.c.form_key == form_key)
        return self._all(self._connection.execute(wanted.order_by(record.c.no.desc())))

    def of_resident(self, resident_id: ResidentId) -> tuple[StoredRecord, ...]:
        """All her signed forms, newest first."""
        wanted = _READ.where(record.c.resident_id == resident_id)
        return self._all(self._connection.execute(wanted.order_by(record.c.no.desc())))

    def history(self, record_id: RecordId) -> tuple[StoredRecord, ...]:
        """The record with all its newer and older versions, newest first. Raises ``NotFound``."""
        newest = record_id
        while (newer := self._replacing(newest)) is not None:
            newest = newer
        chain = [self.get(newest)]
        while (older := chain[-1].replaces) is not None:
            chain.append(self.get(older))
        return tuple(chain)

    def _replacing(self, record_id: RecordId) -> RecordId | None:
        wanted = select(record.c.id).where(record.c.replaces == record_id)
        found: RecordId | None = self._connection.execute(wanted).scalar()
        return found

    def _all(self, rows: Iterable[Any]) -> tuple[StoredRecord, ...]:
        return tuple(self._whole(row) for row in rows)

    def _whole(self, row: Any) -> StoredRecord:
        known: dict[str, Any] = dict(row._mapping)
        return StoredRecord(**known, parts=self._parts(known["id"]))

    def _parts(self, record_id: RecordId) -> dict[Compartment, bytes]:
        wanted = select(record_part.c.compartment, record_part.c.blob)
        rows = self._connection.execute(wanted.where(record_part.c.record_id == record_id))
        return dict(rows.all())
