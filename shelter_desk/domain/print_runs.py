"""What became of a print: how many sheets came out, and what was printed again in its place."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class WhyAgain(StrEnum):
    """Why a print is made a second time; the log keeps the code."""

    MISSING = "sheets_missing"
    JAM = "paper_jam"
    PALE = "hard_to_read"
    SPOILT = "sheet_spoilt"
    OTHER = "other_reason"


@dataclass(frozen=True, slots=True)
class SheetsCame:
    """So many sheets came out of so many that were sent."""

    came: int
    sent: int

    @property
    def short(self) -> bool:
        """True when sheets are missing."""
        return self.came < self.sent


@dataclass(frozen=True, slots=True)
class PrintedAgain:
    """In place of which print: its document, its first copy (0 for a paper about nobody), and why.

    ``words`` are what somebody typed; they go when her file goes.
    """

    document_id: str
    instead: int
    why: WhyAgain
    words: str = ""
