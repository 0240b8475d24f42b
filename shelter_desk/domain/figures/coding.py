"""From plain facts of a file to codes (domain facts 5.1): only what is there counts, never a no.

The words of HTCDS that a form keeps become the variables of the CTDC codebook. Kinds of
exploitation and of work are one variable here, of which everybody has one value: published side
by side they could be subtracted from one another. Rare kinds (organs, surrogacy) are "other".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from shelter_desk.domain.figures.variables import SEVERAL, Variable

Codes = frozenset[str]

_GENDER = {
    "Feminine": "woman",
    "Masculine": "man",
    "TransgenderFeminine": "trans",
    "TransgenderMasculine": "trans",
    "NonConforming": "trans",
}
_AGES = ((8, "0-8"), (17, "9-17"), (20, "18-20"), (23, "21-23"), (26, "24-26"), (29, "27-29"))
_OLDER = ((38, "30-38"), (47, "39-47"))
_MEANS: Mapping[str, Codes] = MappingProxyType(
    {
        "meansDebtBondageEarnings": frozenset({"DebtBondage", "TakesEarnings"}),
        "meansThreats": frozenset(
            {
                "PhysicalThreats",
                "ThreatensChildrenFamily",
                "UsesChildren",
                "ThreatOfLawEnforcement",
            }
        ),
        "meansAbusePsyPhySex": frozenset({"PsychologicalAbuse", "PhysicalAbuse", "SexualAbuse"}),
        "meansFalsePromises": frozenset({"FalsePromises"}),
        "meansDrugsAlcohol": frozenset({"PsychoactiveSubstances"}),
        "meansDenyBasicNeeds": frozenset(
            {
                "RestrictsFinancialAccess",
                "RestrictsMovement",
                "RestrictsMedicalCare",
                "WithholdsNecessities",
            }
        ),
        "meansExcessiveWorkHours": frozenset({"ExcessiveWorkingHours"}),
        "meansWithholdDocs": frozenset({"WithholdsDocuments"}),
        "meansOther": frozenset({"Other"}),
    }
)
_LABOUR = frozenset({"ForcedLabour", "ChildLabour", "Servitude"})
_SEXUAL = frozenset({"SexualExploitation"})
_SECTORS = {"T": "domestic", "F": "construction", "A": "agriculture", "I": "hospitality"}
_SEX_KINDS = {"Prostitution": "prostitution", "Pornography": "pornography"}
_KNOWN_RECRUITERS = frozenset({"intimate_partner", "friend", "family"})


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What of one file is counted, as the forms keep it; empty where nothing was answered.

    ``registered``: the day her first stay began. ``age``: whole years on that day. Countries are
    ISO 3166-1 alpha-3; the other words are those of HTCDS, sectors the letters of ISIC.
    """

    registered: date
    gender: str = ""
    age: int | None = None
    citizenships: tuple[str, ...] = ()
    months: int | None = None
    purposes: Codes = frozenset()
    sector: str = ""
    sex_kinds: Codes = frozenset()
    controls: Codes = frozenset()
    recruiters: Codes = frozenset()


@dataclass(frozen=True, slots=True)
class CodedFile:
    """A file as it is counted: the day she was registered, and of each variable her codes."""

    registered: date
    values: Mapping[Variable, Codes]

    def codes(self, variable: Variable) -> Codes:
        """Her codes of a variable; none where nothing is known."""
        return self.values.get(variable, frozenset())


def coded(facts: FileFacts) -> CodedFile:
    """The facts in codes; a variable without any is left out."""
    values = {
        Variable.GENDER: _one(_GENDER.get(facts.gender, "")),
        Variable.AGE: _one(age_band(facts.age)),
        Variable.CITIZENSHIP: _citizenship(facts.citizenships),
        Variable.MONTHS: _one(_duration(facts.months)),
        Variable.FORM: _one(_form(facts)),
        Variable.MEANS: frozenset(one for one, said in _MEANS.items() if said & facts.controls),
        Variable.RECRUITER: frozenset(
            one if one in _KNOWN_RECRUITERS else "other" for one in facts.recruiters
        ),
    }
    kept = {variable: codes for variable, codes in values.items() if codes}
    return CodedFile(facts.registered, MappingProxyType(kept))


def age_band(age: int | None) -> str:
    """The band of CTDC an age lies in; "" where it is not known."""
    if age is None:
        return ""
    return next((band for most, band in (*_AGES, *_OLDER) if age <= most), "48+")


def _one(code: str) -> Codes:
    return frozenset({code} if code else ())


def _citizenship(countries: tuple[str, ...]) -> Codes:
    known = set(countries)
    return _one(SEVERAL) if len(known) > 1 else frozenset(known)


def _duration(months: int | None) -> str:
    if months is None:
        return ""
    return "0-12" if months <= 12 else "13-24" if months <= 24 else "25+"


def _form(facts: FileFacts) -> str:
    kinds = {
        "labour": facts.purposes & _LABOUR,
        "sexual": facts.purposes & _SEXUAL,
        "other": facts.purposes - _LABOUR - _SEXUAL,
    }
    there = [kind for kind, said in kinds.items() if said]
    if not there:
        return ""
    if len(there) > 1:
        return SEVERAL
    if there[0] == "labour":
        return _SECTORS.get(facts.sector, "labour_other")
    if there[0] == "sexual":
        named = {_SEX_KINDS.get(one, "") for one in facts.sex_kinds}
        return named.pop() if len(named) == 1 and "" not in named else "sexual_other"
    return "other"
