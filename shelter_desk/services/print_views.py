"""What was printed, as a list shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.print_runs import SheetsCame, WhyAgain
from shelter_desk.domain.text import Text


@dataclass(frozen=True, slots=True)
class PrintRow:
    """One print of one paper, all its copies together.

    ``code`` is the resident's, or empty; ``copies`` are the numbers the copies bear, none on a
    paper about nobody. ``came`` is ``None`` while nobody counted; ``refused``: the printer did not
    take the pages. ``instead`` is the first copy of the print in whose place this one was made,
    0 on a paper without numbers.
    """

    seq: int
    at: datetime
    who: str
    kind: Text
    code: str
    resident_id: ResidentId | None
    copies: tuple[int, ...]
    reason: str
    printer: str
    came: SheetsCame | None = None
    refused: bool = False
    again: WhyAgain | None = None
    instead: int = 0

    @property
    def looked_at(self) -> bool:
        """True when it is known that everything came out."""
        return self.came is not None and self.came.came == self.came.sent
