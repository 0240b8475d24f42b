"""How far a number hidden in one release is narrowed by others that reach the same reader.

Everything that is printed is written down as bounds, and everything that must add up as sums: the
parts of a table, the rows and columns of another, the months of a quarter, the quarters of a year.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from shelter_desk.domain.figures.cuts import EVERYBODY
from shelter_desk.domain.figures.hiding_one import Bounds, bounds_of, is_safe
from shelter_desk.domain.figures.periods import Period, Span
from shelter_desk.domain.figures.release import Release
from shelter_desk.domain.figures.sums import ContradictionError, Number, Sums
from shelter_desk.domain.figures.tables import Cell, Mark, Place, Table
from shelter_desk.domain.figures.variables import HAS_SEVERAL, LEVELS, Level, coarser, level_of

_ANSWERED: Final = "answered"
_UNKNOWN: Final = "unknown"
_OTHERS: Final = "others"


def narrowed(releases: Sequence[Release], k: int) -> tuple[str, ...]:
    """The tables in which a hidden few, or those of a time never released, would be found.

    ``releases``: the planned one last. Where they contradict one another, as files changed
    meanwhile, the newest of each time are held against one another, and the planned one against
    each of the others alone.
    """
    found = _found_if_true(releases, k)
    if found is not None:
        return found
    planned = releases[-1]
    newest = tuple({(one.period, one.audience): one for one in releases}.values())
    pairs = [(one, planned) for one in releases[:-1] if one.period.overlaps(planned.period)]
    each = (_found_if_true(group, k) or () for group in (newest, *pairs))
    return tuple(dict.fromkeys(key for keys in each for key in keys))


def _found_if_true(releases: Sequence[Release], k: int) -> tuple[str, ...] | None:
    """What is found; ``None`` where not all of them can be true of the same people."""
    try:
        return _found(releases, k)
    except ContradictionError:
        return None


def _found(releases: Sequence[Release], k: int) -> tuple[str, ...]:
    sums = Sums()
    for one in releases:
        _write_down(sums, one)
    _through_time(sums, {one.period for one in releases})
    sums.settle()
    found = [*_never_released(sums, {one.period.code for one in releases}, k)]
    for one in releases:
        found += _few_in(sums, one, k)
    return tuple(dict.fromkeys(found))


def _write_down(sums: Sums, release: Release) -> None:
    when, told = release.period.code, [one for one in release.tables if not one.withheld]
    sums.say((EVERYBODY, "", "", when), _total(release, Cell(release.included)))
    for table in told:
        for place, cell in table.cells.items():
            top = release.audience.rule.total(release.included) + release.audience.rule.total_step
            sums.say(_number(table, place, when), bounds_of(cell, release.audience.rule, top))
        if table.spec.columns is None:
            _write_one(sums, release, table)
        else:
            _write_two(sums, table, when)


def _number(table: Table, place: Place, when: str) -> Number:
    key = table.spec.key if table.spec.columns is not None else f"{table.spec.key}/{table.level}"
    return (key, *place, when)


def _total(release: Release, cell: Cell) -> Bounds:
    rule = release.audience.rule
    low = rule.total(cell.count)
    if not cell.is_shown:
        return 0, rule.total(release.included) + rule.total_step
    return max(low, rule.k), low + rule.total_step - 1


def _write_one(sums: Sums, release: Release, table: Table) -> None:
    when, variable = release.period.code, table.spec.rows
    answered = (_ANSWERED, variable.value, "", when)
    sums.say(answered, _total(release, table.answered))
    sums.adds_up((EVERYBODY, "", "", when), (answered, (_UNKNOWN, variable.value, "", when)))
    parts = [_number(table, place, when) for place in table.cells]
    if variable in HAS_SEVERAL:
        sums.covers(answered, parts)
        return
    level = level_of(variable, table.level)
    others = [(_OTHERS, variable.value, release.audience.value, when)] if level.open else []
    sums.adds_up(answered, [*parts, *others])
    levels = LEVELS[variable]
    for coarse in levels[levels.index(level) + 1 :] if not level.open else ():
        _write_coarser(sums, table, coarse, when)


def _write_coarser(sums: Sums, table: Table, coarse: Level, when: str) -> None:
    within: dict[str, list[Number]] = {}
    for place in table.cells:
        part = coarser(table.spec.rows, place[0], table.level, coarse.name)
        within.setdefault(part, []).append(_number(table, place, when))
    for part, parts in within.items():
        sums.adds_up((f"{table.spec.key}/{coarse.name}", part, "", when), parts)


def _write_two(sums: Sums, table: Table, when: str) -> None:
    key = table.spec.key
    for side, variable in enumerate((table.spec.rows, table.spec.columns)):
        if variable is None:
            continue
        level = (table.level, table.across)[side]
        mine = list(dict.fromkeys(place[side] for place in table.cells))
        others = list(dict.fromkeys(place[1 - side] for place in table.cells))

        def at(part: str, other: str, side: int = side) -> Number:
            return (key, *((part, other) if side == 0 else (other, part)), when)

        for part in mine:
            whole = (f"{variable.value}/{level}", part, "", when)
            sums.adds_up(whole, [at(part, other) for other in (*others, _UNKNOWN)])
        unknown = (_UNKNOWN, variable.value, "", when)
        sums.adds_up(unknown, [at(_UNKNOWN, other) for other in (*others, _UNKNOWN)])


def _through_time(sums: Sums, told: set[Period]) -> None:
    if len(told) == 1:
        return
    times = Counter(number[:-1] for number in sums.known() if isinstance(number, tuple))
    for year in {one.year for one in told}:
        whole = Period(year, Span.YEAR)
        for number, count in times.items():
            if count > 1 and number[0] != _OTHERS:
                for larger in (whole, *whole.inside()):
                    parts = [(*number, one.code) for one in larger.inside()]
                    sums.adds_up((*number, larger.code), parts)


def _never_released(sums: Sums, told: set[str], k: int) -> Iterator[str]:
    for number, (low, high) in sums.known().items():
        if not isinstance(number, tuple) or number[-1] in told or _UNKNOWN in number:
            continue
        if low > 0 and high < k and number[0] != _OTHERS:
            yield str(number[1] if number[0] == _ANSWERED else number[0]).partition("/")[0]


def _few_in(sums: Sums, release: Release, k: int) -> Iterator[str]:
    smallest = min(k, release.audience.rule.k)
    for table in release.tables:
        small = (
            (place, cell.count)
            for place, cell in table.cells.items()
            if not table.withheld and cell.mark is Mark.SMALL and cell.count < smallest
        )
        for place, count in small:
            bounds = sums.of(_number(table, place, release.period.code))
            if not is_safe(count, bounds, smallest):
                yield table.spec.key
