"""A table in words, as it is told: what a page shows, a paper prints and a file holds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One line: a part in words, and what is printed in each column.

    ``codes`` name the part for a machine. ``share`` is empty unless both numbers are printed.
    """

    words: str
    codes: tuple[str, ...]
    cells: tuple[str, ...]
    share: str = ""


@dataclass(frozen=True, slots=True)
class FigureTable:
    """One table. ``head``: the words over its columns; ``withheld``: nothing of it is shown."""

    key: str
    title: str
    cut: str
    head: tuple[str, ...]
    codes: tuple[str, ...]
    rows: tuple[FigureRow, ...]
    withheld: bool = False
