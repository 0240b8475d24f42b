"""What the letter on leaving shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from shelter_desk.printing.papers.frame import PageFrame


@dataclass(frozen=True, slots=True)
class LeavingLetter:
    """It says that she stayed, and nothing of why. ``follow_up_until`` is set only while she
    agrees to be asked after; ``kept_until`` is the last day of her file, where there is one.

    ``for_pen`` leaves room for each day, a box before what is not true of everybody, and lines
    for what she was given back and whom she can call.
    """

    frame: PageFrame
    language: str
    staff_language: str
    names: tuple[str, ...] = ()
    from_day: date | None = None
    to_day: date | None = None
    made_on: date | None = None
    kept_until: date | None = None
    follow_up_until: date | None = None
    for_pen: bool = False
