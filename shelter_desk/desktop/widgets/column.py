"""One quiet column of cards that scrolls up and down."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget


def cards_column(page: QWidget, widest: int) -> QVBoxLayout:
    """Fill ``page`` with a column of at most ``widest`` pixels; add the cards to the answer."""
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    outer.addWidget(area)
    ground = QWidget()
    area.setWidget(ground)
    sides = QHBoxLayout(ground)
    sides.setContentsMargins(24, 20, 24, 24)
    inner = QWidget()
    inner.setMaximumWidth(widest)
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    sides.addWidget(inner, 4)
    sides.addStretch(1)
    return column
