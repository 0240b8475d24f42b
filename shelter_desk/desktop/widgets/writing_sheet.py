"""A sheet to write on: plain paragraphs, each from the side its own script starts at."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from shelter_desk.desktop.widgets.blank_paper import blank_at_the_start
from shelter_desk.desktop.widgets.labels import set_kind

_LEAST, _MOST = 2, 14


class WritingArea(QTextEdit):
    """Grows with what is written; Tab goes on to the next field."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        blank_at_the_start(self)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def look_like_paper(self, paper: bool) -> None:
        """Words that stay as they are do not look like a field."""
        kind = "read" if paper else ""
        if (self.property("kind") or "") != kind:
            set_kind(self, kind)

    def caret(self) -> int:
        """Where the text cursor is."""
        return self.textCursor().position()

    def set_caret(self, position: int) -> None:
        """Put the text cursor back."""
        cursor = self.textCursor()
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.moveCursor(QTextCursor.MoveOperation.NoMove)

    def _grow(self) -> None:
        line = self.fontMetrics().lineSpacing()
        frame = 2 * self.frameWidth() + 18
        wanted = int(self.document().size().height()) + frame - 8
        least, most = (count * line + frame for count in (_LEAST, _MOST))
        self.setFixedHeight(max(least, min(wanted, most)))
