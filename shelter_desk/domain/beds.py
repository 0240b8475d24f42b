"""Rooms and beds: who may sleep where, what is kept free for whom, and who sleeps there now.

A bed is given first and the file is opened afterwards, so nothing here asks for more than a code
(domain facts 4.1 and 4.3; that a bed is kept for a while after a call: 4.1 ``bed_hold_until``).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from shelter_desk.domain.ids import AssignmentId, BedId, HoldId, ResidentId, RoomId, StaffId, StayId

HOLD_MINUTES: Final = 90
"""How long a bed is kept after a call, unless the shelter or the caller says otherwise."""
LONGEST_HOLD: Final = timedelta(hours=24)


class RoomFor(StrEnum):
    """Whom a room is meant for."""

    ANYBODY = "anybody"
    WOMEN = "women"
    MEN = "men"
    FAMILY = "family"
    CHILDREN = "children"


@dataclass(frozen=True, slots=True)
class Room:
    """A room or flat as the house calls it; ``place`` is its place on the board.

    ``step_free``: somebody who cannot climb stairs gets there by herself.
    """

    id: RoomId
    name: str
    meant_for: RoomFor = RoomFor.ANYBODY
    step_free: bool = False
    place: int = 0
    closed_at: datetime | None = None
    rev: int = 1


@dataclass(frozen=True, slots=True)
class Bed:
    """One bed or cot of a room; ``name`` is what stands on it."""

    id: BedId
    room_id: RoomId
    name: str
    cot: bool = False
    place: int = 0
    closed_at: datetime | None = None
    rev: int = 1


def bed_label(room: str, bed: str) -> str:
    """How a bed is called in lists: the room's name and its own ("102-1").

    A hyphen between digits keeps its order inside Arabic lines; a dot between them does not. Names
    of several words are told apart by the dot all the same.
    """
    if not bed:
        return room
    glue = " · " if " " in room or " " in bed else "-"
    return f"{room}{glue}{bed}"


@dataclass(frozen=True, slots=True)
class BedHold:
    """A bed that is kept for somebody who is on her way, or for a resident who will move.

    ``words`` say for whom without a name ("woman and child, by the hotline"); they are taken
    away when the hold is over.
    """

    id: HoldId
    bed_id: BedId
    held_at: datetime
    until: datetime
    by: StaffId
    words: str = ""
    resident_id: ResidentId | None = None
    ended_at: datetime | None = None
    rev: int = 1

    def stands(self, now: datetime) -> bool:
        """True while the bed is kept."""
        return self.ended_at is None and now < self.until


@dataclass(frozen=True, slots=True)
class BedAssignment:
    """Who sleeps in a bed from when until when, in one stay.

    ``reason``: why she was put there although something spoke against it.
    """

    id: AssignmentId
    bed_id: BedId
    resident_id: ResidentId
    stay_id: StayId
    since: datetime
    by: StaffId
    reason: str = ""
    until: datetime | None = None
    ended_by: StaffId | None = None
    rev: int = 1
