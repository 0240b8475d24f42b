"""The person who came, and her stays."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shelter_desk.domain.ids import ResidentId, StaffId, StayId


class CaseStatus(StrEnum):
    """HTCDS ``cas_Status``, with the two additions of domain facts 4.3.

    ``PURGED`` is ours: what remains of a file that was deleted for good, its code alone.
    """

    ACTIVE = "Active"
    FOLLOW_UP = "FollowUp"
    CLOSED = "Closed"
    CLOSED_REFERRED = "ClosedReferred"
    REOPENED = "Reopened"
    DUPLICATE = "Duplicate"
    PURGED = "Purged"


@dataclass(frozen=True, slots=True)
class Resident:
    """What lists and search need of a person; the answers themselves are in her records.

    ``code`` stands on every paper (``SD-2026-0147``). ``called`` is the name she is called by;
    ``names`` are all known spellings in any script; ``birth_date`` is ISO with its precision
    cut off ("1995", "1995-03", "1995-03-14"); ``languages`` are ISO 639-1 codes, first first.
    ``identifiers`` are telephone numbers (E.164) and document numbers, for search only.
    """

    id: ResidentId
    code: str
    opened_at: datetime
    opened_by: StaffId
    case_owner: StaffId
    status: CaseStatus = CaseStatus.ACTIVE
    called: str = ""
    names: tuple[str, ...] = ()
    birth_date: str = ""
    birth_about: bool = False
    gender: str = ""
    citizenships: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    interpreter_needed: bool = False
    identifiers: tuple[str, ...] = ()
    do_not_confirm: bool = False
    rev: int = 1


@dataclass(frozen=True, slots=True)
class Stay:
    """One time in the house; a person who returns has a new one."""

    id: StayId
    resident_id: ResidentId
    started_at: datetime
    bed: str = ""
    ended_at: datetime | None = None
    rev: int = 1
