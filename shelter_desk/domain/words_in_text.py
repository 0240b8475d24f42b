"""The words of a text with their places in it, the one way that names are looked for.

A word is a run of letters with whatever is written over, under or between them and is not read by
itself: vowel signs, tatweel, joiners. Digits and all other signs end it; so do apostrophes and
hyphens, and ``Joint`` keeps how the next word hangs on the one before.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import Final

from shelter_desk.domain.folding import fold

_APOSTROPHES: Final = frozenset("'’‘‛`´ʼʻʽʾʿʹ′＇")
_TATWEEL: Final = "ـ"


class Joint(IntEnum):
    """What stands between a word and the one before it."""

    CLOSE = 0
    """An apostrophe: ``O'Neil``, ``Mariam's``."""
    TIED = 1
    """A hyphen or a low line: ``Al-Hashimi``."""
    NEAR = 2
    """A space or a full stop: ``Mariam Yusuf``, ``M. Yusuf``."""
    APART = 3
    """Anything that parts two names from each other, or nothing came before."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word at ``start`` to ``end`` of its text.

    ``plain``: folded, as search compares. ``spelled``: its letters as they were typed, without
    vowel signs; in it على is another word than علي, and "said" another than "Said".
    """

    start: int
    end: int
    plain: str
    spelled: str
    joint: Joint


class _Sign(IntEnum):
    LETTER = -2
    INSIDE = -1
    CLOSE = Joint.CLOSE
    TIED = Joint.TIED
    NEAR = Joint.NEAR
    APART = Joint.APART


def words_in(text: str) -> tuple[Word, ...]:
    """Every word of ``text``, in its order."""
    found: list[Word] = []
    after = -1
    for start, end in _runs(text):
        plain = "".join(filter(_is_read, fold(text[start:end])))
        if not plain:
            continue
        joint = Joint.APART if after < 0 else _between(text[after:start])
        found.append(Word(start, end, plain, _spelled(text[start:end]), joint))
        after = end
    return tuple(found)


def _runs(text: str) -> Iterator[tuple[int, int]]:
    """Where a run of letters begins, and where the last sign that belongs to it ends."""
    start = end = -1
    for place, letter in enumerate(text):
        sign = _sign(letter)
        if sign is _Sign.LETTER:
            start = place if start < 0 else start
            end = place + 1
        elif start >= 0 and sign is _Sign.INSIDE:
            # what is not seen ends no word and is no part of its end: an isolate keeps its pair
            end = place + 1 if _is_written(letter) else end
        elif start >= 0:
            yield start, end
            start = -1
    if start >= 0:
        yield start, end


def _between(gap: str) -> Joint:
    widest = max((_sign(one) for one in gap), default=_Sign.INSIDE)
    return Joint.APART if widest < Joint.CLOSE else Joint(widest)


@lru_cache(4096)
def _sign(letter: str) -> _Sign:
    category = unicodedata.category(letter)
    if letter in _APOSTROPHES:
        return _Sign.CLOSE
    if letter == "_" or category == "Pd":
        return _Sign.TIED
    if letter in ".·" or letter.isspace():
        return _Sign.NEAR
    if _is_written(letter) or category in ("Cf", "Cc", "Cs"):
        return _Sign.INSIDE
    return _Sign.LETTER if category[0] == "L" else _Sign.APART


def _is_written(letter: str) -> bool:
    return letter == _TATWEEL or unicodedata.category(letter)[0] == "M"


@lru_cache(4096)
def _is_read(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LM"


def _spelled(word: str) -> str:
    if word.isascii():
        return word
    whole = unicodedata.normalize("NFKC", word)
    return "".join(one for one in whole if _sign(one) is _Sign.LETTER)
