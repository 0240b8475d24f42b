"""A manager's word about a plan, and the words that go with it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.reviews.finding_dialogs import FindingDialog
from shelter_desk.desktop.widgets.labels import Muted
from shelter_desk.domain.ids import RecordId, ResidentId
from shelter_desk.domain.text import Text
from shelter_desk.forms.spec import LongTextField
from shelter_desk.services.plan import plans

_WHAT = LongTextField("words", Text("plan_page", "What is to be changed"), max_length=2000)
_NOTE = LongTextField("words", Text("plan_page", "A word for the worker, if you like"))
_SENT_BACK = Text("plan_page", "The plan is back with the worker, with your words.")
_APPROVED = Text("plan_page", "The plan is approved.")
_ONLY_THIS = Text(
    "plan_page",
    "You approve this version. When the plan is changed, it says so and can be sent to you again.",
)


class ApprovePlan(FindingDialog):
    """A manager agrees with a plan."""

    def __init__(
        self, context: DeskContext, resident_id: ResidentId, plan: RecordId, parent: QWidget
    ) -> None:
        super().__init__(context, self.tr("Approve the plan"), self.tr("Approve"), parent)
        self._plan = plan
        self.inside.addWidget(Muted(context.words(_ONLY_THIS)))
        self.ask((_NOTE,), resident_id, f"plan/approve/{plan}")

    def go_on(self) -> None:
        """Approve."""
        words, plan = self.questions.text("words"), self._plan
        self.send(lambda desk: plans.approve_plan(desk, plan, words), _APPROVED)


class SendBackPlan(FindingDialog):
    """A manager says what is to be changed first."""

    def __init__(
        self, context: DeskContext, resident_id: ResidentId, plan: RecordId, parent: QWidget
    ) -> None:
        super().__init__(context, self.tr("Send the plan back"), self.tr("Send back"), parent)
        self._plan = plan
        self.ask((_WHAT,), resident_id, f"plan/back/{plan}")

    def go_on(self) -> None:
        """Send it back."""
        words, plan = self.questions.text("words"), self._plan
        self.send(lambda desk: plans.send_back_plan(desk, plan, words), _SENT_BACK)
