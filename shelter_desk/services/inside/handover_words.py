"""Words of a handover: kept while they are typed, and looked through for names before signing.

The page lies open at the desk of the shift. So a resident stands in it by her code, each in her
own line: a line goes with her file one day, while what is said of the house stays.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from shelter_desk.domain.folding import fold
from shelter_desk.domain.house_errors import CodeOutsideItsLine, NameInHandover
from shelter_desk.domain.residents import Resident
from shelter_desk.domain.shifts import Shift
from shelter_desk.forms.cleaning import clean_text
from shelter_desk.services.handover_views import AboutOne, HandoverWords
from shelter_desk.services.inside.kept_words import canonical

LEAST_LETTERS: Final = 3
"""A shorter word may be anything; three letters may be a name."""
_NO_NAMES: Final = frozenset(
    fold(one)
    for one in (
        *("ابن", "بنت", "عبد", "ابو", "ام", "آل", "من", "بن"),
        *("bin", "bint", "abd", "abu", "umm", "al", "el", "von", "de"),
    )
)
JOINED: Final = (*("وال", "بال", "لل", "ال", "ول", "وب", "وك", "فل", "فب"), *"وفبلك")
"""What Arabic writes together with the word that follows."""


def dump_words(words: HandoverWords) -> str:
    """What is typed, one way only."""
    lines = [[clean_text(one.code), clean_text(one.words)] for one in words.lines]
    kept = {
        "shift": words.shift.value,
        "lines": lines,
        "house": clean_text(words.house),
        "tasks": clean_text(words.tasks),
    }
    return canonical(kept).decode()


def load_words(kept: str) -> HandoverWords:
    """What ``dump_words`` wrote."""
    read: dict[str, Any] = json.loads(kept)
    lines = tuple(AboutOne(code, words) for code, words in read["lines"])
    return HandoverWords(Shift(read["shift"]), lines, read["house"], read["tasks"])


@dataclass(frozen=True, slots=True)
class _Known:
    code: str
    names: frozenset[str]


class OpenPage:
    """What may not stand in a page that lies open, as ``house`` is now."""

    def __init__(self, house: Iterable[Resident]) -> None:
        self._known = tuple(
            _Known(one.code, frozenset(name_words((one.called, *one.names)))) for one in house
        )

    def check(self, words: HandoverWords) -> None:
        """Raises ``NameInHandover`` and ``CodeOutsideItsLine``."""
        for text in (words.house, words.tasks):
            self._check(text, "")
        for line in words.lines:
            self._check(line.words, line.code)

    def _check(self, text: str, own: str) -> None:
        said = frozenset(_spoken(text))
        plain = _plain(text)
        for one in self._known:
            if said & one.names:
                raise NameInHandover(code=one.code)
            code = _plain(one.code)
            if code != _plain(own) and re.search(rf"{code}(?!\d)", plain):
                raise CodeOutsideItsLine(code=one.code)


def name_words(names: Iterable[str]) -> Iterator[str]:
    """The words of ``names`` by which somebody is known, folded."""
    for name in names:
        for word in _cut(name):
            if len(word) >= LEAST_LETTERS and word not in _NO_NAMES and not word.isdecimal():
                yield word


def _spoken(text: str) -> Iterator[str]:
    """Every word, and every Arabic word without what may be joined to its beginning."""
    for word in _cut(text):
        yield word
        for joined in JOINED:
            if word.startswith(joined) and len(word) - len(joined) >= LEAST_LETTERS:
                yield word.removeprefix(joined)


def _cut(text: str) -> list[str]:
    return "".join(one if one.isalnum() else " " for one in fold(text).casefold()).split()


def _plain(text: str) -> str:
    return "".join(one for one in fold(text).casefold() if one.isalnum())
