"""A single calm card in the middle of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from shelter_desk.desktop.widgets.cards import Card


class CentredCard(QScrollArea):
    """Centres a card; scrolls when large text leaves too little room."""

    def __init__(self, width: int, parent: QWidget | None = None, *, margin: int = 36) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(24, 24, 24, 24)
        self.card = Card(margin=margin)
        self.card.setMaximumWidth(width)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        # As wide as it may be: the stretches at its sides take only what it leaves.
        row.addWidget(self.card, 1000)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self.setWidget(ground)
