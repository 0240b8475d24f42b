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
    return [
        (number, one[4], other[4])
        for number, words in enumerate(words_of(pdf, folder), 1)
        for one, other in combinations(map(_letters, words), 2)
        if _lie_over(one, other)
    ]


def words_of(pdf: bytes, folder: Path) -> list[list[Place]]:
    """The words of each page, left out those of a watermark, with their boxes from the top."""
    source = folder / "paper.pdf"
    source.write_bytes(pdf)
    command = ["pdftotext", "-bbox", str(source), "-"]
    told = subprocess.run(command, capture_output=True, check=True, timeout=60).stdout.decode()
    return [_places(page) for page in told.split("<page ")[1:]]


def _places(page: str) -> list[Place]:
    return [
        (float(left), float(top), float(right), float(bottom), word)
        for left, top, right, bottom, word in _WORD.findall(page)
        if float(bottom) - float(top) <= _TALL
    ]


def _letters(place: Place) -> Place:
    left, top, right, bottom, word = place
    slack = _BODY * (bottom - top)
    return left, top + slack, right, bottom - slack, word


def _lie_over(one: Place, other: Place) -> bool:
    wide = min(one[2], other[2]) - max(one[0], other[0])
    if abs(one[1] - other[1]) < _SAME_LINE and min(len(one[4]), len(other[4])) <= _PIECE:
        return False
    return wide > _WIDE and min(one[3], other[3]) - max(one[1], other[1]) > _HIGH
