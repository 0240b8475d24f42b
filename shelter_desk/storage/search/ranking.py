"""The second stage of name search: how alike two words sound, from 0 to 100.

The index finds names that share their consonants. That alone says too little (Salma, Salim and
سلام share theirs), so the vowels decide here. Arabic leaves short vowels out; between scripts a
letter that Arabic writes must therefore be there, while one that only Latin writes may be extra.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from rapidfuzz.distance import LCSseq
from rapidfuzz.fuzz import ratio

from shelter_desk.domain.folding import fold

SOUNDS_ALIKE = 70.0
"""From here on two words count as one name.

Chosen where the name pairs under ``tests/data`` are still found and invented names are not.
"""

CONSONANTS_ONLY = SOUNDS_ALIKE + 2.0
"""What a name in a script without a reading is worth when its sound key was found."""

_ENDING = re.compile("[ىةه]$")
_ARTICLE = re.compile(r"^(?:ال|al|el)(?=[^aeiouywاويع].)")
# Consonants are only told apart as far as spellings agree on them: the index compared them well.
_ARABIC = str.maketrans(
    {
        "ا": "A",
        "و": "U",
        "ي": "I",
        "ع": "A",
        **dict.fromkeys("بپ", "B"),
        **dict.fromkeys("تطثدضذزظژسص", "T"),
        **dict.fromkeys("جغخكق", "K"),
        **dict.fromkeys("حه", "H"),
        "ر": "R",
        **dict.fromkeys("شچ", "X"),
        "ف": "F",
        "ل": "L",
        "م": "M",
        "ن": "N",
    }
)
_DIGRAPHS = {
    "tch": "x",
    "kh": "k",
    "gh": "k",
    "sh": "x",
    "ch": "x",
    "th": "t",
    "dh": "t",
    "ph": "f",
    "bh": "b",
    "ee": "i",
    "oo": "u",
    "ou": "u",
    "ck": "k",
    "ce": "te",
    "ci": "ti",
    "cy": "ty",
    "x": "kt",
}
_WRITTEN = re.compile("|".join(_DIGRAPHS))
_LATIN = str.maketrans("eoywcqpvgjdsz", "iuiukkbfkkttt")
_LAST_H = re.compile("(?<=[aeiou])h$")
_DOUBLED = re.compile(r"(.)\1+")


def reading(word: str) -> str:
    """A word reduced to what is heard: capitals for Arabic script, small letters for Latin.

    ``word`` has no spaces. Other scripts stay as ``fold`` leaves them.
    """
    folded = _ARTICLE.sub("", fold(word))
    if folded.isascii():
        return _latin(folded)
    if _ENDING.search(word):
        folded = folded[:-1] + "ا"
    return _DOUBLED.sub(r"\1", folded.translate(_ARABIC))


def _latin(word: str) -> str:
    word = _WRITTEN.sub(lambda found: _DIGRAPHS[found[0]], _LAST_H.sub("", word))
    return _DOUBLED.sub(r"\1", word.translate(_LATIN))


def alike(asked: str, stored: str) -> float:
    """How alike two readings are, 0 to 100."""
    if asked.isascii() != stored.isascii():
        # vowels of other scripts are not compared: that the consonants agree must do
        return CONSONANTS_ONLY
    if asked.isupper() == stored.isupper():
        return float(ratio(asked, stored))
    arabic, latin = (asked, stored) if asked.isupper() else (stored, asked)
    arabic = arabic.lower()
    shared = LCSseq.similarity(arabic, latin)
    written = 100.0 * shared / max(1, len(arabic))
    return 0.6 * written + 0.4 * float(ratio(arabic, latin))


def best(
    asked: Sequence[str],
    stored: Sequence[str],
    listen: Callable[[str, str], float] = alike,
    *,
    begun: bool = False,
) -> float:
    """The mean over the words asked for of their best match among the stored ones.

    With ``begun`` the last word asked for is compared with the beginnings of the stored ones.
    ``listen`` is ``alike``, or the same with a memory.
    """
    if not asked or not stored:
        return 0.0
    marks = [max([listen(one, other) for other in stored]) for one in asked]
    if begun:
        last = asked[-1]
        marks[-1] = max([listen(last, other[: len(last)]) for other in stored])
    return sum(marks) / len(marks)
