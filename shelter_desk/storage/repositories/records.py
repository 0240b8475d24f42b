"""Signed forms: written once, corrected only by newer versions."""

from __future__ import annotations

import json
import operator
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, func, literal_column, select

from shelter_desk.domain.errors import ChangedMeanwhile, NotFound
from shelter_desk.domain.ids import RecordId, ResidentId
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.storage.results import RecordCore, RecordHead, RecordPart, StoredRecord
from shelter_desk.storage.tables.columns import INSTANT
from shelter_desk.storage.tables.core import record, record_part
from shelter_desk.storage.tables.mapping import columns, each, listed, put, put_row
from shelter_desk.storage.tables.prepared import Prepared

_READ = select(*columns(StoredRecord, record))
_BY_ID = Prepared(_READ.where(record.c.id == bindparam("wanted")))
_OF_RESIDENT = Prepared(
    _READ.where(record.c.resident_id == bindparam("resident_id")).order_by(record.c.no.desc())
)
_OF_FORM = Prepared(
    _READ.where(
        record.c.resident_id == bindparam("resident_id"),
        record.c.form_key == bindparam("form_key"),
    ).order_by(record.c.no.desc())
)
_HEADS = Prepared(
    select(*columns(RecordHead, record))
    .where(record.c.resident_id == bindparam("resident_id"))
    .order_by(record.c.no.desc())
)
_BEGUN = Prepared(
    select(record.c.resident_id, func.max(record.c.signed_at, type_=INSTANT))
    .where(
        record.c.resident_id.in_(listed("ids")),
        record.c.form_key == bindparam("form_key"),
        # a bare "replaces IS NULL" tempts SQLite to walk every first version in the file
        func.ifnull(record.c.replaces, "") == "",
    )
    .group_by(record.c.resident_id)
)
_CORES = Prepared(
    _READ.where(
        record.c.form_key == bindparam("form_key"),
        record.c.resident_id.in_(listed("ids")),
    ).order_by(record.c.no.desc())
)
_OPEN_PARTS = Prepared(
    select(record.c.resident_id, record.c.id, record.c.replaces, record.c.core)
    .where(
        record.c.form_key == bindparam("form_key"),
        record.c.resident_id.in_(listed("ids")),
    )
    .order_by(record.c.no.desc())
)
_REPLACING = Prepared(select(record.c.id).where(record.c.replaces == bindparam("wanted")))
_PARTS = Prepared(
    select(record_part.c.compartment, record_part.c.blob).where(
        record_part.c.record_id == bindparam("wanted")
    )
)
_HER = each("ids")
_QUOTED: ColumnElement[str] = literal_column("'\"'") + record.c.form_key + literal_column("'\"'")
_THIS_PART = and_(
    record.c.id == record_part.c.record_id,
    record_part.c.compartment == bindparam("compartment"),
)
_WITH_PART = Prepared(
    select(*columns(RecordPart, record), record_part.c.blob)
    .join_from(_HER, record, record.c.resident_id == _HER.c.value)
    .outerjoin(record_part, _THIS_PART)
    .where(func.instr(bindparam("form_keys"), _QUOTED) > 0)
)
_NO = operator.itemgetter(0)
_NAMES = tuple(one.name for one in columns(StoredRecord, record))


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
            put_row(self._connection, record_part, row)

    def get(self, record_id: RecordId) -> StoredRecord:
        """The record with this id. Raises ``NotFound``."""
        row = _BY_ID.first(self._connection, wanted=record_id)
        if row is None:
            raise NotFound
        return self._whole(row)

    def of_form(self, resident_id: ResidentId, form_key: str) -> tuple[StoredRecord, ...]:
        """All versions of one form of hers, newest first."""
        named = {"resident_id": resident_id, "form_key": form_key}
        return self._all(_OF_FORM.all(self._connection, **named))

    def of_resident(self, resident_id: ResidentId) -> tuple[StoredRecord, ...]:
        """All her signed forms, newest first."""
        return self._all(_OF_RESIDENT.all(self._connection, resident_id=resident_id))

    def heads(self, resident_id: ResidentId) -> tuple[RecordHead, ...]:
        """What was signed, when and by whom, newest first, without the answers."""
        rows = _HEADS.all(self._connection, resident_id=resident_id)
        return tuple(RecordHead(*row) for row in rows)

    def last_begun(
        self, form_key: str, residents: Sequence[ResidentId]
    ) -> Mapping[ResidentId, datetime]:
        """When each of them last had this form signed anew; a correction does not count."""
        given = {"form_key": form_key, "ids": json.dumps(residents)}
        return {row[0]: row[1] for row in _BEGUN.all(self._connection, **given)}

    def cores(
        self, form_key: str, residents: Sequence[ResidentId]
    ) -> Mapping[ResidentId, tuple[StoredRecord, ...]]:
        """All versions of this form of each of them, newest first, without their sealed parts."""
        found: dict[ResidentId, list[StoredRecord]] = {}
        given = {"form_key": form_key, "ids": json.dumps(residents)}
        for row in _CORES.all(self._connection, **given) if residents else ():
            one = StoredRecord(**dict(zip(_NAMES, row, strict=True)), parts={})
            found.setdefault(one.resident_id, []).append(one)
        return {resident_id: tuple(records) for resident_id, records in found.items()}

    def open_parts(
        self, form_key: str, residents: Sequence[ResidentId]
    ) -> Mapping[ResidentId, list[RecordCore]]:
        """The same in little, for lists of hundreds of people."""
        found: dict[ResidentId, list[RecordCore]] = {}
        given = {"form_key": form_key, "ids": json.dumps(residents)}
        for row in _OPEN_PARTS.all(self._connection, **given) if residents else ():
            found.setdefault(row[0], []).append(RecordCore(*row))
        return found

    def parts(
        self, form_keys: Iterable[str], compartment: Compartment, residents: Sequence[ResidentId]
    ) -> tuple[RecordPart, ...]:
        """Every version of these forms of each of them, newest first, with this part alone."""
        ids = json.dumps(list(dict.fromkeys(residents)))
        given = {"form_keys": json.dumps(list(form_keys)), "ids": ids}
        rows = _WITH_PART.all(self._connection, compartment=compartment, **given)
        return tuple(RecordPart(*row) for row in sorted(rows, key=_NO, reverse=True))

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
        found: RecordId | None = _REPLACING.scalar(self._connection, wanted=record_id)
        return found

    def _all(self, rows: Iterable[Any]) -> tuple[StoredRecord, ...]:
        return tuple(self._whole(row) for row in rows)

    def _whole(self, row: Any) -> StoredRecord:
        known: dict[str, Any] = dict(zip(_NAMES, row, strict=True))
        return StoredRecord(**known, parts=self._parts(known["id"]))

    def _parts(self, record_id: RecordId) -> dict[Compartment, bytes]:
        rows = _PARTS.all(self._connection, wanted=record_id)
        return {row[0]: row[1] for row in rows}
