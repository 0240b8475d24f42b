"""Who works on a case beside its owner."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_desk.domain.ids import ResidentId, StaffId


@dataclass(frozen=True, slots=True)
class TeamMember:
    """One person on the team of one file, for a time."""

    resident_id: ResidentId
    staff_id: StaffId
    since: datetime
    until: datetime | None = None
