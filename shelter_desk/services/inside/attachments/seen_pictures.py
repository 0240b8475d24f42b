"""Is it really a whole picture, and how large: JPEG (ITU T.81), PNG (ISO 15948), WebP (RFC 9649).

Nothing is decoded here. What telephones hang on behind the end of a JPEG is let be.
"""

from __future__ import annotations

import re
import struct
import zlib
from typing import Final

from shelter_desk.domain.attachment_errors import DamagedFile, TooManyPixels
from shelter_desk.domain.attachments import MOST_PIXELS

_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SCAN: Final = 0xDA
_END: Final = 0xD9
_MARKER: Final = re.compile(rb"\xff+([^\x00\xd0-\xd7\xff])", re.DOTALL)
_PNG_HEAD: Final = 8


def check_jpeg(content: bytes) -> None:
    """Raises ``DamagedFile`` or ``TooManyPixels``."""
    at, size = 2, None
    while True:
        if content[at : at + 1] != b"\xff":
            raise DamagedFile
        while content[at : at + 1] == b"\xff":
            at += 1
        kind = content[at] if at < len(content) else -1
        at += 1
        length = int.from_bytes(content[at : at + 2], "big")
        if length < 2 or at + length > len(content):
            raise DamagedFile
        if kind in _FRAMES:
            size = struct.unpack(">HH", content[at + 3 : at + 7])
        at += length
        if kind == _SCAN:
            break
    scans_end(content, at)
    # a scanner may write the height behind the first scan; without one nothing can be shown
    if size is None:
        raise DamagedFile
    _check_size(*size)


def scans_end(content: bytes, at: int) -> int:
    """The place behind a JPEG whose first scan begins at ``at``; raises ``DamagedFile``."""
    while (found := _MARKER.search(content, at)) is not None:
        if found[1][0] == _END:
            return found.end()
        length = int.from_bytes(content[found.end() : found.end() + 2], "big")
        at = found.end() + max(length, 2)
    raise DamagedFile


def check_png(content: bytes) -> None:
    """Raises ``DamagedFile`` or ``TooManyPixels``."""
    at, kinds = _PNG_HEAD, []
    while at < len(content):
        length = int.from_bytes(content[at : at + 4], "big")
        body = content[at + 4 : at + 8 + length]
        if len(body) != 4 + length:
            raise DamagedFile
        if zlib.crc32(body).to_bytes(4, "big") != content[at + 8 + length : at + 12 + length]:
            raise DamagedFile
        kinds.append(body[:4])
        if kinds == [b"IHDR"]:
            _check_png_head(body[4:])
        at += 12 + length
        if kinds[-1] == b"IEND":
            break
    if kinds[:1] != [b"IHDR"] or kinds[-1] != b"IEND" or b"IDAT" not in kinds:
        raise DamagedFile


def _check_png_head(head: bytes) -> None:
    if len(head) != 13:
        raise DamagedFile
    width, height = struct.unpack(">II", head[:8])
    _check_size(width, height)


def check_webp(content: bytes) -> None:
    """Raises ``DamagedFile`` or ``TooManyPixels``."""
    end = 8 + int.from_bytes(content[4:8], "little")
    if end > len(content):
        raise DamagedFile
    at, sized, pictured = 12, False, False
    while at + 8 <= end:
        kind = content[at : at + 4]
        length = int.from_bytes(content[at + 4 : at + 8], "little")
        if at + 8 + length > end:
            raise DamagedFile
        if not sized:
            _check_size(*_webp_size(kind, content[at + 8 : at + 8 + length]))
            sized = True
        pictured = pictured or kind in (b"VP8 ", b"VP8L", b"ANMF")
        at += 8 + length + length % 2
    if not pictured:
        raise DamagedFile


def _webp_size(kind: bytes, body: bytes) -> tuple[int, int]:
    if kind == b"VP8X" and len(body) >= 10:
        width, height = body[4:7], body[7:10]
        return 1 + int.from_bytes(width, "little"), 1 + int.from_bytes(height, "little")
    if kind == b"VP8L" and len(body) >= 5 and body[0] == 0x2F:
        bits = int.from_bytes(body[1:5], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if kind == b"VP8 " and len(body) >= 10 and body[3:6] == b"\x9d\x01\x2a":
        width, height = struct.unpack("<HH", body[6:10])
        return width & 0x3FFF, height & 0x3FFF
    raise DamagedFile


def _check_size(width: int, height: int) -> None:
    if not width or not height:
        raise DamagedFile
    if width * height > MOST_PIXELS:
        raise TooManyPixels
