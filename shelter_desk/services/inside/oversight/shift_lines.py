"""A head of the log as a line for the house book: its number and four Arabic words.

Four words of a list of 2,048 are the first 44 bits of the head's hash: enough that nobody finds
another log for the same line by chance, and short enough to be written by hand at the end of a
shift.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from shelter_desk.domain.anchors import Head
from shelter_desk.domain.audit_errors import NotAShiftLine, UnknownShiftWord
from shelter_desk.domain.folding import fold
from shelter_desk.vault.words import load_words

WORDS = 4
_BITS = 11
_LANGUAGE = "ar"
_LONGEST = 400
_GROUPED = re.compile(r"(?<=\d)[,.٬،'’](?=\d{3}(?!\d))")
_PARTS = re.compile(r"\d+|[^\W\d_]+")
_EXAMPLE = Head(18_204, bytes(range(40, 72)))


@dataclass(frozen=True, slots=True)
class TypedLine:
    """A line as somebody read it from the house book; ``bits`` are those of its words."""

    seq: int
    bits: int


def words_of(row: bytes) -> tuple[str, ...]:
    """The four words of a row's hash."""
    words, bits = load_words(_LANGUAGE), bits_of(row)
    places = (bits >> _BITS * at & (1 << _BITS) - 1 for at in reversed(range(WORDS)))
    return tuple(words[place] for place in places)


def bits_of(row: bytes) -> int:
    """The first 44 bits of a row's hash."""
    return int.from_bytes(row[:6], "big") >> 48 - WORDS * _BITS


def line_of(head: Head) -> str:
    """What is written in the house book."""
    return f"{head.seq} – {' '.join(words_of(head.hash))}"


def read_line(typed: str) -> TypedLine:
    """The number, in any digits, and the words, however their letters are spelt.

    Raises ``NotAShiftLine`` and ``UnknownShiftWord``; nothing was compared then.
    """
    parts = _PARTS.findall(_GROUPED.sub("", fold(typed[:_LONGEST])))
    numbers = [part for part in parts if part.isdecimal()]
    told = [part for part in parts if not part.isdecimal()]
    if len(numbers) != 1 or len(told) != WORDS or len(numbers[0]) > 15 or int(numbers[0]) < 1:
        raise NotAShiftLine(example=line_of(_EXAMPLE))
    places = {fold(word): place for place, word in enumerate(load_words(_LANGUAGE))}
    bits = 0
    for word in told:
        if word not in places:
            raise UnknownShiftWord(word=word)
        bits = bits << _BITS | places[word]
    return TypedLine(int(numbers[0]), bits)
