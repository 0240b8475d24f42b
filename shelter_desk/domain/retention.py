"""How long a file is kept after its person left, and what is left of it afterwards.

What the house wrote down of an incident goes with the last file that it names. An incident that
names nobody is kept as long as a file, counted from the day it was reported: it is what the house
answers with when an insurer, the fire brigade or the next manager asks. Then the same two people
may delete it, by its number; nobody has to. Managers are told how many there are, so that none
stays only because nobody thought of naming whom it concerns.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from shelter_desk.domain.ids import CertificateId, ResidentId, StaffId
from shelter_desk.domain.residents import CaseStatus

DEFAULT_MONTHS = 12
"""How long a file is kept after exit where the shelter decided nothing else (NNEDV: a year)."""

LONGEST_MONTHS = 120
HOUSE_VERSIONS = "house_version"
"""What the certificate of a deleted incident of the house counts, and no other one does."""

ROTATION_MONTHS = 12
"""The longest a backup is kept before it is overwritten (security 3.10)."""


class ExitReason(StrEnum):
    """Why a stay ended (domain facts 4.14)."""

    GOALS_MET = "goals_met"
    RETURNED_HOME = "returned_home"
    OTHER_SHELTER = "other_shelter"
    OWN_HOUSING = "own_housing"
    NEW_EMPLOYER = "new_employer"
    FAMILY_FRIENDS = "family_friends"
    HOSPITAL = "hospital"
    AUTHORITY = "authority"
    LEFT_WITHOUT_NOTICE = "left_without_notice"
    ASKED_TO_LEAVE = "asked_to_leave"
    DIED = "died"
    OTHER = "other"


NEED_WORDS = frozenset({ExitReason.ASKED_TO_LEAVE, ExitReason.OTHER})
"""Reasons that say nothing without a sentence more."""

_HANDED_ON = frozenset({ExitReason.OTHER_SHELTER, ExitReason.AUTHORITY})


def status_after(reason: ExitReason, *, follow_up: bool) -> CaseStatus:
    """The case status once she left; ``follow_up``: she agreed to contact after leaving."""
    if reason in _HANDED_ON:
        return CaseStatus.CLOSED_REFERRED
    if follow_up and reason is not ExitReason.DIED:
        return CaseStatus.FOLLOW_UP
    return CaseStatus.CLOSED


def months_after(day: date, months: int) -> date:
    """The same day so many months on, or the last one of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


@dataclass(frozen=True, slots=True)
class Retention:
    """The clock of one file. A hold (a court, a complaint) stops it while ``held_at`` is set.

    ``reason`` is an ``ExitReason`` and ``words`` say more of it; ``told``: she was told how long
    her file is kept. ``stopped_at`` is set when she came back or the exit was a mistake.
    """

    resident_id: ResidentId
    exit_at: datetime
    reason: str
    keep_until: date
    hold_reason: str = ""
    held_by: StaffId | None = None
    held_at: datetime | None = None
    rev: int = 1
    words: str = ""
    told: bool = False
    stopped_at: datetime | None = None

    @property
    def on_hold(self) -> bool:
        """True while nobody may delete the file, whatever day it is."""
        return self.held_at is not None

    def is_over(self, today: date) -> bool:
        """True when the file may be deleted: it ran out, and no hold keeps it."""
        return self.stopped_at is None and not self.on_hold and self.keep_until <= today


@dataclass(frozen=True, slots=True)
class PurgeCertificate:
    """That a file was deleted for good: by whom and how much, and nothing of the person.

    ``code`` is the resident's code, or the number of an incident of the house; ``second`` is the
    second person in the same sitting, ``counts`` are texts like ``"note 12"``, and
    ``last_backup_day`` is the day by which the last backup that still holds it is to be gone.
    """

    id: CertificateId
    code: str
    at: datetime
    by: StaffId
    second: StaffId
    counts: tuple[str, ...] = ()
    last_backup_day: date | None = None

    @property
    def of_house(self) -> bool:
        """True where an incident of the house was deleted and nobody's file."""
        return any(one.rpartition(" ")[0] == HOUSE_VERSIONS for one in self.counts)
