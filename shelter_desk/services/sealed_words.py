"""The words of sealed notes in memory, so that those entitled find them; never on a disk.

Filled in small steps after unlock, kept up while she writes, forgotten at lock.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from shelter_desk.domain.ids import NoteId, ResidentId
from shelter_desk.domain.notes import Note
from shelter_desk.storage.results import NoteHit
from shelter_desk.storage.search.naming import words
from shelter_desk.storage.search.snippets import snippet

_LONGEST_QUERY = 200


@dataclass(frozen=True, slots=True)
class _Read:
    """One note: whose it is, its words as search compares them, and as they were written."""

    resident_id: ResidentId
    folded: str
    texts: tuple[str, ...]


@dataclass(slots=True)
class SealedWords:
    """``read_up_to`` is the row of the last sealed note read; ``complete`` after the newest."""

    read_up_to: int = 0
    complete: bool = False
    _notes: dict[NoteId, _Read] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self._notes)

    def put(self, note: Note) -> None:
        """Keep the words of ``note``, which has been opened."""
        texts = (
            *(text for block in note.blocks for text in block.texts),
            *(one.text for one in note.addenda),
        )
        folded = f" {' '.join(words(' '.join(texts)))} "
        self._notes[note.id] = _Read(note.resident_id, folded, texts)

    def drop(self, note_id: NoteId) -> None:
        """The note is not sealed any more."""
        self._notes.pop(note_id, None)

    def find(self, typed: str) -> Iterator[NoteHit]:
        """Notes that hold all words of a query, the last perhaps only begun; newest first."""
        asked = words(typed[:_LONGEST_QUERY])
        if asked:
            # identifiers begin with their time
            for note_id in sorted(self._notes, reverse=True):
                one = self._notes[note_id]
                if _holds(one.folded, asked):
                    yield NoteHit(note_id, one.resident_id, *snippet(one.texts, asked))

    def forget(self) -> None:
        """Nothing is known any more."""
        self._notes.clear()
        self.read_up_to, self.complete = 0, False


def _holds(folded: str, asked: Sequence[str]) -> bool:
    whole = all(f" {one} " in folded for one in asked[:-1])
    return whole and f" {asked[-1]}" in folded
