"""What waits for the printer, and what became of a print: how many sheets came out, and what was
printed again in its place.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from shelter_desk.domain.ids import PrintId, ResidentId, StaffId
from shelter_desk.domain.paper import DocumentKind

NUMBERED_BY_CONTENT = frozenset(
    {
        DocumentKind.CONSENT,
        DocumentKind.PLAN,
        DocumentKind.SAFETY_PLAN,
        DocumentKind.CRISIS_CARD,
        DocumentKind.BELONGINGS,
        DocumentKind.INTAKE,
        DocumentKind.INCIDENT,
        DocumentKind.LEAVING,
    }
)
"""Papers whose number is another one once what they tell was decided or signed anew."""


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


class WhyOff(StrEnum):
    """Why a paper no longer waits for the printer; the log keeps the code."""

    NOT_NEEDED = "not_needed"
    BY_HAND = "given_otherwise"
    MISTAKE = "put_by_mistake"
    OTHER = "other_reason"


@dataclass(frozen=True, slots=True)
class OffTheList:
    """Why a paper is taken off the list; ``words`` are typed and go when her file goes."""

    why: WhyOff
    words: str = ""


@dataclass(frozen=True, slots=True)
class OnPrinter:
    """What is about to be sent: how many sheets, of which subject, for which waiting paper."""

    sheets: int
    subject: str = ""
    waited: PrintId | None = None


@dataclass(frozen=True, slots=True)
class PaperWait:
    """A paper that waits for the printer or, once it was sent, for somebody to count its sheets.

    References alone: ``subject`` says which paper as the preview reads it, and everything is read
    anew when it is printed. ``asked_at`` is ``None`` for what was printed at once, ``sent_at``
    while it waits for the printer. ``document_id`` and ``first_copy`` (0 on a paper without
    numbers) say which print was the last; ``came`` is set when sheets of that one were missing.
    """

    id: PrintId
    kind: DocumentKind
    resident_id: ResidentId | None
    subject: str
    document_id: str
    copies: int
    asked_at: datetime | None = None
    asked_by: StaffId | None = None
    sent_at: datetime | None = None
    sent_by: StaffId | None = None
    sheets: int = 0
    first_copy: int = 0
    came: int | None = None
    rev: int = 1

    @property
    def waits(self) -> bool:
        """True while it waits for the printer."""
        return self.asked_at is not None and self.sent_at is None

    @property
    def short(self) -> SheetsCame | None:
        """What came out of the last print of it, when sheets were missing."""
        return None if self.came is None else SheetsCame(self.came, self.sheets)

    def sent(self, by: StaffId, at: datetime, sheets: int) -> PaperWait:
        """On its way: to be counted next."""
        return replace(self, sent_at=at, sent_by=by, sheets=sheets, came=None)

    def back(self, came: int) -> PaperWait:
        """It came out short, so it waits once more."""
        return replace(self, sent_at=None, sent_by=None, came=came)
