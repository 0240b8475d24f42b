"""The small objects of a file in one compressed stream (ISO 32000-1, 7.5.7 and 7.5.8).

ReportLab writes each of them plain and with a line of its own in the table of objects: the
structure of a form of four pages alone would make it a third larger. Leans on how ReportLab 5.1
lays out a file, like the sheet does.
"""

from __future__ import annotations

import re
import zlib
from typing import Final

_FREE: Final = b"\0" + bytes(4) + b"\xff\xff"
_COMMENT = re.compile(rb"^%.*\n", re.MULTILINE)
_SIZE = re.compile(rb"/Size \d+\s*")


def packed(pdf: bytes) -> bytes:
    """The same file with its small objects packed. Same input, same bytes."""
    start = int(pdf[pdf.rindex(b"startxref") + len(b"startxref") :].split()[0])
    table, _, trailer = pdf[start:].partition(b"trailer\n<<")
    offsets = [int(line[:10]) for line in table.splitlines()[3:]]
    made = bytearray(pdf[: offsets[0]])
    rows = [_FREE]
    small: list[tuple[int, bytes]] = []
    for number, (begin, end) in enumerate(zip(offsets, [*offsets[1:], start], strict=True), 1):
        written = pdf[begin:end]
        if written.endswith(b"endstream\nendobj\n"):
            rows.append(_at(len(made)))
            made += written
            continue
        body = written[written.index(b" obj\n") + 5 : written.rindex(b"endobj")]
        rows.append(b"\2" + (len(offsets) + 1).to_bytes(4, "big") + len(small).to_bytes(2, "big"))
        small.append((number, body))
    rows.append(_at(len(made)))
    made += _together(len(offsets) + 1, small)
    rows.append(_at(len(made)))
    entries = _SIZE.sub(b"", _COMMENT.sub(b"", trailer[: trailer.rindex(b">>")])).strip()
    entries += b"\n/Type /XRef /W [1 4 2] /Size %d" % len(rows)
    return bytes(made) + _stream(len(rows) - 1, entries, b"".join(rows)) + _end(len(made))


def _at(offset: int) -> bytes:
    return b"\1" + offset.to_bytes(4, "big") + bytes(2)


def _together(number: int, small: list[tuple[int, bytes]]) -> bytes:
    places, at = [], 0
    for one, body in small:
        places.append(b"%d %d" % (one, at))
        at += len(body)
    head = b" ".join(places) + b"\n"
    entries = b"/Type /ObjStm /N %d /First %d" % (len(small), len(head))
    return _stream(number, entries, head + b"".join(body for _number, body in small))


def _stream(number: int, entries: bytes, content: bytes) -> bytes:
    short = zlib.compress(content, 9)
    return b"%d 0 obj\n<<%s /Filter /FlateDecode /Length %d>>\nstream\n%s\nendstream\nendobj\n" % (
        number,
        entries,
        len(short),
        short,
    )


def _end(start: int) -> bytes:
    return b"startxref\n%d\n%%%%EOF\n" % start
