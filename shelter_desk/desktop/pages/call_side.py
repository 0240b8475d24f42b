"""Beside the list of requests: what was told, the answer, a bed, and the file."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.formview.time_edit import instant_text
from shelter_desk.desktop.pages.ask import Questions
from shelter_desk.desktop.pages.call_words import (
    NOT_TOLD,
    bed_words,
    call_fields,
    state_tone,
    state_words,
)
from shelter_desk.desktop.sentence_keeping import SentenceKeeper
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, Chip, Line
from shelter_desk.desktop.widgets.combo import StillComboBox
from shelter_desk.desktop.widgets.labels import Heading, Muted, Small, from_the_start, set_kind
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.calls import (
    Agreed,
    CallChannel,
    CallState,
    CallWords,
    People,
    Sector,
    Sign,
    WhyDeclined,
)
from shelter_desk.domain.ids import BedId
from shelter_desk.domain.referrals import Urgency
from shelter_desk.forms.answers import Answers
from shelter_desk.services.call_views import CallAnswer, CallRow
from shelter_desk.services.labels_calls import WHY_DECLINED

NEW, ANSWER = "call/new", "answer"
LONGEST_ANSWER = 300
_LINES = ("organisation", "caller", "phone", "their_number", "called", "reason", "coming")
_COUNTS = ("women", "men", "girls", "boys")


class CallSide(Card):
    """Signals: ``saved`` (CallRow or None, CallWords), ``answered`` (CallRow, CallAnswer),
    ``kept`` (CallRow, bed id), ``told`` (CallRow), ``arrived`` (CallRow, CallWords)."""

    saved = Signal(object, object)
    answered = Signal(object, object)
    kept = Signal(object, str)
    told = Signal(object)
    arrived = Signal(object, object)

    def __init__(self, context: DeskContext) -> None:
        super().__init__(margin=16)
        self._context = context
        self._row: CallRow | None = None
        self._shown = False
        self.title = Heading("")
        self.state = Chip("", "neutral")
        self.body.addWidget(self.title)
        self.body.addWidget(self.state)
        self.body.addWidget(self._answering())
        self.line = Line()
        self.body.addWidget(self.line)
        self.questions = Questions(context, call_fields())
        self._keeper = SentenceKeeper(context, self, self._reads, self._shows)
        self.questions.changed.connect(self._keeper.touched)
        self.words.textEdited.connect(self._keeper.touched)
        self.body.addWidget(self.questions)
        self.save = PrimaryButton("")
        self.save.clicked.connect(self._save)
        self.undo = LinkButton(self.tr("Discard what is typed"))
        self.undo.clicked.connect(self._undo)
        row = WrapRow()
        row.addWidget(self.save)
        row.addWidget(self.undo)
        self.body.addLayout(row)

    def _answering(self) -> QWidget:
        self.answering = QWidget()
        column = QVBoxLayout(self.answering)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.bed = Small()
        column.addWidget(self.bed)
        self.words = from_the_start(QLineEdit())
        self.words.setPlaceholderText(self.tr("What the caller is told"))
        self.words.setAccessibleName(self.tr("What the caller is told"))
        self.words.setMaxLength(LONGEST_ANSWER)
        self.words.setMinimumHeight(34)
        column.addWidget(self.words)
        row = WrapRow(gap=8)
        self.yes = QuietButton(self.tr("She may come"))
        self.yes.clicked.connect(lambda: self._answer(CallState.ACCEPTED))
        self.wait = QuietButton(self.tr("Please wait"))
        self.wait.clicked.connect(lambda: self._answer(CallState.WAIT))
        self.elsewhere = QuietButton(self.tr("Sent on to others"))
        self.elsewhere.clicked.connect(lambda: self._answer(CallState.REDIRECTED))
        for button in (self.yes, self.wait, self.elsewhere):
            row.addWidget(button)
        column.addLayout(row)
        column.addLayout(self._saying_no())
        column.addLayout(self._keeping())
        self.not_told = Muted(self._context.words(NOT_TOLD))
        column.addWidget(self.not_told)
        row = WrapRow(gap=8)
        self.tell = QuietButton(self.tr("The caller was told"))
        self.tell.clicked.connect(lambda: self.told.emit(self._row))
        self.here = PrimaryButton(self.tr("She is here: open her file"))
        self.here.clicked.connect(self._arrive)
        row.addWidget(self.tell)
        row.addWidget(self.here)
        column.addLayout(row)
        return self.answering

    def _saying_no(self) -> WrapRow:
        row = WrapRow(gap=8)
        self.because = StillComboBox()
        self.because.setAccessibleName(self.tr("Why not"))
        self.because.setMinimumHeight(34)
        self.because.addItem(self.tr("Why not…"), "")
        for why, words in WHY_DECLINED.items():
            self.because.addItem(self._context.words(words), str(why))
        self.no = QuietButton(self.tr("We cannot take her"))
        self.no.clicked.connect(lambda: self._answer(CallState.DECLINED))
        row.place(self.because, wide=True)
        row.split()
        row.addWidget(self.no)
        return row

    def _keeping(self) -> WrapRow:
        row = WrapRow(gap=8)
        self.free = StillComboBox()
        self.free.setAccessibleName(self.tr("Free bed"))
        self.free.setMinimumHeight(34)
        self.keep_bed = QuietButton(self.tr("Keep this bed"))
        self.keep_bed.clicked.connect(
            lambda: self.kept.emit(self._row, str(self.free.currentData()))
        )
        row.place(self.free, wide=True)
        row.split()
        row.addWidget(self.keep_bed)
        return row

    @property
    def call_id(self) -> str:
        """The request that is shown; empty for a new one."""
        return "" if self._row is None else str(self._row.call.id)

    def show_free(self, free: tuple[tuple[BedId, str], ...]) -> None:
        """Which beds can be kept."""
        chosen = self.free.currentData()
        self.free.clear()
        for bed_id, name in free:
            self.free.addItem(name, str(bed_id))
        self.free.setCurrentIndex(max(self.free.findData(chosen), 0) if free else -1)
        self.free.setVisible(bool(free))
        self.keep_bed.setVisible(bool(free))

    def show_row(self, row: CallRow | None) -> None:
        """A request, or none: a new one. What is being typed stays."""
        same = self._shown and self.call_id == ("" if row is None else str(row.call.id))
        self._row = row
        self._say(row)
        if same and self._keeper.begun:
            return
        self._keeper.end()
        self._shown = True
        self.words.setText("" if row is None else row.call.answer)
        self._fill(CallWords() if row is None else row.call.words)
        self._keeper.begin(None, self._place())

    def _reads(self) -> Answers:
        """Everything that is typed here, the answer included."""
        typed = self.questions.entered(Answers.empty())
        said = self.words.text().strip()
        return typed.with_value(ANSWER, self.words.text()) if said else typed

    def _shows(self, answers: Answers) -> None:
        self.questions.enter(answers)
        self.words.setText(str(answers.get(ANSWER).value or ""))

    def _place(self) -> str:
        return NEW if self._row is None else f"call/{self._row.call.id}"

    def _say(self, row: CallRow | None) -> None:
        context = self._context
        self.title.setText(
            self.tr("New request") if row is None else context.fmt.code(row.call.number)
        )
        for part in (self.state, self.answering, self.line):
            part.setVisible(row is not None)
        self.save.setText(self.tr("Write it down") if row is None else self.tr("Keep the changes"))
        set_kind(self.save, PrimaryButton.kind if row is None else QuietButton.kind)
        if row is None:
            return
        self.state.set(state_words(context, row), state_tone(row))
        self.bed.setText(bed_words(context, row))
        self.bed.setVisible(row.minutes_left is not None)
        untold = row.call.decided_at is not None and row.call.told_at is None
        self.not_told.setVisible(untold)
        self.tell.setVisible(untold)
        gone = row.call.state in (CallState.DECLINED, CallState.REDIRECTED)
        self.here.setVisible(not gone)
        why = self.because.findData(str(row.call.declined_because))
        self.because.setCurrentIndex(max(why, 0))

    def _fill(self, words: CallWords) -> None:
        ask = self.questions
        for key in _LINES:
            ask.set_value(key, getattr(words, key) or None)
        for key in _COUNTS:
            ask.set_value(key, getattr(words.people, key) or None)
        for key in ("sector", "channel", "urgency", "agreed"):
            ask.set_value(key, str(getattr(words, key)))
        for key in ("present", "absent"):
            ask.set_value(key, tuple(sorted(map(str, getattr(words, key)))) or None)
        ask.set_value("languages", words.languages or None)
        ask.set_value("interpreter", "yes" if words.interpreter_needed else None)
        at = words.expected_at
        ask.set_value("expected", None if at is None else instant_text(at))

    def _typed(self) -> CallWords:
        ask = self.questions

        def count(key: str) -> int:
            value = ask.value(key)
            return value if isinstance(value, int) else 0

        at = ask.text("expected")
        return CallWords(
            **{key: ask.text(key) for key in _LINES},
            sector=Sector(ask.text("sector") or Sector.OTHER),
            channel=CallChannel(ask.text("channel") or CallChannel.OTHER),
            urgency=Urgency(ask.text("urgency") or Urgency.NORMAL),
            agreed=Agreed(ask.text("agreed") or Agreed.UNKNOWN),
            present=frozenset(map(Sign, ask.chosen("present"))),
            absent=frozenset(map(Sign, ask.chosen("absent"))),
            people=People(*(count(key) for key in _COUNTS)),
            languages=ask.chosen("languages"),
            interpreter_needed=ask.text("interpreter") == "yes",
            expected_at=datetime.fromisoformat(at) if at else None,
        )

    def _save(self) -> None:
        if not self.questions.problems():
            self.saved.emit(self._row, self._typed())

    def _answer(self, state: CallState) -> None:
        because = WhyDeclined(self.because.currentData() or "")
        self.answered.emit(self._row, CallAnswer(state, because, self.words.text()))

    def _arrive(self) -> None:
        if not self.questions.problems():
            self.arrived.emit(self._row, self._typed())

    def used(self) -> None:
        """What was typed is written down."""
        self._keeper.forget()
        self._shown = False

    def _undo(self) -> None:
        row = self._row
        self.used()
        self.show_row(row)

    def keep(self) -> None:
        """What is typed waits."""
        self._keeper.keep()
