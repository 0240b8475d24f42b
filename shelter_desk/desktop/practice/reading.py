"""A column that is read, alone or aloud to a group: no wider than a line of reading."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from shelter_desk.desktop.theme import Theme
from shelter_desk.desktop.widgets.scroll import scrolled

WIDEST, _LOST = 820, 1000
"""Pixels at 100 %; they grow with the letters."""


def reading_column(theme: Theme, page: QWidget) -> tuple[QScrollArea, QVBoxLayout]:
    """What scrolls, and the column in it that takes the parts."""
    inside = QWidget(page)
    sides = QHBoxLayout(inside)
    sides.setContentsMargins(2, 2, 12, 2)
    middle = QWidget(inside)
    middle.setMaximumWidth(theme.px(WIDEST))
    column = QVBoxLayout(middle)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    sides.addWidget(middle, _LOST)
    sides.addStretch(1)
    return scrolled(inside, page), column
