"""The result of a check, in words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.buttons import LinkButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Muted, Small, Strong
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.domain.anchors import Head
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.views.desk import LastCheck, VerificationView

CHECKED = Text(
    "audit",
    "Checked: {when}. Entries: {entries}; contents they sign for: {contents}; anchors: {anchors}.",
)
WORKING = Text("audit", "Reading the whole log…")
WORKING_SINCE = Text("audit", "Reading what is new since the last check…")
LAST = Text("audit", "Last check {when}: no change was found up to entry {seq}.")
SINCE = Text("audit", "Check only what is new")
MOST_FAULTS = 20


class VerifyBanner(Card):
    """The last check; progress while it reads; then the sentence and what was found.

    Signals: ``since_wanted`` (the head to go on from).
    """

    since_wanted = Signal(object)

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
        self.limit = Small()
        self.since = LinkButton(context.words(SINCE))
        self.since.clicked.connect(lambda: self.since_wanted.emit(self._head))
        self._head: Head | None = None
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(context.words(WORKING))
        self._faults = QVBoxLayout()
        self._faults.setSpacing(2)
        for widget in (self.words, self.detail, self.limit, self.bar):
            column.addWidget(widget)
        column.addLayout(self._faults)
        row.addLayout(column, 1)
        row.addWidget(self.since, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.hide()

    def show_last(self, last: LastCheck | None) -> None:
        """What the newest clean check came to, before anything is asked."""
        self._head = None if last is None else last.head
        if last is None:
            self.hide()
            return
        context = self._context
        params = {
            "when": context.fmt.within(last.at),
            "seq": context.fmt.number(last.head.seq),
        }
        empty(self._faults)
        self._show("check", "muted", context.words(Message(LAST, params)))
        for widget in (self.detail, self.limit, self.bar):
            widget.hide()
        self.since.show()
        self.show()

    def begin(self, since: Head | None = None) -> None:
        """It reads."""
        empty(self._faults)
        said = WORKING if since is None else WORKING_SINCE
        self._show("info", "muted", self._context.words(said))
        for widget in (self.detail, self.limit, self.since):
            widget.hide()
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
            "when": context.fmt.within(view.checked_at),
            "entries": number(view.entries),
            "contents": number(view.contents),
            "anchors": number(view.anchors),
        }
        self.detail.setText(context.words(Message(CHECKED, params)))
        self.limit.setText(context.words(view.limit))
        self.detail.show()
        self.limit.setVisible(view.clean)
        for fault in view.faults[:MOST_FAULTS]:
            self._faults.addWidget(Muted(context.words(fault)))
        self.show()

    def _show(self, picture: str, colour: str, words: str) -> None:
        self.picture.setPixmap(self._context.icons.pixmap(picture, colour, 22))
        self.words.setText(words)
        self.setAccessibleName(words)
