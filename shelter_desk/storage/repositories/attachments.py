"""Attachments: one row that tells what a file is, and its sealed pieces beside it.

Both are written in one unit of work, so that there is never a row without its file, nor pieces
that no row names; storage only ever sees what a key of the file's own has sealed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, func, select, update

from shelter_desk.domain.attachments import Attachment
from shelter_desk.domain.errors import ChangedMeanwhile, NotFound
from shelter_desk.domain.folder_errors import DamagedVault
from shelter_desk.domain.ids import AttachmentId, ResidentId, StaffId
from shelter_desk.storage.tables.attached import attachment, piece
from shelter_desk.storage.tables.mapping import put, put_row, reading
from shelter_desk.storage.tables.prepared import Prepared

_BY_ID = Prepared(reading(Attachment, attachment).where(attachment.c.id == bindparam("wanted")))
_OF_RESIDENT = Prepared(
    reading(Attachment, attachment)
    .where(attachment.c.resident_id == bindparam("resident_id"))
    .order_by(attachment.c.no.desc())
)
_COUNT = Prepared(
    select(func.count())
    .select_from(attachment)
    .where(attachment.c.resident_id == bindparam("resident_id"), attachment.c.removed_at.is_(None))
)
_PIECES = Prepared(
    select(piece.c.blob).where(piece.c.attachment_id == bindparam("wanted")).order_by(piece.c.place)
)
_DROP_PIECES = Prepared(delete(piece).where(piece.c.attachment_id == bindparam("wanted")))
_EMPTY = Prepared(
    update(attachment)
    .where(attachment.c.id == bindparam("wanted"), attachment.c.removed_at.is_(None))
    .values(
        head=bindparam("nothing"),
        pieces=bindparam("none"),
        digest=bindparam("nothing"),
        removed_at=bindparam("at"),
        removed_by=bindparam("by"),
    )
)


def digest_of(pieces: Iterable[bytes]) -> bytes:
    """SHA-256 over the hashes of the sealed pieces in their order."""
    whole = hashlib.sha256()
    for one in pieces:
        whole.update(hashlib.sha256(one).digest())
    return whole.digest()


class AttachmentRepository:
    """Adds, reads and empties attachments."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, made: Attachment, pieces: Sequence[bytes]) -> None:
        """Keep a file."""
        put(self._connection, attachment, made)
        for place, blob in enumerate(pieces):
            row = {"attachment_id": made.id, "place": place, "blob": blob}
            put_row(self._connection, piece, row)

    def get(self, attachment_id: AttachmentId) -> Attachment:
        """The row with this id. Raises ``NotFound``."""
        row = _BY_ID.first(self._connection, wanted=attachment_id)
        if row is None:
            raise NotFound
        return Attachment(*row)

    def of_resident(self, resident_id: ResidentId) -> tuple[Attachment, ...]:
        """Hers, the newest first, those that were taken away included."""
        rows = _OF_RESIDENT.all(self._connection, resident_id=resident_id)
        return tuple(Attachment(*row) for row in rows)

    def count(self, resident_id: ResidentId) -> int:
        """How many there are now."""
        return int(_COUNT.scalar(self._connection, resident_id=resident_id))

    def pieces(self, known: Attachment) -> tuple[bytes, ...]:
        """The sealed pieces in their order. Raises ``DamagedVault`` when they are not these."""
        rows = _PIECES.all(self._connection, wanted=known.id)
        found = tuple(row[0] for row in rows)
        if len(found) != known.pieces or digest_of(found) != known.digest:
            raise DamagedVault
        return found

    def remove(self, attachment_id: AttachmentId, at: datetime, by: StaffId) -> None:
        """Overwrite its pieces and its key; the row keeps who and when.

        Raises ``ChangedMeanwhile`` when somebody was faster.
        """
        gone = {"wanted": attachment_id, "at": at, "by": by, "nothing": b"", "none": 0}
        if _EMPTY.run(self._connection, **gone) != 1:
            raise ChangedMeanwhile
        _DROP_PIECES.run(self._connection, wanted=attachment_id)
