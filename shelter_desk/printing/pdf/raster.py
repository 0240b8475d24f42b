"""Pages as pictures, for the preview and the printer: the very bytes that were made.

PDFium is not thread-safe: the child of paper, which calls this, has one thread.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import closing

import pypdfium2

from shelter_desk.printing.pdf.pixels import PageImage

_POINTS_PER_INCH = 72


def page_sizes(pdf: bytes, dpi: float) -> Iterator[tuple[int, int]]:
    """How wide and high a picture of each page is, in pixels, without drawing one."""
    scale = dpi / _POINTS_PER_INCH
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        for number in range(len(document)):
            width, height = document.get_page_size(number)
            yield math.ceil(width * scale), math.ceil(height * scale)


def page_images(pdf: bytes, dpi: float, pages: Sequence[int] | None = None) -> Iterator[PageImage]:
    """Pictures of ``pages`` (from 0; all by default) at ``dpi`` dots per inch, one at a time."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        for number in pages if pages is not None else range(len(document)):
            with closing(document[number]) as page:
                bitmap = page.render(
                    scale=dpi / _POINTS_PER_INCH, rev_byteorder=False, prefer_bgrx=True
                )
                with closing(bitmap):
                    yield PageImage(
                        bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer)
                    )
