"""What the recovery sheet shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from shelter_desk.printing.papers.frame import PageFrame


@dataclass(frozen=True, slots=True)
class RecoveryPaper:
    """What the sheet shows. ``groups`` are those of the key, the check group last."""

    frame: PageFrame
    language: str
    staff_language: str
    groups: tuple[str, ...]
    made_on: date
    desk: str = ""
