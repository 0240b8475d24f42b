"""What the languages of residents and staff ask of any page, on screen and on paper."""

from __future__ import annotations

_RIGHT_TO_LEFT = frozenset({"ar", "ur", "fa", "he", "ps", "sd", "ckb", "ug", "dv"})
_OWN_DIGITS = {"bn": "০১২৩৪৫৬৭৮৯", "ne": "०१२३४५६७८९"}
_ARABIC_COMMA = frozenset({"ar", "ur", "fa", "ps", "sd", "ckb", "ug"})


def is_rtl(language: str) -> bool:
    """True for languages written from right to left (ISO 639 codes, a region may follow)."""
    return _base(language) in _RIGHT_TO_LEFT


def list_separator(language: str) -> str:
    """What stands between the parts of a list."""
    base = _base(language)
    if base == "am":
        return "፣ "
    return "، " if base in _ARABIC_COMMA else ", "


def in_own_digits(language: str, number: str) -> str:
    """``number`` as print in this language has it in running text; most use 0 to 9."""
    digits = _OWN_DIGITS.get(_base(language))
    return number.translate(str.maketrans("0123456789", digits)) if digits else number


def _base(language: str) -> str:
    return language.partition("-")[0].partition("_")[0]
