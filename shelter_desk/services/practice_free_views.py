"""What the pages of free practice show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.practice.role import RoleCard


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """The file that was opened for who is played."""

    id: ResidentId
    code: str
    called: str
    opened_at: datetime


@dataclass(frozen=True, slots=True)
class FreeTalk:
    """Somebody arrived to be practised with; ``file`` once one was opened for her.

    ``begun_at`` names the talk: one person begins no two at the same moment.
    """

    begun_at: datetime
    card: RoleCard
    file: OpenedFile | None = None

    @property
    def name(self) -> str:
        """How pages name it."""
        return self.begun_at.isoformat()


@dataclass(frozen=True, slots=True)
class FreeDesk:
    """One's own talks, the newest first."""

    talks: tuple[FreeTalk, ...] = ()
