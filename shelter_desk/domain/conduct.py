"""The code of conduct: who accepted which version of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_desk.domain.ids import StaffId


@dataclass(frozen=True, slots=True)
class ConductAcceptance:
    """Somebody of the staff read this version and agreed to work by it."""

    staff_id: StaffId
    version: int
    at: datetime
