"""A line to search with, its magnifier at the start side."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from shelter_desk.desktop.widgets.labels import KeyCap, from_the_start

GLASS_GAP = 10
INSIDE = 28  # edge, padding and Qt's own margin on both sides of the words


class SearchBox(QLineEdit):
    """A search line; ``short`` words invite where there is no room for the whole ``placeholder``.

    Signals: ``moved`` (+1 or -1) when an arrow key is pressed, for the list below it;
    ``left`` on Escape with nothing typed.
    """

    moved = Signal(int)
    left = Signal()

    def __init__(
        self,
        placeholder: str,
        magnifier: QPixmap,
        parent: QWidget | None = None,
        *,
        key_name: str = "",
        short: str = "",
    ) -> None:
        super().__init__(parent)
        self._long, self._short = placeholder, short or placeholder
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        from_the_start(self)
        self.setMinimumHeight(36)
        self.setMaxLength(200)
        self._cap = KeyCap(key_name) if key_name else None
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 9, 0)
        glass = QLabel()
        glass.setPixmap(magnifier)
        self._start = round(magnifier.width() / magnifier.devicePixelRatio()) + GLASS_GAP
        row.addWidget(glass, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        if self._cap is not None:
            row.addWidget(self._cap, 0, Qt.AlignmentFlag.AlignVCenter)
            self.textChanged.connect(self._show_cap)
        self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move in the list, Escape empties and then leaves."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self.moved.emit(step)
            return
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say no more than there is room for; the rest is told under the mouse."""
        super().resizeEvent(event)
        sides = self.textMargins()
        room = self.width() - sides.left() - sides.right() - INSIDE
        fits = self.fontMetrics().horizontalAdvance(self._long) <= room
        self.setPlaceholderText(self._long if fits else self._short)
        self.setToolTip("" if fits else self._long)

    def _show_cap(self, text: str) -> None:
        if self._cap is not None:
            self._cap.setVisible(not text)
            self._make_room()

    def _make_room(self) -> None:
        # Text margins do not mirror by themselves.
        cap = self._cap is not None and not self.text()
        end = self._cap.sizeHint().width() + 8 if cap and self._cap is not None else 4
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start = self._start
        self.setTextMargins(end if rtl else start, 0, start if rtl else end, 0)
