"""Forms being filled: one per person and form, saved often, outside the audited contents."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from shelter_desk.domain.ids import ResidentId, StaffId
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.storage.mapping import columns
from shelter_desk.storage.results import StoredDraft
from shelter_desk.storage.tables import draft, draft_part

_READ = select(*columns(StoredDraft, draft))


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
        row = {"core": core, "staff_id": staff_id, "saved_at": now}
        statement = insert(draft).values(resident_id=resident_id, form_key=form_key, rev=1, **row)
        statement = statement.on_conflict_do_update(
            index_elements=["resident_id", "form_key"], set_={**row, "rev": draft.c.rev + 1}
        )
        rev = int(self._connection.execute(statement.returning(draft.c.rev)).scalar_one())
        for compartment, blob in sealed.items():
            self._put_part(resident_id, form_key, compartment, blob)
        return rev

    def get(self, resident_id: ResidentId, form_key: str) -> StoredDraft | None:
        """The draft of one form."""
        wanted = _READ.where(draft.c.resident_id == resident_id, draft.c.form_key == form_key)
        found = self._with_parts(self._connection.execute(wanted))
        return found[0] if found else None

    def of_resident(self, resident_id: ResidentId) -> tuple[StoredDraft, ...]:
        """Her drafts, last saved first."""
        wanted = _READ.where(draft.c.resident_id == resident_id)
        return self._with_parts(self._connection.execute(wanted.order_by(draft.c.saved_at.desc())))

    def all_for(self, staff_id: StaffId | None) -> tuple[StoredDraft, ...]:
        """Drafts last saved by one person, or by anybody, last saved first."""
        wanted = _READ if staff_id is None else _READ.where(draft.c.staff_id == staff_id)
        return self._with_parts(self._connection.execute(wanted.order_by(draft.c.saved_at.desc())))

    def delete(self, resident_id: ResidentId, form_key: str) -> None:
        """Take a draft away: it was signed or discarded."""
        self._connection.execute(
            delete(draft).where(draft.c.resident_id == resident_id, draft.c.form_key == form_key)
        )

    def _put_part(
        self, resident_id: ResidentId, form_key: str, compartment: Compartment, blob: bytes
    ) -> None:
        if not blob:
            self._connection.execute(
                delete(draft_part).where(
                    draft_part.c.resident_id == resident_id,
                    draft_part.c.form_key == form_key,
                    draft_part.c.compartment == compartment,
                )
            )
            return
        row = {
            "resident_id": resident_id,
            "form_key": form_key,
            "compartment": compartment,
            "blob": blob,
        }
        self._connection.execute(
            insert(draft_part)
            .values(row)
            .on_conflict_do_update(
                index_elements=["resident_id", "form_key", "compartment"], set_={"blob": blob}
            )
        )

    def _with_parts(self, rows: Iterable[Any]) -> tuple[StoredDraft, ...]:
        return tuple(self._whole(dict(row._mapping)) for row in rows)

    def _whole(self, known: dict[str, Any]) -> StoredDraft:
        sealed = self._parts(known["resident_id"], known["form_key"])
        return StoredDraft(**known, sealed=sealed)

    def _parts(self, resident_id: ResidentId, form_key: str) -> dict[Compartment, bytes]:
        wanted = select(draft_part.c.compartment, draft_part.c.blob).where(
            draft_part.c.resident_id == resident_id, draft_part.c.form_key == form_key
        )
        return dict(self._connection.execute(wanted).all())
