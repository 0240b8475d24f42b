"""Official status: what an authority decided, apart from anything we think (domain facts 4.4).

Status and deciding body follow HTCDS, the stages the national referral mechanism of Bahrain, the
kinds of case the labour authority's own. Each decision is a record of its own.
"""

from __future__ import annotations

from shelter_desk.domain.sensitivity import Compartment, Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.conditions import Equals
from shelter_desk.forms.spec import (
    Choice,
    DateField,
    FormSpec,
    LanguageField,
    LongTextField,
    Section,
    SelectOne,
    TextField,
    YesNo,
)

CASE_KIND = "case_kind"
LABOUR_CASE = "labour"

_DECISION = Section(
    "decision",
    Text("official", "The decision"),
    (
        SelectOne(
            "official_status",
            Text("official", "Status"),
            code="vic_TraffickingStatus",
            choices=(
                Choice("Possible", Text("official", "Possible: still being looked at")),
                Choice("Actual", Text("official", "Confirmed")),
                Choice("NotAVictim", Text("official", "Not confirmed")),
            ),
        ),
        SelectOne(
            CASE_KIND,
            Text("official", "Kind of case"),
            choices=(
                Choice(LABOUR_CASE, Text("official", "Labour case")),
                Choice("abuse", Text("official", "Abuse")),
                Choice("trafficking", Text("official", "Trafficking")),
            ),
        ),
        SelectOne(
            "nrm_stage",
            Text("official", "Stage of the national referral mechanism"),
            choices=(
                Choice("1", Text("official", "I · Identification")),
                Choice("2", Text("official", "II · The case is documented")),
                Choice("3", Text("official", "III · The case is confirmed")),
                Choice("4", Text("official", "IV · Protection and assistance")),
                Choice("5", Text("official", "V · Reintegration or voluntary return")),
            ),
        ),
        SelectOne(
            "decision_body",
            Text("official", "Who decided"),
            code="vic_TraffickingStatusDecisionMakingOrg",
            choices=(
                Choice("Police", Text("official", "Police")),
                Choice("CourtOrProsecution", Text("official", "Court or public prosecution")),
                Choice("NonPoliceGovernment", Text("official", "Another authority")),
                Choice("NGO", Text("official", "A non-governmental organisation")),
                Choice("Other", Text("official", "Somebody else")),
            ),
        ),
        TextField("decision_office", Text("official", "Which office, and whom to ask there")),
        DateField("decided_on", Text("official", "Decided on"), not_in_future=True),
        TextField("decision_ref", Text("official", "Reference"), ltr=True, max_length=80),
    ),
    tier=Tier.SENSITIVE,
    compartment=Compartment.LEGAL,
    why=Text(
        "official",
        "So that she has what the decision gives her, and can have it looked at again; only the "
        "people of legal help can read it.",
    ),
)

_AFTERWARDS = Section(
    "afterwards",
    Text("official", "Told and looked at again"),
    (
        DateField("told_on", Text("official", "She was told on"), not_in_future=True),
        LanguageField("told_language", Text("official", "In which language")),
        DateField("reflection_until", Text("official", "Time to recover and to decide runs until")),
        YesNo("appeal", Text("official", "Does she wish to have it looked at again?")),
        DateField(
            "appeal_by",
            Text("official", "That can be asked for until"),
            relevant=Equals("appeal", "yes"),
        ),
        SelectOne(
            "appeal_result",
            Text("official", "What came of it"),
            choices=(
                Choice("open", Text("official", "Still open")),
                Choice("changed", Text("official", "The decision was changed")),
                Choice("kept", Text("official", "The decision stays")),
            ),
            relevant=Equals("appeal", "yes"),
        ),
        LongTextField("official_note", Text("official", "Note"), max_length=2000),
    ),
    tier=Tier.SENSITIVE,
    compartment=Compartment.LEGAL,
    why=Text(
        "official",
        "Help never depends on what an authority decides; only the people of legal help can read "
        "it.",
    ),
)

OFFICIAL_STATUS = FormSpec(
    key="official_status",
    version=1,
    title=Text("official", "Official status"),
    sections=(_DECISION, _AFTERWARDS),
    tier=Tier.SENSITIVE,
    repeatable=True,
)
