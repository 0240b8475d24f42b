"""What the page of a shift's handover shows, and what is typed into it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from shelter_desk.domain.ids import HandoverId
from shelter_desk.domain.shifts import Shift


@dataclass(frozen=True, slots=True)
class AboutOne:
    """What the next shift should know about one resident, by her code."""

    code: str
    words: str


@dataclass(frozen=True, slots=True)
class HandoverWords:
    """A page as it is typed: the residents by code, the house, what is still to be done."""

    shift: Shift
    lines: tuple[AboutOne, ...] = ()
    house: str = ""
    tasks: str = ""

    @property
    def is_empty(self) -> bool:
        """True while nothing is typed."""
        return not (self.lines or self.house.strip() or self.tasks.strip())


@dataclass(frozen=True, slots=True)
class HouseCount:
    """The house at one moment, in numbers."""

    in_house: int
    free_beds: int
    held_beds: int
    out_now: int


@dataclass(frozen=True, slots=True)
class HandoverView:
    """A signed page. ``hidden``: lines about people the one at the desk is kept away from.

    ``own``: the person at the desk wrote it, so somebody else takes it over.
    """

    id: HandoverId
    day: date
    shift: Shift
    written_at: datetime
    by_name: str
    own: bool
    count: HouseCount
    lines: tuple[AboutOne, ...]
    hidden: int
    house: str
    tasks: str
    taken_at: datetime | None
    taken_by: str


@dataclass(frozen=True, slots=True)
class HandoverDesk:
    """Everything of the page: what is being typed, the house now, the last pages.

    ``codes`` are those of everybody in the house the one at the desk may meet. What
    is typed begins with the shift that ends now, by the clock on the shelter's wall.
    """

    words: HandoverWords
    saved_at: datetime | None
    now: HouseCount
    codes: tuple[str, ...]
    last: tuple[HandoverView, ...]


@dataclass(frozen=True, slots=True)
class LastShift:
    """The line of Today: the last handover, and whether somebody has taken it over."""

    shift: Shift
    written_at: datetime
    by_name: str
    lines: int
    taken: bool
    own: bool
