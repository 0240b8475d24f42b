"""Screening: how she was held, and what for (domain facts 4.4).

Means of control are the union of HTCDS 2.0's definitions and its picklist, which disagree
(``code`` gives the picklist's value). They are offered from the indicators and confirmed: asked
once, coded twice.
"""

from __future__ import annotations

from shelter_desk.domain.sensitivity import Compartment, Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.conditions import AnyOf, Condition, Includes, OneOf
from shelter_desk.forms.intake_work import SECTORS
from shelter_desk.forms.screening_items import THERE, WHY, there
from shelter_desk.forms.spec import (
    Choice,
    IntegerField,
    LongTextField,
    Section,
    SelectMultiple,
    SelectOne,
    YesNo,
)


def _pack(*keys: str) -> Condition:
    return AnyOf(tuple(OneOf(key, THERE) for key in keys))


_PROMISES = tuple(f"D1.{number}" for number in range(1, 11))

CONTROLS = (
    Choice("DebtBondage", Text("screening", "A debt"), offered=there("D2.4", "D5.2")),
    Choice(
        "TakesEarnings",
        Text("screening", "Taking what she earns"),
        offered=there("D4.3", "D5.14"),
    ),
    Choice(
        "RestrictsFinancialAccess",
        Text("screening", "Keeping money from her"),
        offered=AnyOf((there("D2.10"), _pack("front_earnings", "health_money"))),
    ),
    Choice("PhysicalThreats", Text("screening", "Threats"), offered=there("D2.2", "D5.5", "D5.12")),
    Choice(
        "ThreatensChildrenFamily",
        Text("screening", "Threats against children or family"),
        offered=there("D2.9", "D5.13"),
    ),
    Choice(
        "ThreatOfLawEnforcement",
        Text("screening", "Threats with the authorities"),
        "ThreatsLawEnforcement",
        offered=there("D2.7", "D5.11"),
    ),
    Choice(
        "PsychologicalAbuse",
        Text("screening", "Humiliation and pressure"),
        offered=AnyOf((there("D2.8", "D5.8", "D5.15"), _pack("home_insulted"))),
    ),
    Choice("PhysicalAbuse", Text("screening", "Blows, hurting"), offered=there("D2.1", "D5.4")),
    Choice("SexualAbuse", Text("screening", "Sexual violence, to control her")),
    Choice("FalsePromises", Text("screening", "Untrue promises"), offered=there(*_PROMISES)),
    Choice(
        "PsychoactiveSubstances",
        Text("screening", "Drugs, alcohol or medicine"),
        "PsychoactiveSubstance",
    ),
    Choice(
        "RestrictsMovement",
        Text("screening", "Not letting her move freely"),
        offered=there("D2.6", "D5.3"),
    ),
    Choice("RestrictsMedicalCare", Text("screening", "Keeping care and medicine from her")),
    Choice(
        "ExcessiveWorkingHours",
        Text("screening", "Far too long hours"),
        offered=there("D4.1"),
    ),
    Choice(
        "UsesChildren",
        Text("screening", "Using her children"),
        "ThreatensChildrenFamily",
    ),
    Choice(
        "WithholdsNecessities",
        Text("screening", "Keeping food, sleep or other needs from her"),
        offered=_pack("home_hungry"),
    ),
    Choice(
        "WithholdsDocuments",
        Text("screening", "Keeping her papers"),
        offered=there("D2.5", "D5.1"),
    ),
    Choice("Other", Text("screening", "Another means")),
)

CONTROL = Section(
    "control",
    Text("screening", "How she was held"),
    (
        SelectMultiple(
            "controls",
            Text("screening", "Means of control"),
            hint=Text("screening", "What the answers before already say is offered to take over."),
            code="vic_MethodsOfControl",
            choices=CONTROLS,
        ),
        YesNo(
            "agreed",
            Text("screening", "Did she once agree to it?"),
            hint=Text("screening", "Only so that nobody asks again. It never counts against her."),
        ),
    ),
    tier=Tier.PAINFUL,
    compartment=Compartment.TESTIMONY,
    folded=True,
    why=WHY,
)

PURPOSES = (
    Choice("ForcedLabour", Text("screening", "Forced labour")),
    Choice("SexualExploitation", Text("screening", "Sexual exploitation")),
    Choice("ChildLabour", Text("screening", "Child labour")),
    Choice("ForcedMarriage", Text("screening", "Forced marriage")),
    Choice("Servitude", Text("screening", "Servitude")),
    Choice("ForcedMilitaryByNonStateActors", Text("screening", "Fighting for an armed group")),
    Choice("OrganRemoval", Text("screening", "Removal of an organ")),
    Choice("ForcedBegging", Text("screening", "Forced begging")),
    Choice("ForcedAdoption", Text("screening", "Forced adoption")),
    Choice("Surrogacy", Text("screening", "Carrying a child for others")),
    Choice("forced_criminality", Text("screening", "Forced crime"), "Other"),
    Choice("slavery_like", Text("screening", "Slavery or something like it"), "Other"),
    Choice("Other", Text("screening", "Another purpose")),
)

PURPOSE = Section(
    "purpose",
    Text("screening", "What it was for"),
    (
        SelectMultiple(
            "purposes",
            Text("screening", "Purpose"),
            hint=Text("screening", "Only what is clear; the questions before count by themselves."),
            code="vic_TypeOfExploitation",
            choices=PURPOSES,
        ),
        SelectOne(
            "labour_sector",
            Text("screening", "Kind of work"),
            code="vic_ForcedLabourIndustry",
            choices=SECTORS,
            relevant=AnyOf(
                tuple(
                    Includes("purposes", one)
                    for one in ("ForcedLabour", "ChildLabour", "Servitude")
                )
            ),
        ),
        SelectMultiple(
            "sex_kinds",
            Text("screening", "Of which kind"),
            code="vic_TypeOfSexExploitation",
            choices=(
                Choice("Prostitution", Text("screening", "Prostitution")),
                Choice("Pornography", Text("screening", "Pictures or films")),
                Choice("RemoteInteractiveServices", Text("screening", "Before a camera")),
                Choice("PrivateSexualServices", Text("screening", "For one person")),
            ),
            relevant=Includes("purposes", "SexualExploitation"),
        ),
        SelectOne(
            "trafficker_relation",
            Text("screening", "What they were to her"),
            code="vic_RelationshipToTrafficker",
            choices=(
                Choice("Familial", Text("screening", "Family")),
                Choice("Acquainted", Text("screening", "People she knew")),
                Choice("Unacquainted", Text("screening", "Strangers")),
            ),
        ),
        IntegerField(
            "age_then",
            Text("screening", "How old she was when it began"),
            code="vic_AgeWhenTrafficked",
            minimum=0,
            maximum=120,
        ),
        IntegerField(
            "months",
            Text("screening", "How many months it lasted"),
            minimum=0,
            maximum=1200,
        ),
        LongTextField("purpose_note", Text("screening", "In her words"), max_length=2000),
    ),
    tier=Tier.PAINFUL,
    compartment=Compartment.TESTIMONY,
    folded=True,
    why=WHY,
)
