"""Forms being filled: one per person and form, saved often, outside the audited contents."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from shelter_desk.domain.ids import ResidentId, StaffId
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.storage.results import DraftHead, DraftPart, StoredDraft
from shelter_desk.storage.tables.core import draft, draft_part
from shelter_desk.storage.tables.mapping import columns, each
from shelter_desk.storage.tables.prepared import Prepared

_READ = select(*columns(StoredDraft, draft)).order_by(draft.c.saved_at.desc())
_NAMES = tuple(one.name for one in columns(StoredDraft, draft))
_HERS = draft.c.resident_id == bindparam("resident_id")
_THIS = (_HERS, draft.c.form_key == bindparam("form_key"))
_GET = Prepared(_READ.where(*_THIS))
_OF_RESIDENT = Prepared(_READ.where(_HERS))
_OF_STAFF = Prepared(_READ.where(draft.c.staff_id == bindparam("staff_id")))
_ALL = Prepared(_READ)
_HEADS = Prepared(select(*columns(DraftHead, draft)).where(_HERS).order_by(draft.c.saved_at.desc()))
_OF_FORM = Prepared(_READ.where(draft.c.form_key == bindparam("form_key")))
_DELETE = Prepared(delete(draft).where(*_THIS))
_PARTS = Prepared(
    select(draft_part.c.compartment, draft_part.c.blob).where(
        draft_part.c.resident_id == bindparam("resident_id"),
        draft_part.c.form_key == bindparam("form_key"),
    )
)
_HER = each("ids")
_OF_PEOPLE = Prepared(
    select(*columns(DraftPart, draft), draft_part.c.blob)
    .join_from(_HER, draft_part, draft_part.c.resident_id == _HER.c.value)
    .join(
        draft,
        and_(
            draft.c.resident_id == draft_part.c.resident_id,
            draft.c.form_key == draft_part.c.form_key,
        ),
    )
    .where(draft_part.c.compartment == bindparam("compartment"))
)
_PART = ("resident_id", "form_key", "compartment")
_DELETE_PART = Prepared(
    delete(draft_part).where(*(draft_part.c[name] == bindparam(name) for name in _PART))
)


def _putting() -> Prepared:
    row = ("resident_id", "form_key", "core", "staff_id", "saved_at")
    statement = insert(draft).values({"rev": 1, **{name: bindparam(name) for name in row}})
    changed = {name: statement.excluded[name] for name in row[2:]}
    newer = statement.on_conflict_do_update(
        index_elements=list(row[:2]), set_={**changed, "rev": draft.c.rev + 1}
    )
    return Prepared(newer.returning(draft.c.rev))


def _putting_part() -> Prepared:
    statement = insert(draft_part).values({name: bindparam(name) for name in (*_PART, "blob")})
    changed = {"blob": statement.excluded.blob}
    return Prepared(statement.on_conflict_do_update(index_elements=list(_PART), set_=changed))


_PUT = _putting()
_PUT_PART = _putting_part()


class DraftRepository:
    """Saves, reads and discards drafts."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(
        self,
        resident_id: ResidentId,
        form_key: str,
        core: bytes,
        sealed: Mapping[Compartment, bytes],
        staff_id: StaffId,
        now: datetime,
    ) -> int:
        """Save a draft; the answer is its new ``rev``, 1 for the first.

        Sealed parts that are not given stay as they are, so that somebody who may not open a
        part does not erase it; an empty one is taken out.
        """
        this = {"resident_id": resident_id, "form_key": form_key}
        row = {"core": core, "staff_id": staff_id, "saved_at": now}
        rev = int(_PUT.scalar(self._connection, **this, **row))
        for compartment, blob in sealed.items():
            part = {**this, "compartment": compartment}
            if blob:
                _PUT_PART.run(self._connection, **part, blob=blob)
            else:
                _DELETE_PART.run(self._connection, **part)
        return rev

    def get(self, resident_id: ResidentId, form_key: str) -> StoredDraft | None:
        """The draft of one form."""
        row = _GET.first(self._connection, resident_id=resident_id, form_key=form_key)
        return None if row is None else self._whole(row)

    def of_resident(self, resident_id: ResidentId) -> tuple[StoredDraft, ...]:
        """Her drafts, last saved first."""
        return self._with_parts(_OF_RESIDENT.all(self._connection, resident_id=resident_id))

    def heads(self, resident_id: ResidentId) -> tuple[DraftHead, ...]:
        """Which forms of hers wait, last saved first, without the answers."""
        rows = _HEADS.all(self._connection, resident_id=resident_id)
        return tuple(DraftHead(*row) for row in rows)

    def parts(
        self, compartment: Compartment, residents: Sequence[ResidentId]
    ) -> tuple[DraftPart, ...]:
        """The part of this compartment of each of their drafts."""
        ids = json.dumps(list(dict.fromkeys(residents)))
        given = {"ids": ids, "compartment": compartment}
        return tuple(DraftPart(*row) for row in _OF_PEOPLE.all(self._connection, **given))

    def cores(self, form_key: str) -> Mapping[ResidentId, StoredDraft]:
        """Everybody's draft of one form, without its sealed parts."""
        rows = _OF_FORM.all(self._connection, form_key=form_key)
        made = (StoredDraft(**dict(zip(_NAMES, row, strict=True)), sealed={}) for row in rows)
        return {one.resident_id: one for one in made}

    def all_for(self, staff_id: StaffId | None) -> tuple[StoredDraft, ...]:
        """Drafts last saved by one person, or by anybody, last saved first."""
        if staff_id is None:
            return self._with_parts(_ALL.all(self._connection))
        return self._with_parts(_OF_STAFF.all(self._connection, staff_id=staff_id))

    def delete(self, resident_id: ResidentId, form_key: str) -> None:
        """Take a draft away: it was signed or discarded."""
        _DELETE.run(self._connection, resident_id=resident_id, form_key=form_key)

    def _with_parts(self, rows: Iterable[Any]) -> tuple[StoredDraft, ...]:
        return tuple(self._whole(row) for row in rows)

    def _whole(self, row: Any) -> StoredDraft:
        known: dict[str, Any] = dict(zip(_NAMES, row, strict=True))
        sealed = self._parts(known["resident_id"], known["form_key"])
        return StoredDraft(**known, sealed=sealed)

    def _parts(self, resident_id: ResidentId, form_key: str) -> dict[Compartment, bytes]:
        rows = _PARTS.all(self._connection, resident_id=resident_id, form_key=form_key)
        return {row[0]: row[1] for row in rows}
