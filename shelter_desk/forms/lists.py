"""Countries and languages by name, from the Unicode CLDR through Babel."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from babel import Locale
from babel.core import get_global
from babel.dates import format_date

from shelter_desk.domain.folding import fold

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


def _alpha3() -> dict[str, str]:
    """ISO 3166-1 alpha-3 to alpha-2; codes of states that are gone are left out."""
    gone = {"BUR", "DDR", "FXX", "YMD", "ZAR", "SUN", "TMP", "YUG", "CSK", "SCG", "ANT", "NTZ"}
    named = Locale("en").territories
    return {
        three: twos[0]
        for three, twos in get_global("territory_aliases").items()
        if len(three) == 3 and three.isalpha() and three not in gone
        if len(twos) == 1 and twos[0] in named and len(twos[0]) == 2
    }


_ALPHA2 = _alpha3()
COUNTRY_CODES = frozenset(_ALPHA2)


def countries(language: str) -> tuple[tuple[str, str], ...]:
    """(ISO 3166-1 alpha-3, name in ``language``); the residents' countries first."""
    return _listed(_FIRST_COUNTRIES, COUNTRY_CODES, lambda code: country_name(code, language))


def languages(language: str) -> tuple[tuple[str, str], ...]:
    """(code, name in ``language``); the residents' languages first.

    Codes are ISO 639-1, or 639-3 for a language without one.
    """
    every = {*_FIRST_LANGUAGES, *_MORE_LANGUAGES}
    return _listed(_FIRST_LANGUAGES, every, lambda code: language_name(code, language))


def country_name(alpha3: str, language: str) -> str:
    """The country's name in ``language``; the code itself when it is unknown."""
    name = Locale(language).territories.get(_ALPHA2.get(alpha3, ""))
    return str(name) if name else alpha3


def language_name(code: str, language: str) -> str:
    """The language's name in ``language``; the code itself when it is unknown."""
    names = Locale(language).languages
    # CLDR calls the national language of the Philippines "fil" and keeps "tl" for Tagalog proper.
    return str(names.get("fil" if code == "tl" else code) or code)


def long_date(day: date, language: str) -> str:
    """The day in words with its weekday, Western digits: "Sunday 15 March 2026"."""
    return format_date(day, "EEEE d MMMM y", locale=Locale(language))


def _listed(
    first: tuple[str, ...], every: set[str] | frozenset[str], name: Callable[[str], str]
) -> tuple[tuple[str, str], ...]:
    others = sorted(((code, name(code)) for code in every - set(first)), key=_by_name)
    return (*((code, name(code)) for code in first), *others)


def _by_name(entry: tuple[str, str]) -> str:
    return fold(entry[1])
