"""What waits for the printer and what was printed, as lists show it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_desk.domain.ids import PrintId, ResidentId
from shelter_desk.domain.print_runs import SheetsCame, WhyAgain
from shelter_desk.domain.text import Message, Text


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
    uncounted: PrintId | None = None
    """By what she says how many of ``sheets`` came out, where that is hers to say."""
    sheets: int = 0
    cut: bool = False

    @property
    def likely(self) -> int:
        """How many of ``sheets`` lie in the printer, before anybody looked."""
        return 0 if self.cut else self.sheets

    @property
    def looked_at(self) -> bool:
        """True when it is known that everything came out."""
        return self.came is not None and self.came.came == self.came.sent


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """A paper that waits for the printer.

    ``blocked`` says why it cannot be printed now; ``short`` what came out when it was tried;
    ``resident_id`` is the file that typed words would go with.
    """

    id: PrintId
    kind: Text
    code: str
    copies: int
    asked_by: str
    asked_at: datetime
    resident_id: ResidentId | None
    blocked: Message | None = None
    short: SheetsCame | None = None

    @property
    def ready(self) -> bool:
        """True when nothing stands in its way now."""
        return self.blocked is None


@dataclass(frozen=True, slots=True)
class UncountedRow:
    """A print of which nobody said how many of its ``sheets`` came out.

    ``cut``: it was taken back in the middle when the desk was locked.
    """

    id: PrintId
    kind: Text
    code: str
    sheets: int
    sent_by: str
    sent_at: datetime
    mine: bool
    cut: bool = False

    @property
    def likely(self) -> int:
        """How many lie in the printer, before anybody looked."""
        return 0 if self.cut else self.sheets


@dataclass(frozen=True, slots=True)
class PrintDesk:
    """What is to be printed, and what is to be counted; the flags: there are more than these."""

    waiting: tuple[WaitingRow, ...] = ()
    uncounted: tuple[UncountedRow, ...] = ()
    more_wait: bool = False
    more_uncounted: bool = False

    @property
    def ready(self) -> tuple[WaitingRow, ...]:
        """What can be printed now."""
        return tuple(one for one in self.waiting if one.ready)


@dataclass(frozen=True, slots=True)
class OpenedWait:
    """A waiting paper on its way to the preview: as what, in how many copies.

    ``document_id`` and ``first_copy`` name its last print where ``short`` says that sheets of it
    were missing; else ``document_id`` is what it was called when it was put on the list.
    ``others``: so many more are ready.
    """

    id: PrintId
    subject: str
    copies: int
    document_id: str
    first_copy: int
    short: SheetsCame | None
    others: int
