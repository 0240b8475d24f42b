"""Keeping what is written: one sheet, its words a draft until they are saved, never twice."""

from __future__ import annotations

from shelter_desk.domain.ids import NoteId, ResidentId
from shelter_desk.domain.notes import Note
from shelter_desk.services.desk import Desk
from shelter_desk.services.notes import notes, sealed
from shelter_desk.services.notes.sealed import Circle
from shelter_desk.services.views.note import KeptNote, NoteDraft, NoteView

Read = tuple[NoteView | None, KeptNote | None]


def words_of(read: Read) -> Note | NoteDraft | None:
    """What the page begins with: words that wait, unless they are lost and a note is there."""
    view, kept = read
    if kept is not None and (view is None or not kept.lost):
        return kept.draft
    return None if view is None else view.note


class NoteSheet:
    """One note on its way into the file.

    ``read``, ``keep``, ``save``, ``sign`` and ``discard`` run on the file worker, one after
    the other, so that a note that is typed on while it is first saved becomes one note and not
    two.
    """

    def __init__(self, resident_id: ResidentId) -> None:
        self.resident_id = resident_id
        self.note_id: NoteId | None = None
        self.circles: tuple[Circle, ...] = ()
        self._kept: NoteDraft | None = None
        self._rev = 0
        self._draft_rev = 0

    @property
    def has_draft(self) -> bool:
        """True while words wait that are not saved."""
        return self._draft_rev > 0

    def read(self, desk: Desk, note_id: str) -> Read:
        """The note, when there is one, and the words that wait for it."""
        self.circles = sealed.circles(desk)
        views = notes.notes_of(desk, self.resident_id) if note_id else ()
        view = next((one for one in views if one.note.id == note_id), None)
        about = None if view is None else view.note.id
        return view, notes.open_note_draft(desk, self.resident_id, about)

    def load(self, read: Read, shown: NoteDraft) -> None:
        """Go on with what was read and is on the page as ``shown``."""
        view, kept = read
        if view is not None:
            self.note_id, self._rev = view.note.id, view.note.rev
        self._draft_rev = 0 if kept is None else kept.rev
        self._kept = None if read == (None, None) else shown

    def lacks(self, draft: NoteDraft) -> bool:
        """True when ``draft`` says something that is not on the disk."""
        return bool(draft.blocks or self.has_draft) and not self.is_kept(draft)

    def is_kept(self, draft: NoteDraft) -> bool:
        """True when exactly this is on the disk."""
        return draft == self._kept

    def keep(self, desk: Desk, draft: NoteDraft) -> None:
        """Keep the words as a draft. Raises what ``save_note_draft`` raises."""
        if draft != self._kept:
            saved = notes.save_note_draft(
                desk, self.resident_id, draft, self._draft_rev, self.note_id
            )
            self._draft_rev, self._kept = saved.rev, draft

    def save(self, desk: Desk, draft: NoteDraft) -> None:
        """Write or change the note. Raises what ``write_note`` and ``revise_note`` raise."""
        if self.note_id is None:
            self.note_id = notes.write_note(desk, self.resident_id, draft)
            self._rev = 1
        elif self.has_draft or draft != self._kept:
            self._rev = notes.revise_note(desk, self.note_id, draft, self._rev)
        self._draft_rev, self._kept = 0, draft

    def sign(self, desk: Desk, draft: NoteDraft) -> None:
        """Save and lock. Raises ``NothingWritten``, ``AlreadySigned``, ``ChangedMeanwhile``."""
        self.note_id = notes.write_and_sign(desk, self.resident_id, draft, self.note_id, self._rev)
        self._draft_rev, self._kept = 0, draft

    def discard(self, desk: Desk) -> None:
        """Take the words away that are not saved. Raises ``NotFound``."""
        notes.discard_note_draft(desk, self.resident_id, self.note_id)
        self._draft_rev, self._kept = 0, None
