"""Somebody with every release of a year, arithmetic, and knowledge of all files but one.

He shares no code with what hides: he writes down every printed number as an interval, every sum
as an equation, and passes bounds round until nothing moves. A few are *found* where

* a number below ``k`` has one possible value left, or one that excludes what a person who knows
  everybody else must hold possible: one less (she is in it) or one more;
* people of a time that was never released are pinned between 1 and ``k`` - 1;
* the same time, told twice, differs by 1 to ``k`` - 1 for certain.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import combinations

from shelter_desk.domain.figures.periods import Period, Span
from shelter_desk.domain.figures.release import Release
from shelter_desk.domain.figures.tables import Mark, Table
from shelter_desk.domain.figures.variables import HAS_SEVERAL, LEVELS, coarser

MOST = 1 << 40
Name = tuple[object, ...]


class ContradictionError(Exception):
    """Files changed between releases: together they cannot be true."""


@dataclass
class System:
    """Intervals, and which of them add up to which."""

    low: dict[Name, int] = field(default_factory=dict)
    high: dict[Name, int] = field(default_factory=dict)
    sums: list[tuple[Name, tuple[Name, ...]]] = field(default_factory=list)
    at_least: list[tuple[Name, tuple[Name, ...]]] = field(default_factory=list)
    used: dict[Name, list[int]] = field(default_factory=dict)

    def say(self, name: Name, low: int = 0, high: int = MOST) -> Name:
        self.low[name] = max(self.low.get(name, 0), low)
        self.high[name] = min(self.high.get(name, MOST), high)
        if self.low[name] > self.high[name]:
            raise ContradictionError
        return name

    def adds_up(self, whole: Name, parts: Iterable[Name]) -> None:
        named = tuple(self.say(one) for one in parts)
        self.say(whole)
        for one in (whole, *named):
            self.used.setdefault(one, []).append(len(self.sums))
        self.sums.append((whole, named))

    def settle(self) -> None:
        waiting = set(range(len(self.sums)))
        for _ in range(20_000):
            if not waiting:
                break
            at = waiting.pop()
            for moved in self._pass(*self.sums[at]):
                waiting.update(self.used.get(moved, ()))
            if not waiting:
                for whole, parts in self.at_least:
                    for moved in self._cover(whole, parts):
                        waiting.update(self.used.get(moved, ()))

    def _narrow(self, name: Name, low: int, high: int) -> bool:
        before = self.low[name], self.high[name]
        self.say(name, low, high)
        return before != (self.low[name], self.high[name])

    def _pass(self, whole: Name, parts: tuple[Name, ...]) -> list[Name]:
        moved = []
        lows, highs = sum(map(self.low.get, parts)), sum(map(self.high.get, parts))  # type: ignore[arg-type]
        if self._narrow(whole, lows, highs):
            moved.append(whole)
        for one in parts:
            low, high = self.low[one], self.high[one]
            if self._narrow(one, self.low[whole] - (highs - high), self.high[whole] - (lows - low)):
                moved.append(one)
                lows, highs = lows - low + self.low[one], highs - high + self.high[one]
        return moved

    def _cover(self, whole: Name, parts: tuple[Name, ...]) -> list[Name]:
        """Each part lies in the whole, and together they fill it."""
        moved = []
        highs = sum(self.high[one] for one in parts)
        if self._narrow(whole, max(self.low[one] for one in parts), highs):
            moved.append(whole)
        for one in parts:
            low = self.low[whole] - (highs - self.high[one])
            if self._narrow(one, low, self.high[whole]):
                moved.append(one)
        return moved


def find_few(releases: list[Release], k: int) -> list[str]:
    """Everything a reader of all these releases finds of fewer than ``k`` people."""
    found = [*_told_twice(releases, k)]
    try:
        found += _found_in(releases, k)
    except ContradictionError:
        for pair in combinations(releases, 2):
            if not pair[0].period.overlaps(pair[1].period):
                continue
            try:
                found += _found_in(list(pair), k)
            except ContradictionError:
                continue
    return found


def _found_in(releases: list[Release], k: int) -> list[str]:
    system = System()
    for number, one in enumerate(releases):
        _write_down(system, number, one)
    if len({one.period for one in releases}) > 1:
        _through_time(system, {one.period.year for one in releases})
    system.settle()
    found = [*_never_released(system, releases, k)]
    for number, one in enumerate(releases):
        found += _small_found(system, number, one, k)
    return found


def _printed(release: Release, count: int, mark: Mark, *, total: bool = False) -> tuple[int, int]:
    rule = release.audience.rule
    step = rule.total_step if total else rule.cell_step
    if mark is Mark.SHOWN:
        low = count // step * step
        return max(low, rule.k), low + step - 1
    if total:
        return 0, MOST
    return (0, rule.k - 1) if mark is Mark.SMALL else (rule.k, MOST)


def _write_down(system: System, number: int, release: Release) -> None:
    everybody = system.say(
        ("all", release.period), *_printed(release, release.included, Mark.SHOWN, total=True)
    )
    for table in release.tables:
        if table.spec.columns is None and not table.withheld:
            _one_way(system, number, release, table, everybody)
    for table in release.tables:
        if table.spec.columns is not None and not table.withheld:
            _two_way(system, number, release, table, everybody)


def _one_way(system: System, number: int, release: Release, table: Table, everybody: Name) -> None:
    period, variable = release.period, table.spec.rows
    answered = ("answered", variable, period)
    shown = _printed(release, table.answered.count, table.answered.mark, total=True)
    system.say(answered, *shown)
    system.adds_up(everybody, (answered, ("nothing", variable, period)))
    names = []
    for (part, _), cell in table.cells.items():
        name: Name = (variable, table.level, part, period)
        names.append(system.say(name, *_printed(release, cell.count, cell.mark)))
        if variable in HAS_SEVERAL:
            system.adds_up(answered, (name, ("lacks", *name)))
    if variable in HAS_SEVERAL:
        system.at_least.append((answered, tuple(names)))
        return
    rest: tuple[Name, ...] = ()
    if table.level == "country":
        rest = ((variable, "unlisted", number, period),)
    system.adds_up(answered, (*names, *rest))
    levels = [one.name for one in LEVELS[variable]]
    if table.level == "country":
        return
    for coarse in levels[levels.index(table.level) + 1 :]:
        groups: dict[str, list[Name]] = {}
        for name, (part, _) in zip(names, table.cells, strict=True):
            groups.setdefault(coarser(variable, part, table.level, coarse), []).append(name)
        for part, inside in groups.items():
            system.adds_up((variable, coarse, part, period), inside)


def _two_way(system: System, number: int, release: Release, table: Table, everybody: Name) -> None:
    period, rows, columns = release.period, table.spec.rows, table.spec.columns
    assert columns is not None
    by_row: dict[str, list[Name]] = {}
    by_column: dict[str, list[Name]] = {}
    for (row, column), cell in table.cells.items():
        name = (table.spec.key, row, column, period)
        system.say(name, *_printed(release, cell.count, cell.mark))
        by_row.setdefault(row, []).append(name)
        by_column.setdefault(column, []).append(name)
    key = table.spec.key
    for row, names in by_row.items():
        system.adds_up((rows, table.level, row, period), (*names, (key, row, None, period)))
    for column, names in by_column.items():
        whole = (columns, table.across, column, period)
        system.adds_up(whole, (*names, (key, None, column, period)))
    system.adds_up(
        ("nothing", columns, period),
        (*((key, row, None, period) for row in by_row), (key, None, None, period)),
    )
    system.adds_up(
        ("nothing", rows, period),
        (*((key, None, column, period) for column in by_column), (key, None, None, period)),
    )


def _through_time(system: System, years: set[int]) -> None:
    """Months make quarters, and quarters years, of whatever is told of any of them."""
    told = Counter(name[:-1] for name in system.low if isinstance(name[-1], Period))
    for number, times in told.items():
        if times < 2 or number[0] == "lacks" or "unlisted" in number:
            continue
        for year in years:
            whole = Period(year, Span.YEAR)
            for quarter in whole.inside():
                months = [(*number, one) for one in quarter.inside()]
                system.adds_up((*number, quarter), months)
            system.adds_up((*number, whole), [(*number, one) for one in whole.inside()])


def _small_found(system: System, number: int, release: Release, k: int) -> Iterable[str]:
    smallest = min(k, release.audience.rule.k)
    for table in release.tables:
        for (part, column), cell in table.cells.items():
            if table.withheld or cell.mark is Mark.SHOWN or not 0 < cell.count < smallest:
                continue
            name: Name = (table.spec.rows, table.level, part, release.period)
            if table.spec.columns is not None:
                name = (table.spec.key, part, column, release.period)
            low, high = system.low[name], system.high[name]
            if low >= cell.count or high < min(cell.count + 1, smallest - 1):
                yield f"{name}: {cell.count} lies in {low} to {high}"


def _never_released(system: System, releases: list[Release], k: int) -> Iterable[str]:
    told = {one.period for one in releases}
    for name, low in system.low.items():
        unheard = isinstance(name[-1], Period) and name[-1] not in told
        told_of = unheard and "nothing" not in name and None not in name
        if told_of and 0 < low <= system.high[name] < k:
            yield f"{name}: {low} to {system.high[name]} in a time never released"


def _told_twice(releases: list[Release], k: int) -> Iterable[str]:
    for one, other in combinations(releases, 2):
        if one.period != other.period:
            continue
        for table in one.tables:
            twin = other.table(table.spec.key)
            if twin is None or table.withheld or twin.withheld or table.level != twin.level:
                continue
            for place, cell in table.cells.items():
                again = twin.cells.get(place)
                if again is None:
                    continue
                first = _printed(one, cell.count, cell.mark)
                then = _printed(other, again.count, again.mark)
                low, high = then[0] - first[1], then[1] - first[0]
                if 0 < low <= high < k or -k < low <= high < 0:
                    yield f"{place} of {one.period} changed by {low} to {high}"
