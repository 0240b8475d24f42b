"""Addenda that are being written, and what becomes of them when one leaves the page."""

from __future__ import annotations

from PySide6.QtCore import QObject

from shelter_desk.desktop.context import DeskContext
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.ids import NoteId
from shelter_desk.services.notes import notes


class BegunAddenda(QObject):
    """The words of each, by note; one that could not be kept is here again."""

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._texts: dict[str, str] = {}

    @property
    def is_empty(self) -> bool:
        """True while nothing is being written."""
        return not self._texts

    def text_of(self, note_id: str) -> str | None:
        """What was written so far below a note; ``None`` where nobody began."""
        return self._texts.get(note_id)

    def write(self, note_id: str, text: str) -> None:
        """The words as they are now."""
        self._texts[note_id] = text

    def drop(self, note_id: str) -> None:
        """It is in the file, or not wanted."""
        self._texts.pop(note_id, None)

    def keep(self) -> None:
        """Put all into the file."""
        begun, self._texts = self._texts, {}
        for note_id, text in begun.items():
            if text.strip():
                self._put(NoteId(note_id), text)

    def _put(self, note_id: NoteId, text: str) -> None:
        def refused(_fault: ShelterDeskError) -> bool:
            self._texts.setdefault(str(note_id), text)
            return False

        self._context.tasks.submit(
            self, lambda desk: notes.add_addendum(desk, note_id, text), failed=refused
        )
