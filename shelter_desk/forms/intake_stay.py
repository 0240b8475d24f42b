"""Intake: her stay, the house rules, and who works with her (domain facts 4.3)."""

from __future__ import annotations

from shelter_desk.domain.sensitivity import Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.conditions import Equals
from shelter_desk.forms.spec import (
    Choice,
    DateField,
    LanguageField,
    Section,
    SelectOne,
    TextField,
    YesNo,
)

RULES = Section(
    "rules",
    Text("intake", "House rules and photograph"),
    (
        YesNo("rules_explained", Text("intake", "Were the house rules explained?")),
        LanguageField("rules_language", Text("intake", "In which language")),
        YesNo("rules_understood", Text("intake", "Could she say them in her own words?")),
        YesNo("rules_copy_given", Text("intake", "Has she her own copy?")),
        YesNo(
            "photo_taken",
            Text("intake", "Was a photograph taken?"),
            hint=Text("intake", "Usually not. Only with a reason, and only if she agrees."),
            tier=Tier.IDENTITY,
        ),
        TextField(
            "photo_reason",
            Text("intake", "For what reason"),
            tier=Tier.IDENTITY,
            max_length=400,
            relevant=Equals("photo_taken", "yes"),
        ),
    ),
    tier=Tier.HOUSE,
)

STAY = Section(
    "stay",
    Text("intake", "Her stay"),
    (
        TextField("stay_bed", Text("intake", "Bed"), max_length=40),
        TextField("stay_room", Text("intake", "Room"), max_length=40),
        DateField("stay_start", Text("intake", "With us since"), partial=False, not_in_future=True),
        DateField("stay_planned_end", Text("intake", "Planned until"), not_in_past=True),
        SelectOne(
            "stay_legal_basis",
            Text("intake", "Why she stays with us"),
            choices=(
                Choice("voluntary", Text("intake", "She wishes to")),
                Choice("prosecutor", Text("intake", "Order of the prosecutor")),
                Choice("embassy", Text("intake", "Asked for by the embassy")),
                Choice("court", Text("intake", "Order of a court")),
            ),
        ),
        TextField(
            "case_owner",
            Text("intake", "Her caseworker"),
            code="cas_CaseOwner",
        ),
        TextField("second_worker", Text("intake", "Second worker")),
        TextField("supervisor", Text("intake", "Supervisor")),
        SelectOne(
            "case_status",
            Text("intake", "State of the file"),
            code="cas_Status",
            choices=(
                Choice("Active", Text("intake", "Active")),
                Choice("FollowUp", Text("intake", "Follow-up")),
                Choice("Closed", Text("intake", "Closed")),
                Choice("ClosedReferred", Text("intake", "Closed, referred on")),
                Choice("Reopened", Text("intake", "Opened again")),
                Choice("Duplicate", Text("intake", "A second file of the same person")),
            ),
        ),
    ),
    tier=Tier.HOUSE,
)
