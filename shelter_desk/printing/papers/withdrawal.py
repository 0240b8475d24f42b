"""What a paper about a consent that was taken back shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_desk.printing.papers.consent import ConsentPart
from shelter_desk.printing.papers.form import Spoken
from shelter_desk.printing.papers.frame import PageFrame


@dataclass(frozen=True, slots=True)
class WithdrawalPaper:
    """One copy. ``part`` is what she had agreed to, with the texts that were read; both moments
    are local time of the house. ``names`` and ``staff_names`` hold a name in any scripts.

    Without ``part`` it is an empty one for the pen; ``matters`` are what may be ticked there.
    """

    frame: PageFrame
    language: str
    staff_language: str
    names: tuple[str, ...] = ()
    part: ConsentPart | None = None
    agreed_at: datetime | None = None
    taken_back_at: datetime | None = None
    staff_names: tuple[str, ...] = ()
    matters: tuple[Spoken, ...] = ()
