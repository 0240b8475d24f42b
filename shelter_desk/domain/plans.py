"""A manager's word about a plan; the clocks of plan and safety (domain facts 4.7, 4.8)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from shelter_desk.domain.ids import RecordId, StaffId

PLAN_REVIEW_AFTER: Final = timedelta(days=30)
"""From signing to the next look at a plan, where no day was agreed."""

SAFETY_AFTER: Final[Mapping[str, timedelta]] = MappingProxyType(
    {"high": timedelta(0), "medium": timedelta(hours=72), "low": timedelta(days=7)}
)
"""From a talk about safety to the next one, by the level that was found."""


class PlanState(StrEnum):
    """What was said of the newest version of a plan."""

    NOT_SENT = "not_sent"
    WAITING = "requested"
    APPROVED = "approved"
    SENT_BACK = "sent_back"
    CHANGED = "changed"


class PlanDecision(StrEnum):
    """One step of an approval, as its record keeps it."""

    REQUESTED = "requested"
    APPROVED = "approved"
    SENT_BACK = "sent_back"


@dataclass(frozen=True, slots=True)
class PlanWord:
    """What somebody said of one version of a plan."""

    plan: RecordId
    decision: PlanDecision
    comment: str
    at: datetime
    by: StaffId


def state_of(newest: RecordId, words: Iterable[PlanWord]) -> PlanState:
    """How far the version ``newest`` is; ``words`` are newest first.

    An approval belongs to the version it was given to: a later one is "changed since".
    """
    told = tuple(words)
    for word in told:
        if word.plan == newest:
            return PlanState(word.decision.value)
    approved = any(word.decision is PlanDecision.APPROVED for word in told)
    return PlanState.CHANGED if approved else PlanState.NOT_SENT


def safety_review_day(talked_on: date, level: str, agreed: date | None) -> date:
    """When safety is to be looked at again: the agreed day, else counted from the level.

    Without a level it counts as low.
    """
    return agreed or talked_on + SAFETY_AFTER.get(level, SAFETY_AFTER["low"])
