"""From where she stands to where she wants to be: four steps, drawn from the start side."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.domain.text import Message, Text

STEPS = 4
FROM_TO = Text("plan_page", "From {start} to {target} on the scale of 4")
_UNSAID = Text("plan_page", "not said")
_GAP = 4


class LevelTrack(QWidget):
    """Steps she has reached are filled, those on the way to her goal are framed and tinted."""

    def __init__(
        self, context: DeskContext, start: int | None, target: int | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.start, self.target = start, target
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        said = context.words(_UNSAID)
        shown = [said if one is None else context.fmt.number(one) for one in (start, target)]
        words = context.words(Message(FROM_TO, {"start": shown[0], "target": shown[1]}))
        self.setAccessibleName(words)
        self.setToolTip(words)

    def sizeHint(self) -> QSize:
        """Four small blocks in a line of text."""
        return QSize(132, max(20, self.fontMetrics().height()))

    def boxes(self) -> list[QRectF]:
        """The four blocks, the first one at the start side."""
        width = (self.width() - _GAP * (STEPS - 1)) / STEPS
        top = self.height() / 2 - 5
        lefts = [place * (width + _GAP) for place in range(STEPS)]
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            lefts.reverse()
        return [QRectF(left + 1, top, width - 2, 10) for left in lefts]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the blocks."""
        tokens = self._context.theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        reached, wanted = self.start or 0, self.target or 0
        for place, box in enumerate(self.boxes(), 1):
            on_the_way = reached < place <= wanted
            edge = tokens.primary if place <= max(reached, wanted) else tokens.line
            ground = tokens.selected if on_the_way else tokens.window
            painter.setPen(QPen(QColor(edge), 1))
            painter.setBrush(QColor(tokens.primary if place <= reached else ground))
            painter.drawRoundedRect(box, 4, 4)
        painter.end()
