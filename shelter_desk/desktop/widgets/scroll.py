"""A quiet scroll area round something that may be long."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

LEAST_LINES = 7


class FittingArea(QScrollArea):
    """Gives its content the height that it needs at the width it has.

    Qt's own keeps room for the height at the least width, where every chip and every word stands
    on a line of its own: there would be something to scroll to, and nothing there.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The content changed."""
        inside = self.widget()
        if watched is inside and event.type() is QEvent.Type.LayoutRequest:
            layout, policy = inside.layout(), inside.sizePolicy()
            follows = layout is not None and layout.hasHeightForWidth()
            ways = QSizePolicy.Policy
            policy.setVerticalPolicy(ways.Ignored if follows else ways.Preferred)
            inside.setSizePolicy(policy)
        return super().eventFilter(watched, event)


def scrolled(inside: QWidget, parent: QWidget | None = None) -> QScrollArea:
    """``inside`` in a frameless area that scrolls up and down only."""
    area = FittingArea(parent)
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
