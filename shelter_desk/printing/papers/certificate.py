"""What a certificate of deletion shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from shelter_desk.domain.text import Text
from shelter_desk.printing.papers.frame import PageFrame


@dataclass(frozen=True, slots=True)
class Hand:
    """One of the two people: a role and a sign-in code, no name."""

    role: Text
    code: str


@dataclass(frozen=True, slots=True)
class BackupLine:
    """A backup that still holds the file: where it lies, when it was made, when it is gone."""

    place: Text
    made: date
    gone: date


@dataclass(frozen=True, slots=True)
class CertificatePaper:
    """Everything the certificate shows. ``counts``: name of a table and how many rows.

    ``of_house``: an incident of the house went and nobody's file; the frame bears its number.

    ``older`` backups are not listed one by one. ``head_hash`` is hexadecimal.
    """

    frame: PageFrame
    language: str
    staff_language: str
    at: datetime
    first: Hand
    second: Hand
    counts: tuple[tuple[str, int], ...]
    backups: tuple[BackupLine, ...]
    older: int
    last_day: date | None
    head_seq: int
    head_hash: str
    of_house: bool = False
