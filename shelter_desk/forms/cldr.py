"""Names of countries, languages, months and days, out of the Unicode CLDR.

They are taken from it when the program is built (``resources/build_assets.py``): the library
that reads the CLDR keeps whole locales in memory, for the few hundred words that are shown.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

_ELSE = "en"


@dataclass(frozen=True, slots=True)
class Names:
    """One language's words. Countries by ISO 3166-1 alpha-3, languages by ISO 639-1 or 639-3.

    Months from January on, days from Monday on.
    """

    countries: Mapping[str, str]
    languages: Mapping[str, str]
    months: tuple[str, ...]
    short_months: tuple[str, ...]
    days: tuple[str, ...]


@cache
def names(language: str) -> Names:
    """The words of ``language``, or English ones where the program was built without it."""
    place = files("shelter_desk").joinpath("_assets", "cldr", f"{language}.json")
    if language != _ELSE and not place.is_file():
        return names(_ELSE)
    found = json.loads(place.read_text(encoding="utf-8"))
    return Names(
        countries=found["countries"],
        languages=found["languages"],
        months=tuple(found["months"]),
        short_months=tuple(found["short_months"]),
        days=tuple(found["days"]),
    )
