"""From coded files to the tables of one release, as an audience may see them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from shelter_desk.domain.figures.audiences import Rule
from shelter_desk.domain.figures.coding import CodedFile
from shelter_desk.domain.figures.counting import Counts, Cross, count_one, count_two, inner
from shelter_desk.domain.figures.hiding_one import Bounds, Draft, hide_one, list_bounds, part_bounds
from shelter_desk.domain.figures.hiding_two import DraftTwo, Margin, hide_two
from shelter_desk.domain.figures.tables import TABLES, Cell, Mark, Place, Table, TableSpec
from shelter_desk.domain.figures.variables import LEVELS, Level, Variable, coarser

MOST_SMALL: Final = 0.1
"""A finer cut is taken while no more of the people than this lie in parts that are not shown."""

_Decided = dict[Variable, tuple[Counts, Draft]]


def tables_of(files: Sequence[CodedFile], rule: Rule) -> tuple[Table, ...]:
    """Every table, coarsened before anything is hidden, and hidden before anything is told.

    Within the house (``k`` 1) all is shown as it is.
    """
    ones = {one: _decided(files, one, rule) for one in Variable}
    made = [_table_one(spec, *ones[spec.rows]) for spec in TABLES if spec.columns is None]
    known: dict[Variable, dict[str, Bounds]] = {
        one: _known(draft) for one, (_counts, draft) in ones.items()
    }
    for spec in TABLES:
        if spec.columns is not None:
            made.append(_table_two(files, spec, spec.columns, ones, known))
    return tuple(made)


def _decided(files: Sequence[CodedFile], variable: Variable, rule: Rule) -> tuple[Counts, Draft]:
    levels = LEVELS[variable]
    for level in levels:
        counts = count_one(files, variable, level)
        if level is levels[-1] or _few_are_lost(counts, rule):
            break
    if rule.k == 1:
        everything = dict.fromkeys(counts.by_part, Mark.SHOWN)
        draft = Draft(counts.by_part, counts.answered, len(files), rule, False, marks=everything)
        return counts, draft
    return counts, hide_one(counts, len(files), rule)


def _few_are_lost(counts: Counts, rule: Rule) -> bool:
    lost = sum(n for n in counts.by_part.values() if n < rule.k)
    return lost <= MOST_SMALL * counts.answered


def _known(draft: Draft) -> dict[str, Bounds]:
    return list_bounds(draft)[0] if draft.several else part_bounds(draft)


def _table_one(spec: TableSpec, counts: Counts, draft: Draft) -> Table:
    cells = {(one, ""): Cell(n, draft.marks[one]) for one, n in draft.counts.items()}
    answered = Cell(draft.answered, draft.total)
    return Table(spec, counts.level.name, "", MappingProxyType(cells), answered, draft.withheld)


def _table_two(
    files: Sequence[CodedFile],
    spec: TableSpec,
    columns: Variable,
    ones: _Decided,
    known: dict[Variable, dict[str, Bounds]],
) -> Table:
    levels = LEVELS[spec.rows][-1], LEVELS[columns][-1]
    cross = count_two(files, spec, *levels)
    draft = None
    if ones[spec.rows][1].rule.k > 1:
        sides = (_margin(ones, spec.rows, known), _margin(ones, columns, known))
        draft = hide_two(cross, *sides)
        if not draft.withheld:
            _learn(draft, spec.rows, columns, known)
    return _as_table(spec, levels, cross, draft)


def _as_table(
    spec: TableSpec, levels: tuple[Level, Level], cross: Cross, draft: DraftTwo | None
) -> Table:
    marks: Mapping[Place, Mark] = {} if draft is None else draft.marks
    cells = {one: Cell(n, marks.get(one, Mark.SHOWN)) for one, n in inner(cross).items()}
    together = Cell(sum(inner(cross).values()), Mark.SHOWN if draft is None else Mark.HIDDEN)
    withheld = draft is not None and draft.withheld
    names = levels[0].name, levels[1].name
    return Table(spec, *names, MappingProxyType(cells), together, withheld)


def _margin(ones: _Decided, variable: Variable, known: dict[Variable, dict[str, Bounds]]) -> Margin:
    counts, draft = ones[variable]
    coarse = LEVELS[variable][-1].name
    within = {part: coarser(variable, part, counts.level.name, coarse) for part in draft.counts}
    return Margin(draft, within, known[variable])


def _learn(
    draft: DraftTwo, rows: Variable, columns: Variable, known: dict[Variable, dict[str, Bounds]]
) -> None:
    """What this table tells of its margins is known when the next one is decided."""
    for _side, name, part, at in draft.sides():
        variable = rows if name == "rows" else columns
        low, high = draft.reach(at)
        before = known[variable][part]
        known[variable][part] = max(low, before[0]), min(high, before[1])
