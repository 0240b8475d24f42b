"""What pages see of a person's own copies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_desk.domain.paper import WayOut


@dataclass(frozen=True, slots=True)
class OwnCopyRow:
    """One copy she had: how it left, and in whose words why."""

    at: datetime
    way: WayOut
    reason: str


@dataclass(frozen=True, slots=True)
class OwnCopySheet:
    """Whose copy it is, and those she had before, newest first."""

    code: str
    called: str
    copies: tuple[OwnCopyRow, ...]
