"""The word for trafficking in Arabic: law and officials of one country use one, others another.

Bahrain's law says الاتجار بالأشخاص; IOM, Jordan and Egypt often write الاتجار بالبشر (domain
facts 2 and 7). One setting of the house decides, on screen and on paper alike.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class TraffickingTerm(StrEnum):
    """Which of the two the house uses."""

    PERSONS = "persons"
    PEOPLE = "people"


_WRITTEN: Final = "اتجار بالأشخاص"
_OTHER: Final = "اتجار بالبشر"


def in_term(words: str, term: TraffickingTerm) -> str:
    """``words`` as the catalogue has them, in the term of the house."""
    return words.replace(_WRITTEN, _OTHER) if term is TraffickingTerm.PEOPLE else words
