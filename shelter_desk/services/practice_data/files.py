"""A picture and a letter for the practice house, drawn here when they are wanted.

They show nobody and come from nowhere: a grey card with a place for a photo, and a page that says
that it is for practice.
"""

from __future__ import annotations

import struct
import zlib
from typing import Final

from shelter_desk.domain.attachments import Shows
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.practice.rules import Both
from shelter_desk.services.attachments import attachments
from shelter_desk.services.desk import Desk
from shelter_desk.services.views.attachment import NewFile

WHOSE: Final = 0
"""The first of the invented people has them in her file."""

_WIDE, _HIGH = 240, 160
_PAPER, _BAND, _PHOTO = (226, 232, 230), (27, 107, 115), (163, 177, 179)
_CARD = Both("بطاقة للتدريب", "Card for practice")
_LETTER = Both("رسالة للتدريب", "Letter for practice")
_LINES = ("PRACTICE", "This letter is invented.", "Nobody is meant.")


def add_files(desk: Desk, resident_id: ResidentId) -> None:
    """One picture and one PDF, so that a new worker can look at them, hand over and take away."""
    card = NewFile("card.png", picture(), Shows.IDENTITY, _CARD.say(desk.language))
    letter = NewFile("letter.pdf", letter_pdf(), Shows.LETTER, _LETTER.say(desk.language))
    for one in (card, letter):
        attachments.attach(desk, resident_id, one)


def picture() -> bytes:
    """A PNG of some hundred bytes: a card with a band and a place for a photo."""
    rows = b"".join(
        b"\0" + bytes(part for x in range(_WIDE) for part in _colour(x, y)) for y in range(_HIGH)
    )
    head = struct.pack(">IIBBBBB", _WIDE, _HIGH, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, body) for name, body in chunks)


def _colour(x: int, y: int) -> tuple[int, int, int]:
    if y < 28:
        return _BAND
    in_photo = 20 <= x < 80 and 48 <= y < 128
    in_line = x >= 100 and x < 210 and y in range(56, 130) and (y - 56) % 24 < 6
    return _PHOTO if in_photo or in_line else _PAPER


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def letter_pdf() -> bytes:
    """A PDF of one small page with three lines in a font that every reader has."""
    shown = b" ".join(b"(%s) Tj 0 -28 Td" % line.encode() for line in _LINES)
    drawn = b"BT /F1 18 Tf 40 220 Td " + shown + b" ET"
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 298 280] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    made, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % one for one in places)
    size = len(objects) + 1
    end = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(made))
    return made + b"xref\n0 %d\n" % size + table + end
