"""A signed paper on its way back into its file, as the dialog gives and is given it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_desk.domain.attachments import PaperTie
from shelter_desk.domain.consents import Decision, Scope
from shelter_desk.domain.ids import ConsentId, ResidentId
from shelter_desk.printing.papers.code import PaperCode
from shelter_desk.services.views.attachment import Offered


@dataclass(frozen=True, slots=True)
class Scan:
    """A file that was looked at, and the codes on its pages: all of one paper.

    ``bare``: how many of its ``pages`` bear none that can be read.
    """

    offered: Offered
    codes: tuple[PaperCode, ...]
    pages: int
    bare: int


@dataclass(frozen=True, slots=True)
class OnPaper:
    """One decision as it stands on the paper; ``None`` where the paper takes it back."""

    scope: Scope
    agency_name: str
    decision: Decision | None


@dataclass(frozen=True, slots=True)
class ToSign:
    """What a signature of now would be for; both in one order, empty where nothing stands."""

    consent_ids: tuple[ConsentId, ...]
    decisions: tuple[OnPaper, ...]


@dataclass(frozen=True, slots=True)
class FoundPaper:
    """Whose paper it is, which one, and what stands on it.

    ``copies`` are the numbers of those that left, the last at ``last_at``. ``changed``: what it
    was made from is another one since. ``scanned_at``: when a scan of it came in before.
    ``for_all``: everyone on her file may see such a paper, unless somebody says otherwise.
    """

    resident_id: ResidentId
    tie: PaperTie
    copies: tuple[int, ...]
    last_at: datetime
    decisions: tuple[OnPaper, ...] = ()
    changed: bool = False
    scanned_at: datetime | None = None
    for_all: bool = False
