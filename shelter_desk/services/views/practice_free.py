"""What the pages of free practice show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.practice.free import Came, Finding
from shelter_desk.domain.practice.role import RoleCard
from shelter_desk.services.views.practice import Rules


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


@dataclass(frozen=True, slots=True)
class FreeResult:
    """What the coach reads in the file of one talk, at this moment.

    ``findings`` is empty while no file was opened. ``sealed``: something in the file is closed to
    whoever asks, so that the coach did not see it either.
    """

    talk: FreeTalk
    rules: Rules
    findings: tuple[Finding, ...] = ()
    sealed: bool = False

    def came(self, how: Came) -> tuple[Finding, ...]:
        """The findings that ended like this, in the order of a talk."""
        return tuple(one for one in self.findings if one.came is how)
