"""Signed forms that belong to the house and to nobody's file, and those somebody still fills."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, bindparam, delete, select

from shelter_desk.domain.errors import ChangedMeanwhile, NotFound
from shelter_desk.domain.ids import HouseRecordId, StaffId
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.storage.tables.house import (
    house_draft,
    house_draft_part,
    house_record,
    house_record_part,
)
from shelter_desk.storage.tables.mapping import columns, put, put_row
from shelter_desk.storage.tables.prepared import Prepared

HOUSE_WORDS: Final = "words/"
"""What the keys of drafts begin with that are no form but words typed on a page of the house."""
CALL_WORDS: Final = HOUSE_WORDS + "call/"
"""Words about a request to take somebody in; its id follows, or "new"."""
ARRIVING: Final = "arrival"
"""Behind ``HOUSE_WORDS``: who is at the door, and has no file yet."""


@dataclass(frozen=True, slots=True)
class StoredHouseRecord:
    """A signed form of the house. ``replaces`` names the older version."""

    id: HouseRecordId
    form_key: str
    form_version: int
    form_hash: str
    signed_at: datetime
    signed_by: StaffId
    core: bytes
    parts: Mapping[Compartment, bytes] = field(default_factory=dict)
    replaces: HouseRecordId | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class StoredHouseDraft:
    """A form of the house that one person of the staff is filling; each has her own."""

    staff_id: StaffId
    form_key: str
    core: bytes
    saved_at: datetime
    rev: int
    sealed: Mapping[Compartment, bytes] = field(default_factory=dict)


_RECORD = columns(StoredHouseRecord, house_record)
_RECORD_NAMES = tuple(one.name for one in _RECORD)
_READ = select(*_RECORD)
_BY_ID = Prepared(_READ.where(house_record.c.id == bindparam("wanted")))
_OF_FORM = Prepared(
    _READ.where(house_record.c.form_key == bindparam("form_key")).order_by(house_record.c.no)
)
_REPLACING = Prepared(
    select(house_record.c.id).where(house_record.c.replaces == bindparam("wanted"))
)
_PARTS = Prepared(
    select(house_record_part.c.compartment, house_record_part.c.blob).where(
        house_record_part.c.record_id == bindparam("wanted")
    )
)
_DRAFT = columns(StoredHouseDraft, house_draft)
_DRAFT_NAMES = tuple(one.name for one in _DRAFT)
_HERS = house_draft.c.staff_id == bindparam("staff_id")
_THIS = (_HERS, house_draft.c.form_key == bindparam("form_key"))
_GET = Prepared(select(*_DRAFT).where(*_THIS))
_OF_STAFF = Prepared(select(*_DRAFT).where(_HERS).order_by(house_draft.c.saved_at.desc()))
_UNDER = Prepared(
    select(*_DRAFT)
    .where(house_draft.c.form_key.startswith(bindparam("begins")))
    .order_by(house_draft.c.form_key)
)
_DROP = Prepared(delete(house_draft).where(*_THIS))
_DRAFT_PARTS = Prepared(
    select(house_draft_part.c.compartment, house_draft_part.c.blob).where(
        house_draft_part.c.staff_id == bindparam("staff_id"),
        house_draft_part.c.form_key == bindparam("form_key"),
    )
)


class HouseRecordRepository:
    """Adds and reads signed forms of the house; a correction is a newer version."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, signed: StoredHouseRecord) -> None:
        """Keep a signed form. Raises ``ChangedMeanwhile``: what it replaces was replaced."""
        if signed.replaces is not None and self._replacing(signed.replaces) is not None:
            raise ChangedMeanwhile
        put(self._connection, house_record, signed)
        for compartment, blob in signed.parts.items():
            row = {"record_id": signed.id, "compartment": compartment, "blob": blob}
            put_row(self._connection, house_record_part, row)

    def get(self, record_id: HouseRecordId) -> StoredHouseRecord:
        """The record with this id. Raises ``NotFound``."""
        row = _BY_ID.first(self._connection, wanted=record_id)
        if row is None:
            raise NotFound
        parts = _PARTS.all(self._connection, wanted=record_id)
        known: dict[str, Any] = dict(zip(_RECORD_NAMES, row, strict=True))
        return StoredHouseRecord(**known, parts={one[0]: one[1] for one in parts})

    def of_form(self, form_key: str) -> tuple[StoredHouseRecord, ...]:
        """Every record of a form, oldest first, without its sealed parts."""
        rows = _OF_FORM.all(self._connection, form_key=form_key)
        return tuple(
            StoredHouseRecord(**dict(zip(_RECORD_NAMES, row, strict=True)), parts={})
            for row in rows
        )

    def history(self, record_id: HouseRecordId) -> tuple[StoredHouseRecord, ...]:
        """The record with its newer and older versions, newest first. Raises ``NotFound``."""
        newest = record_id
        while (newer := self._replacing(newest)) is not None:
            newest = newer
        chain = [self.get(newest)]
        while (older := chain[-1].replaces) is not None:
            chain.append(self.get(older))
        return tuple(chain)

    def _replacing(self, record_id: HouseRecordId) -> HouseRecordId | None:
        found: HouseRecordId | None = _REPLACING.scalar(self._connection, wanted=record_id)
        return found


class HouseDraftRepository:
    """Saves, reads and discards what somebody fills for the house."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(
        self,
        staff_id: StaffId,
        form_key: str,
        core: bytes,
        sealed: Mapping[Compartment, bytes],
        now: datetime,
    ) -> int:
        """Save a draft with all its parts; the answer is its new ``rev``, 1 for the first."""
        known = self.get(staff_id, form_key)
        rev = 1 if known is None else known.rev + 1
        self.delete(staff_id, form_key)
        this = {"staff_id": staff_id, "form_key": form_key}
        put_row(self._connection, house_draft, {**this, "core": core, "saved_at": now, "rev": rev})
        for compartment, blob in sealed.items():
            part = {**this, "compartment": compartment, "blob": blob}
            put_row(self._connection, house_draft_part, part)
        return rev

    def get(self, staff_id: StaffId, form_key: str) -> StoredHouseDraft | None:
        """What she is filling."""
        row = _GET.first(self._connection, staff_id=staff_id, form_key=form_key)
        return None if row is None else self._whole(row)

    def all_for(self, staff_id: StaffId) -> tuple[StoredHouseDraft, ...]:
        """All she is filling for the house, last saved first."""
        rows = _OF_STAFF.all(self._connection, staff_id=staff_id)
        return tuple(self._whole(row) for row in rows)

    def under(self, begins: str) -> tuple[StoredHouseDraft, ...]:
        """Those of everybody whose key begins so; without marks that ``LIKE`` reads otherwise."""
        rows = _UNDER.all(self._connection, begins=begins)
        return tuple(self._whole(row) for row in rows)

    def delete(self, staff_id: StaffId, form_key: str) -> None:
        """Take a draft away: it was signed or discarded. Its parts go with it."""
        _DROP.run(self._connection, staff_id=staff_id, form_key=form_key)

    def _whole(self, row: Any) -> StoredHouseDraft:
        known: dict[str, Any] = dict(zip(_DRAFT_NAMES, row, strict=True))
        named = {"staff_id": known["staff_id"], "form_key": known["form_key"]}
        parts = _DRAFT_PARTS.all(self._connection, **named)
        return StoredHouseDraft(**known, sealed={one[0]: one[1] for one in parts})
