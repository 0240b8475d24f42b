"""A page as pixels, importable without anything that draws."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page: rows from the top, ``stride`` bytes each, four bytes B, G, R, 255 a pixel."""

    width: int
    height: int
    stride: int
    pixels: bytes
