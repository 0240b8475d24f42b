"""Whether two names may be one person's, whatever script they were written in.

For a handful of names in memory; the index of search asks the same question of a whole file.
"""

from __future__ import annotations

from collections.abc import Sequence

from shelter_desk.storage.search import naming
from shelter_desk.storage.search.ranking import SOUNDS_ALIKE, alike

_FEWEST_CONSONANTS = 2
FEWEST_DIGITS = 6
"""A shorter number may be a flat or an age."""


def may_be_named(asked: str, known: str) -> bool:
    """True when every word of the shorter name is in the other, as written or as heard."""
    one, other = naming.spoken(asked), naming.spoken(known)
    if not one or not other:
        return False
    shorter, longer = sorted((one, other), key=len)
    return all(any(_heard_as(word, of) for of in longer) for word in shorter)


def same_name(one: str, other: str) -> bool:
    """True when both have the same words, as written or as heard."""
    return len(naming.spoken(one)) == len(naming.spoken(other)) and may_be_named(one, other)


def is_one_word(name: str) -> bool:
    """True for a name that no more than a first name can be: "Fatima", "Umm Ali"."""
    return len(naming.spoken(name)) == 1


def number_within(asked: str, words: Sequence[str]) -> bool:
    """True when a telephone number, however its parts were set apart, stands in ``words``."""
    wanted = {one for one in naming.dialled(naming.digits_of(asked)) if len(one) >= FEWEST_DIGITS}
    if not wanted:
        return False
    known = naming.digits_of(" ".join(words))
    return any(one in known for one in wanted)


def _heard_as(word: naming.Spoken, other: naming.Spoken) -> bool:
    if word.words == other.words:
        return True
    if min(len(word.key), len(other.key)) < _FEWEST_CONSONANTS:
        return False
    keys = {*word.variants} & {*other.variants}
    return bool(keys) and alike(word.reading, other.reading) >= SOUNDS_ALIKE
