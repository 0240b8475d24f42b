"""What the page of incidents shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.text import Text


class IncidentState(StrEnum):
    """How far a manager is with it."""

    WAITING = "waiting"
    LOOKED_AT = "looked_at"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class IncidentRow:
    """One signed incident. ``whose`` is ``THE_HOUSE`` or the file in which it stands.

    ``opens`` is the key of its form there; ``codes`` are the residents it names that the reader
    may meet; ``what`` is ``None`` where nothing was chosen.
    """

    whose: ResidentId
    opens: str
    number: str
    what: Text | None
    codes: tuple[str, ...]
    at: datetime
    by_name: str
    own: bool
    state: IncidentState


@dataclass(frozen=True, slots=True)
class IncidentList:
    """The last incidents that may be read, newest first; ``begun`` are reports that wait to be
    signed by the person at the desk: the key each is opened by, and when it was kept."""

    rows: tuple[IncidentRow, ...]
    begun: tuple[tuple[str, datetime], ...]

    @property
    def waiting(self) -> int:
        """How many no manager has looked at yet."""
        return sum(one.state is IncidentState.WAITING for one in self.rows)


@dataclass(frozen=True, slots=True)
class NameableRow:
    """A resident of the house whom a report may name; ``called`` is empty for codes alone."""

    code: str
    called: str
