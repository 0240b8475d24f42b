"""What the pages of the house show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shelter_desk.domain.beds import RoomFor
from shelter_desk.domain.ids import BedId, HoldId, ResidentId, RoomId
from shelter_desk.domain.text import Message
from shelter_desk.services.views import ResidentRow


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
class Board:
    """Every open room, and who is in the house without a bed of the board."""

    rooms: tuple[RoomView, ...]
    without_bed: tuple[ResidentRow, ...]
    free: int
    held: int
    taken: int


@dataclass(frozen=True, slots=True)
class BedChoice:
    """A bed somebody could have, with what speaks against it for her."""

    bed: BedView
    room: str
    meant_for: RoomFor
    step_free: bool
    against: tuple[Message, ...]
    hers: bool


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
