"""Figures for a machine: the tables as they are told, and how they were checked, nothing else."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from shelter_desk.domain.figures.told import FigureTable
from shelter_desk.printing.papers.figures import FiguresPaper

_HEAD = ("table", "cut", "row", "column", "row_words", "column_words", "count")


def figures_csv(paper: FiguresPaper) -> bytes:
    """UTF-8 with a mark in front, as spreadsheets need it; one number a line."""
    text = io.StringIO(newline="")
    lines = csv.writer(text)
    lines.writerow(_HEAD)
    for table in paper.tables:
        lines.writerows(_numbers(table))
    for label, value in (*paper.about, *paper.check):
        lines.writerow(("check", "", "", "", label, "", value))
    return text.getvalue().encode("utf-8-sig")


def _numbers(table: FigureTable) -> Iterator[tuple[str, ...]]:
    if table.withheld:
        yield (table.key, table.cut, "", "", "", "", "–")
        return
    for row in table.rows:
        for place, shown in enumerate(row.cells):
            code, words = table.codes[place], table.head[place]
            yield (table.key, table.cut, row.codes[0], code, row.words, words, shown)
