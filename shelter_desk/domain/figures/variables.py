"""What is counted: the groups of the CTDC codebook, each cut finer or coarser (domain facts 5.1).

A variable is either cut into parts, of which everybody has one, or a list of which somebody may
have several. Its levels go from fine to coarse; each coarser part is made of whole finer ones, so
that two tables cut differently can be held against one another.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from shelter_desk.domain.figures.regions import ELSEWHERE, REGIONS

SEVERAL = "several"


class Variable(StrEnum):
    """One group of the codebook, by its CTDC name where it has one."""

    GENDER = "gender"
    AGE = "ageBroad"
    CITIZENSHIP = "citizenship"
    MONTHS = "traffickMonths"
    FORM = "form"
    MEANS = "means"
    RECRUITER = "recruiterRelation"


@dataclass(frozen=True, slots=True)
class Level:
    """One cut of a variable: which finest codes lie in each part. ``open``: any other code too.

    An open level has no list of its parts (countries); each code is a part of its own.
    """

    name: str
    parts: Mapping[str, frozenset[str]]
    open: bool = False

    def of(self, code: str) -> str:
        """The part a finest code lies in."""
        if self.open:
            return code
        return next((part for part, codes in self.parts.items() if code in codes), ELSEWHERE)


def _level(name: str, parts: dict[str, str]) -> Level:
    return Level(name, MappingProxyType({k: frozenset(v.split()) for k, v in parts.items()}))


def _same(name: str, codes: str) -> Level:
    return _level(name, {code: code for code in codes.split()})


_AGES = "0-8 9-17 18-20 21-23 24-26 27-29 30-38 39-47 48+"
_LABOUR = "domestic construction agriculture hospitality labour_other"
_SEXUAL = "prostitution pornography sexual_other"
_REST = {ELSEWHERE: ELSEWHERE, SEVERAL: SEVERAL}
_BY_REGION = {region: " ".join(codes) for region, codes in REGIONS.items()}
_WORLD = {
    "asia": ("south_asia", "south_east_asia", "east_central_asia", "west_asia_north_africa"),
    "africa": ("east_africa", "other_africa"),
    "other_world": ("europe", "americas", "oceania"),
}
_BY_WORLD = {
    part: " ".join(code for region in regions for code in sorted(REGIONS[region]))
    for part, regions in _WORLD.items()
}

LEVELS: Mapping[Variable, tuple[Level, ...]] = MappingProxyType(
    {
        Variable.GENDER: (_same("gender", "man woman trans"),),
        Variable.AGE: (
            _same("nine", _AGES),
            _level(
                "three",
                {"0-17": "0-8 9-17", "18-29": "18-20 21-23 24-26 27-29", "30+": "30-38 39-47 48+"},
            ),
            _level("two", {"0-17": "0-8 9-17", "18+": " ".join(_AGES.split()[2:])}),
        ),
        Variable.CITIZENSHIP: (
            Level("country", MappingProxyType({}), open=True),
            _level("region", {**_BY_REGION, **_REST}),
            _level("world", {**_BY_WORLD, **_REST}),
        ),
        Variable.MONTHS: (
            _same("three", "0-12 13-24 25+"),
            _level("two", {"0-12": "0-12", "13+": "13-24 25+"}),
        ),
        Variable.FORM: (
            _same("sector", f"{_LABOUR} {_SEXUAL} other {SEVERAL}"),
            _level(
                "form",
                {"labour": _LABOUR, "sexual": _SEXUAL, "other": "other", SEVERAL: SEVERAL},
            ),
        ),
        Variable.MEANS: (
            _same(
                "means",
                "meansDebtBondageEarnings meansThreats meansAbusePsyPhySex meansFalsePromises "
                "meansDrugsAlcohol meansDenyBasicNeeds meansExcessiveWorkHours meansWithholdDocs "
                "meansOther",
            ),
        ),
        Variable.RECRUITER: (_same("relation", "intimate_partner friend family other"),),
    }
)
"""Of every variable its cuts, from fine to coarse."""

HAS_SEVERAL = frozenset({Variable.MEANS, Variable.RECRUITER})
"""Variables of which somebody may have more than one value; shares may add up to more than all."""


def level_of(variable: Variable, name: str) -> Level:
    """The cut called ``name``. Raises ``KeyError``."""
    found = {one.name: one for one in LEVELS[variable]}
    return found[name]


def coarser(variable: Variable, part: str, fine: str, coarse: str) -> str:
    """The part of the cut ``coarse`` that a part of the finer cut ``fine`` lies in."""
    codes = level_of(variable, fine).parts.get(part, frozenset({part}))
    return level_of(variable, coarse).of(min(codes))
