"""The words round the place where something was found, cut from the text as it was written."""

from __future__ import annotations

import re
from collections.abc import Sequence

from shelter_desk.storage.search.naming import words

REACH = 48
"""Characters shown on either side, before cutting back to whole words."""

_WORD = re.compile(r"\S+")


def snippet(texts: Sequence[str], asked: Sequence[str]) -> tuple[str, str, str]:
    """Before, match and after for the first word found of ``asked`` (folded words).

    Without any (the index may know words by other cuts) the beginning stands in ``before``.
    """
    for text in texts:
        at = _plainly(text, asked)
        if at is not None:
            return _around(text, *at)
    for text in texts:
        for found in _WORD.finditer(text):
            if _meets(found[0], asked):
                return _around(text, *found.span())
    first = texts[0] if texts else ""
    return (_cut_end(first[: 2 * REACH], len(first) > 2 * REACH), "", "")


def _plainly(text: str, asked: Sequence[str]) -> tuple[int, int] | None:
    """The first word that stands there letter by letter, as whole or (the last one) begun.

    The slow way finds the rest; folding every word would cost ten times as much.
    """
    lower, first = text.lower(), len(text)
    if len(lower) != first:
        return None
    for place, word in enumerate(asked, 1):
        start = lower.find(word)
        while start >= 0 and not _stands(lower, start, len(word), whole=place < len(asked)):
            start = lower.find(word, start + 1)
        if start >= 0:
            first = min(first, start)
    written = _WORD.match(text, first)
    return None if written is None else written.span()


def _stands(lower: str, start: int, length: int, *, whole: bool) -> bool:
    if start > 0 and not lower[start - 1].isspace():
        return False
    end = start + length
    return not whole or end == len(lower) or not lower[end].isalnum()


def _meets(written: str, asked: Sequence[str]) -> bool:
    parts = words(written)
    whole = asked[:-1]
    return any(part in whole or part.startswith(asked[-1]) for part in parts)


def _around(text: str, start: int, end: int) -> tuple[str, str, str]:
    before = text[max(0, start - REACH) : start]
    if start > REACH:
        before = "…" + (before.split(" ", 1)[1] if " " in before else before)
    after = _cut_end(text[end : end + REACH], end + REACH < len(text))
    return _line(before), text[start:end], _line(after)


def _cut_end(text: str, more: bool) -> str:
    if not more:
        return text
    return (text.rsplit(" ", 1)[0] if " " in text else text) + "…"


def _line(text: str) -> str:
    return text.replace("\n", " ")
