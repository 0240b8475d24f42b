"""Days as places along a line, for whoever draws change over time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Final

LEAST_SHARE: Final = 0.5
"""Two days that lie close together still stand this share of an even step apart."""


def places_of(days: Sequence[date]) -> tuple[float, ...]:
    """Where each of ``days`` stands between 0 (the first) and 1 (the last), in their order.

    Distances follow time, but marks never lie on top of one another: a month and a year stay
    different, and two talks in one week can still be told apart.
    """
    if len(days) < 2:
        return (0.0,) * len(days)
    steps = [max(0, (after - before).days) for before, after in pairwise(days)]
    least = LEAST_SHARE * max(sum(steps), 1) / len(steps)
    wide = [max(step, least) for step in steps]
    whole, at, places = sum(wide), 0.0, [0.0]
    for step in wide:
        at += step
        places.append(at / whole)
    places[-1] = 1.0
    return tuple(places)
