"""What her plan shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from shelter_desk.domain.text import Text
from shelter_desk.printing.papers.frame import PageFrame


@dataclass(frozen=True, slots=True)
class PaperStep:
    """One step; ``who`` and ``who_name`` say who does it."""

    what: str
    who: Text | None = None
    who_name: str = ""
    by_when: date | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class PaperGoal:
    """One goal with its steps; levels are words she can read."""

    statement: str
    domain: Text | None = None
    now: Text | None = None
    wanted: Text | None = None
    owner: Text | None = None
    owner_name: str = ""
    steps: tuple[PaperStep, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanPaper:
    """Everything the paper shows; without goals it is a blank one for the pen.

    ``agreed`` is the code of her answer ("yes", "in_part", "not_yet" or ""). ``loose`` are steps
    without a goal.
    """

    frame: PageFrame
    language: str
    staff_language: str
    goals: tuple[PaperGoal, ...] = ()
    loose: tuple[PaperStep, ...] = ()
    made_on: date | None = None
    review_on: date | None = None
    agreed: str = ""
    staff_names: tuple[str, ...] = ()
