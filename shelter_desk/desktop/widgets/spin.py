"""A number between two bounds, with arrows."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox


class StillSpinBox(QSpinBox):
    """The wheel changes it only while the cursor stands in it.

    Qt's own takes the cursor and the turn of the wheel from whoever scrolls the page over it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Of the program, not of a window that was made before it: on a computer of the Gulf that
        # one would write, and take, Arabic-Indic digits alone.
        self.setLocale(QLocale())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
