"""Acts that stay in sight while what they belong to is longer than the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

COVERED = "covered"
"""Property of a scroll area: how high the acts are that lie over its lower edge."""


class Acts(QWidget):
    """The acts themselves, over whatever scrolls below them."""

    def __init__(self, ground: QPalette.ColorRole, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = ground
        self.floats = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Where they lie over something: a ground, and a fine line above."""
        if self.floats:
            painter = QPainter(self)
            painter.fillRect(self.rect(), self.palette().color(self._ground))
            painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
            painter.drawLine(self.rect().topLeft(), self.rect().topRight())
        super().paintEvent(event)


class KeptFoot(QWidget):
    """Keeps the place of ``acts`` in a layout; they float up to the lower edge of what is in sight.

    ``ground`` is what they stand on: ``Base`` on a card, ``Window`` on a page.
    """

    def __init__(self, acts: QLayout, ground: QPalette.ColorRole, above: int = 8) -> None:
        super().__init__()
        self._acts = Acts(ground, self)
        self._acts.setLayout(acts)
        acts.setContentsMargins(0, above, 0, above)
        self._acts.installEventFilter(self)
        self._area: QScrollArea | None = None
        policy = self.sizePolicy()
        policy.setHeightForWidth(acts.hasHeightForWidth())
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """As its acts."""
        return self._acts.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As its acts."""
        return self._acts.minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        """Acts that do not fit beside one another stand on two lines."""
        return self._acts.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """As its acts."""
        return self._acts.heightForWidth(width)

    def event(self, event: QEvent) -> bool:
        """Another place, another parent, shown or hidden: the acts follow."""
        handled = super().event(event)
        kinds = QEvent.Type
        if event.type() is kinds.ParentChange and self.parentWidget() is not None:
            self._acts.setParent(self.parentWidget())
        if event.type() in (kinds.Move, kinds.Resize, kinds.Show, kinds.Hide, kinds.ParentChange):
            self._follow()
        return handled

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The acts need other room, or the sight is higher or lower."""
        if watched is self._acts and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        elif watched is not self._acts and event.type() is QEvent.Type.Resize:
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        if not self.isVisible():
            self._acts.hide()
            return
        self._find_area()
        place, around = self.geometry(), self.parentWidget()
        if self._area is not None and around is not None:
            view = self._area.viewport()
            foot = around.mapFromGlobal(view.mapToGlobal(QPoint(0, view.height())))
            place.moveTop(min(place.top(), foot.y() - place.height()))
            self._area.setProperty(COVERED, place.height())
        self._put(place)

    def _put(self, place: QRect) -> None:
        self._acts.floats = place.top() < self.y()
        self._acts.setGeometry(place)
        self._acts.show()
        self._acts.raise_()
        self._acts.update()

    def _find_area(self) -> None:
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not self._area and isinstance(around, QScrollArea):
            self._area = around
            bar = around.verticalScrollBar()
            bar.valueChanged.connect(self._follow, Qt.ConnectionType.UniqueConnection)
            bar.rangeChanged.connect(self._follow, Qt.ConnectionType.UniqueConnection)
            around.viewport().installEventFilter(self)
