"""A PDF that came from outside: is it whole, does it open without a password, how does it look.

Imported in the child that reads strangers' files alone.
"""

from __future__ import annotations

import importlib
import io
from contextlib import closing
from typing import Any, Final

import pypdfium2

from shelter_desk.domain.attachment_errors import CannotShow, DamagedFile, LockedFile
from shelter_desk.printing.pdf.pixels import PageImage

MOST_PAGE_PIXELS: Final = 6_000_000
"""A page may call itself a hundred metres wide; its picture is never larger than this."""

_TAIL: Final = 2048
_POINTS_PER_INCH: Final = 72


def check_pdf(content: bytes) -> None:
    """Raises ``LockedFile``, or ``DamagedFile`` when it is cut off, broken or has no page."""
    if b"%%EOF" not in content[-_TAIL:]:
        raise DamagedFile
    pikepdf: Any = importlib.import_module("pikepdf")
    try:
        with pikepdf.open(io.BytesIO(content), suppress_warnings=True) as opened:
            pages = len(opened.pages)
    except pikepdf.PasswordError as error:
        raise LockedFile from error
    except (pikepdf.PdfError, ValueError, RuntimeError) as error:
        raise DamagedFile from error
    if not pages:
        raise DamagedFile


def foreign_pages(
    content: bytes, dpi: float, first: int, most: int
) -> tuple[tuple[PageImage, ...], int]:
    """Pictures of at most ``most`` pages from ``first`` on, and how many pages there are.

    Raises ``CannotShow``.
    """
    try:
        with closing(pypdfium2.PdfDocument(content)) as document:
            numbers = range(first, min(first + most, len(document)))
            return tuple(_picture(document[one], dpi) for one in numbers), len(document)
    except (pypdfium2.PdfiumError, ValueError, MemoryError) as error:
        raise CannotShow from error


def _picture(page: Any, dpi: float) -> PageImage:
    with closing(page):
        width, height = page.get_size()
        scale = dpi / _POINTS_PER_INCH
        pixels = max(width * height * scale * scale, 1)
        scale *= min((MOST_PAGE_PIXELS / pixels) ** 0.5, 1)
        bitmap = page.render(scale=scale, rev_byteorder=False, prefer_bgrx=True)
        with closing(bitmap):
            return PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
