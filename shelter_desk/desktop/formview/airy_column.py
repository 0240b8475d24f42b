"""The parts of a form page under one another, with air between them where there is room."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

WHOLE, LITTLE = (20, 16), (8, 6)
"""Pixels above the first part and between two of them."""


class AiryColumn(QVBoxLayout):
    """Lower than ``low`` pixels, as in a small window with large letters, the questions get it."""

    def __init__(self, parent: QWidget, low: int) -> None:
        super().__init__(parent)
        self._low = low
        self._breathe(WHOLE)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        """Choose first how much air there is."""
        self._breathe(LITTLE if rect.height() < self._low else WHOLE)
        super().setGeometry(rect)

    def _breathe(self, air: tuple[int, int]) -> None:
        above, between = air
        if self.spacing() != between:
            self.setContentsMargins(0, above, 0, 0)
            self.setSpacing(between)
