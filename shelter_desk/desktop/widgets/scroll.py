"""A quiet scroll area round something that may be long."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QSizePolicy, QWidget

LEAST_LINES = 7


class FittingArea(QScrollArea):
    """Gives its content the height that it needs at the width it has.

    Qt's own keeps room for the height at the least width, where every chip and every word stands
    on a line of its own: there would be something to scroll to, and nothing there.
    """

    hugs = False
    """Whether it asks for no more height than its content has."""
    _whole = False
    _edges = QMargins()

    def keep_whole(self, whole: bool) -> None:
        """Insist on the height of all that is in it, where the page around it scrolls anyway."""
        if whole != self._whole:
            self._whole = whole
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Its content, as high as that is at this width."""
        hint = super().sizeHint()
        return QSize(hint.width(), self._content()) if self.hugs else hint

    def minimumSizeHint(self) -> QSize:
        """A few lines, or all of fewer; as wide as the widest part of it."""
        hint, inside = super().minimumSizeHint(), self.widget()
        # there is no way sideways: what is wider than the sight would be cut
        least = (inside.minimumSizeHint().width(), inside.minimumWidth()) if inside else (0,)
        bar = self.verticalScrollBar().sizeHint().width()
        hint.setWidth(max(hint.width(), max(least) + bar))
        if not self.hugs:
            return hint
        if self._whole:
            return QSize(hint.width(), self._content())
        lines = self.fontMetrics().height() * LEAST_LINES
        return QSize(hint.width(), min(lines, self._content()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height of the content."""
        super().resizeEvent(event)
        if self.hugs and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _content(self) -> int:
        inside = self.widget()
        layout = inside.layout() if inside is not None else None
        if layout is None:
            return 0
        if layout.hasHeightForWidth():
            return layout.totalHeightForWidth(self.viewport().width())
        return layout.totalSizeHint().height()

    def keep_gutter(self, inside: QWidget) -> None:
        """Keep room between ``inside`` and the scroll bar, while there is one.

        Without it the content ends where everything around it ends. The gutter is the right
        margin that the content came with; in Arabic it is on the left, and Qt does not mirror
        margins.
        """
        layout = inside.layout()
        if layout is not None:
            self._edges = layout.contentsMargins()
            self._fit_gutter(layout, scrolls=False)
            self.verticalScrollBar().rangeChanged.connect(self._bar_changed)

    def _bar_changed(self, least: int, most: int) -> None:
        inside = self.widget()
        layout = inside.layout() if inside is not None else None
        if layout is not None:
            self._fit_gutter(layout, scrolls=most > least)

    def _fit_gutter(self, layout: QLayout, *, scrolls: bool) -> None:
        edges = self._edges
        start, end = edges.left(), edges.right() if scrolls else min(edges.left(), edges.right())
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (end, start) if rtl else (start, end)
        layout.setContentsMargins(left, edges.top(), right, edges.bottom())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The content changed."""
        inside = self.widget()
        if self.hugs and watched is inside and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        if watched is inside and event.type() is QEvent.Type.LayoutRequest:
            layout, policy = inside.layout(), inside.sizePolicy()
            follows = layout is not None and layout.hasHeightForWidth()
            ways = QSizePolicy.Policy
            policy.setVerticalPolicy(ways.Ignored if follows else ways.Preferred)
            inside.setSizePolicy(policy)
        return super().eventFilter(watched, event)


def scrolled(inside: QWidget, parent: QWidget | None = None, *, hugs: bool = False) -> FittingArea:
    """``inside`` in a frameless area that scrolls up and down only.

    One that ``hugs`` its content leaves free ground below instead of an empty surface.
    """
    area = FittingArea(parent)
    area.hugs = hugs
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if hugs:
        area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    else:
        area.setMinimumHeight(area.fontMetrics().height() * LEAST_LINES)
    area.viewport().setAutoFillBackground(False)
    area.keep_gutter(inside)
    area.setWidget(inside)
    inside.setAutoFillBackground(False)
    return area
