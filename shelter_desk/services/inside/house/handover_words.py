"""Words of a handover: kept while they are typed, and looked through for names before signing.

The page lies open at the desk of the shift. So a resident stands in it by her code, each in her
own line: a line goes with her file one day, while what is said of the house stays.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from shelter_desk.domain.folding import fold
from shelter_desk.domain.house_errors import CodeOutsideItsLine, NameInHandover
from shelter_desk.domain.names_in_text import KnownNames
from shelter_desk.domain.residents import Resident
from shelter_desk.domain.shifts import Shift
from shelter_desk.forms.cleaning import clean_text
from shelter_desk.services.inside.typed.kept_words import canonical
from shelter_desk.services.inside.typed.redaction import spellings_of
from shelter_desk.services.views.handover import AboutOne, HandoverWords


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


class OpenPage:
    """What may not stand in a page that lies open, as ``house`` is now.

    Nor the name of somebody who ``left`` lately; her code may, for she has no line any more.
    """

    def __init__(self, house: Iterable[Resident], left: Iterable[Resident] = ()) -> None:
        here = tuple(house)
        self._names = KnownNames(map(spellings_of, (*here, *left)))
        self._codes = tuple(one.code for one in here)

    def check(self, words: HandoverWords) -> None:
        """Raises ``NameInHandover`` and ``CodeOutsideItsLine``."""
        for text in (words.house, words.tasks):
            self._check(text, "")
        for line in words.lines:
            self._check(line.words, line.code)

    def _check(self, text: str, own: str) -> None:
        for found in self._names.found_in(text):
            hers = (one for one in found.codes if _plain(one) == _plain(own))
            raise NameInHandover(code=next(hers, found.codes[0]))
        plain = _plain(text)
        for one in self._codes:
            code = _plain(one)
            if code != _plain(own) and re.search(rf"{code}(?!\d)", plain):
                raise CodeOutsideItsLine(code=one)


def _plain(text: str) -> str:
    return "".join(one for one in fold(text).casefold() if one.isalnum())
