"""Case notes: changeable for a day or until signed, then only added to.

The words of a sealed note and of what is added to it are never here: not in the columns and not
in the search index, where it has an empty entry.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Text, bindparam, select, type_coerce, update

from shelter_desk.domain.errors import AlreadySigned, ChangedMeanwhile, NotFound
from shelter_desk.domain.ids import NoteId, ResidentId
from shelter_desk.domain.notes import OPEN_FOR, Addendum, Note
from shelter_desk.domain.ports import Clock
from shelter_desk.storage.results import NoteHead
from shelter_desk.storage.search.finding import SearchRepository
from shelter_desk.storage.tables.core import addendum, note
from shelter_desk.storage.tables.mapping import columns, put, reading, values
from shelter_desk.storage.tables.prepared import Prepared

_COLUMNS = columns(Note, note)
_NAMES = tuple(one.name for one in _COLUMNS)
_READ = select(*_COLUMNS)
_BY_ID = Prepared(_READ.where(note.c.id == bindparam("wanted")))
_NUMBER = Prepared(select(note.c.no).where(note.c.id == bindparam("wanted")))
_HERS = note.c.resident_id == bindparam("resident_id")
_OF_RESIDENT = Prepared(_READ.where(_HERS).order_by(note.c.no.desc()))
_HEADS = Prepared(
    select(
        *(note.c[name] for name in ("id", "kind", "happened_at", "written_by")),
        type_coerce(note.c.blocks, Text),
        note.c.compartment,
    )
    .where(_HERS)
    .order_by(note.c.no.desc())
)
_SEALED_AFTER = Prepared(
    select(note.c.no, *_COLUMNS)
    .where(note.c.no > bindparam("after"), note.c.sealed.is_not(None))
    .order_by(note.c.no)
    .limit(bindparam("most"))
)
_ADDED = reading(Addendum, addendum).order_by(addendum.c.no)
_ADDENDA = Prepared(_ADDED.where(addendum.c.note_id == bindparam("note_id")))
_ADDENDA_OF = Prepared(
    select(addendum.c.note_id, *columns(Addendum, addendum))
    .join_from(addendum, note, note.c.id == addendum.c.note_id)
    .where(_HERS)
    .order_by(addendum.c.no)
)


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
        put(self._connection, addendum, words, note_id=note_id)
        self._index(self.get(note_id))

    def get(self, note_id: NoteId) -> Note:
        """The note with this id. Raises ``NotFound``."""
        row = _BY_ID.first(self._connection, wanted=note_id)
        if row is None:
            raise NotFound
        return self._with_addenda(row)

    def of_resident(self, resident_id: ResidentId) -> tuple[Note, ...]:
        """Her notes, newest first."""
        added: dict[str, list[Addendum]] = {}
        for note_id, *words in _ADDENDA_OF.all(self._connection, resident_id=resident_id):
            added.setdefault(note_id, []).append(Addendum(*words))
        rows = _OF_RESIDENT.all(self._connection, resident_id=resident_id)
        return tuple(_whole(row, added.get(row[0], [])) for row in rows)

    def sealed_after(self, number: int, most: int) -> tuple[tuple[int, Note], ...]:
        """The next sealed notes after row ``number``, each with its row; at most ``most``."""
        found = _SEALED_AFTER.all(self._connection, after=number, most=most)
        return tuple((row[0], self._with_addenda(row[1:])) for row in found)

    def _with_addenda(self, row: Sequence[Any]) -> Note:
        added = _ADDENDA.all(self._connection, note_id=row[0])
        return _whole(row, [Addendum(*one) for one in added])

    def heads(self, resident_id: ResidentId) -> tuple[NoteHead, ...]:
        """Her notes by their first blocks, newest first."""
        columns = _HEADS.columns(self._connection, resident_id=resident_id)
        if not columns:
            return ()
        *told, stored, sealed_to = columns
        # one reading of all: a timeline may hold hundreds
        blocks = json.loads(f"[{','.join(stored)}]")
        begins = [words[0][1] or words[0][2] if words else "" for words in blocks]
        return tuple(map(NoteHead, *told, begins, sealed_to))

    def _index(self, written: Note) -> None:
        number = int(_NUMBER.scalar(self._connection, wanted=written.id))
        words = [text for block in written.blocks for text in block.texts]
        words += [one.text for one in written.addenda]
        self._search.index_note(number, "\n".join(words))


def _whole(row: Sequence[Any], added: Sequence[Addendum]) -> Note:
    return Note(**dict(zip(_NAMES, row, strict=True)), addenda=tuple(added))
