"""Times that figures are about: a month, a quarter or a year, one inside the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class Span(StrEnum):
    """How long a time is."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"

    @property
    def months(self) -> int:
        """How many months it has."""
        return _MONTHS[self]


_MONTHS = {Span.MONTH: 1, Span.QUARTER: 3, Span.YEAR: 12}
_INSIDE = {Span.YEAR: Span.QUARTER, Span.QUARTER: Span.MONTH}


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """One month, quarter or year of the Gregorian calendar; ``number`` counts from 1."""

    year: int
    span: Span
    number: int = 1

    def __hash__(self) -> int:
        # asked for thousands of times; the hash of an enum is slow
        return self.year * 16 + self.number

    @property
    def code(self) -> str:
        """Its short name in lists: "2026", "2026-Q3", "2026-07"."""
        if self.span is Span.YEAR:
            return f"{self.year:04d}"
        return f"{self.year:04d}-" + (
            f"Q{self.number}" if self.span is Span.QUARTER else f"{self.number:02d}"
        )

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, (self.number - 1) * self.span.months + 1, 1)

    @property
    def last(self) -> date:
        """Its last day."""
        after = self.number * self.span.months
        return date(self.year + after // 12, after % 12 + 1, 1) - timedelta(days=1)

    def has(self, day: date) -> bool:
        """True for a day within."""
        return self.first <= day <= self.last

    def inside(self) -> tuple[Period, ...]:
        """The next smaller times that make it up; none in a month."""
        smaller = _INSIDE.get(self.span)
        if smaller is None:
            return ()
        each = self.span.months // smaller.months
        start = (self.number - 1) * each
        return tuple(Period(self.year, smaller, start + one) for one in range(1, each + 1))

    def with_larger(self) -> Iterator[Period]:
        """Itself, and the longer times it lies in."""
        yield self
        if self.span is Span.MONTH:
            yield Period(self.year, Span.QUARTER, (self.number + 2) // 3)
        if self.span is not Span.YEAR:
            yield Period(self.year, Span.YEAR)

    def overlaps(self, other: Period) -> bool:
        """True where one lies in the other, or both are the same."""
        return self.first <= other.last and other.first <= self.last


def from_code(code: str) -> Period:
    """The time behind ``Period.code``. Raises ``ValueError`` for anything else."""
    year, _, rest = code.partition("-")
    if not rest:
        return Period(int(year), Span.YEAR)
    if rest.startswith("Q"):
        return Period(int(year), Span.QUARTER, int(rest[1:]))
    return Period(int(year), Span.MONTH, int(rest))


def period_of(day: date, span: Span) -> Period:
    """The time of this length that ``day`` lies in."""
    return Period(day.year, span, (day.month - 1) // span.months + 1)
