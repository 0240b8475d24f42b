"""What the evacuation list shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_desk.domain.text import Text
from shelter_desk.printing.papers.frame import PageFrame


@dataclass(frozen=True, slots=True)
class EvacuationLine:
    """Somebody in the house: her bed, her code and the help she needs on the way out.

    ``code`` is empty where whoever prints is kept out of her file: the bed stands there all the
    same. ``out``: she has gone out and not come back. ``unasked``: nobody knows yet what help she
    needs.
    """

    bed: str
    code: str
    helps: tuple[Text, ...] = ()
    out: bool = False
    unasked: bool = False


@dataclass(frozen=True, slots=True)
class EvacuationRoom:
    """A room with those who sleep in it; ``name`` is empty for who has no bed of the board."""

    name: str
    step_free: bool
    lines: tuple[EvacuationLine, ...]


@dataclass(frozen=True, slots=True)
class EvacuationPaper:
    """The house at one moment, for whoever leads people out. ``at`` is the house's own time.

    On a blank frame the beds of the board wait for codes, and lines without a bed for others.
    """

    frame: PageFrame
    language: str
    staff_language: str
    at: datetime
    rooms: tuple[EvacuationRoom, ...]

    @property
    def lines(self) -> tuple[EvacuationLine, ...]:
        """Everybody, room after room."""
        return tuple(line for room in self.rooms for line in room.lines)
