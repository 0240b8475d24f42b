"""Lines with commas that a spreadsheet opens as they are: no cell is ever calculated."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Final

_BEGINS_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")


def csv_lines(rows: Iterable[Sequence[str]]) -> bytes:
    """UTF-8 with a mark in front, as spreadsheets need it.

    A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV
    injection).
    """
    text = io.StringIO(newline="")
    lines = csv.writer(text)
    lines.writerows([_safe(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.lstrip(" ").startswith(_BEGINS_FORMULA) else cell
