"""A signature as it was made on a pad: where the pen was, when, how hard. Never a picture.

It stands beside a decision and is none (domain facts 4.5).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

ACROSS: Final = 10_000
"""Every pad is so wide, whatever its size in pixels; heights and places are in the same measure."""

FULL_PRESSURE: Final = 1_000
MOST_POINTS: Final = 20_000
"""Minutes of writing without a break; no signature comes near it."""

MOST_MS: Final = 24 * 60 * 60 * 1_000


@dataclass(frozen=True, slots=True)
class PenPoint:
    """Where the pen was: from the left and the top, ``ms`` after the first touch, how hard."""

    x: int
    y: int
    ms: int
    pressure: int


Stroke = tuple[PenPoint, ...]
"""From the touch to where the pen was lifted; a dot is one point."""

Line = list[tuple[float, float]]
"""The same as places on a page."""


@dataclass(frozen=True, slots=True)
class Strokes:
    """All of them in their order, on a pad ``ACROSS`` wide and ``height`` high."""

    height: int
    strokes: tuple[Stroke, ...] = ()

    @property
    def points(self) -> int:
        """How many there are."""
        return sum(map(len, self.strokes))

    @property
    def is_sound(self) -> bool:
        """True where something was written, all of it on the pad."""
        return (
            0 < self.height <= ACROSS
            and 0 < self.points <= MOST_POINTS
            and all(self._is_on_pad(one) for stroke in self.strokes for one in stroke)
            and all(self.strokes)
        )

    def _is_on_pad(self, one: PenPoint) -> bool:
        placed = 0 <= one.x <= ACROSS and 0 <= one.y <= self.height
        return placed and 0 <= one.ms <= MOST_MS and 0 <= one.pressure <= FULL_PRESSURE

    def within(self, width: float, height: float) -> Iterator[tuple[float, Line]]:
        """Each stroke in a box of this size, as large as it fits, y upwards from the foot; before
        it how hard it was drawn, from 0 to 1."""
        scale = min(width / ACROSS, height / self.height)
        left = (width - ACROSS * scale) / 2
        for stroke in self.strokes:
            hard = sum(one.pressure for one in stroke) / len(stroke) / FULL_PRESSURE
            yield hard, [(left + one.x * scale, (self.height - one.y) * scale) for one in stroke]
