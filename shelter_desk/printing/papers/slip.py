"""What the slip for her pocket shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_desk.printing.papers.frame import PageFrame


@dataclass(frozen=True, slots=True)
class SlipPaper:
    """Where to go and when, as she shows it on the way; an empty part is left out.

    Without an appointment there is a line for the pen; ``for_pen`` leaves a line for every part.
    """

    frame: PageFrame
    language: str
    staff_language: str
    agency: tuple[str, ...] = ()
    address: str = ""
    hours: str = ""
    phone: str = ""
    focal_person: str = ""
    appointment_at: datetime | None = None
    for_pen: bool = False
