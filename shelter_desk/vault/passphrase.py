"""Passphrases: the same one from any keyboard, words offered, own ones judged honestly.

Generated words count by construction. A phrase somebody thought of is estimated from below:
running letters of a language carry little, known words, names, years, runs and repeats next to
nothing, and however long it is, it may be a quotation, so it is never called stronger than good.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from shelter_desk.domain.passphrase_errors import WeakPassphrase
from shelter_desk.domain.ports import Randomness
from shelter_desk.domain.text import Text
from shelter_desk.vault.guessable import COMMON, estimate

SHORTEST = 15
LEAST_BITS = 18.0
LOOKED_AT = 500
OWN_PHRASE_LIMIT = 60.0
WORDS_OFFERED = 6

_DIGITS = {0x660 + n: str(n) for n in range(10)} | {0x6F0 + n: str(n) for n in range(10)}
# Bidi controls, zero-width characters, soft hyphen, byte order mark and tatweel: all of them
# invisible or stretching only, and put in by some keyboards and editors unasked.
_UNSEEN = re.compile(
    "[\u00ad\u0640\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
)


class Verdict(StrEnum):
    """How strong a passphrase is against somebody who took the computer."""

    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"
    STRONG = "strong"

    @property
    def label(self) -> Text:
        """The verdict in words."""
        return _LABELS[self]


_LABELS = {
    Verdict.WEAK: Text("passphrase", "Weak: it could be guessed within days"),
    Verdict.FAIR: Text("passphrase", "Fair: it holds off a thief, not somebody rich and patient"),
    Verdict.GOOD: Text("passphrase", "Good: guessing it would cost a fortune"),
    Verdict.STRONG: Text("passphrase", "Strong: nobody can guess it"),
}


@dataclass(frozen=True, slots=True)
class Strength:
    """``bits`` of guessing, and what that is worth."""

    bits: float
    verdict: Verdict


def fold_digits(text: str) -> str:
    """Arabic-Indic and extended Arabic-Indic digits as Western ones."""
    return text.translate(_DIGITS)


def normalise(phrase: str) -> bytes:
    """The bytes a passphrase stands for, whatever keyboard and system it was typed on."""
    return _plain(phrase).encode("utf-8", "surrogatepass")


def _plain(phrase: str) -> str:
    # NFKC twice: taking out a tatweel may bring a letter and its mark together.
    shown = fold_digits(_UNSEEN.sub("", unicodedata.normalize("NFKC", phrase)))
    return " ".join(unicodedata.normalize("NFKC", shown).split())


def offer_words(randomness: Randomness, words: Sequence[str], count: int = WORDS_OFFERED) -> str:
    """``count`` words drawn evenly, none of them twice, joined by spaces.

    A word drawn again is drawn anew, so every order of different words is equally likely; of
    2,048 words six are 65.99 bits. Raises ``ValueError`` where there are not so many words.
    """
    if len(set(words)) < count:
        raise ValueError(f"{count} different words cannot be drawn from these")
    drawn: list[str] = []
    while len(drawn) < count:
        word = words[_below(randomness, len(words))]
        if word not in drawn:
            drawn.append(word)
    return " ".join(drawn)


def _below(randomness: Randomness, limit: int) -> int:
    mask = (1 << (limit - 1).bit_length()) - 1
    while True:
        # Numbers beyond the list are thrown away: a remainder would favour its first words.
        drawn = int.from_bytes(randomness(4), "big") & mask
        if drawn < limit:
            return drawn


def strength(
    phrase: str, language: str, words: Sequence[str], forbidden: Collection[str] = ()
) -> Strength:
    """What guessing ``phrase`` would take; ``words`` is the list that words are offered from.

    ``language`` "ar" also weighs Arabic typed on a Latin keyboard and the other way round.
    ``forbidden`` are names an attacker knows: shelter, staff, town.
    """
    plain = _plain(phrase)
    known = frozenset(_plain(word) for word in words)
    parts = plain.split(" ")
    if known and plain and len(parts) > 1 and all(part in known for part in parts):
        bits = len(set(parts)) * math.log2(len(known))
    else:
        names = frozenset(_plain(name).casefold() for name in forbidden)
        bits = min(OWN_PHRASE_LIMIT, estimate(plain[:LOOKED_AT], language, known, names))
    return Strength(bits, _verdict(bits))


def check_own(phrase: str, forbidden: Collection[str]) -> None:
    """Raises ``WeakPassphrase`` below 15 characters or when it is little but well-known parts.

    Counted after normalising; there are no rules of composition (NIST SP 800-63B).
    """
    plain = _plain(phrase)
    names = frozenset(_plain(name).casefold() for name in forbidden)
    squeezed = "".join(character for character in plain.casefold() if character.isalnum())
    if len(plain) < SHORTEST or squeezed in COMMON:
        raise WeakPassphrase
    if estimate(plain[:LOOKED_AT], "ar", frozenset(), names) < LEAST_BITS:
        raise WeakPassphrase


def _verdict(bits: float) -> Verdict:
    if bits < 35:
        return Verdict.WEAK
    if bits < 48:
        return Verdict.FAIR
    return Verdict.GOOD if bits < 64 else Verdict.STRONG
