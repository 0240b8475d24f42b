"""What the pages of the house show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Final

from shelter_desk.domain.beds import RoomFor
from shelter_desk.domain.ids import BedId, HoldId, OutingId, ResidentId, RoomId
from shelter_desk.domain.text import Message
from shelter_desk.services.views.handover import LastShift
from shelter_desk.services.views.resident import ResidentRow

BED_REASON: Final = "bed/"
"""Where a reason waits that is being typed for a bed, whose id follows."""


class BedState(StrEnum):
    """How a bed stands on the board."""

    FREE = "free"
    HELD = "held"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True)
class HoldView:
    """For whom a bed is kept and how long still; ``code`` when it is for a resident."""

    id: HoldId
    until: datetime
    minutes_left: int
    words: str
    code: str
    resident_id: ResidentId | None


@dataclass(frozen=True, slots=True)
class BedView:
    """One bed. ``resident`` is ``None`` for a free one, and for somebody one is tied to."""

    id: BedId
    room_id: RoomId
    name: str
    label: str
    cot: bool
    state: BedState
    resident: ResidentRow | None = None
    since: datetime | None = None
    hold: HoldView | None = None


@dataclass(frozen=True, slots=True)
class RoomView:
    """A room with its open beds."""

    id: RoomId
    name: str
    meant_for: RoomFor
    step_free: bool
    beds: tuple[BedView, ...]


@dataclass(frozen=True, slots=True)
class OutWords:
    """What she tells when she goes out; each of it is hers to tell or not.

    ``back_at`` without ``back_on`` is the next such time; a day alone counts until its end.
    """

    back_at: time | None = None
    back_on: date | None = None
    where_to: str = ""
    reach: str = ""


@dataclass(frozen=True, slots=True)
class OutView:
    """Somebody who is out. ``call``: the time she told has passed and nobody asked after her yet.

    ``where_to`` and ``reach`` are empty for who does not work with her.
    """

    id: OutingId
    resident: ResidentRow
    out_at: datetime
    expected_back: datetime | None
    where_to: str
    reach: str
    asked_after_at: datetime | None
    call: bool


@dataclass(frozen=True, slots=True)
class Board:
    """Every open room, who is in the house without a bed of the board, and who is out now."""

    rooms: tuple[RoomView, ...]
    without_bed: tuple[ResidentRow, ...]
    free: int
    held: int
    taken: int
    out: tuple[OutView, ...] = ()

    def person(self, resident_id: ResidentId) -> ResidentRow | None:
        """Her line, where the one at the desk may meet her."""
        beds = (bed.resident for room in self.rooms for bed in room.beds)
        known = (*(one for one in beds if one is not None), *self.without_bed)
        return next((one for one in known if one.id == resident_id and not one.outside), None)

    def outing_of(self, resident_id: ResidentId) -> OutView | None:
        """Her line while she is out."""
        return next((one for one in self.out if one.resident.id == resident_id), None)


@dataclass(frozen=True, slots=True)
class VisitorAnswer:
    """What is told at the door. ``call``: names of staff; ``codes``: id and code of the files
    that say so, for who may open them; ``sealed``: nobody was found, or by a first name alone, and
    something was not looked at. ``denied``: a name under which nobody here is known;
    ``asked_for``: one by which somebody may be called to the door. ``first_name``: no more than
    that is alike."""

    keep_out: bool
    call: tuple[str, ...]
    codes: tuple[tuple[str, str], ...]
    sealed: bool
    denied: bool = False
    asked_for: bool = False
    first_name: bool = False


@dataclass(frozen=True, slots=True)
class FreeBeds:
    """How many beds are free in rooms of one kind."""

    meant_for: RoomFor
    count: int


@dataclass(frozen=True, slots=True)
class ExpectedView:
    """A bed that is kept for somebody on her way."""

    label: str
    until: datetime
    minutes_left: int
    words: str


@dataclass(frozen=True, slots=True)
class HouseToday:
    """The house as Today tells it; ``calls`` are those whose time has passed."""

    free: tuple[FreeBeds, ...]
    expected: tuple[ExpectedView, ...]
    calls: tuple[ResidentRow, ...]
    last: LastShift | None
    handover_begun: bool
    has_rooms: bool
    papers: int = 0
    """So many papers wait for the printer that she could print."""
    uncounted: int = 0
    """Of so many prints of hers nobody said how many sheets came out."""


@dataclass(frozen=True, slots=True)
class BedChoice:
    """A bed somebody could have, with what speaks against it for her.

    ``sealed``: names are sealed to the person at the desk and could not be compared.
    """

    bed: BedView
    room: str
    meant_for: RoomFor
    step_free: bool
    against: tuple[Message, ...]
    hers: bool
    sealed: bool


@dataclass(frozen=True, slots=True)
class BedRow:
    """One bed where rooms are set up."""

    id: BedId
    name: str
    cot: bool
    closed: bool
    in_use: bool
    rev: int


@dataclass(frozen=True, slots=True)
class RoomRow:
    """One room where rooms are set up."""

    id: RoomId
    name: str
    meant_for: RoomFor
    step_free: bool
    closed: bool
    beds: tuple[BedRow, ...]
    rev: int


@dataclass(frozen=True, slots=True)
class RoomWish:
    """A room as somebody wants it. ``beds``: how many new ones."""

    name: str
    meant_for: RoomFor = RoomFor.ANYBODY
    step_free: bool = False
    beds: int = 0
