"""What was typed over an earlier version of a record, beside the form that shows it as it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_parts.ask import Questions
from shelter_desk.desktop.widgets.buttons import LinkButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Body, Small, Warn
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.text import Text
from shelter_desk.forms.answers import Answer
from shelter_desk.forms.summary import Reader, answer_words

NOTHING = Text("beside", "nothing")
Line = tuple[str, str]


def lines_of(context: DeskContext, questions: Questions, aside: Mapping[str, Answer]) -> list[Line]:
    """What was typed of ``questions``: the label of each, and how it was answered."""
    fmt = context.fmt
    zone = fmt.local(fmt.clock.now()).tzinfo
    reader = Reader(context.language, context.translate, fmt.digits, zone)
    found = []
    for field in questions.fields:
        typed = aside.get(field.key)
        if typed is not None:
            said = typed.typed or answer_words(field, typed, reader) or context.words(NOTHING)
            found.append((reader.say(field.label), fmt.code(said) if field.ltr else said))
    return found


class TypedBeside(Card):
    """Signals: ``taken``: it goes into the form; ``given_up``: it is not wanted."""

    taken = Signal()
    given_up = Signal()

    def __init__(self, context: DeskContext, parent: QWidget) -> None:
        super().__init__(parent, margin=12)
        self._context = context
        self.body.addWidget(
            Warn(
                self.tr(
                    "This was changed after you typed here. The form shows how it stands now; "
                    "nothing was written over. What you typed:"
                )
            )
        )
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.body.addLayout(self._lines)
        self.take = QuietButton(self.tr("Put what I typed into the form"))
        self.take.clicked.connect(self.taken)
        self.give_up = LinkButton(self.tr("Discard what I typed"))
        self.give_up.clicked.connect(self.given_up)
        row = WrapRow()
        row.addWidget(self.take)
        row.addWidget(self.give_up)
        self.body.addLayout(row)
        self.hide()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """What was typed: labels and words."""
        empty(self._lines)
        for label, words in lines:
            self._lines.addWidget(Small(label))
            self._lines.addWidget(Body(words))
        self.show()
