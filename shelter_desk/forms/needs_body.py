"""Needs: body, mind and daily necessities (domains 2 to 4 of domain facts 4.6)."""

from __future__ import annotations

from shelter_desk.domain.sensitivity import Compartment, Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.needs_domain import Domain, section
from shelter_desk.forms.spec import (
    Choice,
    IntegerField,
    LongTextField,
    Section,
    SelectMultiple,
)

_PHYSICAL = section(
    Domain("physical", Text("needs", "Physical health"), Compartment.HEALTH),
    why=Text(
        "needs",
        "To find the right doctor with her; sealed for those who care for her health.",
    ),
    items=SelectMultiple(
        "physical_items",
        Text("needs", "What applies"),
        choices=(
            Choice("pain", Text("needs", "Pain")),
            Choice("injury", Text("needs", "An injury")),
            Choice("chronic", Text("needs", "A lasting illness")),
            Choice("dental", Text("needs", "Teeth")),
            Choice("sleep", Text("needs", "Poor sleep")),
            Choice("tb_vaccines", Text("needs", "Tuberculosis check or vaccines due")),
            Choice("aids", Text("needs", "Glasses, hearing aid or another aid")),
        ),
    ),
)

_PHYSICAL_PRIVATE = Section(
    "physical_private",
    Text("needs", "Pregnancy, tests and medicines"),
    (
        SelectMultiple(
            "physical_private_items",
            Text("needs", "What applies"),
            choices=(
                Choice("pregnancy", Text("needs", "Pregnancy")),
                Choice("medicines", Text("needs", "Medicines to be had or changed")),
                Choice("sti_hiv_offered", Text("needs", "Confidential tests were offered")),
            ),
        ),
        LongTextField("physical_private_note", Text("needs", "Note"), max_length=2000),
    ),
    tier=Tier.PAINFUL,
    compartment=Compartment.HEALTH,
    folded=True,
    why=Text(
        "needs",
        "Only so that she gets the care she wants; sealed for those who care for her health, and "
        "she may decline.",
    ),
)

_MENTAL = section(
    Domain("mental", Text("needs", "Peace of mind"), Compartment.HEALTH),
    why=Text(
        "needs",
        "To offer calm, rest or somebody to talk to; sealed for those who care for her health.",
    ),
    items=SelectMultiple(
        "mental_items",
        Text("needs", "What applies"),
        choices=(
            Choice("sleep", Text("needs", "Sleep is hard")),
            Choice("appetite", Text("needs", "Little appetite")),
            Choice("worry", Text("needs", "Much worry")),
            Choice("memories", Text("needs", "Memories that come unasked")),
            Choice("substance", Text("needs", "Alcohol, tablets or other substances")),
            Choice("wants_to_talk", Text("needs", "She would like to talk to somebody")),
        ),
    ),
    more=(
        IntegerField(
            "mental_phq2",
            Text("needs", "PHQ-2, if she wished to"),
            hint=Text("needs", "0 to 6"),
            minimum=0,
            maximum=6,
        ),
        IntegerField(
            "mental_gad2",
            Text("needs", "GAD-2, if she wished to"),
            hint=Text("needs", "0 to 6"),
            minimum=0,
            maximum=6,
        ),
        IntegerField(
            "mental_pcptsd5",
            Text("needs", "PC-PTSD-5, if she wished to"),
            hint=Text("needs", "0 to 5"),
            minimum=0,
            maximum=5,
        ),
        IntegerField(
            "mental_who5",
            Text("needs", "WHO-5, if she wished to"),
            hint=Text("needs", "0 to 100, 100 is the best"),
            minimum=0,
            maximum=100,
        ),
    ),
)

_SELF_HARM = Section(
    "mental_self_harm",
    Text("needs", "Staying safe"),
    (
        SelectMultiple(
            "mental_self_harm_items",
            Text("needs", "What she said"),
            hint=Text("needs", "If today or a plan: stay with her and call health now."),
            choices=(
                Choice("today", Text("needs", "Thoughts of hurting herself, today")),
                Choice("ever", Text("needs", "Thoughts of hurting herself, before")),
                Choice("plan", Text("needs", "A plan to hurt herself")),
                Choice("none", Text("needs", "None"), exclusive=True),
            ),
        ),
        LongTextField(
            "mental_self_harm_note",
            Text("needs", "What helps her, and who is with her"),
            max_length=2000,
        ),
    ),
    tier=Tier.PAINFUL,
    compartment=Compartment.HEALTH,
    folded=True,
    why=Text(
        "needs",
        "Only to keep her safe; sealed for those who care for her health, and she may decline.",
    ),
)

_BASIC = section(
    Domain("basic", Text("needs", "Daily necessities")),
    why=Text("needs", "So that she has what she needs today; the team of the house sees it."),
    items=SelectMultiple(
        "basic_items",
        Text("needs", "What she needs"),
        choices=(
            Choice("clothes", Text("needs", "Clothes")),
            Choice("hygiene", Text("needs", "Soap, pads and the like")),
            Choice("phone", Text("needs", "A telephone")),
            Choice("sim", Text("needs", "A SIM card")),
            Choice("money", Text("needs", "A little money")),
            Choice("diet", Text("needs", "Special food")),
            Choice("prayer", Text("needs", "A place and time to pray")),
            Choice("baby", Text("needs", "Things for a baby")),
        ),
    ),
)

BODY_DOMAINS = (_PHYSICAL, _PHYSICAL_PRIVATE, _MENTAL, _SELF_HARM, _BASIC)
