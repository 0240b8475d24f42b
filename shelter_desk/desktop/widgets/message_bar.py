"""The bar over the foot of a page that says what happened."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QFrame,
    QHBoxLayout,
    QLabel,
    QWidget,
)

from shelter_desk.desktop.look.icons import Icons
from shelter_desk.desktop.look.tokens import Tone
from shelter_desk.desktop.widgets.buttons import IconButton
from shelter_desk.desktop.widgets.kept_foot import Acts
from shelter_desk.desktop.widgets.labels import Body
from shelter_desk.desktop.widgets.page_ground import PageGround

_PICTURES = {Tone.DONE: "check", Tone.ATTENTION: "warning", Tone.DESTRUCTIVE: "warning"}
_COLOURS = {Tone.DONE: "done", Tone.ATTENTION: "attention", Tone.DESTRUCTIVE: "destructive"}
GONE_AFTER_MS, LOOK_MS = 8000, 200
LETTERS, BESIDE, BELOW = 64, 24, 16
"""How wide it may be, in letters, and what it leaves free of the page."""


class MessageBar(QFrame):
    """One sentence with a tone; good news goes by itself, the rest is put away by hand.

    It lies over the lower edge of ``page``, above the acts that stand there, and moves nothing: a
    button that slips away under the mouse would let it press another one.
    """

    def __init__(self, icons: Icons, page: QWidget) -> None:
        super().__init__(page.parentWidget())
        self._icons, self._page = icons, page
        self.setProperty("bar", True)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(12)
        self._picture = QLabel()
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        self._words = Body()
        row.addWidget(self._words, 1)
        self._away = IconButton(icons.icon("cross", "muted", 16), self.tr("Put away"))
        self._away.clicked.connect(self.hide)
        row.addWidget(self._away, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self, singleShot=True, interval=GONE_AFTER_MS)
        self._timer.timeout.connect(self.hide)
        self._watch = QTimer(self, interval=LOOK_MS)
        self._watch.timeout.connect(self._make_way)
        self.hide()
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay where the page is."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is in the way any more."""
        self._watch.stop()
        super().hideEvent(event)

    @property
    def words(self) -> str:
        """What it says now; empty while it is away."""
        return "" if self.isHidden() else self._words.text()

    def show_message(self, words: str, tone: str) -> None:
        """Say ``words``."""
        mood = Tone(tone)
        self._timer.stop()
        self._words.setText(words)
        self.setAccessibleName(words)
        self._picture.setPixmap(
            self._icons.pixmap(_PICTURES.get(mood, "info"), _COLOURS.get(mood, "primary"), 20)
        )
        self._picture.setFixedHeight(34)
        self.setProperty("chip", str(mood))
        for widget in (self, self._words):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self._place()
        self.show()
        self.raise_()
        self._watch.start()
        if mood in (Tone.DONE, Tone.INFO, Tone.NEUTRAL):
            self._timer.start()

    def _place(self) -> None:
        page = self._page
        wide = self.fontMetrics().averageCharWidth() * LETTERS
        width = min(wide, page.width() - 2 * BESIDE)
        self._row.activate()
        height = self._row.totalHeightForWidth(width)
        left = page.x() + (page.width() - width) // 2
        place = QRect(left, page.y() + page.height() - height - BELOW, width, height)
        over = [one.top() for one in self._acts() if one.intersects(place)]
        if over:
            place.moveBottom(min(over) - BELOW // 2)
        self.setGeometry(place)

    def _make_way(self) -> None:
        """Acts that came after it was said stay free too; never away from under the mouse."""
        covered = any(one.intersects(self.geometry()) for one in self._acts())
        if covered and not self.underMouse():
            self._place()

    def _acts(self) -> Iterator[QRect]:
        """Where the buttons are that stay where they are when the page scrolls."""
        around = self.parentWidget()
        for one in self._page.findChildren(QAbstractButton):
            if one.isVisible() and around is not None and _stays(one, self._page):
                yield QRect(one.mapTo(around, QPoint(0, 0)), one.size())


def _stays(button: QWidget, page: QWidget) -> bool:
    within: QWidget | None = button
    while within is not None and within is not page:
        if isinstance(within, Acts):
            return True
        if isinstance(within, QAbstractScrollArea) and not isinstance(within, PageGround):
            return False
        within = within.parentWidget()
    return True
