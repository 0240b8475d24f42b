"""Keeping what is written: one sheet, kept again and again, never twice."""

from __future__ import annotations

from shelter_desk.domain.errors import NothingWritten
from shelter_desk.domain.ids import NoteId, ResidentId
from shelter_desk.services import notes
from shelter_desk.services.desk import Desk
from shelter_desk.services.views import NoteDraft, NoteView


class NoteSheet:
    """One note on its way into the file.

    ``keep`` and ``sign`` run on the file worker, one after the other, so that a note that is
    typed on while it is first written becomes one note and not two.
    """

    def __init__(self, resident_id: ResidentId) -> None:
        self.resident_id = resident_id
        self.note_id: NoteId | None = None
        self._kept: NoteDraft | None = None
        self._rev = 1

    def load(self, view: NoteView, draft: NoteDraft) -> None:
        """Go on with a note that is in the file as ``draft``."""
        self.note_id, self._rev, self._kept = view.note.id, view.note.rev, draft

    def is_kept(self, draft: NoteDraft) -> bool:
        """True when exactly this is in the file."""
        return draft == self._kept

    def keep(self, desk: Desk, draft: NoteDraft) -> None:
        """Write or change the note. Raises what ``write_note`` and ``revise_note`` raise."""
        if draft == self._kept:
            return
        if self.note_id is None:
            self.note_id = notes.write_note(desk, self.resident_id, draft)
        else:
            self._rev = notes.revise_note(desk, self.note_id, draft, self._rev)
        self._kept = draft

    def sign(self, desk: Desk, draft: NoteDraft) -> None:
        """Keep and lock. Raises ``NothingWritten``, ``AlreadySigned``, ``ChangedMeanwhile``."""
        self.keep(desk, draft)
        if self.note_id is None:
            raise NothingWritten
        notes.sign_note(desk, self.note_id)
