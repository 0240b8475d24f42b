"""One way only to write values as bytes, for hashes that must be the same for ever."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

Cell = str | int | bytes | None


def encode(cell: Cell) -> bytes:
    """A value with its kind and length, so that no two lists of values look alike."""
    match cell:
        case None:
            return b"n"
        case int():
            return b"i%d;" % cell
        case str():
            text = cell.encode()
            return b"t%d:%b" % (len(text), text)
        case bytes():
            return b"b%d:%b" % (len(cell), cell)


def encode_rows(table: str, columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Rows of one table with the names of their columns.

    A column without a value is left out, so that a column which a later schema step adds to
    old rows does not change what was vouched for.
    """
    parts = []
    for row in rows:
        named = [(name, cell) for name, cell in zip(columns, row, strict=True) if cell is not None]
        cells = b"".join(encode(name) + encode(cell) for name, cell in named)
        parts.append(encode(table) + encode(len(named)) + cells)
    return b"".join(parts)
