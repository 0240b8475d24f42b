"""How long a file is kept after its person left, and what is left of it afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from shelter_desk.domain.ids import CertificateId, ResidentId, StaffId


@dataclass(frozen=True, slots=True)
class Retention:
    """The clock of one file. A hold (a court, a complaint) stops it while ``held_at`` is set."""

    resident_id: ResidentId
    exit_at: datetime
    reason: str
    keep_until: date
    hold_reason: str = ""
    held_by: StaffId | None = None
    held_at: datetime | None = None
    rev: int = 1


@dataclass(frozen=True, slots=True)
class PurgeCertificate:
    """That a file was deleted for good: by whom and how much, and nothing of the person.

    ``code`` is the resident's code, ``second`` the second person in the same sitting,
    ``counts`` are texts like ``"note 12"``, and ``last_backup_day`` is the day by which the
    last backup that still holds the file is to be gone.
    """

    id: CertificateId
    code: str
    at: datetime
    by: StaffId
    second: StaffId
    counts: tuple[str, ...] = ()
    last_backup_day: date | None = None
