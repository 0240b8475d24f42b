"""The screen turned to her: words in her language alone, large, line by line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.guard.quick_hide import TURNED_TO_HER
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.paragraph import Paragraph
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.consents import ConsentText
from shelter_desk.domain.languages import is_rtl
from shelter_desk.domain.wordings import HerText

_STEPS = {
    int(key): step
    for step, keys in {
        1: (Qt.Key.Key_Down, Qt.Key.Key_PageDown),
        -1: (Qt.Key.Key_Up, Qt.Key.Key_PageUp),
    }.items()
    for key in keys
}


def reading_side(language: str) -> Qt.AlignmentFlag:
    """The edge where lines of ``language`` begin, whatever the windows speak."""
    right = is_rtl(language)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop


class HerScreen(QDialog):
    """Only the text in her language, large, a card a line, for turning the screen to her.

    The card that is read now stands out; the arrow keys go from one to the next, so that her eyes
    and the voice stay together. Escape comes back.
    """

    def __init__(self, context: DeskContext, text: ConsentText | HerText, parent: QWidget) -> None:
        super().__init__(parent)
        self.finished.connect(self.deleteLater)
        self.setWindowTitle(" ")
        self.setProperty(TURNED_TO_HER, True)
        right = is_rtl(text.language)
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 40, 48, 40)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 16, 0)
        column.setSpacing(16)
        title = self._words(text.title, text.language)
        title.setFont(context.theme.font(26, bold=True))
        column.addWidget(title)
        self.lines: list[Paragraph] = []
        self._cards: list[Card] = []
        for words in text.lines:
            card = Card(inside)
            line = self._words(words, text.language)
            line.setFont(context.theme.font(24))
            card.body.addWidget(line)
            column.addWidget(card)
            self.lines.append(line)
            self._cards.append(card)
        column.addStretch(1)
        self._area = scrolled(inside)
        layout.addWidget(self._area)
        self.current = 0
        self.read(0)

    def _words(self, words: str, language: str) -> Paragraph:
        label = Paragraph(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(reading_side(language))
        return label

    def read(self, place: int) -> None:
        """Let the card at ``place`` stand out, and bring it into sight."""
        self.current = min(max(place, 0), len(self.lines) - 1)
        for at, line in enumerate(self.lines):
            line.setProperty("kind", "" if at == self.current else "muted")
            line.style().unpolish(line)
            line.style().polish(line)
        self._area.ensureWidgetVisible(self._cards[self.current], 0, 40)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from line to line; any of the usual keys turns the screen back."""
        step = _STEPS.get(event.key())
        if step is not None:
            self.read(self.current + step)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.accept()
            return
        super().keyPressEvent(event)
