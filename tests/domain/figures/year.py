"""A year of releases of one made-up shelter: months, quarters, the year, and second thoughts."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from shelter_desk.domain.figures.audiences import READERS, Audience
from shelter_desk.domain.figures.coding import FileFacts
from shelter_desk.domain.figures.ledger import refusal_of
from shelter_desk.domain.figures.periods import Period, Span
from shelter_desk.domain.figures.release import Release, plan
from shelter_desk.domain.figures.tables import Cell, Mark, Table
from shelter_desk.domain.figures_errors import FiguresTooFew
from tests.domain.figures.attacker import find_few
from tests.domain.figures.people import all_coded, changed, shelter

YEAR = 2025


@dataclass(frozen=True, slots=True)
class Habits:
    """What the house leaves out, so that the attack can be seen to work."""

    ledger: bool = True
    second_cells: bool = True


def a_year(seed: int, habits: Habits) -> list[Release]:
    """All that was released: each month, with changes to files before each, and more besides."""
    chance = random.Random(seed)
    people = shelter(seed, chance.randrange(5, 401), YEAR)
    audiences = chance.choice(
        ([Audience.PARTNER], [Audience.PUBLIC], [Audience.PARTNER, Audience.PUBLIC])
    )
    made: list[Release] = []
    for month in range(1, 13):
        for place, one in enumerate(people):
            if chance.random() < 0.02:
                people[place] = changed(chance, one)
        for period in _wanted(chance, month):
            for audience in audiences:
                _try(made, period, audience, people, habits)
    return made


def _wanted(chance: random.Random, month: int) -> list[Period]:
    wanted = [Period(YEAR, Span.MONTH, month)]
    if month > 1 and chance.random() < 0.3:
        wanted.append(Period(YEAR, Span.MONTH, chance.randrange(1, month)))
    if month % 3 == 0 and chance.random() < 0.6:
        wanted.append(Period(YEAR, Span.QUARTER, month // 3))
    if month == 12:
        wanted.append(Period(YEAR, Span.YEAR))
    return wanted


def _try(
    made: list[Release],
    period: Period,
    audience: Audience,
    people: list[FileFacts],
    habits: Habits,
) -> None:
    here = [one for one in people if one.registered <= period.last]
    try:
        planned = plan(period, audience, all_coded(here), len(here))
    except FiguresTooFew:
        return
    if not habits.second_cells:
        planned = replace(planned, tables=tuple(_bare(one) for one in planned.tables))
    if not habits.ledger or refusal_of(planned, made) is None:
        made.append(planned)


def _bare(table: Table) -> Table:
    """The same table in which only the small cells are hidden."""
    cells = {
        place: Cell(cell.count) if cell.mark is Mark.HIDDEN else cell
        for place, cell in table.cells.items()
    }
    answered = Cell(table.answered.count) if table.spec.columns is None else table.answered
    return replace(table, cells=cells, answered=answered)


def attack(seed: int, habits: Habits | None = None) -> tuple[list[str], int]:
    """What a reader of each kind finds in one year, and how many releases he had."""
    made = a_year(seed, habits or Habits())
    found = []
    for reader, reach in READERS:
        held = [one for one in made if one.audience in reach]
        if held:
            found += find_few(held, reader.rule.k)
    return found, len(made)
