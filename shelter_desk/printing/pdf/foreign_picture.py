"""A picture that came from outside, decoded small; imported in the child of strangers' files alone.

Only pixels come out: what a camera wrote beside them (place, device, time) is not read, but for
which way up it is.
"""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from types import MappingProxyType
from typing import Final

from PIL import Image, UnidentifiedImageError

from shelter_desk.domain.attachment_errors import CannotShow
from shelter_desk.domain.attachments import MOST_PIXELS
from shelter_desk.printing.pdf.pixels import PageImage

MOST_SHOWN: Final = 6_000_000
"""Pixels of a picture on the screen; more is decoded smaller."""

_KINDS: Final = ("JPEG", "PNG", "WEBP")
_TURNS: Final = MappingProxyType(
    {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_270,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_90,
    }
)
_ON_ITS_SIDE: Final = range(5, 9)
_WAY_UP: Final = 0x0112
_PAPER: Final = (255, 255, 255)
_DEEP: Final = ("I;16", "I;16B", "I;16L", "I")
_FAULTS: Final = (
    *(UnidentifiedImageError, Image.DecompressionBombError, Image.DecompressionBombWarning),
    *(OSError, ValueError, SyntaxError, MemoryError, EOFError, KeyError, IndexError, TypeError),
    *(OverflowError, ZeroDivisionError, struct.error, zlib.error),
)


def foreign_picture(content: bytes, width: int) -> PageImage:
    """A picture at most ``width`` pixels wide, the right way up. Raises ``CannotShow``."""
    try:
        with warnings.catch_warnings():
            # we have our own limit, which is lower than the one that is warned of
            warnings.simplefilter("ignore")
            return _decoded(content, width)
    except _FAULTS as error:
        raise CannotShow from error


def _decoded(content: bytes, width: int) -> PageImage:
    with Image.open(io.BytesIO(content), formats=_KINDS) as opened:
        across, down = opened.size
        if across * down > MOST_PIXELS:
            raise CannotShow
        way_up = opened.getexif().get(_WAY_UP, 1)
        lies = way_up in _ON_ITS_SIDE
        size = _within((down, across) if lies else (across, down), width)
        wanted = size[::-1] if lies else size
        # a JPEG is decoded at an eighth where that is enough
        opened.draft(None, wanted)
        shown = _opaque(opened)
    if shown.size != wanted:
        shown = shown.resize(wanted, Image.Resampling.LANCZOS, reducing_gap=2.0)
    if way_up in _TURNS:
        shown = shown.transpose(_TURNS[way_up])
    # Qt takes the fourth byte of a pixel for 255, and draws nothing where it is not
    pixels = shown.convert("RGBA").tobytes("raw", "BGRA")
    return PageImage(shown.width, shown.height, shown.width * 4, pixels)


def _within(size: tuple[int, int], width: int) -> tuple[int, int]:
    across, down = size
    scale = min(width / max(across, 1), 1.0)
    pixels = across * down * scale * scale
    scale *= min((MOST_SHOWN / max(pixels, 1)) ** 0.5, 1.0)
    return max(round(across * scale), 1), max(round(down * scale), 1)


def _opaque(opened: Image.Image) -> Image.Image:
    """On white where one can see through it."""
    if opened.mode in _DEEP:
        return opened.convert("I").point(lambda deep: deep * (1 / 256)).convert("RGB")
    if opened.mode in ("RGBA", "LA", "PA") or "transparency" in opened.info:
        seen = opened.convert("RGBA")
        paper = Image.new("RGB", seen.size, _PAPER)
        paper.paste(seen, mask=seen.getchannel("A"))
        return paper
    return opened.convert("RGB")
