"""One way only to write values as bytes, for hashes that must be the same for ever."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

Cell = str | int | bytes | None


def encode(cell: Cell) -> bytes:
    """A value with its kind and length, so that no two lists of values look alike."""
    return encode_all((cell,))


def encode_all(cells: Iterable[Cell]) -> bytes:
    """Several values, one after the other."""
    parts = []
    # one loop without calls: every row of the log comes through here, fifteen values each
    for cell in cells:
        if isinstance(cell, str):
            text = cell.encode()
            parts.append(b"t%d:%b" % (len(text), text))
        elif cell is None:
            parts.append(b"n")
        elif isinstance(cell, int):
            parts.append(b"i%d;" % cell)
        else:
            parts.append(b"b%d:%b" % (len(cell), cell))
    return b"".join(parts)


def encode_rows(table: str, columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Rows of one table with the names of their columns.

    A column without a value is left out, so that a column which a later schema step adds to
    old rows does not change what was vouched for.
    """
    parts = []
    for row in rows:
        named = [(name, cell) for name, cell in zip(columns, row, strict=True) if cell is not None]
        parts.append(encode_all((table, len(named), *chain.from_iterable(named))))
    return b"".join(parts)
