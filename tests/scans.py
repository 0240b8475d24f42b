"""Papers of ours as a scanner or a telephone gives them back: whole, torn, mixed, foreign."""

from __future__ import annotations

import io
from collections.abc import Iterable

import pypdfium2
from PIL import Image, ImageDraw, ImageFilter
from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

A4 = (1240, 1754)
"""At 150 dots per inch."""


def pages_of(pdf: bytes, dpi: int = 150) -> list[Image.Image]:
    """A printed paper, as it lies on the glass."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.render(scale=dpi / 72).to_pil().convert("RGB") for page in document]
    finally:
        document.close()


def photo(page: Image.Image, turn: float = 0, kind: str = "JPEG") -> bytes:
    """A page photographed a little askew and out of focus."""
    askew = page.rotate(turn, expand=True, fillcolor=(120, 100, 80))
    out = io.BytesIO()
    askew.filter(ImageFilter.GaussianBlur(0.8)).save(out, kind, **_well(kind))
    return out.getvalue()


def _well(kind: str) -> dict[str, int]:
    return {"quality": 70} if kind == "JPEG" else {}


def scan(pages: Iterable[Image.Image]) -> bytes:
    """Pages as a scanner saves them."""
    first, *more = pages
    out = io.BytesIO()
    first.save(out, "PDF", save_all=True, append_images=more, resolution=150.0)
    return out.getvalue()


def blank() -> Image.Image:
    """A page with writing and no code."""
    page = Image.new("RGB", A4, "white")
    ImageDraw.Draw(page).text((200, 300), "a letter, and nothing else", fill="black")
    return page


def coded(payload: str, *, torn: bool = False, side: int = 4) -> Image.Image:
    """A page with a QR that says ``payload`` at its foot."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(payload)
    code.version = code.calculate_version()
    code.makeImpl(False, 2)
    page = blank()
    draw, many = ImageDraw.Draw(page), code.getModuleCount()
    left, top = 80, 1600 - many
    for row in range(many):
        for column in range(many):
            if code.isDark(row, column):
                x, y = left + column * side, top + row * side
                draw.rectangle((x, y, x + side - 1, y + side - 1), fill="black")
    if torn:
        end = many * side
        corner = (
            (left + end, top + 9 * side),
            (left + end, top + end),
            (left + 9 * side, top + end),
        )
        draw.polygon(corner, fill="white")
    return page
