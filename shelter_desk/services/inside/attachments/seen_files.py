"""What a file is, by what is in it: a table of first bytes, and a look at its structure.

The name is believed only where it agrees. Nothing of the content is run, drawn or written.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import InitVar, dataclass
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Final

from shelter_desk.domain.attachment_errors import (
    DamagedFile,
    EmptyFile,
    FileTooLarge,
    Film,
    HeicPicture,
    LyingType,
    UnknownType,
)
from shelter_desk.domain.attachments import MOST_BYTES, Media
from shelter_desk.services.inside.attachments.seen_documents import (
    check_rtf,
    plain_text,
    refuse_old,
    zip_media,
)
from shelter_desk.services.inside.attachments.seen_pictures import check_jpeg, check_png, check_webp
from shelter_desk.services.inside.attachments.seen_sound import (
    check_amr,
    check_flac,
    check_mp3,
    check_mp4,
    check_ogg,
    check_wav,
    is_mp3,
)
from shelter_desk.services.inside.typed.made_here import MadeElsewhereError, Maker

Check = Callable[[bytes], None]
_MEGABYTE: Final = 1024 * 1024
_PDF: Final = b"%PDF-"
_ZIP: Final = b"PK\x03\x04"
_OLE: Final = bytes.fromhex("d0cf11e0a1b11ae1")
_BEGINS: Final[tuple[tuple[bytes, Media, Check], ...]] = (
    (b"\xff\xd8\xff", Media.JPEG, check_jpeg),
    (b"\x89PNG\r\n\x1a\n", Media.PNG, check_png),
    (b"OggS", Media.OGG, check_ogg),
    (b"fLaC", Media.FLAC, check_flac),
    (b"#!AMR", Media.AMR, check_amr),
    (b"{\\rtf", Media.RTF, check_rtf),
    (b"ID3", Media.MP3, check_mp3),
)
_RIFF: Final[Mapping[bytes, tuple[Media, Check]]] = MappingProxyType(
    {b"WEBP": (Media.WEBP, check_webp), b"WAVE": (Media.WAV, check_wav)}
)
_HEIC: Final = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1", b"avif"})
_NOT_KEPT: Final = (
    (b"MZ", "exe"),
    (b"\x7fELF", "elf"),
    (b"#!/", "sh"),
    (b"GIF8", "gif"),
    (b"BM", "bmp"),
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
    (b"Rar!", "rar"),
    (b"7z\xbc\xaf", "7z"),
    (b"\x1f\x8b", "gz"),
    (b"SQLite format 3", "sqlite"),
    (b"<!DOCTYPE", "html"),
    (b"<html", "html"),
    (b"<svg", "svg"),
    (b"<?xml", "xml"),
)
_TYPE_OF: Final[Mapping[str, Media]] = MappingProxyType(
    {ending: media for media in Media for ending in media.endings}
)


_HERE: Final = Maker()


@dataclass(frozen=True)
class Seen:
    """What a file with this hash turned out to be; ``title``: its name without folder and ending.

    Made by ``look_at`` alone: nothing is kept that was not looked at.
    """

    maker: InitVar[Maker]
    media: Media
    title: str
    sha256: str

    def __post_init__(self, maker: Maker) -> None:
        if maker is not _HERE:
            raise MadeElsewhereError


def look_at(name: str, content: bytes, check_pdf: Check) -> Seen:
    """Know a file before it is kept; ``check_pdf`` looks into one in a process of its own.

    Raises ``EmptyFile``, ``FileTooLarge``, ``UnknownType``, ``LyingType``, ``DamagedFile``,
    ``LockedFile``, ``ZipBomb``, ``HoldsProgram``, ``OldDocument``, ``TooManyPixels``,
    ``HeicPicture``, ``Film`` or ``ReaderStopped``.
    """
    if not content:
        raise EmptyFile
    if len(content) > MOST_BYTES:
        raise FileTooLarge(size=str(-(-len(content) // _MEGABYTE)))
    last = PurePosixPath(name.replace("\\", "/")).name
    title, dot, ending = last.rpartition(".")
    ending = ending.strip().lower() if dot and title else ""
    media = _media(content, ending, check_pdf)
    if ending and _TYPE_OF.get(ending) is not media:
        raise LyingType(said=ending, found=media.endings[0])
    sha256 = hashlib.sha256(content).hexdigest()
    return Seen(_HERE, media, title if ending else last, sha256)


def _media(content: bytes, ending: str, check_pdf: Check) -> Media:
    for begins, media, check in (*_BEGINS, (_PDF, Media.PDF, check_pdf)):
        if content.startswith(begins):
            check(content)
            return media
    if content.startswith(b"RIFF"):
        return _riff(content)
    if content[4:8] == b"ftyp":
        return _mp4(content)
    if content.startswith(_ZIP):
        return zip_media(content) or _other(ending, "zip")
    if content.startswith(_OLE):
        refuse_old(content)
    if content.startswith(b"\x1a\x45\xdf\xa3"):
        raise Film
    if is_mp3(content):
        check_mp3(content)
        return Media.MP3
    return _unmarked(content, ending)


def _riff(content: bytes) -> Media:
    kind = content[8:12]
    if kind == b"AVI ":
        raise Film
    if kind not in _RIFF:
        raise UnknownType
    media, check = _RIFF[kind]
    check(content)
    return media


def _mp4(content: bytes) -> Media:
    if content[8:12] in _HEIC:
        raise HeicPicture
    check_mp4(content)
    return Media.M4A


def _unmarked(content: bytes, ending: str) -> Media:
    """Text has no first bytes of its own: there the name decides, and every letter is looked at."""
    begin = content[:64].lstrip()
    found = next((kind for mark, kind in _NOT_KEPT if begin.startswith(mark)), "")
    said = _TYPE_OF.get(ending)
    if found and (said is not Media.TEXT or not found.endswith(("ml", "svg"))):
        return _other(ending, found)
    if said is Media.TEXT or not ending:
        if plain_text(content) is not None:
            return Media.TEXT
        if not ending:
            raise UnknownType
    if said is None:
        raise UnknownType
    raise DamagedFile


def _other(ending: str, found: str) -> Media:
    if ending in _TYPE_OF:
        raise LyingType(said=ending, found=found)
    raise UnknownType
