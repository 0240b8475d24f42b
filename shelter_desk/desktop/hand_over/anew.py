"""Where nobody may have her file today: why, and the talks that may change it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.buttons import LinkButton, QuietButton
from shelter_desk.desktop.widgets.labels import Heading, Muted
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.views.hand_over import ReceiverRow

NOBODY = Text("hand_over", "Nobody may receive her file today")
NOBODY_WORDS = Text(
    "hand_over",
    "Talk with her first. Sharing always names one office, what it may learn, and for how long. "
    "Where a law demands it without her agreement: by a referral that two managers decide about.",
)
NOT_WHOLE_WORDS = Text(
    "hand_over",
    "She agreed that some things are told; those go by a referral. The file itself goes only where "
    "she agreed to the whole file, and that it goes as a file. Talk with her about that.",
)
TO_CONSENT = Text("hand_over", "To the talk about sharing")
BELOW_THE_NAME = 20
"""Pixels from the ring of an office to its name, less the air around a link."""
ANEW = Text("hand_over", "Talk with her about the whole file")
ANEW_WITH = Text("hand_over", "Talk with her about the whole file: {agency}")


def talk_matter(row: ReceiverRow) -> str:
    """The rest of the subject of the consent page that begins a talk about this agency."""
    return "" if row.scope is None else f"{row.scope.value}/{row.agency_id}"


class AskAnew(QWidget):
    """Signals: ``talk`` (the rest of the subject of a talk; empty for her decisions)."""

    talk = Signal(str)

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 40, 24, 40)
        column.setSpacing(8)
        heading = Heading(context.words(NOBODY))
        self.words = Muted()
        for label in (heading, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(8)
        self._acts = QVBoxLayout()
        self._acts.setSpacing(8)
        column.addLayout(self._acts)
        column.addStretch(1)

    def show_rows(self, rows: Sequence[ReceiverRow]) -> None:
        """One talk for each agency that may learn something; else the way to her decisions."""
        asked = [row for row in rows if row.may_be_asked]
        self.words.setText(self._context.words(NOT_WHOLE_WORDS if asked else NOBODY_WORDS))
        empty(self._acts)
        for row in asked:
            said = Message(ANEW_WITH, {"agency": row.name})
            self._add(self._context.words(said), talk_matter(row))
        if not asked:
            self._add(self._context.words(TO_CONSENT), "")

    def _add(self, words: str, matter: str) -> None:
        button = QuietButton(words)
        button.clicked.connect(lambda: self.talk.emit(matter))
        self._acts.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)


class AnewLine(QWidget):
    """Below an office among others that may have the file. ``link`` leads to the talk."""

    def __init__(self, context: DeskContext, row: ReceiverRow) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addSpacing(BELOW_THE_NAME)
        self.link = LinkButton(context.words(ANEW))
        self.link.setAccessibleDescription(row.name)
        line.addWidget(self.link)
        line.addStretch(1)
