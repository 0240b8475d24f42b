"""Intake: what her body and mind need from the house (domain facts 4.3).

The six questions on functioning follow the subjects and the four-step scale of the Washington
Group short set; the wording is ours.
"""

from __future__ import annotations

from shelter_desk.domain.sensitivity import Compartment, Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.conditions import OneOf
from shelter_desk.forms.spec import (
    Choice,
    DateField,
    LongTextField,
    Section,
    SelectMultiple,
    SelectOne,
    TextField,
    YesNo,
)

_DIFFICULTY = (
    Choice("none", Text("intake", "None")),
    Choice("some", Text("intake", "Some")),
    Choice("a_lot", Text("intake", "A lot")),
    Choice("cannot", Text("intake", "Cannot do it")),
)

FUNCTIONING = Section(
    "functioning",
    Text("intake", "Everyday difficulties"),
    (
        SelectOne(
            "wg_seeing",
            Text("intake", "Seeing, with glasses if she has them"),
            choices=_DIFFICULTY,
        ),
        SelectOne(
            "wg_hearing",
            Text("intake", "Hearing, with a hearing aid if she has one"),
            choices=_DIFFICULTY,
        ),
        SelectOne("wg_walking", Text("intake", "Walking or climbing stairs"), choices=_DIFFICULTY),
        SelectOne(
            "wg_remembering",
            Text("intake", "Remembering or keeping her mind on something"),
            choices=_DIFFICULTY,
        ),
        SelectOne("wg_self_care", Text("intake", "Washing and dressing"), choices=_DIFFICULTY),
        SelectOne(
            "wg_communicating",
            Text("intake", "Understanding and being understood in her own language"),
            choices=_DIFFICULTY,
        ),
    ),
    tier=Tier.SENSITIVE,
    why=Text(
        "intake",
        "To arrange room, bed and help to her needs; the team of the house sees it.",
    ),
)

NEEDS = Section(
    "special_needs",
    Text("intake", "What to keep in mind"),
    (
        SelectMultiple(
            "specific_needs",
            Text("intake", "What applies"),
            choices=(
                Choice("pregnant", Text("intake", "She is pregnant")),
                Choice("infant", Text("intake", "She has an infant")),
                Choice("unaccompanied_child", Text("intake", "A child without family")),
                Choice("elderly", Text("intake", "She is elderly")),
                Choice("chronic_illness", Text("intake", "A lasting illness")),
                Choice("medication", Text("intake", "Medicine every day")),
                Choice("mobility", Text("intake", "Help with moving about")),
                Choice("diet", Text("intake", "Special food")),
                Choice("prayer", Text("intake", "A place and time to pray")),
            ),
        ),
        TextField("allergies", Text("intake", "Allergies"), max_length=400),
        TextField("current_medication", Text("intake", "Medicine she takes"), max_length=400),
        DateField(
            "last_seen_by_doctor",
            Text("intake", "Last seen by a doctor"),
            not_in_future=True,
        ),
        TextField(
            "health_insurance",
            Text("intake", "Health insurance or CPR for treatment"),
            ltr=True,
            max_length=60,
        ),
    ),
    tier=Tier.SENSITIVE,
    why=Text(
        "intake",
        "So that nothing she takes, eats or does here harms her; the team of the house sees it.",
    ),
)

# Apart from what the team sees: the words alone could be held against her.
WITHDRAWAL = Section(
    "withdrawal",
    Text("intake", "Health, in confidence"),
    (
        YesNo(
            "substance_withdrawal",
            Text("intake", "Could she be in withdrawal from a substance?"),
            hint=Text(
                "intake",
                "If yes or not clear: call health today; stopping suddenly can be dangerous.",
            ),
        ),
        LongTextField(
            "substance_withdrawal_note",
            Text("intake", "What the doctor advised, and what helps her"),
            max_length=2000,
            relevant=OneOf("substance_withdrawal", ("yes", "unknown")),
        ),
    ),
    tier=Tier.PAINFUL,
    compartment=Compartment.HEALTH,
    folded=True,
    why=Text(
        "intake",
        "Only so that a doctor can help her in time; it is sealed for those who care for her "
        "health, and she may decline.",
    ),
)

SELF_HARM = Section(
    "self_harm",
    Text("intake", "Staying safe"),
    (
        YesNo(
            "self_harm_worry",
            Text("intake", "Is there worry that she may hurt herself?"),
            hint=Text(
                "intake", "If yes or not clear: stay with her and call health now; write later."
            ),
        ),
        LongTextField(
            "self_harm_note",
            Text("intake", "What helps her, and who is with her"),
            max_length=2000,
            relevant=OneOf("self_harm_worry", ("yes", "unknown")),
        ),
    ),
    tier=Tier.PAINFUL,
    compartment=Compartment.HEALTH,
    folded=True,
    why=Text(
        "intake",
        "Only to keep her safe; it is sealed for those who care for her health, and she may "
        "decline.",
    ),
)
