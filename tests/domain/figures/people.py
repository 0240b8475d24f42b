"""Made-up files of one shelter, for counting."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

from shelter_desk.domain.figures.coding import CodedFile, FileFacts, coded

_COUNTRIES = ("IND", "BGD", "PHL", "NPL", "LKA", "ETH", "KEN", "IDN", "UGA", "EGY", "UZB", "COL")
_CONTROLS = (
    *("DebtBondage", "TakesEarnings", "PhysicalThreats", "PsychologicalAbuse", "PhysicalAbuse"),
    *("FalsePromises", "RestrictsMovement", "ExcessiveWorkingHours", "WithholdsDocuments"),
)
_PURPOSES = ("ForcedLabour", "SexualExploitation", "Servitude", "ForcedBegging")


def some_facts(chance: random.Random, registered: date) -> FileFacts:
    """One person as a shelter in the Gulf might meet her; much is never asked."""
    known = chance.random

    def several(choices: tuple[str, ...], share: float) -> frozenset[str]:
        return frozenset(one for one in choices if known() < share)

    return FileFacts(
        registered=registered,
        gender=chance.choices(("Feminine", "Masculine", "", "NonConforming"), (80, 13, 5, 2))[0],
        age=None if known() < 0.1 else int(chance.triangular(6, 60, 27)),
        citizenships=tuple(
            chance.choices(_COUNTRIES, (30, 20, 15, 9, 8, 6, 4, 3, 2, 1, 1, 1))[0]
            for _ in range(1 if known() < 0.95 else 2)
        ),
        months=None if known() < 0.4 else int(chance.expovariate(1 / 14)),
        purposes=frozenset() if known() < 0.3 else several(_PURPOSES, 0.4),
        sector=chance.choice(("T", "T", "T", "F", "I", "")),
        sex_kinds=several(("Prostitution", "Pornography"), 0.5),
        controls=frozenset() if known() < 0.3 else several(_CONTROLS, 0.45),
        recruiters=several(("agent", "friend", "family", "intimate_partner"), 0.35),
    )


def shelter(seed: int, size: int, year: int = 2025) -> list[FileFacts]:
    """Everybody registered in a year, in the order of arrival."""
    chance = random.Random(seed)
    days = sorted(chance.randrange(365) for _ in range(size))
    return [some_facts(chance, date(year, 1, 1) + timedelta(days=one)) for one in days]


def changed(chance: random.Random, one: FileFacts) -> FileFacts:
    """The same person after somebody asked again: one more thing is known, or another."""
    newer = some_facts(chance, one.registered)
    field = chance.choice(("gender", "age", "months", "purposes", "controls", "citizenships"))
    return replace(one, **{field: getattr(newer, field)})


def all_coded(people: list[FileFacts]) -> list[CodedFile]:
    """Each as she is counted."""
    return [coded(one) for one in people]
