"""Groups that are asked once per child, document or contact: cards, with a way back."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shelter_desk.desktop.formview.kit import Kit, keep_to_start
from shelter_desk.desktop.formview.model import FormModel, Spot
from shelter_desk.desktop.formview.question import NoteView, QuestionView
from shelter_desk.desktop.widgets.buttons import IconButton, LinkButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Body, Small, Strong
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.spec import Field, Note, Repeat

_REMOVE = Text("form", "Take out {row}")
_REMOVED = Text("form", "{row} was taken out.")
_UNDO = Text("form", "Bring it back")

MakeQuestion = Callable[[Field, Spot, QWidget], QuestionView]


class RowCard(Card):
    """One row: its number, its questions, and a way to take it out."""

    remove_asked = Signal(int)

    def __init__(self, kit: Kit, group: Repeat, row: int, parent: QWidget) -> None:
        super().__init__(parent, margin=16)
        self.row = row
        self.questions: list[QuestionView] = []
        self.body.setSpacing(14)
        self.title = f"{kit.words(group.row_label)} {kit.fmt.number(row + 1)}"
        head = QHBoxLayout()
        head.addWidget(keep_to_start(Strong(self.title), kit))
        head.addStretch(1)
        remove = IconButton(kit.icon("trash"), kit.words(Message(_REMOVE, {"row": self.title})))
        remove.setIconSize(QSize(16, 16))
        remove.clicked.connect(lambda: self.remove_asked.emit(self.row))
        head.addWidget(remove)
        self.body.addLayout(head)
        self.setAccessibleName(self.title)


class RepeatView(QWidget):
    """All rows of a group, the button for one more, and the bar that brings one back."""

    grew = Signal(object)

    def __init__(
        self, kit: Kit, model: FormModel, group: Repeat, make: MakeQuestion, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.kit, self.model, self.group = kit, model, group
        self._make = make
        self._taken_out: tuple[int, Answers] | None = None
        self.cards: list[RowCard] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(keep_to_start(Body(kit.words(group.label)), kit))
        if group.hint is not None:
            column.addWidget(Small(kit.words(group.hint)))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        column.addLayout(self._rows)
        self._undo_bar = self._make_undo_bar()
        column.addWidget(self._undo_bar)
        self.add_button = QuietButton(kit.words(group.add_label), icon=kit.icon("plus"))
        self.add_button.clicked.connect(self.add_row)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)

    def questions(self) -> Iterator[QuestionView]:
        """The questions of all rows, in order."""
        for card in self.cards:
            yield from card.questions

    def build_rows(self) -> Iterator[None]:
        """Make the cards, pausing after each question so that nothing stops the window."""
        for row in range(len(self.model.rows(self.group.key))):
            yield from self._build_row(row)

    def add_row(self) -> None:
        """One more, with the keyboard in its first question."""
        self._forget()
        row = self.model.add_row(self.group.key)
        for _ in self._build_row(row):
            pass
        first = next((q for q in self.cards[-1].questions if q.answerable), None)
        self.grew.emit(self.cards[-1])
        if first is not None:
            first.take_focus()

    def remove_row(self, row: int) -> None:
        """Take a row out; it can be brought back until the next change of rows."""
        title = self.cards[row].title
        self._taken_out = (row, self.model.remove_row(self.group.key, row))
        self._rebuild()
        self._said.setText(self.kit.words(Message(_REMOVED, {"row": title})))
        self._undo_bar.show()
        self._undo.setFocus(Qt.FocusReason.OtherFocusReason)

    def bring_back(self) -> None:
        """Undo the last removal."""
        if self._taken_out is None:
            return
        row, answers = self._taken_out
        self._forget()
        self.model.restore_row(self.group.key, row, answers)
        self._rebuild()
        self.grew.emit(self.cards[row])

    def refresh_relevance(self) -> None:
        """Show the row questions that are asked after what was said."""
        rows = self.model.rows(self.group.key)
        for card, row in zip(self.cards, rows, strict=False):
            for question in card.questions:
                question.setVisible(self.model.asked(question.field, row))

    def _make_undo_bar(self) -> QWidget:
        bar = QWidget(self)
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        self._said = Body()
        self._undo = LinkButton(self.kit.words(_UNDO), icon=self.kit.icon("undo"))
        self._undo.clicked.connect(self.bring_back)
        row.addWidget(self._said, 1)
        row.addWidget(self._undo)
        bar.hide()
        return bar

    def _forget(self) -> None:
        self._taken_out = None
        self._undo_bar.hide()

    def _rebuild(self) -> None:
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = []
        for _ in self.build_rows():
            pass

    def _build_row(self, row: int) -> Iterator[None]:
        card = RowCard(self.kit, self.group, row, self)
        card.remove_asked.connect(self.remove_row)
        self.cards.append(card)
        self._rows.addWidget(card)
        answers = self.model.rows(self.group.key)[row]
        for field in self.group.fields:
            if isinstance(field, Note):
                card.body.addWidget(NoteView(self.kit, field, card))
                continue
            question = self._make(field, Spot(field.key, self.group.key, row), card)
            card.questions.append(question)
            card.body.addWidget(question)
            question.setVisible(self.model.asked(field, answers))
            yield
        card.show()
