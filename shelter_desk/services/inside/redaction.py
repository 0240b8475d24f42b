"""Names of residents in words that somebody typed, covered by their codes before they are printed.

The rule of a paper says that it speaks by code alone; what people wrote does not keep to it. So
every word that is a name of somebody known becomes her code, in whatever script it is written and
also where Arabic joins something to it. A word that names two people becomes dots. The price is
that a name which is an ordinary word as well ("Hope") is covered too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from shelter_desk.domain.folding import fold
from shelter_desk.domain.residents import Resident
from shelter_desk.services.inside.handover_words import JOINED, LEAST_LETTERS, name_words

_WORD = re.compile(r"[^\W\d_](?:[^\W_]|[\u0300-\u036f\u064b-\u0652\u0670\u0640\u200b-\u200f])*")
_DOTS = "…"


class Redaction:
    """Knows the names of ``people`` and covers them."""

    def __init__(self, people: Iterable[Resident]) -> None:
        self._codes: dict[str, str] = {}
        for one in people:
            for word in name_words((one.called, *one.names)):
                known = self._codes.setdefault(word, one.code)
                if known != one.code:
                    self._codes[word] = _DOTS

    def covered(self, text: str) -> str:
        """``text`` without a name; the same one told in several words stands once."""
        if not self._codes:
            return text
        hidden = _WORD.sub(lambda found: self._cover(found.group()), text)
        for code in set(self._codes.values()):
            again = re.escape(code)
            hidden = re.sub(rf"{again}(?:[\s-]+{again})+", code, hidden)
        return hidden

    def _cover(self, word: str) -> str:
        plain = fold(word).casefold()
        if plain in self._codes:
            return self._codes[plain]
        for joined in JOINED:
            rest = plain.removeprefix(joined)
            if plain != rest and len(rest) >= LEAST_LETTERS and rest in self._codes:
                return f"{joined} {self._codes[rest]}"
        return word
