"""What the handover of a shift shows on paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from shelter_desk.domain.text import Text
from shelter_desk.printing.papers.frame import PageFrame


@dataclass(frozen=True, slots=True)
class HandoverPaper:
    """One signed page, by codes alone. Times are those of the house.

    ``counts`` are how many are in the house, free beds, kept beds, and out. ``lines`` hold a code
    and what is said of her; ``hidden`` is how many stay away from whoever prints. On a blank
    frame nothing is said yet.
    """

    frame: PageFrame
    language: str
    staff_language: str
    shift: Text | None = None
    day: date | None = None
    written_at: datetime | None = None
    counts: tuple[int, int, int, int] = (0, 0, 0, 0)
    lines: tuple[tuple[str, str], ...] = ()
    hidden: int = 0
    house: str = ""
    tasks: str = ""
    taken_at: datetime | None = None
