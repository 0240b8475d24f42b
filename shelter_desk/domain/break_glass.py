"""Files opened outside one's scope, with a reason, until a manager has seen it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_desk.domain.ids import GlassId, ResidentId, StaffId


@dataclass(frozen=True, slots=True)
class BrokenGlass:
    """Somebody opened a file that is not hers; it stays open to her until ``until``."""

    id: GlassId
    staff_id: StaffId
    resident_id: ResidentId
    reason: str
    at: datetime
    until: datetime
    seen_by: StaffId | None = None
    seen_at: datetime | None = None
