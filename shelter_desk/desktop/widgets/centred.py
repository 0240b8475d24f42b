"""A single calm card in the middle of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

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
        self.card.setFixedWidth(width)
        column.addStretch(1)
        column.addWidget(self.card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setWidget(ground)
