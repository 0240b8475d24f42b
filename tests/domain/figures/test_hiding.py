"""What can be calculated of hidden numbers, held against trying out every possibility."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import product

import pytest

from shelter_desk.domain.figures.audiences import Rule
from shelter_desk.domain.figures.counting import Counts, Cross
from shelter_desk.domain.figures.hiding_one import (
    Bounds,
    Draft,
    hide_one,
    is_closed,
    list_bounds,
    part_bounds,
)
from shelter_desk.domain.figures.hiding_two import DraftTwo, Margin, hide_two
from shelter_desk.domain.figures.tables import Mark
from shelter_desk.domain.figures.variables import LEVELS, Variable

EXACT = Rule(k=3, cell_step=1, total_step=2)
ROUNDED = Rule(k=4, cell_step=3, total_step=3)
RULES = (EXACT, ROUNDED)
TINY = Rule(k=2, cell_step=1, total_step=2)

Whole = tuple[int, ...]


def _counts(variable: Variable, numbers: list[int], answered: int) -> Counts:
    names = [f"p{place}" for place in range(len(numbers))]
    return Counts(variable, LEVELS[variable][0], dict(zip(names, numbers, strict=True)), answered)


def _fits(draft: Draft, numbers: Whole, answered: int) -> bool:
    """Whether these counts would be printed just as the true ones are."""
    return all(
        _reads(draft, mark, one, draft.counts[name])
        for (name, mark), one in zip(draft.marks.items(), numbers, strict=True)
    ) and (
        draft.total is not Mark.SHOWN
        or (answered >= draft.rule.k and _total(draft, answered) == _total(draft, draft.answered))
    )


def _reads(draft: Draft, mark: Mark, one: int, true: int) -> bool:
    if mark is Mark.SHOWN:
        return one >= draft.rule.k and draft.rule.shown(one) == draft.rule.shown(true)
    return (one < draft.rule.k) == (mark is Mark.SMALL)


def _total(draft: Draft, count: int) -> int:
    return draft.rule.total(count)


def _possible_parts(draft: Draft) -> Iterator[Whole]:
    for numbers in product(range(draft.top + 1), repeat=len(draft.counts)):
        if sum(numbers) <= draft.top and _fits(draft, numbers, sum(numbers)):
            yield numbers


def _possible_lists(draft: Draft) -> Iterator[tuple[Whole, int]]:
    for answered in range(draft.top + 1):
        for numbers in product(range(answered + 1), repeat=len(draft.counts)):
            if sum(numbers) >= answered and _fits(draft, numbers, answered):
                yield numbers, answered


def _spread(values: list[int]) -> Bounds:
    return min(values), max(values)


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("seed", range(25))
def test_parts_are_bounded_exactly(rule: Rule, seed: int) -> None:
    chance = random.Random(seed)
    numbers = [chance.choice((0, 1, 2, 3, 4, 6)) for _ in range(3)]
    everybody = sum(numbers) + chance.choice((0, 0, 1, 3))
    draft = hide_one(_counts(Variable.GENDER, numbers, sum(numbers)), everybody, rule)
    if draft.withheld:
        return
    possible = list(_possible_parts(draft))
    assert tuple(numbers) in possible
    for place, (name, bounds) in enumerate(part_bounds(draft).items()):
        spread = _spread([one[place] for one in possible])
        assert bounds[0] <= spread[0]
        assert spread[1] <= bounds[1]
        if draft.marks[name] is not Mark.SHOWN:
            assert spread == bounds
            _stays_open(draft, name, spread)


def _stays_open(draft: Draft, name: str, spread: Bounds) -> None:
    true = draft.counts[name]
    assert spread[0] < spread[1], "more than one value is possible"
    if draft.marks[name] is Mark.SMALL:
        assert spread[0] < draft.rule.k
        assert true == 0 or spread[0] < true, "she may be missing"
        assert true == draft.rule.k - 1 or spread[1] > true, "one more may be there"


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("seed", range(15))
def test_lists_are_bounded_exactly(rule: Rule, seed: int) -> None:
    chance = random.Random(seed)
    answered = chance.randrange(3, 9)
    numbers = [chance.randrange(answered + 1) for _ in range(2)]
    numbers.append(max(chance.randrange(answered + 1), answered - sum(numbers)))
    draft = hide_one(_counts(Variable.MEANS, numbers, answered), answered, rule)
    if draft.withheld:
        return
    possible = list(_possible_lists(draft))
    assert (tuple(numbers), answered) in possible
    has, lacks = list_bounds(draft)
    for place, name in enumerate(draft.counts):
        assert has[name] == _spread([one[place] for one, _ in possible])
        assert lacks[name] == _spread([total - one[place] for one, total in possible])
        if draft.marks[name] is not Mark.SHOWN:
            _stays_open(draft, name, has[name])


def test_a_share_does_not_give_the_rest_away() -> None:
    """38 of 40 would say that two were held in no such way; with 40 told, 38 is not."""
    rule = Rule(k=5, cell_step=1, total_step=1)
    draft = hide_one(_counts(Variable.MEANS, [38, 21, 30], 40), 40, rule)
    assert draft.total is Mark.HIDDEN or draft.marks["p0"] is Mark.HIDDEN


def test_a_single_small_cell_takes_a_second_number_with_it() -> None:
    exact = Rule(k=5, cell_step=1, total_step=1)
    draft = hide_one(_counts(Variable.GENDER, [20, 3, 9], 32), 32, exact)
    assert draft.marks == {"p0": Mark.SHOWN, "p1": Mark.SMALL, "p2": Mark.HIDDEN}
    alone = {**draft.marks, "p2": Mark.SHOWN}
    told = Draft(draft.counts, 32, 32, exact, several=False, marks=alone)
    assert not is_closed(told), "with all others told, the small one is what is missing"


def _side(numbers: list[int], everybody: int, rule: Rule) -> Margin:
    draft = hide_one(_counts(Variable.GENDER, numbers, sum(numbers)), everybody, rule)
    return Margin(draft, {name: name for name in draft.counts}, part_bounds(draft))


def _table(chance: random.Random, rule: Rule) -> DraftTwo:
    names = ("p0", "p1", None)
    cross: Cross = {
        (row, column): chance.choice((0, 0, 1, 1, 2, 3))
        if row and column
        else chance.choice((0, 1))
        for row in names
        for column in names
    }
    everybody = sum(cross.values())
    rows = [sum(n for (r, _), n in cross.items() if r == one) for one in names[:2]]
    columns = [sum(n for (_, c), n in cross.items() if c == one) for one in names[:2]]
    return hide_two(cross, _side(rows, everybody, rule), _side(columns, everybody, rule))


def _possible_tables(draft: DraftTwo) -> Iterator[dict[tuple[str | None, str | None], int]]:
    """Every table of nine numbers that would be printed with its margins as the true one is."""
    top, least = draft.rows.draft.top, draft.rows.draft.rule.total(draft.rows.draft.everybody)
    places = list(draft.cross)
    for total in range(least, top + 1):
        for numbers in _adding_up(total, len(places)):
            table = dict(zip(places, numbers, strict=True))
            if _would_read(draft, table):
                yield table


def _adding_up(total: int, parts: int) -> Iterator[Whole]:
    if parts == 1:
        yield (total,)
        return
    for first in range(total + 1):
        for rest in _adding_up(total - first, parts - 1):
            yield (first, *rest)


def _would_read(draft: DraftTwo, table: dict[tuple[str | None, str | None], int]) -> bool:
    for side, at in ((draft.rows, 0), (draft.columns, 1)):
        sums = tuple(
            sum(n for place, n in table.items() if place[at] == one) for one in side.draft.counts
        )
        if not _fits(side.draft, sums, sum(sums)):
            return False
    return all(
        _reads(draft.rows.draft, mark, table[place], draft.cells[place])
        for place, mark in draft.marks.items()
    )


@pytest.mark.parametrize("seed", range(40))
def test_tables_of_two_are_bounded_exactly(seed: int) -> None:
    """Cells and margins together, as a reader has them, on tables small enough to try them all."""
    chance = random.Random(seed)
    draft = _table(chance, chance.choice((TINY, EXACT)))
    if draft.withheld or draft.rows.draft.top > 10:
        return
    possible = list(_possible_tables(draft))
    for place, mark in draft.marks.items():
        if mark is Mark.SHOWN:
            continue
        spread = _spread([one[place] for one in possible])
        assert draft.reach_cell(place) == spread
        assert spread[0] < spread[1]
        if mark is Mark.SMALL:
            true, k = draft.cells[place], draft.rows.draft.rule.k
            assert true == 0 or spread[0] < true
            assert true == k - 1 or spread[1] > true


def test_some_small_tables_of_two_are_told() -> None:
    """Else the test above would hold nothing."""
    made = [
        _table(chance, chance.choice((TINY, EXACT))) for chance in map(random.Random, range(40))
    ]
    assert sum(not one.withheld and one.rows.draft.top <= 10 for one in made) >= 5
