"""Countries and languages to choose from, the residents' own first."""

from __future__ import annotations

from collections.abc import Callable, Set

from shelter_desk.domain.folding import fold
from shelter_desk.forms.cldr import names

# The people who most often come to a shelter in the Gulf (domain facts 2).
_FIRST_LANGUAGES = (
    *("ar", "en", "hi", "bn", "ur", "tl", "ml", "ta", "te", "ne", "si", "am", "om", "ti", "id"),
    *("sw", "th", "vi", "ru", "fr", "es", "fa"),
)
_FIRST_COUNTRIES = (
    *("BHR", "IND", "BGD", "PAK", "PHL", "NPL", "LKA", "ETH", "KEN", "IDN", "UGA", "THA", "VNM"),
    *("SAU", "KWT", "QAT", "ARE", "OMN", "EGY", "SYR", "YEM", "IRN"),
)
_MORE_LANGUAGES = (
    *("af", "ak", "as", "az", "be", "bg", "ceb", "cs", "da", "de", "el", "et", "ff", "fi", "gu"),
    *("ha", "he", "hil", "hr", "hu", "hy", "ig", "ilo", "it", "ja", "ka", "kk", "km", "kn", "ko"),
    *("ku", "ky", "lg", "ln", "lo", "lt", "lv", "mg", "mk", "mn", "mr", "ms", "my", "nl", "no"),
    *("ny", "or", "pa", "pl", "ps", "pt", "rn", "ro", "rw", "sd", "sk", "sl", "sn", "so", "sq"),
    *("sr", "sv", "tg", "tk", "tr", "uk", "uz", "wo", "xh", "yo", "zh", "zu"),
)


def is_country(code: str) -> bool:
    """True for the ISO 3166-1 alpha-3 code of a state that is there today."""
    return code in names("en").countries


def countries(language: str) -> tuple[tuple[str, str], ...]:
    """(ISO 3166-1 alpha-3, name in ``language``); the residents' countries first."""
    every = names(language).countries.keys()
    return _listed(_FIRST_COUNTRIES, every, lambda code: country_name(code, language))


def languages(language: str) -> tuple[tuple[str, str], ...]:
    """(code, name in ``language``); the residents' languages first.

    Codes are ISO 639-1, or 639-3 for a language without one.
    """
    every = {*_FIRST_LANGUAGES, *_MORE_LANGUAGES}
    return _listed(_FIRST_LANGUAGES, every, lambda code: language_name(code, language))


def country_name(alpha3: str, language: str) -> str:
    """The country's name in ``language``; the code itself when it is unknown."""
    return names(language).countries.get(alpha3, alpha3)


def language_name(code: str, language: str) -> str:
    """The language's name in ``language``; the code itself when it is unknown."""
    return names(language).languages.get(code, code)


def _listed(
    first: tuple[str, ...], every: Set[str], name: Callable[[str], str]
) -> tuple[tuple[str, str], ...]:
    others = sorted(((code, name(code)) for code in every - set(first)), key=_by_name)
    return (*((code, name(code)) for code in first), *others)


def _by_name(entry: tuple[str, str]) -> str:
    return fold(entry[1])
