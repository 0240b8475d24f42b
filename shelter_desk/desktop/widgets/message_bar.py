"""The bar at the top of a page that says what happened."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from shelter_desk.desktop.look.icons import Icons
from shelter_desk.desktop.look.tokens import Tone
from shelter_desk.desktop.widgets.buttons import IconButton
from shelter_desk.desktop.widgets.labels import Body

_PICTURES = {Tone.DONE: "check", Tone.ATTENTION: "warning", Tone.DESTRUCTIVE: "warning"}
_COLOURS = {Tone.DONE: "done", Tone.ATTENTION: "attention", Tone.DESTRUCTIVE: "destructive"}
GONE_AFTER_MS = 8000


class MessageBar(QFrame):
    """One sentence with a tone; good news goes by itself, the rest is put away by hand."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.setProperty("bar", True)
        row = QHBoxLayout(self)
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
        self.hide()

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
        self.show()
        if mood in (Tone.DONE, Tone.INFO, Tone.NEUTRAL):
            self._timer.start()
