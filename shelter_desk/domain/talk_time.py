"""How long a talk with one person has gone on, by a clock that nobody can set back.

A break is suggested after half an hour without one and an end after an hour (domain facts 6.2
rule 10): help for the worker, never a limit. Moments are milliseconds of a monotonic clock, so
that a computer clock set back or forward does no harm.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from shelter_desk.domain.ids import ResidentId

MINUTE: Final = 60_000
BREAK_AFTER: Final = 30
END_AFTER: Final = 60
STILL_TALKING: Final = 10
"""So many minutes on another page count as talk: a note, a paper, her consents."""


class Hint(StrEnum):
    """What the clock suggests."""

    BREAK = "break"
    END = "end"


@dataclass(slots=True)
class TalkTime:
    """One talk. Each hint is given once; after the end was suggested nothing more is."""

    _spent: int = 0
    _unbroken: int = 0
    _since: int | None = None
    _left: int | None = None
    _told: set[Hint] = field(default_factory=set)

    @property
    def running(self) -> bool:
        """False during a break and while nobody is at her form."""
        return self._since is not None

    def begin(self, now: int) -> None:
        """A form of hers is before the eyes, for the first time or again."""
        if self._since is not None:
            return
        left, self._left = self._left, None
        if left is None:
            self._since = now
        elif now - left <= STILL_TALKING * MINUTE:
            self._since = min(left, now)
        else:
            self.go_on(now)

    def leave(self, now: int) -> None:
        """The form is left; whoever soon comes back was talking meanwhile."""
        if self._since is not None:
            self._settle(now)
            self._left = now

    def pause(self, now: int) -> None:
        """A break begins."""
        self._settle(now)
        self._left = None

    def go_on(self, now: int) -> None:
        """The break is over; the next one is suggested half an hour from here."""
        if self._since is None:
            self._since, self._unbroken, self._left = now, 0, None
            self._told.discard(Hint.BREAK)

    def minutes(self, now: int) -> int:
        """Whole minutes of talk, breaks left out."""
        return (self._spent + self._running_for(now)) // MINUTE

    def hint(self, now: int) -> Hint | None:
        """What to suggest now, once."""
        if Hint.END in self._told:
            return None
        if self.minutes(now) >= END_AFTER:
            return self._tell(Hint.END)
        unbroken = (self._unbroken + self._running_for(now)) // MINUTE
        if unbroken >= BREAK_AFTER and Hint.BREAK not in self._told:
            return self._tell(Hint.BREAK)
        return None

    def _tell(self, hint: Hint) -> Hint:
        self._told.add(hint)
        return hint

    def _running_for(self, now: int) -> int:
        return 0 if self._since is None else max(0, now - self._since)

    def _settle(self, now: int) -> None:
        went = self._running_for(now)
        self._spent += went
        self._unbroken += went
        self._since = None


class TalkTimes:
    """The talks of one signed-in person, one for each resident."""

    def __init__(self) -> None:
        self._talks: dict[ResidentId, TalkTime] = {}

    def of(self, resident_id: ResidentId) -> TalkTime:
        """The talk with her; a new one where none goes on."""
        return self._talks.setdefault(resident_id, TalkTime())

    def end(self, resident_id: ResidentId) -> None:
        """It was ended; the next one begins at nothing."""
        self._talks.pop(resident_id, None)
