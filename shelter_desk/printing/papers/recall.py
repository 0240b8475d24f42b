"""What a notice to an agency shows: stop, give back or destroy, and say so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from shelter_desk.printing.papers.frame import PageFrame


@dataclass(frozen=True, slots=True)
class RecallPaper:
    """``numbers`` are the referrals that reached the agency, none where files alone did; nothing of
    the person stands here."""

    frame: PageFrame
    language: str
    staff_language: str
    agency: tuple[str, str]
    focal_person: str
    numbers: tuple[str, ...]
    taken_back_on: date | None
    made_on: date
    staff_names: tuple[str, ...]
