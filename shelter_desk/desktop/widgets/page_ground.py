"""The ground on which a page stands: it scrolls before anything on the page is squeezed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from shelter_desk.desktop.widgets.kept_foot import COVERED, Acts

AIR = 16
"""Round what has the cursor, when it comes into sight."""


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
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_cursor)

    def _follow_cursor(self, _from: QWidget | None, to: QWidget | None) -> None:
        """What has the cursor is in sight, and not below the acts that stay there.

        Qt scrolls for the Tab key alone, not where Enter or the program went on.
        """
        page = self.widget()
        if to is None or page is None or not self.isVisible() or not page.isAncestorOf(to):
            return
        if QApplication.mouseButtons() is not Qt.MouseButton.NoButton or _stays(to):
            return  # a page that moved under the mouse would lose the click
        covered = int(self.property(COVERED) or 0)
        top = to.mapTo(self.viewport(), QPoint(0, 0)).y()
        above, below = -top, top + to.height() - (self.viewport().height() - covered)
        bar = self.verticalScrollBar()
        # Qt's own is content when the text cursor is in sight, be it below the acts
        if above > 0:
            bar.setValue(bar.value() - above - AIR)
        elif below > 0:
            bar.setValue(bar.value() + min(below + AIR, top))

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


def _stays(widget: QWidget) -> bool:
    """One of the acts that are kept in sight, wherever the page is."""
    around: QWidget | None = widget
    while around is not None:
        if isinstance(around, Acts):
            return True
        around = around.parentWidget()
    return False
