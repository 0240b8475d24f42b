"""Beside the list of requests: what was told, the answer, a bed, and the file."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette

from shelter_desk.desktop.calls.answering import CallAnswering
from shelter_desk.desktop.calls.arriving import CallArriving
from shelter_desk.desktop.calls.words import call_fields, state_tone, state_words
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.formview.time_edit import instant_text
from shelter_desk.desktop.keeping.typed_over import RecordKeeper
from shelter_desk.desktop.page_parts.ask import Questions
from shelter_desk.desktop.page_parts.resident_words import open_resident
from shelter_desk.desktop.page_parts.typed_beside import TypedBeside, lines_of
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, Chip, Line
from shelter_desk.desktop.widgets.kept_foot import KeptFoot
from shelter_desk.desktop.widgets.labels import Heading, set_kind
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.calls import (
    Agreed,
    CallChannel,
    CallWords,
    People,
    Sector,
    Sign,
    WhyAsked,
)
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.referrals import Urgency
from shelter_desk.forms.answers import Answers
from shelter_desk.services.views.call import Arrival, CallRow

NEW = "call/new"
_LINES = ("organisation", "caller", "phone", "their_number", "called", "reason", "coming")
_COUNTS = ("women", "men", "girls", "boys")


class CallSide(Card):
    """Signals: ``saved`` (CallRow or None, CallWords), ``answered`` (CallRow, CallAnswer),
    ``kept`` (CallRow, bed id), ``told`` (CallRow), ``arriving`` (CallRow, what she is called),
    ``arrived`` (CallRow, Arrival, ResidentId or None)."""

    saved = Signal(object, object)
    answered = Signal(object, object)
    kept = Signal(object, str)
    told = Signal(object)
    arriving = Signal(object, str)
    arrived = Signal(object, object, object)

    def __init__(self, context: DeskContext) -> None:
        super().__init__(margin=16)
        self._context = context
        self._row: CallRow | None = None
        self._shown = False
        self._answered = False
        self._filled = Answers.empty()
        self.title = Heading("")
        self.state = Chip("", "neutral")
        self.body.addWidget(self.title)
        self.body.addWidget(self.state)
        self._add_answering()
        self.line = Line()
        self.body.addWidget(self.line)
        self.questions = Questions(context, call_fields())
        self._keeper = RecordKeeper(context, self, self._reads, self._shows)
        self._keeper.set_aside.connect(self._set_aside)
        self.questions.changed.connect(self._keeper.touched)
        for part in (self.answering, self.known):
            part.typed.connect(self._keeper.touched)
        self.beside = TypedBeside(context, self)
        self.beside.taken.connect(self._take)
        self.beside.given_up.connect(self._undo)
        self.body.addWidget(self.beside)
        self.body.addWidget(self.questions)
        self.save = PrimaryButton("")
        self.save.clicked.connect(self._save)
        self.undo = LinkButton(self.tr("Discard what is typed"))
        self.undo.clicked.connect(self._undo)
        row = WrapRow()
        row.addWidget(self.save)
        row.addWidget(self.undo)
        self.body.addWidget(KeptFoot(row, QPalette.ColorRole.Base))

    def _add_answering(self) -> None:
        part = self.answering = CallAnswering(self._context)
        part.answered.connect(lambda answer: self.answered.emit(self._row, answer))
        part.kept.connect(lambda bed: self.kept.emit(self._row, bed))
        part.told.connect(lambda: self.told.emit(self._row))
        part.arrived.connect(self._arrive)
        self.body.addWidget(part)
        self.known = CallArriving(self._context, self)
        self.known.opened.connect(self.open_file)
        self.known.seen.connect(lambda row: open_resident(self._context, row.id))
        self.body.addWidget(self.known)

    @property
    def call_id(self) -> str:
        """The request that is shown; empty for a new one."""
        return "" if self._row is None else str(self._row.call.id)

    def show_row(self, row: CallRow | None) -> None:
        """A request, or none: a new one. What is being typed stays.

        Where the request is another one than it was typed over, that is shown beside it.
        """
        before, self._row = self._row, row
        answered, self._answered = self._answered, False
        same = self._shown and _place(before) == _place(row)
        moved = _version(before) != _version(row)
        self._say(row)
        if row is not None and same and moved and answered:
            moved = self._after_answer(row)
        if same and not moved and self._keeper.begun:
            return
        self._keeper.end()
        self._begin(stays=same)

    def _begin(self, *, stays: bool = False) -> None:
        row, self._shown = self._row, True
        self._free(True)
        if not stays:
            self.known.put_away()
        self.answering.fill(row)
        self._fill(CallWords() if row is None else row.call.words)
        self._filled = self._questions_read()
        self._keeper.begin_over(_place(row), _version(row))

    def _after_answer(self, row: CallRow) -> bool:
        """What was answered here is no colleague's; False when more is typed than the answer."""
        if not self._keeper.aside and self._questions_read() == self._filled:
            self.used()
            return True
        self.answering.fill(row)
        self._keeper.go_on(row.version, self.answering.reads(self._filled))
        return False

    def was_answered(self) -> None:
        """The next version of the request is what was answered here."""
        self._answered = True

    def _set_aside(self) -> None:
        aside = self._keeper.aside
        lines = lines_of(self._context, self.questions, aside)
        here = (*self.answering.lines_of(aside), *self.known.lines_of(aside))
        self.beside.show_lines((*here, *lines))
        self._free(False)

    def _take(self) -> None:
        self._keeper.take()
        self._free(True)

    def _free(self, free: bool) -> None:
        """Nothing is typed into the form while it is not said what becomes of the words beside."""
        here = self.answering
        for part in (self.questions, self.save, here.words, here.because, here.here):
            part.setEnabled(free)
        if free:
            self.beside.hide()

    @property
    def free(self) -> bool:
        """False while it is not said what becomes of the words beside."""
        return self.beside.isHidden()

    def busy(self, runs: bool) -> None:
        """While it is looked whether she was here before, nobody asks that twice."""
        self.answering.here.setEnabled(not runs and self.free)

    def _reads(self) -> Answers:
        """Everything that is typed here, the answer and the reason for a bed included."""
        return self.known.reads(self.answering.reads(self._questions_read()))

    def _questions_read(self) -> Answers:
        return self.questions.entered(Answers.empty())

    def _shows(self, answers: Answers) -> None:
        self.questions.enter(answers)
        self.answering.shows(answers)
        self.known.shows(answers)

    def _say(self, row: CallRow | None) -> None:
        context = self._context
        self.title.setText(
            self.tr("New request") if row is None else context.fmt.code(row.call.number)
        )
        for part in (self.state, self.answering, self.line):
            part.setVisible(row is not None)
        self.save.setText(self.tr("Write it down") if row is None else self.tr("Keep the changes"))
        set_kind(self.save, PrimaryButton.kind if row is None else QuietButton.kind)
        if row is not None:
            self.state.set(state_words(context, row), state_tone(row))
            self.answering.say(row)

    def _fill(self, words: CallWords) -> None:
        ask = self.questions
        for key in _LINES:
            ask.set_value(key, getattr(words, key) or None)
        for key in _COUNTS:
            ask.set_value(key, getattr(words.people, key) or None)
        for key in ("sector", "channel", "urgency", "agreed", "why"):
            ask.set_value(key, str(getattr(words, key)) or None)
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
            why=WhyAsked(ask.text("why")),
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

    def _arrive(self) -> None:
        if not self.questions.problems():
            self.arriving.emit(self._row, self.questions.text("called").strip())

    def open_file(
        self, her: ResidentId | None = None, reason: str = "", without_bed: bool = False
    ) -> None:
        """Her file, with what is typed at this moment."""
        if self._row is not None and not self.questions.problems():
            arrival = Arrival(self._typed(), self._row.call.rev, reason, without_bed)
            self.arrived.emit(self._row, arrival, her)

    def used(self) -> None:
        """What was typed is written down."""
        self._keeper.forget()
        self._shown = False

    def _undo(self) -> None:
        """What is written down stands here again."""
        self.used()
        self._begin()

    def keep(self) -> None:
        """What is typed waits."""
        self._keeper.keep()


def _place(row: CallRow | None) -> str:
    return NEW if row is None else f"call/{row.call.id}"


def _version(row: CallRow | None) -> str:
    return "" if row is None else row.version
