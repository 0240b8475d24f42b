"""Findings: written by the manager, answered by the worker, sent back or settled."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.kept_dialog import KeptDialog
from shelter_desk.desktop.page_parts.ask import Questions, keeper_of, shown_day
from shelter_desk.desktop.reviews.words import state_of, until
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.combo import StillComboBox
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, MutedLine, Small
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.on_screen import on_screen
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.ids import ResidentId, ReviewId, StaffId
from shelter_desk.domain.reviews import FindingState
from shelter_desk.domain.text import Text
from shelter_desk.forms.spec import DateField, Field, LongTextField
from shelter_desk.services.oversight import reviews
from shelter_desk.services.views.desk import StaffRow
from shelter_desk.services.views.review import FindingView, ReviewView

DUE_AFTER = timedelta(days=7)
SAVED = Text("reviews", "The finding was sent to the worker.")
ANSWERED = Text("reviews", "Your answer is with the manager.")
NO_DAY = Text("reviews", "Write the day until which it is asked for.")
_WORDS = LongTextField("words", Text("reviews", "What is to be put right"), max_length=2000)
_WHY = LongTextField("words", Text("reviews", "What is still missing"), max_length=2000)
_DUE = DateField("due", Text("reviews", "Until"), partial=False, not_in_past=True)
_ANSWER = LongTextField("words", Text("reviews", "What was done"), max_length=2000)


def finding_place(review_id: ReviewId) -> str:
    """Where the words of a new finding wait until they are sent."""
    return f"finding/{review_id}"


class FindingDialog(KeptDialog):
    """Words, perhaps a day, and one act; what is refused is said beside the field.

    What is typed waits until it is sent or cancelled, whatever else closes the dialog.
    """

    def __init__(self, context: DeskContext, title: str, act: str, parent: QWidget) -> None:
        super().__init__(context, title, 520, parent)
        self.inside = QVBoxLayout()
        self.inside.setSpacing(10)
        self.column.addLayout(self.inside)
        self.put_act(act, self.go_on)

    def showEvent(self, event: QShowEvent) -> None:
        """The cursor where one writes."""
        super().showEvent(event)
        sheet = self.findChild(QTextEdit)
        if sheet is not None:
            sheet.setFocus()

    def ask(self, fields: tuple[Field, ...], resident_id: ResidentId, place: str) -> None:
        """The questions, with what was typed at ``place`` before a lock."""
        self.questions = Questions(self.context, fields)
        if "due" in self.questions.editors:
            self.questions.set_value("due", shown_day(self.context.fmt.today() + DUE_AFTER))
        self.inside.addWidget(self.questions)
        self.keeper = keeper_of(self.context, self, self.questions)
        self.keeper.begin(resident_id, place)

    @abstractmethod
    def go_on(self) -> None:
        """Do what the dialog is for."""


class NewFinding(FindingDialog):
    """The manager asks a colleague to put something right."""

    def __init__(self, context: DeskContext, view: ReviewView, parent: QWidget) -> None:
        super().__init__(context, self.tr("A finding"), self.tr("Send to the worker"), parent)
        self._review_id: ReviewId = view.row.id
        self.inside.addWidget(
            Muted(self.tr("Say what would help her, not who is at fault. The worker answers."))
        )
        self.worker = self._workers(view.staff)
        label = Body(self.tr("Who is asked"))
        label.setBuddy(self.worker)
        self.inside.addWidget(label)
        self.inside.addWidget(self.worker)
        self.ask((_WORDS, _DUE), view.row.resident_id, finding_place(view.row.id))

    def _workers(self, staff: tuple[StaffRow, ...]) -> StillComboBox:
        box = StillComboBox()
        box.setAccessibleName(self.tr("Who is asked"))
        box.setMinimumHeight(34)
        for one in staff:
            box.addItem(self.context.by_name(one.name_ar, one.name_latin), str(one.id))
        return box

    def go_on(self) -> None:
        """Send it."""
        words, due = self.questions.text("words"), self.questions.day("due")
        who, review_id = StaffId(self.worker.currentData()), self._review_id
        if due is None:
            self.say(self.context.words(NO_DAY))
            return
        day = due
        self.send(lambda desk: reviews.add_finding(desk, review_id, words, who, day), SAVED)


class SendBack(FindingDialog):
    """The manager says what is still missing, and until when."""

    def __init__(self, context: DeskContext, finding: FindingView, parent: QWidget) -> None:
        super().__init__(context, self.tr("Send back"), self.tr("Send back"), parent)
        self._finding = finding
        self.inside.addWidget(Muted(finding.answer))
        self.ask((_WHY, _DUE), finding.resident_id, f"back/{finding.id}")

    def go_on(self) -> None:
        """Send it back."""
        words, due, one = self.questions.text("words"), self.questions.day("due"), self._finding
        if due is None:
            self.say(self.context.words(NO_DAY))
            return
        day = due
        self.send(lambda desk: reviews.send_back(desk, one.id, words, day, one.rev), SAVED)


class AnswerFinding(FindingDialog):
    """The worker says what was done."""

    def __init__(self, context: DeskContext, finding: FindingView, parent: QWidget) -> None:
        super().__init__(context, self.tr("Answer a finding"), self.tr("Send the answer"), parent)
        self._finding = finding
        about = context.fmt.line(finding.called, finding.code, until(context, finding))
        self.inside.addWidget(MutedLine(about))
        self.inside.addWidget(Body(finding.words))
        if finding.answer:
            self.inside.addWidget(Muted(finding.answer))
        self.ask((_ANSWER,), finding.resident_id, f"answer/{finding.id}")

    def go_on(self) -> None:
        """Send the answer."""
        words, one = self.questions.text("words"), self._finding
        self.send(lambda desk: reviews.answer_finding(desk, one.id, words, one.rev), ANSWERED)


class FindingCard(Card):
    """One finding as it reads. Signals: ``answer``, ``settle``, ``back`` (FindingView)."""

    answer = Signal(object)
    settle = Signal(object)
    back = Signal(object)

    def __init__(
        self, context: DeskContext, one: FindingView, *, settles: bool, parent: QWidget
    ) -> None:
        super().__init__(parent, margin=16)
        head = WrapRow(gap=10)
        head.addWidget(MutedLine(context.fmt.line(one.worker, until(context, one))))
        head.split()
        head.addWidget(state_of(context, one))
        self.body.addLayout(head)
        self.body.addWidget(Body(one.words or self.tr("The words are not shown to you.")))
        if one.answer:
            self.body.addWidget(Small(self.tr("Answer")))
            self.body.addWidget(Body(one.answer))
        acts = WrapRow(gap=8)
        self.buttons: list[QuietButton] = []
        if one.mine and one.state is FindingState.OPEN:
            self._act(acts, self.tr("Answer…"), lambda: self.answer.emit(one))
        if settles and one.state is not FindingState.SETTLED:
            self._act(acts, self.tr("Settle"), lambda: self.settle.emit(one))
        if settles and one.state is FindingState.ANSWERED:
            self._act(acts, self.tr("Send back…"), lambda: self.back.emit(one))
        if self.buttons:
            self.body.addLayout(acts)

    def _act(self, row: WrapRow, words: str, act: Callable[[], None]) -> None:
        button = QuietButton(words)
        button.clicked.connect(act)
        row.addWidget(button)
        self.buttons.append(button)


class MyFindings(QDialog):
    """What a worker was asked to put right in one file."""

    def __init__(self, context: DeskContext, resident_id: ResidentId, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context
        self._resident_id = resident_id
        self.setWindowTitle(" ")
        wished = QSize(context.theme.px(560), context.theme.px(420))
        self.resize(on_screen(self, wished))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        column.addWidget(Heading(self.tr("Findings in this file")))
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 8, 0)
        self._rows.setSpacing(12)
        self._rows.addStretch(1)
        column.addWidget(scrolled(inside), 1)
        row = QHBoxLayout()
        row.addStretch(1)
        close = QuietButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        row.addWidget(close)
        column.addLayout(row)
        self.cards: list[FindingCard] = []
        self.asking: AnswerFinding | None = None
        self.finished.connect(self.deleteLater)
        self.refresh()

    def refresh(self) -> None:
        """Read them again."""
        self.context.tasks.submit(
            self, lambda desk: reviews.my_findings(desk, self._resident_id), self._show
        )

    def _show(self, found: tuple[FindingView, ...]) -> None:
        empty(self._rows, keep=1)
        self.cards = [FindingCard(self.context, one, settles=False, parent=self) for one in found]
        for place, card in enumerate(self.cards):
            card.answer.connect(self._ask)
            self._rows.insertWidget(place, card)

    def _ask(self, one: FindingView) -> None:
        self.asking = AnswerFinding(self.context, one, self)
        self.asking.accepted.connect(self.refresh)
        self.asking.open()
