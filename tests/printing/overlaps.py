"""Words that lie over one another on paper, as pdftotext finds their places."""

from __future__ import annotations

import re
import subprocess
from itertools import combinations
from pathlib import Path
from shutil import which

import pytest

POPPLER = pytest.mark.skipif(which("pdftotext") is None, reason="poppler-utils is not here")

_WORD = re.compile(
    r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>'
)
_BODY = 0.3
"""Boxes of words reach above and below their letters: so much of their height is left out."""
_WIDE, _HIGH, _SAME_LINE = 2.0, 0.8, 3.0
"""Points that boxes may share; letters that are shaped into one another stand on one line."""
_PIECE = 3
"""Letters of a piece into which pdftotext breaks a word of Bengali."""

_TALL = 40.0
"""Points from which on a letter is one of the watermark, which lies under everything."""

Place = tuple[float, float, float, float, str]


def overlaps(pdf: bytes, folder: Path) -> list[tuple[int, str, str]]:
    """Page and words of every pair."""
    source = folder / "paper.pdf"
    source.write_bytes(pdf)
    command = ["pdftotext", "-bbox", str(source), "-"]
    told = subprocess.run(command, capture_output=True, check=True, timeout=60).stdout.decode()
    return [
        (number, one[4], other[4])
        for number, page in enumerate(told.split("<page ")[1:], 1)
        for one, other in combinations(_places(page), 2)
        if _lie_over(one, other)
    ]


def _places(page: str) -> list[Place]:
    found = []
    for left, top, right, bottom, word in _WORD.findall(page):
        if float(bottom) - float(top) > _TALL:
            continue
        slack = _BODY * (float(bottom) - float(top))
        found.append((float(left), float(top) + slack, float(right), float(bottom) - slack, word))
    return found


def _lie_over(one: Place, other: Place) -> bool:
    wide = min(one[2], other[2]) - max(one[0], other[0])
    if abs(one[1] - other[1]) < _SAME_LINE and min(len(one[4]), len(other[4])) <= _PIECE:
        return False
    return wide > _WIDE and min(one[3], other[3]) - max(one[1], other[1]) > _HIGH
