"""What was released before, and whether a planned release beside it would give a few people away.

A reader lays every release that reaches her side by side and subtracts: the same time released
twice, a year less its months, a coarse table less the fine one. What is left in any of these ways
must be nobody, or at least ``k`` people (domain facts 5.3, release ledger). True counts are
compared, not printed ones, so rounding never excuses a difference.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import combinations

from shelter_desk.domain.figures.audiences import READERS, Audience
from shelter_desk.domain.figures.cuts import EVERYBODY, Cut, Part, cuts_of, part_of
from shelter_desk.domain.figures.narrowing import narrowed
from shelter_desk.domain.figures.periods import Period
from shelter_desk.domain.figures.release import Release
from shelter_desk.domain.figures.tables import TABLES, Place


class Trouble(Enum):
    """What a planned release would give away together with an earlier one."""

    SAME_TIME = "same_time"
    LEAVES_FEW = "leaves_few"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a planned release is refused: in which tables, beside which release, within what time."""

    trouble: Trouble
    tables: tuple[str, ...]
    period: Period
    k: int
    earlier: Release | None = None


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to arrive at a number: the people that are told of, and whether that is all."""

    told: int
    whole: bool
    planned: bool


def refusal_of(planned: Release, earlier: Sequence[Release]) -> Refusal | None:
    """Why ``planned`` must not follow ``earlier`` (oldest first); ``None`` when it may."""
    for reader, reach in READERS:
        if planned.audience not in reach:
            continue
        seen = [one for one in earlier if one.audience in reach]
        seen = _touching(planned.period, seen)
        found = _Beside(planned, seen, reader.rule.k).refusal() if seen else None
        if found is not None:
            return found
    return None


def _touching(period: Period, releases: list[Release]) -> list[Release]:
    """Those whose times overlap ``period``, or overlap one that does."""
    near, found = {period}, set[Period]()
    while near - found:
        found |= near
        near = {one.period for one in releases if any(map(one.period.overlaps, found))}
    return [one for one in releases if one.period in found]


def may_be_compared(audience: Audience) -> bool:
    """True where a release reaches somebody outside the house."""
    return any(audience in reach for _reader, reach in READERS)


@dataclass(frozen=True, slots=True)
class _Beside:
    """A planned release beside those that reach the same reader."""

    planned: Release
    seen: list[Release]
    k: int

    def refusal(self) -> Refusal | None:
        same = [one for one in self.seen if one.period == self.planned.period]
        for one in reversed(same):
            found = tuple(key for key in self._keys() if self._differ(key, one))
            if found:
                return Refusal(Trouble.SAME_TIME, found, one.period, self.k, one)
        for period in self.planned.period.with_larger():
            found = tuple(key for key in self._keys() if self._leaves_few(key, period))
            if found:
                return Refusal(Trouble.LEAVES_FEW, found, period, self.k)
        found = self._narrowed()
        if found:
            return Refusal(Trouble.LEAVES_FEW, found, self.planned.period, self.k)
        return None

    def _keys(self) -> tuple[str, ...]:
        return (EVERYBODY, *(one.key for one in TABLES))

    def _small(self, difference: int) -> bool:
        return 0 < abs(difference) < self.k

    def _differ(self, key: str, other: Release) -> bool:
        """True where the same time, told twice, differs by a few people."""
        for cut in cuts_of(key, (self.planned, other)):
            for name in cut.names:
                mine, theirs = part_of(self.planned, cut, name), part_of(other, cut, name)
                told = (mine.whole and mine.told > 0) or (theirs.whole and theirs.told > 0)
                if mine.cut and theirs.cut and told and self._small(mine.true - theirs.true):
                    return True
        return False

    def _leaves_few(self, key: str, period: Period) -> bool:
        for cut in cuts_of(key, (self.planned, *self.seen)):
            for name in cut.names:
                ways = list(self._ways(cut, name, period))
                if any(self._tells(one, other) for one, other in combinations(ways, 2)):
                    return True
        return False

    def _narrowed(self) -> tuple[str, ...]:
        """Where a few that are hidden in one release are found with the help of others."""
        return narrowed((*self.seen, self.planned), self.k)

    def _tells(self, one: _Way, other: _Way) -> bool:
        """True where subtracting one way from the other leaves a few people."""
        return (
            (one.planned or other.planned)
            and (one.whole or other.whole)
            and self._small(one.told - other.told)
        )

    def _ways(self, cut: Cut, name: Place, period: Period) -> Iterator[_Way]:
        """Each release of this very time, and each way to put it together of shorter ones."""
        for one in (*self.seen, self.planned):
            if one.period == period:
                yield self._way(part_of(one, cut, name), one is self.planned)
        yield from self._put_together(cut, name, period)

    def _put_together(self, cut: Cut, name: Place, period: Period) -> Iterator[_Way]:
        smaller = period.inside()
        if not smaller or not any(self._inside(period)):
            return
        sums = [_Way(0, True, False)]
        for one in smaller:
            newest = self._newest().get(one)
            options = list(self._put_together(cut, name, one))
            if newest is not None:
                options.append(self._way(part_of(newest, cut, name), newest is self.planned))
            options = options or [_Way(0, False, False)]
            sums = [_added(before, option) for before in sums for option in options]
        yield from sums

    def _inside(self, period: Period) -> Iterator[Release]:
        for one in (*self.seen, self.planned):
            if one.period != period and one.period.overlaps(period):
                yield from (one for larger in one.period.with_larger() if larger == period)

    def _newest(self) -> dict[Period, Release]:
        return {one.period: one for one in (*self.seen, self.planned)}

    def _way(self, part: Part, planned: bool) -> _Way:
        return _Way(part.told, part.whole, planned)


def _added(one: _Way, other: _Way) -> _Way:
    return _Way(one.told + other.told, one.whole and other.whole, one.planned or other.planned)
