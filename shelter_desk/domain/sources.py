"""The real clock, randomness and identifiers; tests bring their own."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime

from shelter_desk.domain import ports
from shelter_desk.domain.ids import uuid7


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """The present instant in UTC."""
        return datetime.now(UTC)

    def monotonic_ms(self) -> int:
        """Milliseconds since some fixed moment."""
        return time.monotonic_ns() // 1_000_000


def system_randomness(length: int, /) -> bytes:
    """Bytes from the operating system."""
    # the module "secrets" does just this, and brings OpenSSL in before the window stands
    return os.urandom(length)


class TimedIds:
    """UUIDv7 from a clock and a source of randomness."""

    def __init__(self, clock: ports.Clock, randomness: ports.Randomness) -> None:
        self._clock = clock
        self._randomness = randomness

    def new(self) -> str:
        """A fresh identifier."""
        return uuid7(int(self._clock.now().timestamp() * 1000), self._randomness(10))
