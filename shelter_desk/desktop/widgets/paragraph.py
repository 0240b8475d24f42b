"""Wrapped words whose lines all begin at the same edge, in Arabic too."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QStyle

_LINE_SEPARATOR = "\u2028"


class Paragraph(QLabel):
    """A label that sets the lines of a right-to-left paragraph flush.

    QLabel leaves the width of a space before the first word of every line but the last: it counts
    the space at which a line was broken, and puts it at the wrong end.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw right-to-left words here, all else as usual."""
        if not self._is_ours():
            super().paintEvent(event)
            return
        room = self.contentsRect()
        side = QStyle.visualAlignment(Qt.LayoutDirection.RightToLeft, self.alignment())
        lines = set_lines(self.text(), self.font(), room.width(), side)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        lines.draw(painter, QPointF(room.left(), room.top() + _above(lines, room, side)))
        painter.end()

    def _is_ours(self) -> bool:
        plain = self.textFormat() is not Qt.TextFormat.RichText
        selectable = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        return plain and not selectable and self.wordWrap() and is_right_to_left(self.text())


def is_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction is read from the right."""
    for letter in text:
        way = unicodedata.bidirectional(letter)
        if way in ("R", "AL", "L"):
            return way != "L"
    return False


def set_lines(text: str, font: QFont, width: int, side: Qt.AlignmentFlag) -> QTextLayout:
    """The lines of right-to-left ``text`` in ``width`` pixels, each against ``side``."""
    option = QTextOption(side & Qt.AlignmentFlag.AlignHorizontal_Mask)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout = QTextLayout(text.replace("\n", _LINE_SEPARATOR), font)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0.0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _above(lines: QTextLayout, room: QRect, side: Qt.AlignmentFlag) -> float:
    """How much room stays free above the lines."""
    free = max(0.0, room.height() - lines.boundingRect().height())
    if side & Qt.AlignmentFlag.AlignVCenter:
        return free / 2
    return free if side & Qt.AlignmentFlag.AlignBottom else 0.0
