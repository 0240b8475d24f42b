"""Figures for a machine: the tables as they are told, and how they were checked, nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from shelter_desk.domain.figures.told import FigureTable
from shelter_desk.printing.documents.csv_lines import csv_lines
from shelter_desk.printing.papers.figures import FiguresPaper

_HEAD = ("table", "cut", "row", "column", "row_words", "column_words", "count")


def figures_csv(paper: FiguresPaper) -> bytes:
    """Lines with commas; one number a line."""
    return csv_lines(_lines(paper))


def _lines(paper: FiguresPaper) -> Iterator[tuple[str, ...]]:
    yield _HEAD
    for table in paper.tables:
        yield from _numbers(table)
    for label, value in (*paper.about, *paper.check):
        yield ("check", "", "", "", label, "", value)


def _numbers(table: FigureTable) -> Iterator[tuple[str, ...]]:
    if table.withheld:
        yield (table.key, table.cut, "", "", "", "", "–")
        return
    for row in table.rows:
        for place, shown in enumerate(row.cells):
            code, words = table.codes[place], table.head[place]
            yield (table.key, table.cut, row.codes[0], code, row.words, words, shown)
