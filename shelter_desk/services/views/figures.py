"""What pages show of figures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.figures.audiences import Audience
from shelter_desk.domain.figures.periods import Period
from shelter_desk.domain.figures.told import FigureTable
from shelter_desk.domain.ids import HouseRecordId


@dataclass(frozen=True, slots=True)
class ReleasedRow:
    """One release of the ledger. ``title``: its time in words; ``hidden``: cells not shown."""

    id: HouseRecordId
    period: Period
    audience: Audience
    title: str
    at: datetime
    by_name: str
    hidden: int
    fingerprint: str


@dataclass(frozen=True, slots=True)
class FiguresDesk:
    """What stands on the page before anything is chosen."""

    today: date
    releases: tuple[ReleasedRow, ...]


@dataclass(frozen=True, slots=True)
class FiguresView:
    """A planned or kept release in the words of whoever reads.

    ``check``: its report, each line a name and a value. ``refused``: why it may not be released;
    ``None`` where it may, or was.
    """

    period: Period
    audience: Audience
    title: str
    about: tuple[tuple[str, str], ...]
    tables: tuple[FigureTable, ...]
    check: tuple[tuple[str, str], ...]
    fingerprint: str
    refused: ShelterDeskError | None = None
