"""Plans: the next look at one, steps past their day, and a manager's word (domain facts 4.8)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from shelter_desk.domain.plans import PlanState
from shelter_desk.domain.residents import Resident
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.inside.plan.plan_reading import APPROVAL, FORM, ReadPlan, plan_of
from shelter_desk.services.inside.residents.due import DueWork
from shelter_desk.services.views.due import DueRow, DueWay

_KEYS: Final = frozenset({"review_on", "status", "goal", "by_when", "done_on"})
_REVIEW: Final = Text("due", "Plan: look at it with her")
_STEPS: Final = Plural("due", "Plan: %n steps are past their day", "", 0)
_APPROVE: Final = Text("due", "Plan to approve")
_BACK: Final = Text("due", "Plan sent back with a word")


def plans_due(due: DueWork) -> Iterator[DueRow]:
    """For everybody in the house who has a signed plan."""
    plans, words = due.cores(FORM), due.cores(APPROVAL)
    for row in due.house:
        her = row.resident
        plan = plan_of(due.work, plans.get(her.id, ()), words.get(her.id, ()), _KEYS)
        if plan is None:
            continue
        yield from _word(due, her, plan)
        late = plan.late_steps(due.today)
        if late:
            yield due.row(her, Message(_STEPS, n=len(late)), min(late), DueWay.PLAN)
        if due.is_near(plan.review_on):
            yield due.row(her, Message(_REVIEW), plan.review_on, DueWay.PLAN)


def _word(due: DueWork, her: Resident, plan: ReadPlan) -> Iterator[DueRow]:
    """To a manager who did not sign it herself, or back to whoever signed it."""
    word = plan.newest_word
    if word is None:
        return
    on, signed_by = due.day(word.at), plan.record.signed_by
    if plan.state is PlanState.WAITING and signed_by != due.work.desk.staff.id:
        yield due.row(her, Message(_APPROVE), on, DueWay.PLAN, decides=True)
    if plan.state is PlanState.SENT_BACK:
        back = due.row(her, Message(_BACK), on, DueWay.PLAN)
        yield replace(back, worker=signed_by)
