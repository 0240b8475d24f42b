"""Why a plan cannot go on to a manager, or back: one class per cause (see ``errors``)."""

from __future__ import annotations

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text


class PlanWithoutGoals(ShelterDeskError):
    """A plan that was signed without a single goal."""

    text = Text(
        "errors",
        "This plan has no goal yet, so there is nothing to approve. The plan stays signed as it "
        "is. Open it, write her first goal with her, and sign again.",
    )


class GoalWithoutOwner(ShelterDeskError):
    """Goals that nobody looks after. ``goals``: their numbers."""

    text = Text(
        "errors",
        "Nobody looks after these goals yet: {goals}. The plan stays signed as it is. Open it, "
        "say who looks after each goal, and sign; then send it for approval.",
    )


class NotWaitingForApproval(ShelterDeskError):
    """A version that was not sent, or about which somebody decided meanwhile."""

    text = Text(
        "errors",
        "This plan does not wait for a decision any more: it was changed, or somebody decided "
        "before you. Nothing was recorded now. Look at the plan as it stands.",
    )


class AlreadySent(ShelterDeskError):
    """The newest version waits for a decision, or has one."""

    text = Text(
        "errors",
        "This plan was sent already and has not changed since. Nothing more was sent.",
    )


class OwnPlan(ShelterDeskError):
    """Whoever signed a plan decides about it."""

    text = Text(
        "errors",
        "You signed this plan yourself. Nothing was recorded. Ask another manager to look at it.",
    )


class NeedsComment(ShelterDeskError):
    """A plan goes back without a word why."""

    text = Text(
        "errors",
        "Say in a few words what is to be changed, so that the worker knows. Nothing was sent "
        "back yet.",
    )
