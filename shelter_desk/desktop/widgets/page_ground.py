"""The ground on which a page stands: it scrolls before anything on the page is squeezed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class PageGround(QScrollArea):
    """Gives a page the room in sight, or the least it needs where that is more.

    ``setWidgetResizable`` would ask for the height the page would like at its width, and scroll
    pages whose lists are content with less.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    def hold(self, page: QWidget) -> None:
        """Take ``page``, which was best made with our viewport as its parent.

        A page that comes in later has every widget on it dressed by the style sheet again.
        """
        self.setWidget(page)
        page.setAutoFillBackground(False)
        page.installEventFilter(self)
        self.fit()  # what stands on it may have found its place before: nothing else would ask

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What stands on the page changed its size."""
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other room."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Size the page."""
        page, room = self.widget(), self.maximumViewportSize()
        if page is None:
            return
        width, height = self._least(page, room.width())
        if height > room.height():
            bar = self.verticalScrollBar().sizeHint().width()
            width, height = self._least(page, room.width() - bar)
            # it scrolls anyway: its lists get what they like, so that few scroll inside it too
            height = max(height, min(self._liked(page, width), height + room.height()))
        page.resize(width, max(height, room.height()))

    @staticmethod
    def _least(page: QWidget, room: int) -> tuple[int, int]:
        layout = page.layout()
        if layout is None:
            return room, 0
        least = layout.totalMinimumSize()
        width = max(room, least.width())
        if layout.hasHeightForWidth():
            return width, layout.totalMinimumHeightForWidth(width)
        return width, least.height()

    @staticmethod
    def _liked(page: QWidget, width: int) -> int:
        layout = page.layout()
        if layout is None:
            return 0
        if layout.hasHeightForWidth():
            return layout.totalHeightForWidth(width)
        return layout.totalSizeHint().height()
