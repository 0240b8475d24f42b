"""Is it really a written document, whole, without a lock, a program or a bomb in it.

DOCX and the like are ZIP archives: they are unfolded once, in memory, thrown away as they come,
and no further than ``MOST_UNFOLDED``.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from shelter_desk.domain.attachment_errors import (
    DamagedFile,
    HoldsProgram,
    LockedFile,
    OldDocument,
    ZipBomb,
)
from shelter_desk.domain.attachments import Media

MOST_UNFOLDED: Final = 200 * 1024 * 1024
MOST_ENTRIES: Final = 5_000
_STEP: Final = 256 * 1024
_LOCKED: Final = 0x1
_BROKEN: Final = (
    zipfile.BadZipFile,
    zlib.error,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
    KeyError,
)
_BY_PART: Final = {
    "word/document.xml": Media.DOCX,
    "xl/workbook.xml": Media.XLSX,
    "ppt/presentation.xml": Media.PPTX,
}
_OPEN_DOCUMENTS: Final = (Media.ODT, Media.ODS, Media.ODP)
_ENCRYPTED_PACKAGE: Final = "EncryptedPackage".encode("utf-16-le")


def zip_media(content: bytes) -> Media | None:
    """What an archive is; ``None`` for one that is no document.

    Raises ``DamagedFile``, ``LockedFile``, ``HoldsProgram`` or ``ZipBomb``.
    """
    with _unfolded(content) as archive:
        parts = archive.infolist()
        if len(parts) > MOST_ENTRIES or sum(one.file_size for one in parts) > MOST_UNFOLDED:
            raise ZipBomb
        if any(one.flag_bits & _LOCKED for one in parts):
            raise LockedFile
        names = {one.filename for one in parts}
        media = _kind(archive, names)
        if media is None:
            return None
        if _holds_program(names):
            raise HoldsProgram
        if media in _OPEN_DOCUMENTS and b"encryption-data" in _manifest(archive, names):
            raise LockedFile
        _unfold(archive)
        return media


@contextmanager
def _unfolded(content: bytes) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield archive
    except _BROKEN as error:
        raise DamagedFile from error


def _kind(archive: zipfile.ZipFile, names: set[str]) -> Media | None:
    if "[Content_Types].xml" in names:
        return next((media for part, media in _BY_PART.items() if part in names), None)
    if "mimetype" in names and archive.getinfo("mimetype").file_size < 200:
        said = archive.read("mimetype").decode("ascii", "replace").strip()
        return next((media for media in _OPEN_DOCUMENTS if media.value == said), None)
    return None


def _holds_program(names: set[str]) -> bool:
    return any(
        name.lower().endswith("vbaproject.bin") or name.startswith(("Basic/", "Scripts/"))
        for name in names
    )


def _manifest(archive: zipfile.ZipFile, names: set[str]) -> bytes:
    name = "META-INF/manifest.xml"
    return archive.read(name) if name in names else b""


def _unfold(archive: zipfile.ZipFile) -> None:
    """Every part to its end: a cut or altered one does not fit its own check sum."""
    total = 0
    for one in archive.infolist():
        with archive.open(one) as part:
            while step := part.read(_STEP):
                total += len(step)
                if total > MOST_UNFOLDED:
                    raise ZipBomb


def refuse_old(content: bytes) -> None:
    """An OLE container: a locked document of today, or one of the old kinds; raises either."""
    if _ENCRYPTED_PACKAGE in content:
        raise LockedFile
    raise OldDocument


def check_rtf(content: bytes) -> None:
    """Raises ``DamagedFile``, or ``HoldsProgram`` for things that RTF can carry."""
    if not content.rstrip(b"\0\r\n \t").endswith(b"}"):
        raise DamagedFile
    if b"\\objdata" in content or b"\\object" in content:
        raise HoldsProgram


def plain_text(content: bytes) -> str | None:
    """The words of a text file, or ``None`` for anything that is none.

    UTF-8, UTF-16 with its mark, or what Arabic Windows used to write.
    """
    coding = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    for one in (coding, "cp1256"):
        try:
            words = content.decode(one)
        except UnicodeDecodeError:
            continue
        unseen = sum(letter < " " and letter not in "\t\n\r\f" for letter in words)
        return None if unseen else words
    return None
