"""What the letter on leaving shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from shelter_desk.printing.papers.frame import PageFrame


@dataclass(frozen=True, slots=True)
class LeavingLetter:
    """It says that she stayed, and nothing of why. ``follow_up_until`` is set only while she
    agrees to be asked after; ``kept_until`` is the last day of her file, where there is one."""

    frame: PageFrame
    language: str
    staff_language: str
    names: tuple[str, ...]
    from_day: date
    to_day: date
    made_on: date
    kept_until: date | None = None
    follow_up_until: date | None = None
