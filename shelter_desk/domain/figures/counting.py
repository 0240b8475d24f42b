"""Counting coded files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from shelter_desk.domain.figures.coding import CodedFile
from shelter_desk.domain.figures.tables import Place, TableSpec
from shelter_desk.domain.figures.variables import HAS_SEVERAL, Level, Variable


@dataclass(frozen=True, slots=True)
class Counts:
    """One variable at one cut: people by part, and people with any value."""

    variable: Variable
    level: Level
    by_part: Mapping[str, int]
    answered: int


def count_one(files: Iterable[CodedFile], variable: Variable, level: Level) -> Counts:
    """How many people lie in each part. Parts without anybody count 0, but not in an open cut."""
    found: Counter[str] = Counter()
    answered = 0
    for file in files:
        codes = file.codes(variable)
        answered += bool(codes)
        found.update({level.of(code) for code in codes})
    by_part = {part: found.get(part, 0) for part in level.parts} | dict(found)
    return Counts(variable, level, by_part, answered)


Cross = Mapping[tuple[str | None, str | None], int]
"""People by a part of each of two variables; ``None`` where one has no value."""


def count_two(files: Sequence[CodedFile], spec: TableSpec, rows: Level, columns: Level) -> Cross:
    """Everybody by two variables that each have one value at most."""
    if spec.columns is None or {spec.rows, spec.columns} & HAS_SEVERAL:
        raise ValueError(spec.key)
    found: Counter[tuple[str | None, str | None]] = Counter(
        (_part(one, spec.rows, rows), _part(one, spec.columns, columns)) for one in files
    )
    parts = (*rows.parts, None), (*columns.parts, None)
    return {(row, column): found.get((row, column), 0) for row in parts[0] for column in parts[1]}


def inner(cross: Cross) -> dict[Place, int]:
    """The cells of people with a value of both."""
    return {
        (row, column): count
        for (row, column), count in cross.items()
        if row is not None and column is not None
    }


def _part(file: CodedFile, variable: Variable, level: Level) -> str | None:
    codes = file.codes(variable)
    return level.of(min(codes)) if codes else None
