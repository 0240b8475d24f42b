"""What a paper about a consent that was taken back shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_desk.printing.papers.consent import ConsentPart
from shelter_desk.printing.papers.frame import PageFrame


@dataclass(frozen=True, slots=True)
class WithdrawalPaper:
    """One copy. ``part`` is what she had agreed to, with the texts that were read; both moments
    are local time of the house. ``names`` and ``staff_names`` hold a name in any scripts."""

    frame: PageFrame
    language: str
    staff_language: str
    names: tuple[str, ...]
    part: ConsentPart
    agreed_at: datetime
    taken_back_at: datetime
    staff_names: tuple[str, ...] = ()
