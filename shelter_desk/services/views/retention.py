"""What the pages about keeping and deleting files are given: codes, days and roles, no names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from shelter_desk.domain.ids import CertificateId, IncidentId, ResidentId
from shelter_desk.domain.retention import ExitReason

KeptState = Literal["over", "soon", "later", "held"]


@dataclass(frozen=True, slots=True)
class ExitNotice:
    """What is written down when somebody leaves; ``words`` say more of the reason."""

    day: date
    reason: ExitReason
    words: str = ""
    told: bool = False


@dataclass(frozen=True, slots=True)
class ExitFacts:
    """What the exit form of this stay says so far; ``form_key`` opens it.

    ``begun``: a draft of it waits, ``signed``: it was signed.
    """

    day: date | None
    reason: ExitReason | None
    words: str
    told: bool
    form_key: str
    begun: bool
    signed: bool


@dataclass(frozen=True, slots=True)
class Left:
    """That somebody left, for the head of her file; ``words`` say more of the reason."""

    day: date
    reason: str
    words: str
    told: bool
    keep_until: date
    held: bool


@dataclass(frozen=True, slots=True)
class KeptRow:
    """The clock of one file, or of an ``incident`` of the house that names nobody: ``code`` is then
    its number, ``left_on`` the day it was reported, ``resident_id`` is ``THE_HOUSE``, ``opens`` the
    key of its form. ``days`` until it runs out, 0 or less when it did."""

    resident_id: ResidentId
    code: str
    left_on: date
    reason: str
    keep_until: date
    days: int
    state: KeptState
    told: bool
    hold_reason: str = ""
    held_by: str = ""
    held_on: date | None = None
    incident: IncidentId | None = None
    opens: str = ""

    @property
    def key(self) -> str:
        """What tells one row from the others."""
        return str(self.incident or self.resident_id)


@dataclass(frozen=True, slots=True)
class HouseKept:
    """Incidents of the house that name nobody: how many, and how many of them are older than the
    months a file is kept and so stand in the list."""

    total: int = 0
    older: int = 0


@dataclass(frozen=True, slots=True)
class CertificateRow:
    """A file that was deleted for good; ``by`` and ``second`` are sign-in codes."""

    id: CertificateId
    code: str
    at: datetime
    by: str
    second: str
    last_backup_day: date | None


@dataclass(frozen=True, slots=True)
class KeptFiles:
    """Every clock that runs, what was deleted, and how long files are kept here."""

    rows: tuple[KeptRow, ...]
    certificates: tuple[CertificateRow, ...]
    months: int
    house: HouseKept = HouseKept()


@dataclass(frozen=True, slots=True)
class PurgeOrder:
    """Which file is to go: its code typed once more; ``wish``: she asked for it in writing.

    With ``incident`` it is that one of the house, and what is typed is its number.
    """

    resident_id: ResidentId
    typed_code: str
    wish: bool = False
    incident: IncidentId | None = None


@dataclass(frozen=True, slots=True)
class PurgeDone:
    """The certificate, and whether the freed pages were given back at once."""

    certificate_id: CertificateId
    tidied: bool
