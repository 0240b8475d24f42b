"""The arrival card: the first hour, things done for her, no story questions (domain facts 4.2).

Psychological first aid follows the frame look, listen, link; the wording is ours.
"""

from __future__ import annotations

from shelter_desk.domain.sensitivity import Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.choices import INTERPRETER_WANTED, PERSON_WANTED
from shelter_desk.forms.conditions import Equals
from shelter_desk.forms.spec import (
    Choice,
    FormSpec,
    LanguageField,
    LongTextField,
    Section,
    SelectOne,
    TextField,
    TickTime,
    YesNo,
)

_WELCOME = Section(
    "welcome",
    Text("arrival", "Welcome"),
    (
        TextField(
            "welcomed_by",
            Text("arrival", "Who welcomed her"),
            hint=Text("arrival", "Name and role"),
        ),
        TickTime("private_place", Text("arrival", "A quiet place of her own to sit")),
        TickTime("water_food", Text("arrival", "Water and something to eat")),
        TickTime("toilet_wash", Text("arrival", "Toilet and a place to wash")),
        TickTime("rest_offered", Text("arrival", "Rest offered before any talk")),
        TickTime(
            "told_can_stop", Text("arrival", "Told: “You can stop at any time and need not answer”")
        ),
    ),
    tier=Tier.HOUSE,
)

_HEALTH = Section(
    "health",
    Text("arrival", "Health, now"),
    (
        YesNo(
            "injuries_seen",
            Text("arrival", "Are injuries to be seen?"),
            hint=Text("arrival", "Only look. Nobody needs to say how they happened."),
        ),
        TickTime("doctor_called", Text("arrival", "Doctor or nurse called")),
        YesNo("medicine_due", Text("arrival", "Is a medicine due today?")),
        TextField(
            "medicine_note",
            Text("arrival", "Which medicine, and when"),
            relevant=Equals("medicine_due", "yes"),
        ),
    ),
    tier=Tier.IDENTITY,
)

_SAFETY = Section(
    "safety",
    Text("arrival", "Safe tonight"),
    (
        YesNo("child_with_her", Text("arrival", "Has she a child with her?")),
        TickTime(
            "child_safe",
            Text("arrival", "The child is safe and has eaten"),
            relevant=Equals("child_with_her", "yes"),
        ),
        TextField(
            "child_with",
            Text("arrival", "Who is with the child now"),
            relevant=Equals("child_with_her", "yes"),
        ),
        TickTime("phone_location_off", Text("arrival", "Telephone: location is off")),
        TickTime("phone_sim", Text("arrival", "Telephone: talked with her about the SIM card")),
        LongTextField(
            "who_may_know",
            Text("arrival", "Who may know that she is here"),
            hint=Text("arrival", "Until she says otherwise: nobody."),
            max_length=1000,
        ),
    ),
    tier=Tier.IDENTITY,
)

_WORDS = Section(
    "words",
    Text("arrival", "Being understood"),
    (
        TickTime("interpreter_offered", Text("arrival", "Interpreter offered")),
        SelectOne(
            "interpreter_gender",
            INTERPRETER_WANTED,
            choices=PERSON_WANTED,
        ),
        TickTime("rights_told", Text("arrival", "Her rights told in a language she understands")),
        LanguageField("rights_language", Text("arrival", "Language in which they were told")),
    ),
    tier=Tier.HOUSE,
)

_HOUSE = Section(
    "house",
    Text("arrival", "In the house"),
    (
        TickTime("bed_given", Text("arrival", "Bed given")),
        TextField("bed", Text("arrival", "Which bed"), max_length=40),
        TickTime("house_tour", Text("arrival", "Shown round the house")),
        TickTime("belongings_sealed", Text("arrival", "Belongings sealed in front of her")),
        TickTime("told_on_duty", Text("arrival", "Told who is on duty tonight")),
    ),
    tier=Tier.HOUSE,
)

_FIRST_AID = Section(
    "first_aid",
    Text("arrival", "How she is"),
    (
        SelectOne(
            "state_on_arrival",
            Text("arrival", "How she seems"),
            hint=Text("arrival", "What you see, nothing more."),
            choices=(
                Choice("calm", Text("arrival", "Calm")),
                Choice("tired", Text("arrival", "Tired")),
                Choice("in_shock", Text("arrival", "In shock")),
                Choice("crying", Text("arrival", "Crying")),
                Choice("angry", Text("arrival", "Angry")),
                Choice("confused", Text("arrival", "Confused")),
                Choice("asleep", Text("arrival", "Asleep")),
                Choice("not_sure", Text("arrival", "Not sure")),
            ),
        ),
        LongTextField(
            "pfa_look",
            Text("arrival", "Look"),
            hint=Text("arrival", "Safe? Hurt? Something urgent? Who is with her?"),
            max_length=1000,
        ),
        LongTextField(
            "pfa_listen",
            Text("arrival", "Listen"),
            hint=Text("arrival", "What she says she needs. Silence is fine; do not press."),
            max_length=1000,
        ),
        LongTextField(
            "pfa_link",
            Text("arrival", "Link"),
            hint=Text("arrival", "What she was told, who was reached, what happens tonight."),
            max_length=1000,
        ),
    ),
    tier=Tier.IDENTITY,
    why=Text("arrival", "So that the next shift can care for her; the team of the house sees it."),
)

ARRIVAL = FormSpec(
    key="arrival",
    version=1,
    title=Text("arrival", "Arrival card"),
    sections=(_WELCOME, _HEALTH, _SAFETY, _WORDS, _HOUSE, _FIRST_AID),
    tier=Tier.HOUSE,
)
