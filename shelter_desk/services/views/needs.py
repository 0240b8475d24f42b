"""What the page and the paper about her needs show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.over_time import places_of
from shelter_desk.domain.text import Text


@dataclass(frozen=True, slots=True)
class Point:
    """One view of one domain at one talk: 1 in crisis to 4 steady, or why there is no level."""

    level: int | None = None
    why: Text | None = None


@dataclass(frozen=True, slots=True)
class NeedsDomain:
    """One domain over all talks: the worker's view and her own, in the order of the talks.

    ``sealed``: some of it may not be read by the person at the desk.
    """

    key: str
    title: Text
    worker: tuple[Point, ...]
    own: tuple[Point, ...]
    sealed: bool = False


@dataclass(frozen=True, slots=True)
class NeedsTalk:
    """One assessment: its day, and by whom."""

    day: date
    by_name: str


@dataclass(frozen=True, slots=True)
class NeedsOverTime:
    """Every signed assessment, the oldest first, and when the next one is due.

    ``next_on`` is ``None`` for somebody who is not in the house; ``late`` once that day is past.
    ``asks_reason``: what is sealed opens once she has said why.
    """

    talks: tuple[NeedsTalk, ...]
    domains: tuple[NeedsDomain, ...]
    next_on: date | None
    late: bool
    asks_reason: bool = False

    @property
    def places(self) -> tuple[float, ...]:
        """Where each talk stands along the line of time, from 0 to 1."""
        return places_of([one.day for one in self.talks])


@dataclass(frozen=True, slots=True)
class Done:
    """Who did something, and when, as far as it is known."""

    by_name: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class NightThing:
    """One thing to be done on the first day. ``detail`` are words somebody wrote.

    ``on_card``: it was ticked on the arrival card, so that is where a mistake is put right.
    """

    code: str
    text: Text
    detail: str = ""
    urgent: bool = False
    done: Done | None = None
    on_card: bool = False


@dataclass(frozen=True, slots=True)
class FirstDay:
    """What her first 24 hours call for. ``going_on``: they are not over yet.

    ``sealed``: there may be more that only her health team sees.
    """

    resident_id: ResidentId
    things: tuple[NightThing, ...]
    arrived_at: datetime | None
    going_on: bool
    sealed: bool = False

    @property
    def open(self) -> tuple[NightThing, ...]:
        """What is still to be done, the urgent first."""
        waiting = [one for one in self.things if one.done is None]
        return tuple(sorted(waiting, key=lambda one: not one.urgent))
