"""By which words somebody is known: those of her names, and several of them written as one.

What only joins a name together (bint, al, عبد) says nothing by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Flag
from typing import Final

from shelter_desk.domain.ordinary_words import JOINING, SERVANTS
from shelter_desk.domain.words_in_text import Joint, Word, words_in

_MOST_WORDS: Final = 12
_LEAST_LETTERS: Final = 2
_LEAST_PIECE: Final = 4
"""Of a word cut by an apostrophe: "Neil" of O'Neil is a name, "ad" of Sa'ad is none."""
_LEAST_BARE: Final = 3
_ARTICLE: Final = "ال"


class Made(Flag):
    """Of what a key was made."""

    OF_ONE = 1
    OF_SEVERAL = 2
    EITHER = 3


def keys_of(name: str) -> Iterator[tuple[str, Made]]:
    """Folded letters by which the bearer of ``name`` is known, spaces left out."""
    words = words_in(name)[:_MOST_WORDS]
    if len(words) == 1 and len(words[0].plain) >= _LEAST_LETTERS:
        yield words[0].plain, Made.OF_ONE
    saying = tuple(_says_something(words, at) for at in range(len(words)))
    for at, word in enumerate(words):
        if saying[at]:
            yield word.plain, Made.OF_ONE
            yield from _without_article(word)
        yield from _joined(words, saying, at)


def _joined(
    words: Sequence[Word], saying: Sequence[bool], start: int
) -> Iterator[tuple[str, Made]]:
    """Two and more words from ``start`` on, as far as they belong together."""
    says, cut = saying[start], True
    key = words[start].plain
    for end in range(start + 1, len(words)):
        if words[end].joint is Joint.APART:
            return
        says = says or saying[end]
        key += words[end].plain
        cut = cut and words[end].joint is Joint.CLOSE
        whole = start == 0 and end == len(words) - 1
        if says or whole or _is_after_servant(words, end, start):
            yield key, Made.EITHER if cut else Made.OF_SEVERAL


def _says_something(words: Sequence[Word], at: int) -> bool:
    word = words[at]
    cut = Joint.CLOSE in (one.joint for one in words[at : at + 2])
    if len(word.plain) < (_LEAST_PIECE if cut else _LEAST_LETTERS) or word.plain in JOINING:
        return False
    return word.plain.isascii() or not _is_after_servant(words, at, 0)


def _is_after_servant(words: Sequence[Word], at: int, first: int) -> bool:
    """True for the word that عبد is joined to, with or without an article between them."""
    before = at - 1
    if before > first and words[before].plain in ("al", "el", "ul", _ARTICLE):
        before -= 1
    return before >= first and words[before].plain in SERVANTS


def _without_article(word: Word) -> Iterator[tuple[str, Made]]:
    bare = word.plain.removeprefix(_ARTICLE)
    if bare != word.plain and len(bare) >= _LEAST_BARE:
        yield bare, Made.OF_ONE
