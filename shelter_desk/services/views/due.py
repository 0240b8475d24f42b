"""What waits and by when, for Today: one kind of line, whatever it is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shelter_desk.domain.ids import ResidentId, StaffId, TaskId
from shelter_desk.domain.text import Message


class DueWay(StrEnum):
    """The page a click leads to, by its name; ``DueRow.subject`` is what it shows."""

    FILE = "file"
    FORM = "form"
    NEEDS = "needs"
    TONIGHT = "tonight"
    EXIT = "exit"
    CONSENT = "consent"
    HISTORY = "history"
    SAFETY = "safety"
    PLAN = "plan"
    SCREENING = "screening"
    NOTES = "notes"
    CALLS = "calls"
    TRAINING = "training"
    BELONGINGS = "belongings"
    REFERRAL = "referral"


@dataclass(frozen=True, slots=True)
class DueRow:
    """Something that is to be done for one resident, or for the house (``THE_HOUSE``).

    ``on`` is the day it is due, ``days`` the days until then: 0 today, less than 0 when it
    waited. ``worker`` is who is to do it. ``decides``: it waits for a manager's decision, not
    for the worker. A ``task`` is done with one click. ``left_by`` names the worker where she left
    and nobody has taken it over; ``may_take``: whoever looks may.
    """

    what: Message
    resident_id: ResidentId
    code: str
    called: str
    on: date
    days: int
    worker: StaffId
    way: DueWay
    subject: str
    decides: bool = False
    task: TaskId | None = None
    left_by: str = ""
    may_take: bool = False


@dataclass(frozen=True, slots=True)
class TeamDue:
    """How much waits with one colleague, for whoever can lend a hand.

    ``rows`` are due today or before, the longest waiting first.
    """

    worker: StaffId
    name: str
    rows: tuple[DueRow, ...]

    @property
    def oldest(self) -> date:
        """Since when the first of them waits."""
        return self.rows[0].on
