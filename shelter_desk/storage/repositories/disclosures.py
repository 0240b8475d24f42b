"""What left the house, copy by copy."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, func, select

from shelter_desk.domain.ids import DisclosureId, ResidentId
from shelter_desk.domain.paper import Disclosure
from shelter_desk.storage.tables.core import disclosure
from shelter_desk.storage.tables.mapping import put, reading
from shelter_desk.storage.tables.prepared import Prepared

_READ = reading(Disclosure, disclosure).order_by(disclosure.c.no.desc())
_OF_RESIDENT = Prepared(_READ.where(disclosure.c.resident_id == bindparam("wanted")))
_ONE = Prepared(_READ.where(disclosure.c.id == bindparam("wanted")))
_OF_DOCUMENT = Prepared(_READ.where(disclosure.c.document_id == bindparam("wanted")))

_OF_CODE = Prepared(_READ.where(func.upper(disclosure.c.document_id) == bindparam("wanted")))


class DisclosureRepository:
    """Adds and reads disclosures; none is ever changed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, copy: Disclosure) -> None:
        """Keep that a copy left."""
        put(self._connection, disclosure, copy)

    def find(self, disclosure_id: DisclosureId) -> Disclosure | None:
        """One copy, or nothing when it was deleted with the file."""
        row = _ONE.first(self._connection, wanted=disclosure_id)
        return None if row is None else Disclosure(*row)

    def next_copy_number(self, document_id: str) -> int:
        """One more than the highest number that any copy of the document bears."""
        highest = func.max(disclosure.c.copy_number)
        wanted = select(highest).where(disclosure.c.document_id == document_id)
        return int(self._connection.execute(wanted).scalar() or 0) + 1

    def of_resident(self, resident_id: ResidentId) -> tuple[Disclosure, ...]:
        """Everything about her that left, newest first."""
        rows = _OF_RESIDENT.all(self._connection, wanted=resident_id)
        return tuple(Disclosure(*row) for row in rows)

    def of_code(self, document_id: str) -> tuple[Disclosure, ...]:
        """The copies of the document whose id a QR says in capitals, newest first."""
        rows = _OF_CODE.all(self._connection, wanted=document_id)
        return tuple(Disclosure(*row) for row in rows)

    def of_document(self, document_id: str) -> tuple[Disclosure, ...]:
        """The copies of one document, newest first."""
        rows = _OF_DOCUMENT.all(self._connection, wanted=document_id)
        return tuple(Disclosure(*row) for row in rows)
