"""A clock for invented history: it says whatever past moment is being written."""

from __future__ import annotations

from datetime import datetime, timedelta

from shelter_desk.domain.ports import Clock

DAYS = 62
"""How long before today the invented history begins."""

_BLINK = timedelta(milliseconds=7)


class PracticeClock:
    """Starts ``days`` before the real clock and goes on only as told, never back."""

    def __init__(self, real: Clock, days: int) -> None:
        self.real = real
        self._start = real.now() - timedelta(days=days)
        self._at = self._start

    def now(self) -> datetime:
        """The moment being written; every look is a blink later."""
        self._at += _BLINK
        return self._at

    def monotonic_ms(self) -> int:
        """Milliseconds since the start of the invented history."""
        return (self._at - self._start) // timedelta(milliseconds=1)

    def go_to(self, moment: datetime) -> None:
        """Stand at ``moment``, or stay where it is later already."""
        self._at = max(self._at, moment)
