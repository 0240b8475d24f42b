"""The plan of one resident: goals in her words, steps with their days, and a manager's word."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import ClassVar

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.plan.decide import ApprovePlan, SendBackPlan
from shelter_desk.desktop.plan.goal_card import GoalCard, LooseCard
from shelter_desk.desktop.plan.papers import PapersButton
from shelter_desk.desktop.preview.house import BLANK_PLAN
from shelter_desk.desktop.preview.source import PLAN
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, Chip, EmptyState
from shelter_desk.desktop.widgets.flow import FlowLayout
from shelter_desk.desktop.widgets.labels import Body, Muted, MutedLine, Small, Title
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.ids import RecordId, ResidentId
from shelter_desk.domain.plans import PlanState
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.plan import plans
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.plan import PlanView

_SIGNED = Text("plan_page", "Signed by {name}, {day}")
_SAID = Text("plan_page", "{what} by {name}, {day}")
_REVIEW = Text("plan_page", "Look at it together on {day}")
_REVIEW_LATE = Text("plan_page", "It was to be looked at together on {day}")
_AGREES = Text("plan_page", "Does she agree? {answer}")
_SENT = Text("plan_page", "The plan was sent to the managers.")
_NONE = Text("plan_page", "There is no signed plan yet")
_NONE_WORDS = Text(
    "plan_page", "A plan begins with one goal of hers, in her words. Nothing has to be complete."
)
_STATES: dict[PlanState, tuple[Text, str]] = {
    PlanState.NOT_SENT: (Text("plan_page", "Not sent for approval"), "neutral"),
    PlanState.WAITING: (Text("plan_page", "Waits for a manager"), "info"),
    PlanState.APPROVED: (Text("plan_page", "Approved"), "done"),
    PlanState.SENT_BACK: (Text("plan_page", "Sent back"), "attention"),
    PlanState.CHANGED: (Text("plan_page", "Changed since it was approved"), "neutral"),
}


class PlanPage(Page):
    """Subject: the id of a resident."""

    name: ClassVar[PageName] = PageName.PLAN
    topics: ClassVar[frozenset[str]] = frozenset({Topic.FILE, Topic.DRAFTS})
    help_key: ClassVar[str] = "plan"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.view: PlanView | None = None
        self.cards: list[GoalCard] = []
        self.dialog: QDialog | None = None
        self._does: Callable[[], None] = self._write
        layout = self.make_column()
        layout.addLayout(self._head())
        inside = QWidget(self)
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 12, 0)
        self._rows.setSpacing(12)
        layout.addWidget(scrolled(inside, self, hugs=True), 1)

    def _head(self) -> WrapRow:
        row = WrapRow()
        names = QVBoxLayout()
        names.setSpacing(2)
        self.who = MutedLine()
        names.addWidget(self.who)
        names.addWidget(Title(self.tr("Plan")))
        row.place(names)
        row.split()
        back = QuietButton(self.tr("Back to her file"), icon=self.context.icons.icon("back"))
        back.clicked.connect(lambda: self.context.open_page(PageName.FILE, self.subject))
        self.change = QuietButton(self.tr("Change the plan"))
        self.change.clicked.connect(self._write)
        self.send_back = QuietButton(self.tr("Send back…"))
        self.send_back.clicked.connect(lambda: self._decide(SendBackPlan))
        self.main = PrimaryButton()
        self.main.clicked.connect(self._act)
        self.print = PapersButton(self.context, lambda: self.subject, self)
        for button in (back, self.print, self.change, self.send_back, self.main):
            row.addWidget(button)
        return row

    def show_subject(self, subject: str) -> None:
        """Show the plan of another resident, and nothing of the last one meanwhile."""
        self.view, self.cards = None, []
        empty(self._rows)
        for button in (self.change, self.send_back, self.main):
            button.hide()
        super().show_subject(subject)

    def refresh(self) -> None:
        """Read the plan again."""
        her = ResidentId(self.subject)
        self.context.tasks.submit(
            self, lambda desk: plans.open_plan(desk, her), self._show, replaces="plan"
        )

    def _show(self, view: PlanView) -> None:
        self.view, self.cards = view, []
        self.who.setText(self.context.fmt.line(view.called, view.code))
        self._show_acts(view)
        empty(self._rows)
        if view.record_id is None:
            words = self.context.words(_NONE_WORDS)
            self._rows.addWidget(EmptyState(self.context.words(_NONE), words))
            return
        self._rows.addWidget(self._state_card(view))
        for goal in view.goals:
            card = GoalCard(self.context, goal, self)
            self.cards.append(card)
            self._rows.addWidget(card)
        if view.loose:
            self._rows.addWidget(LooseCard(self.context, view.loose, self))
        self._rows.addStretch(1)

    def _show_acts(self, view: PlanView) -> None:
        blank = (self.tr("Her plan, blank for the pen"), BLANK_PLAN)
        hers = (self.tr("Her plan"), PLAN)
        self.print.offer((blank,) if view.record_id is None else (hers, blank))
        writes = self.context.staff.may(Permission.WRITE_RECORDS)
        change = self.tr("Go on with the draft") if view.draft else self.tr("Change the plan")
        self.change.setText(change)
        self._does = self._write
        self.main.setText(change if view.record_id else self.tr("Begin a plan"))
        if view.record_id is None and view.draft:
            self.main.setText(change)
        if view.may_decide:
            self._does = lambda: self._decide(ApprovePlan)
            self.main.setText(self.tr("Approve…"))
        elif view.may_send and not view.draft:
            self._does = self._send
            self.main.setText(self.tr("Send for approval"))
        self.send_back.setVisible(view.may_decide)
        self.change.setVisible(writes and self._does != self._write)
        self.main.setVisible(writes or view.may_decide)

    def _state_card(self, view: PlanView) -> Card:
        context, card = self.context, Card(self)
        words, tone = _STATES[view.state]
        row = FlowLayout()
        row.addWidget(Chip(context.words(words), tone))
        if view.agreed is not None:
            said = Message(_AGREES, {"answer": context.words(view.agreed)})
            row.addWidget(MutedLine(context.words(said)))
        if view.review_on is not None:
            text = _REVIEW_LATE if view.review_late else _REVIEW
            day = Message(text, {"day": context.fmt.date(view.review_on)})
            chip = Chip(context.words(day), "attention" if view.review_late else "neutral")
            row.addWidget(chip)
        card.body.addLayout(row)
        for line in self._who_said(view):
            card.body.addWidget(Small(line))
        if view.comment:
            card.body.addWidget(Body(view.comment))
        if view.objectives:
            card.body.addWidget(Muted(view.objectives))
        return card

    def _who_said(self, view: PlanView) -> Iterator[str]:
        context = self.context
        if view.signed_at is not None:
            params = {"name": view.by_name, "day": context.fmt.within(view.signed_at)}
            yield context.words(Message(_SIGNED, params))
        if view.said_at is not None:
            what = context.words(labels.PLAN_STEPS[view.state.value])
            params = {"what": what, "name": view.said_by, "day": context.fmt.within(view.said_at)}
            yield context.words(Message(_SAID, params))

    def _act(self) -> None:
        self._does()

    def _write(self) -> None:
        self.context.open_page(PageName.FORM, f"{self.subject}/plan")

    def _send(self) -> None:
        plan = self._version()
        if plan is None:
            return
        self.context.tasks.submit(
            self,
            lambda desk: plans.send_plan(desk, plan),
            lambda _none: self.context.messages.tell(_SENT),
        )

    def _decide(self, dialog: type[ApprovePlan | SendBackPlan]) -> None:
        plan = self._version()
        if plan is not None:
            self.dialog = dialog(self.context, ResidentId(self.subject), plan, self)
            self.dialog.open()

    def _version(self) -> RecordId | None:
        return None if self.view is None else self.view.record_id
