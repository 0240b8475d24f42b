"""The code of conduct: who accepted which version of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from shelter_desk.domain.ids import StaffId


@dataclass(frozen=True, slots=True)
class ConductText:
    """The code of one version, by language; a text without a reviewer is a draft."""

    version: int
    reviewed_by: str
    lines: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class ConductAcceptance:
    """Somebody of the staff read this version and agreed to work by it."""

    staff_id: StaffId
    version: int
    at: datetime
