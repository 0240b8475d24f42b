"""Surfaces that hold things: cards, chips, lines, and the word when there is nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from shelter_desk.desktop.look.tokens import Tone
from shelter_desk.desktop.widgets.labels import Heading, Muted


class Card(QFrame):
    """A white surface with a fine line round it; ``body`` is its vertical layout."""

    def __init__(self, parent: QWidget | None = None, *, margin: int = 20) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        if parent is not None:
            # Dressed while it is empty: the sheet would hand its colours to each thing inside.
            self.ensurePolished()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(8)


class ListColumn(QWidget):
    """A list in a card that is no higher than its rows, then free ground.

    ``column`` takes what stands right below the card.
    """

    def __init__(self, rows: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.card = Card(self, margin=0)
        policy = rows.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        rows.setSizePolicy(policy)
        self.card.body.addWidget(rows)
        self.column.addWidget(self.card)
        self.column.addStretch(1)

    def put_below(self, part: QLayout) -> None:
        """Set ``part`` right below the card."""
        self.column.insertLayout(1, part)


class Line(QFrame):
    """A fine horizontal line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "line")
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class Chip(QFrame):
    """A short fact with a tone, and a picture where one helps."""

    def __init__(
        self,
        text: str,
        tone: str = Tone.NEUTRAL,
        parent: QWidget | None = None,
        *,
        picture: QPixmap | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("chip", str(Tone(tone)))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(9, 2, 9, 2)
        layout.setSpacing(6)
        if picture is not None:
            image = QLabel()
            image.setPixmap(picture)
            layout.addWidget(image)
        self._label = QLabel(text)
        self._label.setProperty("kind", "chip")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(self._label)
        self.setAccessibleName(text)

    def text(self) -> str:
        """The words on it."""
        return self._label.text()

    def set(self, text: str, tone: str) -> None:
        """Other words, another tone."""
        self._label.setText(text)
        self.setAccessibleName(text)
        self.setProperty("chip", str(Tone(tone)))
        for widget in (self, self._label):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        if self.isVisible():
            self._take_room()

    def _take_room(self) -> None:
        """Now: until Qt lays out again, longer words would stand cut in the room of the old."""
        for widget in (self, self.parentWidget()):
            layout = widget.layout() if widget is not None else None
            if layout is not None:
                layout.activate()


class EmptyState(QWidget):
    """What stands where a list would be: a sentence, and the act that begins it."""

    def __init__(
        self,
        title: str,
        words: str = "",
        action: QPushButton | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 40, 24, 40)
        layout.setSpacing(8)
        heading = Heading(title)
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(heading)
        if words:
            line = Muted(words)
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(line)
        if action is not None:
            layout.addSpacing(8)
            layout.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
