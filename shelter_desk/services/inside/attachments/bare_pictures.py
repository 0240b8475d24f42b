"""A picture without what the camera or telephone wrote into it: place, device, owner, time.

Nothing is decoded, so the picture itself stays as it is to the bit. A JPEG keeps only which way
up it is; films and sounds that telephones hang on behind its end are left out.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from shelter_desk.domain.attachments import Media
from shelter_desk.services.inside.attachments.seen_pictures import scans_end

_SCAN: Final = 0xDA
_COMMENT: Final = 0xFE
_KEPT_APPS: Final = frozenset({0xE0, 0xE2, 0xEE})
_DROPPED_PNG: Final = frozenset({b"eXIf", b"tEXt", b"iTXt", b"zTXt", b"tIME"})
_DROPPED_WEBP: Final = frozenset({b"EXIF", b"XMP "})
_UP: Final = 0x0112


def without_camera_words(media: Media, content: bytes) -> bytes:
    """``content`` of a checked picture without such words; anything else as it is."""
    if media is Media.JPEG:
        return b"".join(_jpeg(content))
    if media is Media.PNG:
        return b"".join(_png(content))
    if media is Media.WEBP:
        return _webp(content)
    return content


def _jpeg(content: bytes) -> Iterator[bytes]:
    yield content[:2]
    at, kind = 2, 0
    while kind != _SCAN:
        while content[at + 1] == 0xFF:
            at += 1
        kind = content[at + 1]
        end = at + 2 + int.from_bytes(content[at + 2 : at + 4], "big")
        segment = content[at:end]
        if kind == 0xE1 and segment[4:10] == b"Exif\0\0":
            yield _way_up(segment[10:])
        elif _is_of_the_picture(kind, segment):
            yield segment
        at = end
    yield content[at : scans_end(content, at)]


def _is_of_the_picture(kind: int, segment: bytes) -> bool:
    """False for comments and for what programs write beside; true for colours and tables."""
    if 0xE0 <= kind <= 0xEF:
        return kind in _KEPT_APPS and segment[4:8] != b"MPF\0"
    return kind != _COMMENT


def _way_up(tiff: bytes) -> bytes:
    """An EXIF segment that says which way up the picture is, and nothing else."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2], "")
    if not order or len(tiff) < 10:
        return b""
    first = struct.unpack_from(f"{order}I", tiff, 4)[0]
    if first + 2 > len(tiff):
        return b""
    count = struct.unpack_from(f"{order}H", tiff, first)[0]
    for place in range(first + 2, min(first + 2 + 12 * count, len(tiff) - 11), 12):
        tag, kind, number, value = struct.unpack_from(f"{order}HHIH", tiff, place)
        if (tag, kind, number) == (_UP, 3, 1) and 1 < value <= 8:
            head = struct.pack(">2sHI", b"MM", 42, 8)
            entry = struct.pack(">HHHIHHI", 1, _UP, 3, 1, value, 0, 0)
            body = b"Exif\0\0" + head + entry
            return b"\xff\xe1" + (len(body) + 2).to_bytes(2, "big") + body
    return b""


def _png(content: bytes) -> Iterator[bytes]:
    yield content[:8]
    at, kind = 8, b""
    while kind != b"IEND":
        end = at + 12 + int.from_bytes(content[at : at + 4], "big")
        kind = content[at + 4 : at + 8]
        if kind not in _DROPPED_PNG:
            yield content[at:end]
        at = end


def _webp(content: bytes) -> bytes:
    at, kept = 12, []
    end = 8 + int.from_bytes(content[4:8], "little")
    while at + 8 <= end:
        kind = content[at : at + 4]
        length = int.from_bytes(content[at + 4 : at + 8], "little")
        chunk = content[at : at + 8 + length + length % 2]
        if kind == b"VP8X":
            # the two bits that announce EXIF and XMP
            chunk = chunk[:8] + bytes([chunk[8] & ~0x0C]) + chunk[9:]
        if kind not in _DROPPED_WEBP:
            kept.append(chunk)
        at += len(chunk)
    body = b"WEBP" + b"".join(kept)
    return b"RIFF" + len(body).to_bytes(4, "little") + body
