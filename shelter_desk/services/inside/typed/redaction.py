"""Names of residents in words that somebody typed, covered by their codes before they are printed.

The rule of a paper says that it speaks by code alone; what people wrote does not keep to it. So
every name of somebody known becomes her code (``domain.names_in_text`` says how it is found).
A word that names two people becomes dots.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from shelter_desk.domain.names_in_text import Found, KnownNames
from shelter_desk.domain.residents import Resident

_DOTS: Final = "…"


class Redaction:
    """Knows the names of ``people`` and covers them."""

    def __init__(self, people: Iterable[Resident]) -> None:
        self._known = KnownNames(spellings_of(one) for one in people)

    def covered(self, text: str) -> str:
        """``text`` without a name; the same one told in several words stands once."""
        kept: list[str] = []
        at, last = 0, ""
        for found in self._known.found_in(text):
            between, said = text[at : found.start], _said(found)
            if said == last and not between.strip(" -") and not found.joined:
                at = found.end
                continue
            if found.joined:
                said = f"{found.joined} {said}"
            kept += (between, _apart(text[: found.start][-1:]), said, _apart(text[found.end :][:1]))
            at, last = found.end, _said(found)
        return "".join((*kept, text[at:]))


def spellings_of(person: Resident) -> tuple[str, tuple[str, ...]]:
    """Her code, and all names by which she is known here."""
    return person.code, (person.called, *person.names)


def _apart(neighbour: str) -> str:
    """A digit beside a name must not make another code of hers."""
    return " " if neighbour.isalnum() else ""


def _said(found: Found) -> str:
    return found.codes[0] if len(found.codes) == 1 else _DOTS
