"""The result of a check, in words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Muted, Small, Strong
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.desk_views import VerificationView

CHECKED = Text(
    "audit", "Checked {when}: {entries} entries and {contents} things that they vouch for."
)
WORKING = Text("audit", "Reading the whole log…")
MOST_FAULTS = 20


class VerifyBanner(Card):
    """Progress while it reads, then the sentence and what was found."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14)
        self._context = context
        row = QHBoxLayout()
        row.setSpacing(16)
        self.picture = QLabel()
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        self.words = Strong()
        self.words.setWordWrap(True)
        self.detail = Small()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(context.words(WORKING))
        self._faults = QVBoxLayout()
        self._faults.setSpacing(2)
        for widget in (self.words, self.detail, self.bar):
            column.addWidget(widget)
        column.addLayout(self._faults)
        row.addLayout(column, 1)
        self.body.addLayout(row)
        self.hide()

    def begin(self) -> None:
        """It reads."""
        empty(self._faults)
        self._show("info", "muted", self._context.words(WORKING))
        self.detail.hide()
        self.bar.setRange(0, 0)
        self.bar.show()
        self.show()

    def show_progress(self, done: int, known: int) -> None:
        """How far it has come."""
        self.bar.setRange(0, max(known, 1))
        self.bar.setValue(done)

    def show_result(self, view: VerificationView) -> None:
        """What was found."""
        context, number = self._context, self._context.fmt.number
        self.bar.hide()
        picture, colour = ("check", "done") if view.clean else ("warning", "attention")
        self._show(picture, colour, context.words(view.message))
        params = {
            "when": context.fmt.when(view.checked_at),
            "entries": number(view.entries),
            "contents": number(view.contents),
        }
        self.detail.setText(context.words(Message(CHECKED, params)))
        self.detail.show()
        for fault in view.faults[:MOST_FAULTS]:
            self._faults.addWidget(Muted(context.words(fault)))
        self.show()

    def _show(self, picture: str, colour: str, words: str) -> None:
        self.picture.setPixmap(self._context.icons.pixmap(picture, colour, 22))
        self.words.setText(words)
        self.setAccessibleName(words)
