"""The needs assessment: 14 domains, filled after talking, never read out (domain facts 4.6).

Each domain has what applies, her own view first, the worker's level beside it, what she wants,
what carries her, and a note. Level 1 is the most urgent, 4 the steadiest.
"""

from __future__ import annotations

from typing import Final

from shelter_desk.domain.sensitivity import Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.needs_body import BODY_DOMAINS
from shelter_desk.forms.needs_domain import Domain, section
from shelter_desk.forms.needs_house import HOUSE_DOMAINS
from shelter_desk.forms.needs_rights import RIGHTS_DOMAINS
from shelter_desk.forms.spec import (
    Choice,
    DateField,
    FormSpec,
    LongTextField,
    Section,
    SelectMultiple,
    SelectOne,
    YesNo,
)

OCCASION: Final = "occasion_kind"
BEFORE_LEAVING: Final = "exit"

_OCCASION = Section(
    "occasion",
    Text("needs", "This review"),
    (
        DateField("assessed_on", Text("needs", "Talked on"), partial=False, not_in_future=True),
        SelectOne(
            OCCASION,
            Text("needs", "Occasion"),
            hint=Text(
                "needs",
                "In the first 24 hours only safety, health, peace of mind, daily necessities and "
                "being understood; the rest can wait.",
            ),
            choices=(
                Choice("intake", Text("needs", "At intake")),
                Choice("monthly", Text("needs", "Every 30 days")),
                Choice(BEFORE_LEAVING, Text("needs", "Before she leaves")),
                Choice("six_months", Text("needs", "Six months later")),
                Choice("yearly", Text("needs", "Once a year")),
            ),
        ),
    ),
    tier=Tier.HOUSE,
)

_SAFETY = section(
    Domain("safety", Text("needs", "Safety")),
    why=Text(
        "needs",
        "To plan with her what keeps her safe; the team of the house sees it.",
    ),
    items=SelectMultiple(
        "safety_items",
        Text("needs", "What applies"),
        choices=(
            Choice("threats_now", Text("needs", "She is being threatened")),
            Choice("place_known", Text("needs", "A person she is afraid of knows where she is")),
            Choice("family_threatened", Text("needs", "Her family is being threatened")),
            Choice("online_safety", Text("needs", "Telephone or accounts are not safe")),
        ),
    ),
    strong=YesNo("safety_spots_danger", Text("needs", "Can she tell when a situation is unsafe?")),
)

_RISK_AND_PROTECTION = Text("needs", "What makes life harder, and what protects her.")

_FRAME = Section(
    "frame",
    Text("needs", "Taken together"),
    (
        LongTextField(
            "frame_individual",
            Text("needs", "She herself"),
            hint=_RISK_AND_PROTECTION,
            max_length=2000,
        ),
        LongTextField(
            "frame_household",
            Text("needs", "Her family and home"),
            hint=_RISK_AND_PROTECTION,
            max_length=2000,
        ),
        LongTextField(
            "frame_community",
            Text("needs", "The people around her"),
            hint=_RISK_AND_PROTECTION,
            max_length=2000,
        ),
        LongTextField(
            "frame_structural",
            Text("needs", "Laws, work and institutions"),
            hint=_RISK_AND_PROTECTION,
            max_length=2000,
        ),
    ),
    tier=Tier.SENSITIVE,
    why=Text(
        "needs",
        "For the plan, written after the talk; the team of the house sees it.",
    ),
)

NEEDS = FormSpec(
    key="needs",
    version=1,
    title=Text("needs", "Needs"),
    sections=(_OCCASION, _SAFETY, *BODY_DOMAINS, *RIGHTS_DOMAINS, *HOUSE_DOMAINS, _FRAME),
    tier=Tier.SENSITIVE,
    repeatable=True,
)
