"""A quiet scroll area round something that may be long."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

LEAST_LINES = 7


def scrolled(inside: QWidget, parent: QWidget | None = None) -> QScrollArea:
    """``inside`` in a frameless area that scrolls up and down only."""
    area = QScrollArea(parent)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setMinimumHeight(area.fontMetrics().height() * LEAST_LINES)
    area.viewport().setAutoFillBackground(False)
    _mirror_margins(inside)
    area.setWidget(inside)
    inside.setAutoFillBackground(False)
    return area


def _mirror_margins(inside: QWidget) -> None:
    """The gutter before the scroll bar is on the left in Arabic; Qt does not mirror margins."""
    layout = inside.layout()
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if layout is not None and rtl:
        edges = layout.contentsMargins()
        layout.setContentsMargins(edges.right(), edges.top(), edges.left(), edges.bottom())
