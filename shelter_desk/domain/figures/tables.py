"""Tables of counts: what was counted, and what of it is shown to an audience."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from shelter_desk.domain.figures.variables import Variable


class Unit(StrEnum):
    """What one count stands for (IC-TIP: event, victim, perpetrator, reporting entity)."""

    VICTIM = "victim"


class Mark(StrEnum):
    """How a number stands in a table.

    ``SMALL``: below the smallest group that is shown, perhaps none at all. ``HIDDEN``: large
    enough, but a small one could be calculated from it.
    """

    SHOWN = "shown"
    SMALL = "small"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Cell:
    """A true count and how it stands."""

    count: int
    mark: Mark = Mark.SHOWN

    @property
    def is_shown(self) -> bool:
        """True for a number that is printed."""
        return self.mark is Mark.SHOWN


@dataclass(frozen=True, slots=True)
class TableSpec:
    """A table that may be made: one variable, or one by another at their coarsest cuts."""

    key: str
    rows: Variable
    columns: Variable | None = None


TABLES: tuple[TableSpec, ...] = (
    *(TableSpec(one.value, one) for one in Variable),
    TableSpec("gender_age", Variable.GENDER, Variable.AGE),
    TableSpec("gender_form", Variable.GENDER, Variable.FORM),
    TableSpec("age_form", Variable.AGE, Variable.FORM),
)
"""One by one, and sex, age group and form by twos as SDG indicator 16.2.2 asks for them."""

Place = tuple[str, str]
"""Where a cell stands: its part of the rows, and of the columns ("" where there are none)."""


@dataclass(frozen=True, slots=True)
class Table:
    """A counted table. ``answered``: people with any value of its variables (the denominator).

    ``level`` and ``across`` name the cuts of its rows and columns. ``withheld``: nothing of it is
    shown.
    """

    spec: TableSpec
    level: str
    across: str
    cells: Mapping[Place, Cell]
    answered: Cell
    withheld: bool = False

    def shown(self) -> Iterator[tuple[Place, Cell]]:
        """The cells that are printed."""
        if not self.withheld:
            yield from ((place, cell) for place, cell in self.cells.items() if cell.is_shown)


def spec_of(key: str) -> TableSpec:
    """The table called ``key``. Raises ``KeyError``."""
    return {one.key: one for one in TABLES}[key]
