"""Reckoning for the house in numbers: months, nights, the middle of many, whose request it was."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from statistics import median_low
from typing import TypeVar

MONTHS = 12
"""So many months are looked back on, the one that runs included."""


class Change(StrEnum):
    """From the first to the last time somebody looked at a need; level 4 is the steadiest."""

    HARDER = "harder"
    SAME = "same"
    STEADIER = "steadier"


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """One month of the calendar."""

    year: int
    number: int

    @property
    def code(self) -> str:
        """``2026-03``."""
        return f"{self.year:04d}-{self.number:02d}"

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, self.number, 1)


def last_months(today: date, count: int = MONTHS) -> tuple[Month, ...]:
    """The last ``count`` months, the oldest first; the one that runs is the last."""
    newest = today.year * 12 + today.month - 1
    return tuple(Month(at // 12, at % 12 + 1) for at in range(newest - count + 1, newest + 1))


def nights(came: date, until: date) -> int:
    """How many nights lie between; none for who came today, or on a clock that was set back."""
    return max(0, (until - came).days)


def middle(values: Iterable[int]) -> int | None:
    """The median, always one of ``values`` (the lower of two); ``None`` of nothing."""
    known = list(values)
    return median_low(known) if known else None


def change_of(first: int, last: int) -> Change:
    """Which way it went."""
    if first == last:
        return Change.SAME
    return Change.STEADIER if last > first else Change.HARDER


S = TypeVar("S")


def nearest(stays: Mapping[S, date], asked: Sequence[date]) -> Mapping[S, int]:
    """Which request led to which stay of one person: the place in ``asked``, by stay.

    ``stays``: when each began. A request belongs to the stay that began nearest to it; of several
    the last one counts, as it is who brought her in the end.
    """
    found: dict[S, int] = {}
    for place in sorted(range(len(asked)), key=lambda at: asked[at]):
        if stays:
            found[min(stays, key=lambda one: abs(stays[one] - asked[place]))] = place
    return found
