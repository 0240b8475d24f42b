"""Going out and coming back, incidents, and what one shift tells the next.

A resident is free to go. The log of the door is there so that the house knows who is inside when
there is a fire, and so that somebody notices when she may need help; it knows no lateness, no
count and no punishment (domain facts 4.13, 6.2 rule 15).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from shelter_desk.domain.ids import (
    HandoverId,
    HandoverLineId,
    HouseRecordId,
    IncidentId,
    NamingId,
    OutingId,
    RecordId,
    ResidentId,
    StaffId,
)


@dataclass(frozen=True, slots=True)
class Outing:
    """One time out. ``expected_back``, ``where_to`` and ``reach`` are hers to tell or not.

    ``asked_after_at``: somebody gently asked whether all is well.
    """

    id: OutingId
    resident_id: ResidentId
    out_at: datetime
    out_by: StaffId
    expected_back: datetime | None = None
    where_to: str = ""
    reach: str = ""
    back_at: datetime | None = None
    back_by: StaffId | None = None
    asked_after_at: datetime | None = None
    rev: int = 1


class Channel(StrEnum):
    """Who looks at an incident: the house, or management alone past the house."""

    HOUSE = "house"
    MANAGEMENT = "management"


@dataclass(frozen=True, slots=True)
class Incident:
    """What the desk knows of a signed incident form without opening it.

    ``number`` is counted by year (``I-2026-0003``); a manager looks at it within 24 hours. It
    stands in one resident's file (``resident_id``, ``record_id``) or belongs to the house
    (``house_record_id``): fire, a stranger at the gate, something among the staff.
    """

    id: IncidentId
    number: str
    resident_id: ResidentId | None
    record_id: RecordId | None
    channel: Channel
    reported_at: datetime
    reported_by: StaffId
    reviewed_at: datetime | None = None
    reviewed_by: StaffId | None = None
    closed_at: datetime | None = None
    house_record_id: HouseRecordId | None = None
    rev: int = 1


@dataclass(frozen=True, slots=True)
class Naming:
    """That an incident names a resident by her code. ``taken_back_at``: a correction no longer
    does."""

    id: NamingId
    incident_id: IncidentId
    resident_id: ResidentId
    named_at: datetime
    taken_back_at: datetime | None = None


class Shift(StrEnum):
    """Which shift hands over."""

    MORNING = "morning"
    EVENING = "evening"
    NIGHT = "night"


@dataclass(frozen=True, slots=True)
class HandoverLine:
    """What the next shift should know about one resident."""

    id: HandoverLineId
    handover_id: HandoverId
    resident_id: ResidentId
    words: str


@dataclass(frozen=True, slots=True)
class Handover:
    """One shift's page for the next: the house as it was at that moment, and its own words.

    Residents stand in ``lines`` by code, so that their words go with their files.
    """

    id: HandoverId
    day: date
    shift: Shift
    written_at: datetime
    written_by: StaffId
    in_house: int
    free_beds: int
    held_beds: int
    out_now: int
    house: str = ""
    tasks: str = ""
    lines: tuple[HandoverLine, ...] = ()
    taken_at: datetime | None = None
    taken_by: StaffId | None = None
