"""One number as several releases tell it, though their tables are cut differently.

A table told by country says as well how many there are in each region, as far as its countries
are told. Every table also tells its people with any value, which is the coarsest cut of all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from shelter_desk.domain.figures.hiding_one import Bounds, bounds_of
from shelter_desk.domain.figures.release import Release
from shelter_desk.domain.figures.tables import Cell, Place, Table
from shelter_desk.domain.figures.variables import HAS_SEVERAL, LEVELS, coarser

EVERYBODY: Final = "everybody"
"""In the place of a table: how many people were counted at all."""
TOTAL: Final = "total"
"""In the place of a cut: the people with any value."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A table, cut in one way, and the names of its parts there."""

    key: str
    level: str
    names: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """What one release tells of one part.

    ``told``: people in the numbers that are printed; ``whole``: nobody of the part is left out;
    ``true``: how many there really are; ``bounds``: what the printed marks say. ``cut`` is false
    where the release has no such table, or a coarser one.
    """

    told: int
    whole: bool
    true: int
    bounds: Bounds
    cut: bool


_NOTHING: Final = Part(0, False, 0, (0, 1 << 40), False)


def cuts_of(key: str, releases: Iterable[Release]) -> Iterator[Cut]:
    """Every cut of a table that one of the releases uses, and its total."""
    yield Cut(key, TOTAL, (("", ""),))
    if key == EVERYBODY:
        return
    tables = [one for one in (release.table(key) for release in releases) if one is not None]
    tables = [one for one in tables if not one.withheld]
    for level in dict.fromkeys(one.level for one in tables):
        places = (place for one in tables for place in _places(one, level))
        yield Cut(key, level, tuple(dict.fromkeys(places)))


def _places(table: Table, level: str) -> Iterator[Place]:
    if _is_cut(table, level):
        yield from (_within(table, place, level) for place in table.cells)


def _is_cut(table: Table, level: str) -> bool:
    """True where the table is cut as finely as ``level``, or more so."""
    names = [one.name for one in LEVELS[table.spec.rows]]
    return names.index(table.level) <= names.index(level)


def _within(table: Table, place: Place, level: str) -> Place:
    if table.level == level:
        return place
    return coarser(table.spec.rows, place[0], table.level, level), place[1]


def part_of(release: Release, cut: Cut, name: Place) -> Part:
    """What ``release`` tells of the part ``name`` of a cut."""
    if cut.key == EVERYBODY:
        return _one(release, Cell(release.included), release.audience.rule.total_step)
    table = release.table(cut.key)
    if table is None or table.withheld:
        return _NOTHING
    if cut.level == TOTAL:
        return _total(release, table)
    if not _is_cut(table, cut.level):
        return _NOTHING
    cells = [one for place, one in table.cells.items() if _within(table, place, cut.level) == name]
    return _sum(release, cells, open_end=False)


def _total(release: Release, table: Table) -> Part:
    if table.answered.is_shown:
        return _one(release, table.answered, release.audience.rule.total_step)
    if table.spec.rows in HAS_SEVERAL:
        return _NOTHING
    part = _sum(release, list(table.cells.values()), open_end=True)
    return Part(part.told, part.whole, table.answered.count, part.bounds, part.cut)


def _one(release: Release, cell: Cell, step: int) -> Part:
    low = cell.count - cell.count % step
    bounds = max(low, release.audience.rule.k), low + step - 1
    return Part(cell.count, True, cell.count, bounds, True)


def _sum(release: Release, cells: list[Cell], *, open_end: bool) -> Part:
    rule = release.audience.rule
    top = rule.total(release.included) + rule.total_step - 1
    each = [bounds_of(one, rule, top) for one in cells]
    told = [one.count for one in cells if one.is_shown]
    whole = len(told) == len(cells) and not open_end
    low, high = sum(one[0] for one in each), min(top, sum(one[1] for one in each))
    true = sum(one.count for one in cells)
    return Part(sum(told), whole, true, (low, top if open_end else high), True)
