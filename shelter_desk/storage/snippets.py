"""The words round the place where something was found, cut from the text as it was written."""

from __future__ import annotations

import re
from collections.abc import Sequence

from shelter_desk.storage.naming import words

REACH = 48
"""Characters shown on either side, before cutting back to whole words."""

_WORD = re.compile(r"\S+")


def snippet(texts: Sequence[str], asked: Sequence[str]) -> tuple[str, str, str]:
    """Before, match and after for the first word found of ``asked`` (folded words).

    Without any (the index may know words by other cuts) the beginning stands in ``before``.
    """
    for text in texts:
        for found in _WORD.finditer(text):
            if _meets(found[0], asked):
                return _around(text, *found.span())
    first = texts[0] if texts else ""
    return (_cut_end(first[: 2 * REACH], len(first) > 2 * REACH), "", "")


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
