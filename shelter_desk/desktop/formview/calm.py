"""Quiet pages between questions: a break, an end."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shelter_desk.desktop.formview.kit import Kit
from shelter_desk.desktop.widgets.buttons import PrimaryButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Body, Muted, Title
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.domain.languages import list_separator
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.forms.lists import language_name
from shelter_desk.services.views.talk import AvailableToday

_BREAK = Text("form", "A break")
_BREAK_LINES = (
    Text("form", "Everything said so far is kept. There is no hurry."),
    Text(
        "form", "Water, air, a few steps, or simply quiet. She decides when to go on, and whether."
    ),
)
_GO_ON = Text("form", "Go on")
_END = Text("form", "We stop here for today")
_END_LINES = (
    Text("form", "Everything said so far is kept. Nothing has to be said again."),
    Text("form", "Thank her. Tell her that stopping was right and that she may rest now."),
    Text(
        "form",
        "Bring her back to the here and now: where she is, who is on duty, what she can drink.",
    ),
    Text("form", "Say what happens next and when, and only what you can keep."),
)
_LIGHTER = Text(
    "form",
    "The last question was a heavy one. Do not part on it: ask what she would like to eat tonight, "
    "or whom she would like to sit with.",
)
_NEXT = Text("form", "Next in her file: {what}.")
_THERE = Text("form", "There is today, and nothing else is promised: {words}")
_BEDS = Plural("form", "%n free beds.", "", 0)
_AGENCIES = Text("form", "Agencies we work with: {names}.")
_SPOKEN = Text("form", "The staff speaks: {names}.")
_SHOWN = 5
_TO_FILE = Text("form", "Back to her file")


class CalmWords(QWidget):
    """A page with a few quiet sentences and one way on."""

    gone_on = Signal()

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self.ended = False
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 48, 24, 24)
        self.card = Card(margin=32)
        self.card.setMaximumWidth(640)
        self.card.body.setSpacing(12)
        self.title = Title()
        self.title.setWordWrap(True)
        self.card.body.addWidget(self.title)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(12)
        self.card.body.addLayout(self._lines)
        self.aside = QVBoxLayout()
        self.card.body.addLayout(self.aside)
        self.card.body.addSpacing(8)
        self.button = PrimaryButton()
        self.button.clicked.connect(self.gone_on)
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.card.body.addWidget(self.button)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.card, 8)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def show_break(self) -> None:
        """The talk rests."""
        self.ended = False
        self._say(_BREAK, _BREAK_LINES, _GO_ON)

    def show_end(self, *, heavy: bool = False, next_due: Message | None = None) -> None:
        """The talk is over for today, gently.

        ``heavy``: it stopped at a question that can hurt. ``next_due``: what her file says
        comes next, so that what is said can be kept.
        """
        self.ended = True
        lines: list[Text | Message] = list(_END_LINES)
        if heavy:
            lines.insert(1, _LIGHTER)
        if next_due is not None:
            lines.append(Message(_NEXT, {"what": self._kit.words(next_due)}))
        self._say(_END, tuple(lines), _TO_FILE)

    def show_available(self, there: AvailableToday) -> None:
        """What is truly there today, under the words about what happens next."""
        if not self.ended:
            return
        kit = self._kit
        comma = list_separator(kit.language)
        said = [Message(_BEDS, n=there.free_beds)]
        if there.agencies:
            said.append(Message(_AGENCIES, {"names": comma.join(there.agencies[:_SHOWN])}))
        if there.languages:
            names = comma.join(language_name(one, kit.language) for one in there.languages)
            said.append(Message(_SPOKEN, {"names": names}))
        words = " ".join(kit.words(one) for one in said)
        self._lines.addWidget(Muted(kit.words(Message(_THERE, {"words": words}))))

    def _say(self, title: Text, lines: tuple[Text | Message, ...], act: Text) -> None:
        self.title.setText(self._kit.words(title))
        empty(self._lines)
        empty(self.aside)
        for line in lines:
            self._lines.addWidget(Body(self._kit.words(line)))
        self.button.setText(self._kit.words(act))
