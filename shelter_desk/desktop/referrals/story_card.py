"""What came of a referral, step by step, and one click for the next one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.sentence_keeping import SentenceKeeper
from shelter_desk.desktop.page_parts.ask import Questions
from shelter_desk.desktop.referrals.story_words import (
    ASK_AGAIN,
    NEXT_STEPS,
    SILENT,
    feedback_lines,
    owes_an_answer,
    way_line,
)
from shelter_desk.desktop.widgets.buttons import LinkButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, Chip, Line
from shelter_desk.desktop.widgets.fields import prompted_line
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, Small
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.referrals import Step
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.spec import DateField
from shelter_desk.services.desk import Desk
from shelter_desk.services.labels.referral import STEPS
from shelter_desk.services.referrals import referral_story
from shelter_desk.services.views.referral import StepWords, StoryView

WRITTEN = Text("referrals", "Written down with the referral.")
HANDED_OVER = Text("referrals", "Handed over")
ASK_ON = "ask_on"
_ASK_ON = DateField(
    key=ASK_ON,
    label=Text("referrals", "Ask again on"),
    hint=Text("referrals", "If empty, the urgency sets the day."),
    partial=False,
    not_in_past=True,
)


class StoryCard(Card):
    """Signals: ``way_wanted`` and ``feedback_wanted`` (StoryView)."""

    way_wanted = Signal(object)
    feedback_wanted = Signal(object)

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        self.view: StoryView | None = None
        self.body.addWidget(Heading(self.tr("What came of it")))
        self.chase = Chip("", "info")
        self.body.addWidget(self.chase)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.body.addLayout(self._lines)
        self._add_next()
        self.more = WrapRow(gap=8)
        self.way = LinkButton(self.tr("How she gets there"))
        self.way.clicked.connect(lambda: self.way_wanted.emit(self.view))
        self.feedback = LinkButton(self.tr("What she says of it"))
        self.feedback.clicked.connect(lambda: self.feedback_wanted.emit(self.view))
        self.more.addWidget(self.way)
        self.more.addWidget(self.feedback)
        self.body.addLayout(self.more)

    def _add_next(self) -> None:
        self.line = Line()
        self.body.addWidget(self.line)
        self.asked = Small(
            self.tr("What happened? One click is enough. Add words only where they help.")
        )
        self.body.addWidget(self.asked)
        self.who = self._edit(self.tr("Who said it"))
        self.words = self._edit(self.tr("What was said"))
        self.day = Questions(self._context, (_ASK_ON,))
        self.body.addWidget(self.day)
        self._keeper = SentenceKeeper(self._context, self, self._typed, self._show_typed)
        for line in (self.who, self.words):
            line.textEdited.connect(self._keeper.touched)
        self.day.changed.connect(self._keeper.touched)
        row = WrapRow(gap=8)
        self.steps: dict[Step, QuietButton] = {}
        for step, words in STEPS.items():
            button = QuietButton(self._context.words(words))
            button.clicked.connect(lambda _=False, one=step: self._record(one))
            row.addWidget(button)
            self.steps[step] = button
        self.body.addLayout(row)

    def _edit(self, name: str) -> QLineEdit:
        line = prompted_line(name)
        self.body.addWidget(line)
        return line

    def _typed(self) -> Answers:
        answers = self.day.entered(Answers.empty())
        for key, line in (("who", self.who), ("words", self.words)):
            if line.text().strip():
                answers = answers.with_value(key, line.text())
        return answers

    def _show_typed(self, answers: Answers) -> None:
        self.day.enter(answers)
        self.who.setText(str(answers.get("who").value or ""))
        self.words.setText(str(answers.get("words").value or ""))

    def show_story(self, view: StoryView) -> None:
        """Another story, or more of this one; what is being typed stays."""
        before, self.view = self.view, view
        context = self._context
        self.chase.setVisible(view.chase_on is not None)
        if view.chase_on is not None:
            silent = view.late and view.silent_days is not None
            said = Message(SILENT, n=view.silent_days or 0)
            day = Message(ASK_AGAIN, {"day": context.fmt.date(view.chase_on)})
            self.chase.set(context.words(said if silent else day), self._tone(view))
        self._tell(view)
        offered = NEXT_STEPS[view.referral.state] if view.may_go_on else ()
        for step, button in self.steps.items():
            button.setVisible(step in offered)
        for part in (self.line, self.asked, self.who, self.words):
            part.setVisible(bool(offered))
        self.day.setVisible(any(owes_an_answer(step, view.referral.state) for step in offered))
        self.way.setVisible(view.may_go_on)
        self.feedback.setVisible(view.referral.sent_at is not None)
        if before is None or before.referral.id != view.referral.id:
            self._begin(view)

    def _tone(self, view: StoryView) -> str:
        return "attention" if view.late else "info"

    def _begin(self, view: StoryView) -> None:
        self._keeper.end()
        self._show_typed(Answers.empty())
        self._keeper.begin(view.referral.resident_id, f"story/{view.referral.id}")

    def _tell(self, view: StoryView) -> None:
        context = self._context
        empty(self._lines)
        sent = view.referral.sent_at
        if sent is not None:
            self._say(context.words(HANDED_OVER), context.fmt.when(sent), view.sent_by)
        way = way_line(context, view.referral)
        if way:
            self._lines.addWidget(Muted(way))
        for row in view.steps:
            one = row.step
            self._say(context.words(STEPS[one.step]), context.fmt.when(one.at), row.by_name)
            told = context.fmt.line(*(part for part in (one.who, one.words) if part))
            if one.who or one.words:
                self._lines.addWidget(Muted(told))
        for heard in view.feedback:
            at = context.fmt.when(heard.said.at)
            self._say(self.tr("She says"), at, heard.by_name)
            for words in feedback_lines(context, heard.said):
                self._lines.addWidget(Muted(words))

    def _say(self, what: str, when: str, who: str) -> None:
        self._lines.addWidget(Body(what))
        self._lines.addWidget(Small(self._context.fmt.line(when, who)))

    def _record(self, step: Step) -> None:
        view = self.view
        if view is None or self.day.problems():
            return
        said = StepWords(step, self.who.text(), self.words.text(), self.day.day(ASK_ON))

        def work(desk: Desk) -> StoryView:
            referral_story.record_step(desk, view.referral.id, said)
            return referral_story.story(desk, view.referral.id)

        self._context.tasks.submit(self, work, self._recorded)

    def _recorded(self, view: StoryView) -> None:
        self._keeper.forget()
        self._context.messages.tell(WRITTEN)
        self.view = None
        self.show_story(view)

    def read_again(self, look: Callable[[Desk], StoryView]) -> None:
        """Show what is in the file now."""
        self._context.tasks.submit(self, look, self.show_story, replaces="story")

    def keep(self) -> None:
        """What is typed waits."""
        self._keeper.keep()
