"""Notes as the pages are given them, and one that is being written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from shelter_desk.domain.ids import NoteId, ResidentId, TaskId
from shelter_desk.domain.notes import Note, NoteBlock, NoteKind
from shelter_desk.domain.sensitivity import Compartment

Cover = Literal["", "sealed", "asks_reason"]
"""Nothing hides the words; she does not belong to the note's compartment; she does, but has to
say why first."""


@dataclass(frozen=True, slots=True)
class AddendumView:
    """Something added later."""

    at: datetime
    by_name: str
    text: str


@dataclass(frozen=True, slots=True)
class TaskView:
    """Something a note left to be done; ``what`` is empty where its words stay sealed."""

    id: TaskId
    what: str
    due: date
    worker_name: str
    mine: bool
    done_at: datetime | None = None
    done_by_name: str = ""


@dataclass(frozen=True, slots=True)
class NoteView:
    """A note with names; ``mine`` and not ``locked`` means it may still be changed.

    ``unsaved``: changes to it wait as a draft, so that it must be opened before it is signed.
    Under a ``cover`` the note has no words. ``gives``: what she adds goes to people who may open
    it, and she cannot open it herself.
    """

    note: Note
    by_name: str
    locked: bool
    locks_at: datetime
    mine: bool
    addenda: tuple[AddendumView, ...] = ()
    unsaved: bool = False
    cover: Cover = ""
    gives: bool = False
    tasks: tuple[TaskView, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteHitView:
    """Where a searched word stands in a note.

    Of a sealed one (``compartment``) in a file she has to say why she reads it, without words.
    """

    note_id: NoteId
    resident_id: ResidentId
    code: str
    before: str
    match: str
    after: str
    at: datetime
    compartment: Compartment | None = None


SealedSearch = Literal["", "reading", "searched"]
"""She belongs to no compartment; sealed notes are still being read; they were searched too."""


@dataclass(frozen=True, slots=True)
class NoteHits:
    """What a search in notes found, newest first; ``more`` when that is not all."""

    rows: tuple[NoteHitView, ...]
    more: bool
    sealed: SealedSearch = ""


@dataclass(frozen=True, slots=True)
class NoteDraft:
    """A case note as it is typed; ``compartment`` says who alone may read it.

    ``place`` and ``present``: where it was, and who else was there.
    """

    kind: NoteKind
    happened_at: datetime
    blocks: tuple[NoteBlock, ...]
    language: str = ""
    interpreter: str = ""
    minutes: int | None = None
    compartment: Compartment | None = None
    place: str = ""
    present: str = ""


@dataclass(frozen=True, slots=True)
class KeptNote:
    """The words of a note that is not saved yet; ``rev`` is for the next ``save_note_draft``.

    ``lost``: they were sealed with keys she has no more, so ``draft`` is an empty one.
    """

    draft: NoteDraft
    rev: int
    at: datetime
    lost: bool = False
