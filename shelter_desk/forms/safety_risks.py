"""Safety: her own view, what the risk is made of, and how high it is (domain facts 4.7).

Items about the people she fears are sealed as testimony, self-harm as health; the team of the
house reads the rest, so the reason of the level tells nothing that is sealed.
"""

from __future__ import annotations

from shelter_desk.domain.sensitivity import Compartment, Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.conditions import AnyOf, OneOf
from shelter_desk.forms.spec import (
    Choice,
    DateField,
    LongTextField,
    Repeat,
    Section,
    SelectOne,
    TextField,
    YesNo,
)

LEVELS = (
    Choice("high", Text("safety", "High: something is to be done today")),
    Choice("medium", Text("safety", "Medium: within 72 hours")),
    Choice("low", Text("safety", "Low: within 7 days")),
)
"""How high the risk is, and by when it is acted on."""

OCCASION = Section(
    "occasion",
    Text("safety", "This talk"),
    (
        DateField("assessed_on", Text("safety", "Talked on"), partial=False, not_in_future=True),
        SelectOne(
            "occasion_kind",
            Text("safety", "Occasion"),
            choices=(
                Choice("first", Text("safety", "First time")),
                Choice("review", Text("safety", "Review")),
                Choice("event", Text("safety", "Something happened")),
                Choice("before_exit", Text("safety", "Before she leaves")),
            ),
        ),
    ),
    tier=Tier.HOUSE,
)

OWN_VIEW = Section(
    "own_view",
    Text("safety", "How she sees it herself"),
    (
        SelectOne(
            "own_level",
            Text("safety", "How safe does she feel?"),
            hint=Text("safety", "Hers comes first, and stands even where you see it otherwise."),
            choices=(
                Choice("unsafe", Text("safety", "Not safe, I need help today")),
                Choice("worried", Text("safety", "Worried")),
                Choice("mostly", Text("safety", "Mostly safe")),
                Choice("safe", Text("safety", "Safe")),
            ),
        ),
        LongTextField(
            "own_words",
            Text("safety", "What she is afraid of, in her own words"),
            hint=Text("safety", "As short as she likes. Names belong in the sealed part below."),
            max_length=2000,
        ),
    ),
    tier=Tier.SENSITIVE,
    why=Text(
        "safety",
        "She knows best what is dangerous for her; the team of the house sees it.",
    ),
)

FEARED = Section(
    "feared",
    Text("safety", "The people she fears"),
    (
        YesNo("at_large", Text("safety", "Are they free to move about?")),
        YesNo("knows_place", Text("safety", "Do they know where she is?")),
        YesNo("contacted", Text("safety", "Have they contacted her?")),
        YesNo("has_phone", Text("safety", "Do they have her telephone or accounts?")),
        YesNo("weapon", Text("safety", "Do they have a weapon?")),
        YesNo("family_threatened", Text("safety", "Do they threaten her family?")),
        YesNo("debt_collectors", Text("safety", "Does anybody come to collect a debt?")),
        YesNo("insider", Text("safety", "Does she fear an official, or somebody inside?")),
        YesNo("linked_residents", Text("safety", "Do other residents know the same people?")),
        Repeat(
            "concern_people",
            Text("safety", "Whom the house should watch for"),
            (
                TextField("name", Text("safety", "Name")),
                TextField("relation", Text("safety", "Who they are to her")),
                LongTextField(
                    "watch",
                    Text("safety", "How to know them: looks, car, telephone"),
                    max_length=1000,
                ),
            ),
            row_label=Text("safety", "Person"),
            add_label=Text("safety", "Add a person"),
        ),
        LongTextField("feared_note", Text("safety", "Note"), max_length=2000),
    ),
    tier=Tier.PAINFUL,
    compartment=Compartment.TESTIMONY,
    folded=True,
    why=Text(
        "safety",
        "Only to keep them away from her; it is sealed for those who hear her account, and she "
        "may decline.",
    ),
)

_WORRY = AnyOf(
    (OneOf("self_harm", ("yes", "unknown")), OneOf("suicide_plan", ("yes", "unknown"))),
)
"""What makes health look after her, whichever of the two questions was answered."""

SELF_HARM = Section(
    "self_harm",
    Text("safety", "Staying safe from within"),
    (
        YesNo(
            "self_harm",
            Text("safety", "Is there worry that she may hurt herself?"),
            hint=Text("safety", "If yes or not clear: stay with her and call health now."),
        ),
        YesNo("suicide_plan", Text("safety", "Does she speak of a plan to end her life?")),
        LongTextField(
            "self_harm_help",
            Text("safety", "What helps her in a hard moment, and whom she wants beside her"),
            hint=Text("safety", "It can be printed for her as a small card."),
            max_length=600,
            relevant=_WORRY,
        ),
        LongTextField(
            "self_harm_agreed",
            Text("safety", "What health agreed with her"),
            max_length=2000,
            relevant=_WORRY,
        ),
    ),
    tier=Tier.PAINFUL,
    compartment=Compartment.HEALTH,
    folded=True,
    why=Text(
        "safety",
        "Only so that she is not alone with it; it is sealed for those who care for her health, "
        "and she may decline.",
    ),
)

AROUND = Section(
    "around",
    Text("safety", "Around her"),
    (
        YesNo("media", Text("safety", "Are journalists or others asking about her?")),
        YesNo("witness", Text("safety", "Is she a witness in a trial?")),
        YesNo("wants_back", Text("safety", "Does she want to go back?")),
        YesNo("harm_others", Text("safety", "Could she hurt somebody else?")),
        YesNo("child_at_risk", Text("safety", "Could a child be in danger?")),
        YesNo("missing_report", Text("safety", "Did the employer report her as missing?")),
        YesNo(
            "staff_conflict",
            Text("safety", "Does a member of the staff or an interpreter know them or her?"),
            hint=Text("safety", "If yes: tell the manager, who keeps that person out of the file."),
        ),
        Repeat(
            "keep_apart",
            Text("safety", "Residents to keep apart from her"),
            (
                TextField(
                    "code",
                    Text("safety", "Code of the resident"),
                    hint=Text("safety", "The code alone, no name and no reason."),
                    ltr=True,
                    max_length=40,
                ),
            ),
            row_label=Text("safety", "Resident"),
            add_label=Text("safety", "Add a code"),
        ),
    ),
    tier=Tier.SENSITIVE,
    why=Text(
        "safety",
        "So that room, gate and journeys are planned well; the team of the house sees it.",
    ),
)

RESULT = Section(
    "result",
    Text("safety", "How high the risk is"),
    (
        SelectOne("level", Text("safety", "Level"), choices=LEVELS),
        LongTextField(
            "level_reason",
            Text("safety", "Why this level"),
            hint=Text(
                "safety", "The whole team reads this: leave out what stands in a sealed part."
            ),
            max_length=2000,
        ),
        DateField(
            "next_review",
            Text("safety", "Look at it again on"),
            hint=Text(
                "safety",
                "Left empty, the desk counts it from the level: today, after 72 hours or after 7 "
                "days.",
            ),
            partial=False,
            not_in_past=True,
        ),
    ),
    tier=Tier.SENSITIVE,
    why=Text("safety", "So that help comes in time; the team of the house sees it."),
)
