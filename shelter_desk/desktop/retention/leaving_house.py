"""She leaves the house, or left it: why, what she was told, and the way back."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.formview.still_open import StillOpenCard
from shelter_desk.desktop.keeping.sentence_keeping import SentenceKeeper
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.page_parts.ask import Questions, choices
from shelter_desk.desktop.page_parts.back_head import back_head
from shelter_desk.desktop.page_parts.resident_words import WELCOME_BACK
from shelter_desk.desktop.retention.words import exit_words
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, Line
from shelter_desk.desktop.widgets.kept_foot import KeptFoot
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, MutedLine
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.exit_words import EXIT_REASONS
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.retention import NEED_WORDS, ExitReason, months_after
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.dates import PartialDate
from shelter_desk.forms.spec import DateField, Field, LongTextField, SelectOne, TextField
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import leaving, retention
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.resident import ResidentRow
from shelter_desk.services.views.retention import ExitFacts, ExitNotice, Left

RECORDED = Text("leaving", "It is written down that she left. Her file is kept until {day}.")
UNDONE = Text("leaving", "The exit is taken back. She is in the house; the log keeps both.")
TELL = Text(
    "leaving",
    "Her file would be kept until {day}. Tell her so, that she can ask for a copy of it, and that "
    "she can come back at any time.",
)
GONE = Text("leaving", "She left on {day}: {reason}.")
KEPT = Text("leaving", "Her file is kept until {day}.")
HELD = Text("leaving", "A legal hold keeps her file.")
PLANNED = Text("leaving", "So far it says: {day}, {reason}.")
MISTAKE = Text("leaving", "Written down by mistake? Say why")
LOGGED = Text("leaving", "The log keeps the reason as long as her file.")
WAS_TOLD = Text("leaving", "She was told how long.")
NOT_TOLD = Text("leaving", "It is not written down that she was told how long.")


def exit_fields() -> tuple[Field, ...]:
    """What is asked when somebody leaves."""
    return (
        DateField(
            key="day", label=Text("leaving", "Which day?"), partial=False, not_in_future=True
        ),
        SelectOne(key="reason", label=Text("leaving", "Why?"), choices=choices(EXIT_REASONS)),
        LongTextField(
            key="words",
            label=Text("leaving", "In a sentence"),
            hint=Text("leaving", "Only what must be kept. She may read it."),
        ),
    )


class ExitPage(Page):
    """Subject: a resident's id."""

    name: ClassVar[PageName] = PageName.EXIT
    help_key: ClassVar[str] = "leaving"
    topics: ClassVar[frozenset[str]] = frozenset({Topic.RETENTION, Topic.DRAFTS})

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._months = 0
        self._form_key = "exit"
        layout = self.make_column()
        self.who = MutedLine()
        title, back = self.tr("Leaving the house"), self.tr("Back")
        layout.addLayout(back_head(context, title, back, self.who))
        card = Card()
        card.setMaximumWidth(context.theme.px(720))
        self.stack = OneOf()
        self.stack.addWidget(self._leaving())
        self.stack.addWidget(self._left())
        self.stack.addWidget(self._in_form())
        card.body.addWidget(self.stack)
        holder = QWidget()
        row = QVBoxLayout(holder)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(12)
        row.addWidget(card)
        self.open = StillOpenCard(context.words, context.fmt, self)
        self.open.setMaximumWidth(card.maximumWidth())
        self.open.opens.connect(context.open_page)
        row.addWidget(self.open)
        row.addStretch(1)
        layout.addWidget(scrolled(holder, hugs=True), 1)
        self.keeper = SentenceKeeper(context, self, self._entered, self._enter)
        for questions in (self.questions, self.why):
            questions.changed.connect(self.keeper.touched)

    def _entered(self) -> Answers:
        """What is filled in, for either of the two ways."""
        answers = self.why.entered(self.questions.entered(Answers.empty()))
        return answers.with_value("told", "yes") if self.told.isChecked() else answers

    def _enter(self, answers: Answers) -> None:
        self.questions.enter(answers)
        self.why.enter(answers)
        self.told.setChecked(answers.get("told").value == "yes")
        self._show_fitting()

    def leave(self) -> None:
        """What is not recorded yet waits."""
        self.keeper.keep()

    def _leaving(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.questions = Questions(self.context, exit_fields())
        self.questions.changed.connect(self._show_fitting)
        column.addWidget(self.questions)
        self.tell = Muted()
        column.addWidget(self.tell)
        self.told = QCheckBox(self.tr("She was told"))
        self.told.setMinimumHeight(self.context.theme.px(32))
        column.addWidget(self.told)
        row = QHBoxLayout()
        self.record = PrimaryButton(self.tr("Record that she left"))
        self.record.clicked.connect(self._record)
        row.addWidget(self.record)
        row.addWidget(self._form_button(self.tr("The whole exit form")))
        row.addStretch(1)
        column.addWidget(KeptFoot(row, QPalette.ColorRole.Base))
        self.told.toggled.connect(lambda _on: self.keeper.touched())
        return holder

    def _in_form(self) -> QWidget:
        """The form was begun: what it says already is not asked here once more."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Heading(self.tr("The exit form is begun")))
        self.planned = Body()
        column.addWidget(self.planned)
        column.addWidget(
            Muted(
                self.tr(
                    "Day and reason stand there. Signing it on that day or after records that "
                    "she left; until then it waits."
                )
            )
        )
        row = QHBoxLayout()
        self.go_on = PrimaryButton(self.tr("Go on with the exit form"))
        self.go_on.clicked.connect(self._open_form)
        row.addWidget(self.go_on)
        row.addStretch(1)
        column.addLayout(row)
        return holder

    def _form_button(self, words: str) -> QuietButton:
        button = QuietButton(words, self)
        button.clicked.connect(self._open_form)
        button.setVisible(self.context.staff.may(Permission.WRITE_RECORDS))
        return button

    def _open_form(self) -> None:
        self.context.open_page(PageName.FORM, f"{self.subject}/{self._form_key}")

    def _left(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.state = Heading()
        self.words = Body()
        self.kept = Muted()
        for widget in (self.state, self.words, self.kept):
            column.addWidget(widget)
        row = QHBoxLayout()
        self.back = PrimaryButton(self.tr("She came back"))
        self.back.clicked.connect(self._readmit)
        row.addWidget(self.back)
        row.addWidget(self._form_button(self.tr("Exit form")))
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(Line())
        self.why = Questions(
            self.context,
            (TextField(key="why", label=MISTAKE, hint=LOGGED),),
        )
        column.addWidget(self.why)
        self.undo = LinkButton(self.tr("Take the exit back"))
        self.undo.clicked.connect(self._undo)
        column.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeft)
        self.back.setVisible(self.context.staff.may(Permission.ADMIT))
        return holder

    @property
    def _her(self) -> ResidentId:
        return ResidentId(self.subject)

    def show_subject(self, subject: str) -> None:
        """Begin anew with another person."""
        if subject != self.subject or not self.keeper.begun:
            today = self.context.fmt.today()
            self.questions.set_value("day", PartialDate(today.year, today.month, today.day))
            self.questions.set_value("reason", None)
            self.questions.set_value("words", None)
            self.why.set_value("why", None)
            self.told.setChecked(False)
            self.keeper.begin(ResidentId(subject), "exit")
        super().show_subject(subject)

    def refresh(self) -> None:
        """Read who she is and whether she left."""
        if not self.subject:
            return
        her, tasks = self._her, self.context.tasks
        tasks.submit(
            self, lambda desk: residents.resident_row(desk, her), self._show_who, replaces="who"
        )
        tasks.submit(self, retention.months_kept, self._show_months, replaces="months")
        tasks.submit(
            self,
            lambda desk: (retention.left(desk, her), retention.exit_facts(desk, her)),
            lambda found: self._show(*found),
            replaces="left",
        )
        known = partial(leaving.before_leaving, resident_id=her)
        tasks.submit(self, known, self.open.show_open, replaces="open")

    def _show_who(self, row: ResidentRow) -> None:
        self.who.setText(self.context.fmt.line(row.called, row.code))

    def _show_months(self, months: int) -> None:
        self._months = months
        self._show_fitting()

    def _show(self, left: Left | None, facts: ExitFacts) -> None:
        self._form_key = facts.form_key
        if left is None:
            self._show_planned(facts)
            return
        self.stack.setCurrentIndex(1)
        context, fmt = self.context, self.context.fmt
        reason = context.words(exit_words(left.reason))
        gone = Message(GONE, {"day": fmt.date(left.day), "reason": reason})
        self.state.setText(context.words(gone))
        self.words.setText(left.words)
        self.words.setVisible(bool(left.words))
        day = Message(KEPT, {"day": fmt.date(left.keep_until)})
        kept = context.words(HELD if left.held else day)
        told = context.words(WAS_TOLD if left.told else NOT_TOLD)
        self.kept.setText(f"{kept} {told}")

    def _show_planned(self, facts: ExitFacts) -> None:
        self.stack.setCurrentIndex(2 if facts.begun or facts.signed else 0)
        day = self.context.fmt.date(facts.day) if facts.day else "—"
        reason = exit_words(facts.reason) if facts.reason else None
        reason_words = self.context.words(reason) if reason else "—"
        planned = Message(PLANNED, {"day": day, "reason": reason_words})
        self.planned.setText(self.context.words(planned))

    def _reason(self) -> ExitReason | None:
        chosen = self.questions.text("reason")
        return ExitReason(chosen) if chosen else None

    def _show_fitting(self) -> None:
        reason, day = self._reason(), self.questions.value("day")
        needs = reason is not None and reason in NEED_WORDS
        written = bool(self.questions.text("words").strip())
        whole = isinstance(day, PartialDate) and day.day is not None and day.year is not None
        self.record.setEnabled(reason is not None and whole and (written or not needs))
        if whole and self._months and isinstance(day, PartialDate):
            until = months_after(_date(day), self._months)
            told = Message(TELL, {"day": self.context.fmt.date(until)})
            self.tell.setText(self.context.words(told))

    def _record(self) -> None:
        reason, day, her = self._reason(), self.questions.value("day"), self._her
        if reason is None or not isinstance(day, PartialDate) or self.questions.problems():
            return
        notice = ExitNotice(_date(day), reason, self.questions.text("words"), self.told.isChecked())
        self.context.tasks.submit(
            self,
            lambda desk: retention.record_exit(desk, her, notice),
            lambda until: self._done(Message(RECORDED, {"day": self.context.fmt.date(until)})),
        )

    def _readmit(self) -> None:
        her = self._her
        self.context.tasks.submit(
            self, lambda desk: retention.readmit(desk, her), lambda _none: self._done(WELCOME_BACK)
        )

    def _undo(self) -> None:
        her, why = self._her, self.why.text("why")
        self.context.tasks.submit(
            self, lambda desk: retention.undo_exit(desk, her, why), lambda _none: self._done(UNDONE)
        )

    def _done(self, said: Text | Message) -> None:
        self.keeper.forget()
        self.context.messages.tell(said)
        self.context.open_page(PageName.FILE, self.subject)


def _date(value: PartialDate) -> dt.date:
    """A whole day; what is not known of it counts as its first."""
    return dt.date(value.year or 1, value.month or 1, value.day or 1)
