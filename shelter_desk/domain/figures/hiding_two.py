"""Hiding in a table of two variables, whose margins are the tables of one variable.

A reader lays all three beside one another, so they are one network here (``flow``): everybody,
the parts of each variable as finely as their own tables print them, and the cells. People without
a value are part of it and never printed.

What holds: nobody calculates a hidden number from what is printed. What does not: whoever already
knows every other file in full also knows all margins but one step, and no count protects from
that; only noise would, which a house of this size cannot afford.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from shelter_desk.domain.figures.counting import Cross, inner
from shelter_desk.domain.figures.flow import Network
from shelter_desk.domain.figures.hiding_one import Bounds, Draft, bounds_of, is_safe
from shelter_desk.domain.figures.tables import Cell, Mark, Place


@dataclass(frozen=True, slots=True)
class Margin:
    """One side: the decided table of its variable, and in which part here each of its parts lies.

    ``known``: what is known of its parts from everything decided before.
    """

    draft: Draft
    within: Mapping[str, str]
    known: Mapping[str, Bounds]


@dataclass(slots=True)
class DraftTwo:
    """A table of two variables while it is being decided what is shown."""

    cross: Cross
    rows: Margin
    columns: Margin
    marks: dict[Place, Mark] = field(default_factory=dict)
    withheld: bool = False
    _network: Network = field(default_factory=Network)
    _places: dict[Place, int] = field(default_factory=dict)
    _sides: dict[tuple[str, str], int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.withheld = self.rows.draft.withheld or self.columns.draft.withheld
        k = self.rows.draft.rule.k
        cells = inner(self.cross)
        self.marks = {one: Mark.SMALL if n < k else Mark.SHOWN for one, n in cells.items()}
        self._build()

    @property
    def cells(self) -> dict[Place, int]:
        """The counts of people with a value of both."""
        return inner(self.cross)

    def hide(self, place: Place) -> None:
        """Do not print this cell either."""
        self.marks[place] = Mark.HIDDEN
        self._network.bound(self._places[place], self._printed(place))

    def _printed(self, place: Place) -> Bounds:
        draft = self.rows.draft
        return bounds_of(Cell(self.cells[place], self.marks[place]), draft.rule, draft.top)

    def _build(self) -> None:
        draft, net = self.rows.draft, self._network
        rounded = draft.rule.total(draft.everybody)
        net.add("end", "start", draft.everybody, (rounded, draft.top))
        self._side("rows", self.rows, out=True)
        self._side("columns", self.columns, out=False)
        for (row, column), count in self.cross.items():
            known = (0, draft.top)
            if row is not None and column is not None:
                known = self._printed((row, column))
            place = net.add(("rows", row), ("columns", column), count, known)
            if row is not None and column is not None:
                self._places[row, column] = place

    def _side(self, name: str, side: Margin, *, out: bool) -> None:
        """The edges of one margin: everybody, people with a value, and each part of them."""
        draft, top = side.draft, side.draft.top
        net = self._network

        def add(near: object, far: object, flow: int, bounds: Bounds) -> int:
            tail, head = (near, far) if out else (far, near)
            return net.add(tail, head, flow, bounds)

        outer = "start" if out else "end"
        add(outer, name, draft.answered, draft.printed_total())
        add(outer, (name, None), draft.everybody - draft.answered, (0, top))
        for part, count in draft.counts.items():
            place = add(name, (name, side.within[part]), count, side.known[part])
            self._sides[name, part] = place

    def sides(self) -> Iterator[tuple[Margin, str, str, int]]:
        """Every hidden number of a margin: the margin, its name, the part, its place."""
        for (name, part), place in self._sides.items():
            side = self.rows if name == "rows" else self.columns
            if side.draft.marks[part] is not Mark.SHOWN:
                yield side, name, part, place

    def open_cell(self, place: Place) -> bool:
        """True where this hidden cell cannot be calculated."""
        return self._stays_open(self.marks[place], self.cells[place], self._places[place])

    def open_side(self, side: Margin, part: str, at: int) -> bool:
        """True where this hidden number of a margin cannot be calculated from here either."""
        return self._stays_open(side.draft.marks[part], side.draft.counts[part], at)

    def _stays_open(self, mark: Mark, count: int, at: int) -> bool:
        less, more = self._network.can_move(at, -1), self._network.can_move(at, 1)
        if mark is not Mark.SMALL:
            return less or more
        bounds = count - less, count + more
        return is_safe(count, bounds, self.rows.draft.rule.k)

    def reach(self, at: int) -> Bounds:
        """Exactly what can be calculated of a number."""
        return self._network.bounds(at)

    def reach_cell(self, place: Place) -> Bounds:
        """Exactly what can be calculated of a cell."""
        return self.reach(self._places[place])


def hide_two(cross: Cross, rows: Margin, columns: Margin) -> DraftTwo:
    """Decide what is shown; where nothing would be left, or a margin be told, nothing is."""
    draft = DraftTwo(cross, rows, columns)
    while not draft.withheld:
        shown = [one for one, mark in draft.marks.items() if mark is Mark.SHOWN]
        told = _told(draft)
        if not shown:
            draft.withheld = True
        elif told is None:
            break
        else:
            draft.hide(_next_smallest(draft, shown, told))
    return draft


def _told(draft: DraftTwo) -> tuple[str | None, str | None] | None:
    """The first hidden number that could be calculated: its row and column, as far as it has."""
    for (row, column), mark in draft.marks.items():
        if mark is not Mark.SHOWN and not draft.open_cell((row, column)):
            return row, column
    for side, name, part, at in draft.sides():
        if not draft.open_side(side, part, at):
            inside = side.within[part]
            return (inside, None) if name == "rows" else (None, inside)
    return None


def _next_smallest(
    draft: DraftTwo, shown: list[Place], told: tuple[str | None, str | None]
) -> Place:
    row, column = told
    near = [one for one in shown if one[0] == row or one[1] == column]
    return min(near or shown, key=lambda one: (draft.cells[one], one))
