"""One goal as a calm card: her words, from where to where, who looks after it, and the steps."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.plan.level_track import LevelTrack
from shelter_desk.desktop.widgets.cards import Card, Chip, Line
from shelter_desk.desktop.widgets.flow import FlowLayout
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, MutedLine, Small
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.views.plan import ActionView, GoalView

_GOAL = Text("plan_page", "Goal {number}")
_NO_WORDS = Text("plan_page", "Not written yet")
_NOBODY = Text("plan_page", "Nobody looks after it yet")
_LOOKS_AFTER = Text("plan_page", "Looked after by: {who}")
_PRIORITY = Text("plan_page", "Her priority: {number}")
_PRIORITIES = {
    1: Text("plan", "1 · First of all"),
    2: Text("plan", "2 · Soon"),
    3: Text("plan", "3 · It can wait"),
}
_NO_STEPS = Text("plan_page", "No step yet")
_DONE = Text("plan_page", "Done on {day}")
_BY = Text("plan_page", "By {day}")
_PAST = Text("plan_page", "The day is past")
_LOOSE = Text("plan_page", "Steps that name no goal")
_TONES = {"met": "done", "in_progress": "info"}


class GoalCard(Card):
    """Shows one ``GoalView``."""

    def __init__(self, context: DeskContext, goal: GoalView, parent: QWidget) -> None:
        super().__init__(parent, margin=20)
        self.goal = goal
        number = context.words(Message(_GOAL, {"number": context.fmt.number(goal.number)}))
        head = WrapRow(gap=10)
        head.addWidget(MutedLine(number))
        if goal.domain is not None:
            head.addWidget(Chip(context.words(goal.domain), "neutral"))
        head.split()
        if goal.status_words is not None:
            tone = _TONES.get(goal.status, "neutral")
            head.addWidget(Chip(context.words(goal.status_words), tone))
        self.body.addLayout(head)
        self.body.addWidget(Heading(goal.statement or context.words(_NO_WORDS)))
        self.setAccessibleName(f"{number}: {goal.statement}")
        self.body.addLayout(self._facts(context))
        if goal.progress:
            self.body.addWidget(Muted(goal.progress))
        self.body.addWidget(Line())
        add_steps(context, self.body, goal.actions)

    def _facts(self, context: DeskContext) -> FlowLayout:
        goal, row = self.goal, FlowLayout()
        if goal.start is not None or goal.target is not None:
            track = LevelTrack(context, goal.start, goal.target, self)
            row.addWidget(track)
            row.addWidget(MutedLine(track.toolTip()))
        if goal.priority is not None:
            words = _PRIORITIES.get(goal.priority)
            number = context.fmt.number(goal.priority)
            said = {"number": number if words is None else context.words(words)}
            row.addWidget(MutedLine(context.words(Message(_PRIORITY, said))))
        if goal.owned and goal.owner is not None:
            who = who_words(context, context.words(goal.owner), goal.owner_name)
            row.addWidget(MutedLine(context.words(Message(_LOOKS_AFTER, {"who": who}))))
        else:
            picture = context.icons.pixmap("person", "attention", 14)
            row.addWidget(Chip(context.words(_NOBODY), "attention", picture=picture))
        return row


class LooseCard(Card):
    """Steps that belong to no goal."""

    def __init__(
        self, context: DeskContext, actions: tuple[ActionView, ...], parent: QWidget
    ) -> None:
        super().__init__(parent, margin=20)
        self.body.addWidget(MutedLine(context.words(_LOOSE)))
        add_steps(context, self.body, actions)


def who_words(context: DeskContext, who: str, name: str) -> str:
    """A part and a name in it, each in its own direction."""
    return context.fmt.line(*filter(None, (who, name)))


def add_steps(context: DeskContext, column: QVBoxLayout, actions: Iterable[ActionView]) -> None:
    """A line for each step, or the word that there is none."""
    steps = tuple(actions)
    if not steps:
        column.addWidget(Small(context.words(_NO_STEPS)))
    for step in steps:
        column.addLayout(_step(context, step))


def _step(context: DeskContext, step: ActionView) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(10)
    mark = QLabel()
    done = step.done_on is not None
    picture = ("check", "done") if done else ("clock", "attention" if step.late else "muted")
    mark.setPixmap(context.icons.pixmap(*picture, 16))
    line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Body(step.what or "—"))
    facts = [] if step.who is None else [context.words(step.who)]
    facts += [step.who_name, step.service, _day(context, step)]
    told = context.fmt.line(*filter(None, facts))
    if told:
        words.addWidget(Small(told))
    line.addLayout(words, 1)
    if step.late:
        line.addWidget(Chip(context.words(_PAST), "attention"))
    return line


def _day(context: DeskContext, step: ActionView) -> str:
    if step.done_on is not None:
        return context.words(Message(_DONE, {"day": context.fmt.date(step.done_on)}))
    if step.by_when is not None:
        return context.words(Message(_BY, {"day": context.fmt.date(step.by_when)}))
    return ""
