"""What of a name goes into the search index, and what a query asks of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from shelter_desk.domain.folding import consonant_key, consonant_variants, fold
from shelter_desk.storage.search.ranking import reading

SOUND = "\ue000"
PHONE = "\ue001"
DOCUMENT = "\ue002"
"""Private letters before a token, so that a sound key is never taken for a word."""

MOST_WORDS = 64
"""Of one name; more is not a name, and the index stays small whatever was pasted."""

_LONGEST = 40
_LATIN_WORDS = re.compile("[a-z0-9]+")
_LAST = 8
_LONGEST_JOINER = len("abdul")
_MARKS = frozenset({"Mn", "Mc"})


@dataclass(frozen=True, slots=True)
class Spoken:
    """Words of a name that are heard as one (``umm ali``, ``abdul rahman``, ``fatima``)."""

    words: tuple[str, ...]
    key: str
    text: str

    @property
    def reading(self) -> str:
        """What is heard, for ranking."""
        return reading(self.text)

    @property
    def variants(self) -> tuple[str, ...]:
        """All sound keys it may be stored under."""
        return tuple(dict.fromkeys((self.key, *consonant_variants(" ".join(self.words)))))


def words(text: str) -> list[str]:
    """The words of a text as the index cuts them: letters with their marks, and digits."""
    folded = fold(text)
    if folded.isascii():
        return _LATIN_WORDS.findall(folded)
    return "".join(one if _inside(one) else " " for one in folded).split()


@lru_cache(4096)
def _inside(letter: str) -> bool:
    return letter.isalnum() or unicodedata.category(letter) in _MARKS


def name_words(text: str) -> list[str]:
    """The first words of a name, none longer than any name."""
    return [one[:_LONGEST] for one in words(text[: MOST_WORDS * _LONGEST])[:MOST_WORDS]]


def spoken(text: str) -> list[Spoken]:
    """The words of a name, those together that are heard as one; ``bin`` and the like skipped."""
    raw = _raw_words(text)
    found: list[Spoken] = []
    for word, written in raw:
        key = consonant_key(word)
        joint = _joint(found[-1], word, key) if found else ""
        if joint:
            found[-1] = Spoken((*found[-1].words, word), joint, found[-1].text + written)
        else:
            found.append(Spoken((word,), key, written))
    return found


def _joint(last: Spoken, word: str, key: str) -> str:
    """The one key of two words that are heard as one; empty when each stands for itself."""
    if not key or not last.key or len(last.words[-1]) > _LONGEST_JOINER:
        return ""
    joint = consonant_key(" ".join((*last.words, word)))
    return "" if " " in joint or joint == last.key else joint


def _raw_words(text: str) -> list[tuple[str, str]]:
    """Folded words with their spelling before folding, which still tells ة from ه."""
    cut = text[: MOST_WORDS * _LONGEST].split()
    made = []
    for piece in cut:
        folded = words(piece)
        if len(folded) == 1:
            made.append((folded[0][:_LONGEST], "".join(filter(_inside, piece))[:_LONGEST]))
        else:
            made += [(one[:_LONGEST], one[:_LONGEST]) for one in folded]
    return made[:MOST_WORDS]


def name_index(names: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """Index tokens of all known names, and what is heard of them for the second stage.

    Tokens are words, words joined, words without article, and sound keys.
    """
    tokens: list[str] = []
    heard: list[str] = []
    for name in dict.fromkeys(names):
        whole = name_words(name)
        tokens += whole
        tokens += (one[2:] for one in whole if one.startswith("ال") and len(one) > 4)
        for group in spoken(name):
            if len(group.words) > 1:
                tokens.append("".join(group.words)[:_LONGEST])
            if group.key:
                tokens.append(SOUND + group.key[:_LONGEST])
                heard.append(group.reading)
    return tokens, heard


def number_tokens(code: str, identifiers: tuple[str, ...]) -> Iterator[str]:
    """Index tokens of a code, telephone numbers and document numbers."""
    yield from code_tokens(code)
    for one in identifiers:
        if is_phone(one):
            digits = digits_of(one)
            yield PHONE + digits
            yield PHONE + digits[-_LAST:]
        else:
            compact = "".join(words(one))[:_LONGEST]
            yield DOCUMENT + compact
            if digits_of(one) != compact:
                yield DOCUMENT + digits_of(one)


def code_tokens(code: str) -> Iterator[str]:
    """A code without its dashes, from each of its parts on, and its number without zeros.

    The parts do not stand alone: every code begins alike, and a word that all rows share makes
    the index walk through all of them.
    """
    parts = words(code)
    yield from ("".join(parts[at:]) for at in range(len(parts)))
    if parts:
        yield parts[-1].lstrip("0") or "0"


def is_phone(identifier: str) -> bool:
    """True for a telephone number in E.164 form."""
    return identifier.startswith("+")


def digits_of(text: str) -> str:
    """Only the digits, as ASCII, whatever digits were typed."""
    return "".join(one for one in fold(text) if one.isascii() and one.isdigit())


def dialled(digits: str) -> tuple[str, ...]:
    """A typed number as it may be stored: without 00, and by its last eight digits."""
    bare = digits.removeprefix("00")
    if len(bare) >= 10 or (bare.startswith("0") and len(bare) > _LAST):
        return (bare, bare[-_LAST:])
    return (bare,)
