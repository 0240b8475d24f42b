"""QR codes on a scanned paper; imported in the child that reads strangers' files alone.

Only codes of our own papers are told further: what stands in any other one could be a secret,
such as the key on the recovery sheet.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import Any, Final

import pypdfium2
import zxingcpp
from PIL import Image

from shelter_desk.domain.attachment_errors import CannotShow
from shelter_desk.domain.signed_errors import TooManyPages
from shelter_desk.printing.papers.code import ScannedPage, code_in
from shelter_desk.printing.pdf.foreign_pdf import foreign_pages
from shelter_desk.printing.pdf.foreign_picture import foreign_picture
from shelter_desk.printing.pdf.pixels import PageImage

MOST_PAGES: Final = 40
"""The longest paper that is signed has a dozen."""

_DPI: Final = 220.0
_WIDTH: Final = 6000
_QR: Final = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


def codes_in_pdf(content: bytes) -> Iterator[ScannedPage]:
    """What stands on each page of a scan. Raises ``CannotShow`` and ``TooManyPages``."""
    if _length(content) > MOST_PAGES:
        raise TooManyPages(most=str(MOST_PAGES))
    number, total = 0, 1
    while number < total:
        # one at a time: each is 20 MB of pixels
        pictures, total = foreign_pages(content, _DPI, number, 1)
        yield from map(_read, pictures)
        number += 1


def codes_in_picture(content: bytes) -> ScannedPage:
    """What stands on a photo of a page. Raises ``CannotShow``."""
    return _read(foreign_picture(content, _WIDTH))


def _length(content: bytes) -> int:
    try:
        with closing(pypdfium2.PdfDocument(content)) as document:
            return len(document)
    except (pypdfium2.PdfiumError, ValueError, MemoryError) as error:
        raise CannotShow from error


def _read(page: PageImage) -> ScannedPage:
    size = (page.width, page.height)
    picture = Image.frombuffer("RGBA", size, page.pixels, "raw", "BGRA", page.stride, 1)
    found: list[Any] = zxingcpp.read_barcodes(picture.convert("L"), formats=_QR, return_errors=True)
    whole = [code_in(one.text) for one in found if one.valid]
    return ScannedPage(
        codes=tuple(dict.fromkeys(one for one in whole if one is not None)),
        foreign=None in whole,
        torn=any(not one.valid for one in found),
    )
