"""Figures as a workbook, in the direction of its language; a spreadsheet opens it as it is.

XlsxWriter writes it in memory: nothing of it lies on the disk before it has its name.
"""

from __future__ import annotations

import io
from typing import Final

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from shelter_desk.domain.figures.told import FigureTable
from shelter_desk.printing.papers.figures import FiguresPaper

_RTL: Final = frozenset({"ar"})
_LONGEST_NAME: Final = 31
_AS_WRITTEN: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


def figures_workbook(paper: FiguresPaper) -> bytes:
    """The Excel file: a sheet for each table, and one that says how they were checked."""
    raw = io.BytesIO()
    book = Workbook(raw, _AS_WRITTEN)
    book.set_properties({"title": "", "author": "", "created": paper.made_at.replace(tzinfo=None)})
    bold = book.add_format({"bold": True})
    for number, table in enumerate(paper.tables, start=1):
        _fill(_sheet(book, paper, f"{number} {table.key}"), table, paper, bold)
    check = _sheet(book, paper, "check")
    for line, (label, value) in enumerate((("", paper.title), *paper.about, *paper.check)):
        check.write_string(line, 0, label, bold)
        check.write_string(line, 1, value)
    book.close()
    return raw.getvalue()


def _sheet(book: Workbook, paper: FiguresPaper, named: str) -> Worksheet:
    sheet = book.add_worksheet(named[:_LONGEST_NAME])
    if paper.language in _RTL:
        sheet.right_to_left()
    sheet.set_column(0, 0, 34)
    sheet.set_column(1, 12, 18)
    return sheet


def _fill(sheet: Worksheet, table: FigureTable, paper: FiguresPaper, bold: Format) -> None:
    sheet.write_string(0, 0, table.title, bold)
    if table.withheld:
        sheet.write_string(2, 0, paper.withheld_words)
        return
    for column, words in enumerate(table.head, start=1):
        sheet.write_string(2, column, words, bold)
    for line, row in enumerate(table.rows, start=3):
        sheet.write_string(line, 0, row.words)
        for column, shown in enumerate((*row.cells, row.share)[: len(table.head)], start=1):
            if shown.isascii() and shown.isdigit():
                sheet.write_number(line, column, int(shown))
            else:
                sheet.write_string(line, column, shown)
