"""Is it really sound, and whole: MP3, MP4, Ogg (RFC 3533), WAV, FLAC (RFC 9639), AMR (RFC 4867).

A film is told apart from sound by its tracks. Nothing is decoded here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from shelter_desk.domain.attachment_errors import DamagedFile, Film

_RATES_1: Final = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_RATES_2: Final = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_HERTZ: Final = {
    3: (44_100, 48_000, 32_000),
    2: (22_050, 24_000, 16_000),
    0: (11_025, 12_000, 8_000),
}
_BOXES_WITH_BOXES: Final = frozenset({b"moov", b"trak", b"mdia"})
_OGG_SOUND: Final = (b"OpusHead", b"\x01vorbis", b"Speex   ", b"\x7fFLAC")
_AMR: Final = (12, 13, 15, 17, 19, 20, 26, 31, 5, 0, 0, 0, 0, 0, 0, 0)
_AMR_WIDE: Final = (17, 23, 32, 36, 40, 46, 50, 58, 60, 5, 5, 0, 0, 0, 0, 0)


def is_mp3(content: bytes) -> bool:
    """True when a tag and a frame, or two frames one behind the other, stand at the beginning."""
    at = _behind_tag(content)
    first = _frame(content, at)
    return bool(first) and (at > 0 or _frame(content, at + first) > 0)


def check_mp3(content: bytes) -> None:
    """Raises ``DamagedFile`` unless its first frames follow one another."""
    at, seen = _behind_tag(content), 0
    while at < len(content) and seen < 4:
        length = _frame(content, at)
        if not length:
            raise DamagedFile
        at, seen = at + length, seen + 1
    if not seen:
        raise DamagedFile


def _behind_tag(content: bytes) -> int:
    if content[:3] != b"ID3" or len(content) < 10:
        return 0
    length = 0
    for one in content[6:10]:
        length = length << 7 | one & 0x7F
    return 10 + length + (10 if content[5] & 0x10 else 0)


def _frame(content: bytes, at: int) -> int:
    """How long the frame of layer III is that begins here; 0 when none does."""
    head = content[at : at + 4]
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE6 != 0xE2:
        return 0
    version, rate, hertz = head[1] >> 3 & 3, head[2] >> 4, head[2] >> 2 & 3
    if version not in _HERTZ or not 0 < rate < 15 or hertz > 2:
        return 0
    kilobits = (_RATES_1 if version == 3 else _RATES_2)[rate]
    factor = 144_000 if version == 3 else 72_000
    return factor * kilobits // _HERTZ[version][hertz] + (head[2] >> 1 & 1)


def check_mp4(content: bytes) -> None:
    """Raises ``Film``, or ``DamagedFile`` when a box is cut off or there is no sound."""
    boxes = list(_boxes(content, 0, len(content)))
    tracks = {content[at + 8 : at + 12] for kind, at, _end in boxes if kind == b"hdlr"}
    if b"vide" in tracks:
        raise Film
    kinds = {kind for kind, _at, _end in boxes}
    if b"soun" not in tracks or not kinds & {b"mdat", b"moof"}:
        raise DamagedFile


def _boxes(content: bytes, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Kind, beginning and end of what is in each box, the boxes in boxes as well."""
    while at + 8 <= end:
        length, kind, head = (
            int.from_bytes(content[at : at + 4], "big"),
            content[at + 4 : at + 8],
            8,
        )
        if length == 1:
            length, head = int.from_bytes(content[at + 8 : at + 16], "big"), 16
        length = length or end - at
        if length < head or at + length > end:
            raise DamagedFile
        yield kind, at + head, at + length
        if kind in _BOXES_WITH_BOXES:
            yield from _boxes(content, at + head, at + length)
        at += length


def check_ogg(content: bytes) -> None:
    """Raises ``Film``, or ``DamagedFile`` when a page is cut off or there is no sound."""
    at, first = 0, b""
    while at < len(content):
        segments = content[at + 26] if at + 27 <= len(content) else 0
        table = content[at + 27 : at + 27 + segments]
        length = 27 + segments + sum(table)
        if content[at : at + 5] != b"OggS\0" or at + length > len(content):
            raise DamagedFile
        if content[at + 5] & 2:
            first += content[at + 27 + segments : at + length] + b"\0"
        at += length
    if b"theora" in first:
        raise Film
    if not any(kind in first for kind in _OGG_SOUND):
        raise DamagedFile


def check_wav(content: bytes) -> None:
    """Raises ``DamagedFile`` unless format and sound are there to their end."""
    at, kinds = 12, set()
    while at + 8 <= len(content):
        length = int.from_bytes(content[at + 4 : at + 8], "little")
        if at + 8 + length > len(content):
            raise DamagedFile
        kinds.add(content[at : at + 4])
        at += 8 + length + length % 2
    if not kinds >= {b"fmt ", b"data"}:
        raise DamagedFile


def check_flac(content: bytes) -> None:
    """Raises ``DamagedFile`` unless its blocks of facts end where sound begins."""
    at, last, first = 4, False, True
    while not last:
        head = content[at : at + 4]
        length = int.from_bytes(head[1:], "big")
        if len(head) < 4 or at + 4 + length >= len(content) or (first and head[0] & 0x7F):
            raise DamagedFile
        last, first, at = bool(head[0] & 0x80), False, at + 4 + length
    if content[at] != 0xFF or content[at + 1 : at + 2] not in (b"\xf8", b"\xf9"):
        raise DamagedFile


def check_amr(content: bytes) -> None:
    """Raises ``DamagedFile`` unless frames follow one another to the end."""
    wide = content.startswith(b"#!AMR-WB\n")
    at, sizes = (9, _AMR_WIDE) if wide else (6, _AMR)
    if at >= len(content):
        raise DamagedFile
    while at < len(content):
        at += 1 + sizes[content[at] >> 3 & 0xF]
    if at != len(content):
        raise DamagedFile
