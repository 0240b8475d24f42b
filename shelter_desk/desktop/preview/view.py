"""The pages of a document as they are: pictures of the very bytes, on a quiet ground."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from shelter_desk.desktop.print_system.page_image import image
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.labels import Heading, MutedLine
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.services.views.desk import PagePicture

ZOOMS = (50, 60, 75, 90, 100, 125, 150, 175, 200)
DPI_AT_100 = 96
PAGE_WIDTH = 794  # A4 at 96 dots per inch
SPACING = 16
KEPT = 4
"""So many pages before and after those in sight stay drawn: one of them is four megabytes."""


class Sheet(QWidget):
    """One page, painted from its picture as it is; white until there is one.

    A label would make two more pictures of it, and keep one in a cache of the whole program.
    """

    def __init__(self, size: QSize, name: str) -> None:
        super().__init__()
        self.picture: QImage | None = None
        self.setAccessibleName(name)
        self.setFixedSize(size)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_picture(self, picture: QImage | None) -> None:
        """Paint ``picture`` from now on."""
        self.picture = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only the part that is asked for."""
        part = QRectF(event.rect())
        painter = QPainter(self)
        if self.picture is None:
            painter.fillRect(part, Qt.GlobalColor.white)
        else:
            scale = self.picture.devicePixelRatio()
            of_it = QRectF(part.topLeft() * scale, part.size() * scale)
            painter.drawImage(part, self.picture, of_it)
        # where the ground is as white as paper, the page would have no edge
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class PagesView(QScrollArea):
    """Pages one below the other; Page Up and Page Down, arrows, Ctrl with plus and minus.

    Signals: ``zoomed`` (per cent) when another size is wanted; ``wanted`` when a page that has no
    picture yet comes in sight.
    """

    zoomed = Signal(int)
    wanted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zoom = 100
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._inside = QWidget()
        self._pages = QVBoxLayout(self._inside)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._pages.setSpacing(SPACING)
        self.setWidget(self._inside)
        self.setCornerWidget(QWidget())
        self.sheets: list[Sheet] = []
        self._begins = True
        self._lets_go = False
        self.verticalScrollBar().valueChanged.connect(self._look)

    def dpi(self) -> float:
        """How finely pages are to be drawn for this zoom on this screen."""
        return DPI_AT_100 * self.zoom / 100 * self.devicePixelRatioF()

    def fit(self, ground: QLayout) -> None:
        """Begin a document at a size whose whole width is seen, where there is one."""
        if not self._begins:
            return
        # On a page that was never in sight nothing has its size before the layout has run.
        ground.activate()
        self._begins = False
        # The bar beside the pages comes with them.
        bar = self.verticalScrollBar()
        taken = 0 if bar.isVisible() else bar.sizeHint().width()
        room = (self.viewport().width() - taken) / PAGE_WIDTH * 100
        if self.isVisible():
            self.zoom = max((one for one in ZOOMS if one <= min(room, 100)), default=ZOOMS[0])

    def show_pages(self, pictures: tuple[PagePicture, ...], page_name: str) -> None:
        """Show pages; ``page_name`` holds ``{page}`` for a screen reader."""
        self._lay_out([(one.width, one.height) for one in pictures], page_name)
        self._lets_go = False
        self.put(dict(enumerate(pictures)))

    def show_places(
        self, sizes: Sequence[tuple[int, int]], pictures: Mapping[int, PagePicture], page_name: str
    ) -> None:
        """Show a place of its size (in pixels of the screen) for every page, and some of them.

        Those that come in sight are asked for by ``wanted``; those far from it are let go.
        """
        self._lay_out(sizes, page_name)
        self._lets_go = True
        self.put(pictures)

    def _lay_out(self, sizes: Sequence[tuple[int, int]], page_name: str) -> None:
        kept = self.verticalScrollBar()
        share = kept.value() / kept.maximum() if kept.maximum() else 0.0
        empty(self._pages)
        self.sheets = []
        self._begins = self._begins or not sizes
        ratio = self.devicePixelRatioF()
        for number, (width, height) in enumerate(sizes, start=1):
            size = QSize(round(width / ratio), round(height / ratio))
            sheet = Sheet(size, page_name.replace("{page}", str(number)))
            self._pages.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
            self.sheets.append(sheet)
        self._pages.addStretch(1)
        self._inside.adjustSize()
        kept.setValue(round(share * kept.maximum()))

    def put(self, pictures: Mapping[int, PagePicture]) -> None:
        """Show these pages (from 0) in their places."""
        for number, picture in pictures.items():
            if number < len(self.sheets):
                pixels = image(picture)
                pixels.setDevicePixelRatio(self.devicePixelRatioF())
                self.sheets[number].show_picture(pixels)
        self._look()

    def in_sight(self) -> range:
        """The pages (from 0) in sight, with the one before and the one after them."""
        top = self.verticalScrollBar().value()
        bottom, ends, end = top + self.viewport().height(), [], 0
        for sheet in self.sheets:
            end += sheet.height() + SPACING
            ends.append(end)
        first = sum(one <= top for one in ends)
        last = sum(one < bottom for one in ends)
        return range(max(first - 1, 0), max(min(last + 2, len(self.sheets)), 1))

    def missing(self) -> tuple[int, ...]:
        """Pages in sight that have no picture yet."""
        near = self.in_sight()
        return tuple(one for one in near if one < len(self.sheets) and not self.sheets[one].picture)

    def _look(self) -> None:
        if not self._lets_go:
            return
        near = self.in_sight()
        for number, sheet in enumerate(self.sheets):
            if sheet.picture and not near.start - KEPT <= number < near.stop + KEPT:
                sheet.show_picture(None)
        if self.missing():
            self.wanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A larger window sees more pages."""
        super().resizeEvent(event)
        self._look()

    def step_zoom(self, step: int) -> None:
        """The next larger or smaller size."""
        at = ZOOMS.index(self.zoom) + step
        if 0 <= at < len(ZOOMS):
            self.zoom = ZOOMS[at]
            self.zoomed.emit(self.zoom)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl with plus and minus change the size."""
        steps = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(step)
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl with the wheel changes the size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            return
        super().wheelEvent(event)


class ZoomRow(QWidget):
    """Smaller and larger, with the size between them. Signals: ``stepped`` (-1 or 1)."""

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        smaller, larger = QuietButton("−"), QuietButton("+")
        smaller.setAccessibleName(self.tr("Smaller"))
        larger.setAccessibleName(self.tr("Larger"))
        smaller.clicked.connect(lambda: self.stepped.emit(-1))
        larger.clicked.connect(lambda: self.stepped.emit(1))
        self.words = MutedLine()
        for widget in (smaller, self.words, larger):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)


class Refusal(QWidget):
    """Why there are no pages.

    Signals: ``wanted`` to have them made once more, ``talk`` to ask her anew.
    """

    wanted = Signal()
    talk = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.addStretch(1)
        self._said = Heading()
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._said)
        self.again = QuietButton(self.tr("Make it anew"))
        self.again.clicked.connect(self.wanted)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignHCenter)
        self.anew = QuietButton(self.tr("Talk with her about it"))
        self.anew.clicked.connect(self.talk)
        column.addWidget(self.anew, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def say(self, words: str, *, try_again: bool, talk: bool = False) -> None:
        """Show ``words``; ``try_again`` where another go may end well, ``talk`` where hers may."""
        self._said.setText(words)
        self.again.setVisible(try_again)
        self.anew.setVisible(talk)

    def text(self) -> str:
        """What is said."""
        return self._said.text()
