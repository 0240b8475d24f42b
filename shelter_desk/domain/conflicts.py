"""Ties between staff or interpreters and a resident that keep them out of her file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_desk.domain.ids import ConflictId, ResidentId, StaffId


@dataclass(frozen=True, slots=True)
class Conflict:
    """A tie, as somebody declared it: either of a member of the staff or of an interpreter."""

    id: ConflictId
    resident_id: ResidentId
    reason: str
    at: datetime
    by: StaffId
    staff_id: StaffId | None = None
    interpreter: str = ""
    ended_at: datetime | None = None
