"""A row that opens something."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget


class ClickRow(QWidget):
    """A row that opens something with a click, Enter or Space; the arrows go to the next one.

    Signals: ``opened``.
    """

    opened = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("row", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with the usual keys."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
            return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._to_neighbour(1 if event.key() == Qt.Key.Key_Down else -1)
            return
        super().keyPressEvent(event)

    def _to_neighbour(self, step: int) -> None:
        """The cursor to the row below or above; it stays at either end."""
        around = self.parentWidget()
        beside = around.findChildren(ClickRow) if around is not None else [self]
        beside.sort(key=lambda row: row.y())
        place = beside.index(self) + step
        if 0 <= place < len(beside):
            beside[place].setFocus(Qt.FocusReason.TabFocusReason)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open with a click."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and inside:
            self.opened.emit()
        super().mouseReleaseEvent(event)
