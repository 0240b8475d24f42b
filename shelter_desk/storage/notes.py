"""Case notes: changeable for a day or until signed, then only added to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from shelter_desk.domain.errors import AlreadySigned, ChangedMeanwhile, NotFound
from shelter_desk.domain.ids import NoteId, ResidentId
from shelter_desk.domain.notes import Addendum, Note
from shelter_desk.domain.ports import Clock
from shelter_desk.storage.mapping import columns, put, reading, values
from shelter_desk.storage.search import SearchRepository
from shelter_desk.storage.tables import addendum, note

OPEN_FOR = timedelta(hours=24)
"""How long an unsigned note may be changed after it was written."""

_COLUMNS = columns(Note, note)
_READ = select(*_COLUMNS)


class NoteRepository:
    """Reads and writes notes, and keeps their search index."""

    def __init__(self, connection: Connection, search: SearchRepository, clock: Clock) -> None:
        self._connection = connection
        self._search = search
        self._clock = clock

    def add(self, written: Note) -> None:
        """Keep a new note."""
        put(self._connection, note, written)
        self._index(written)

    def update(self, written: Note) -> Note:
        """Replace the version that was read; the answer has the new ``rev``.

        Raises ``AlreadySigned`` once the note is signed or a day old, ``ChangedMeanwhile`` or
        ``NotFound``.
        """
        kept = self.get(written.id)
        if kept.signed_at is not None or self._clock.now() - kept.written_at > OPEN_FOR:
            raise AlreadySigned
        if kept.rev != written.rev:
            raise ChangedMeanwhile
        # when it was written decides how long it stays open, so it is not the caller's to say
        newer = replace(written, rev=kept.rev + 1, written_at=kept.written_at, signed_at=None)
        self._connection.execute(
            update(note).where(note.c.id == written.id).values(values(newer, note))
        )
        self._index(newer)
        return newer

    def sign(self, note_id: NoteId, at: datetime) -> None:
        """Lock a note for good. Raises ``AlreadySigned`` or ``NotFound``."""
        if self.get(note_id).signed_at is not None:
            raise AlreadySigned
        change = update(note).where(note.c.id == note_id)
        self._connection.execute(change.values(signed_at=at, rev=note.c.rev + 1))

    def add_addendum(self, note_id: NoteId, words: Addendum) -> None:
        """Add to a note without changing it. Raises ``NotFound``."""
        self.get(note_id)
        row = {"note_id": note_id, **values(words, addendum)}
        self._connection.execute(insert(addendum), row)
        self._index(self.get(note_id))

    def get(self, note_id: NoteId) -> Note:
        """The note with this id. Raises ``NotFound``."""
        found = self._all(self._connection.execute(_READ.where(note.c.id == note_id)))
        if not found:
            raise NotFound
        return found[0]

    def of_resident(self, resident_id: ResidentId) -> tuple[Note, ...]:
        """Her notes, newest first."""
        wanted = _READ.where(note.c.resident_id == resident_id)
        return self._all(self._connection.execute(wanted.order_by(note.c.no.desc())))

    def _index(self, written: Note) -> None:
        wanted = select(note.c.no).where(note.c.id == written.id)
        number = int(self._connection.execute(wanted).scalar_one())
        words = [block.text for block in written.blocks]
        words += [one.text for one in written.addenda]
        self._search.index_note(number, "\n".join(words))

    def _all(self, rows: Iterable[Row[Any]]) -> tuple[Note, ...]:
        return tuple(self._whole(row) for row in rows)

    def _whole(self, row: Row[Any]) -> Note:
        known = dict(zip((one.name for one in _COLUMNS), row, strict=True))
        wanted = reading(Addendum, addendum).where(addendum.c.note_id == known["id"])
        added = self._connection.execute(wanted.order_by(addendum.c.no))
        return Note(**known, addenda=tuple(Addendum(*one) for one in added))
