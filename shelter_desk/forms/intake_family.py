"""Intake: who belongs to her, who may be reached, who must not know (domain facts 4.3)."""

from __future__ import annotations

from shelter_desk.domain.sensitivity import Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.spec import (
    Choice,
    DateField,
    IntegerField,
    LongTextField,
    PhoneField,
    Repeat,
    Section,
    SelectOne,
    TextField,
    YesNo,
)

_DEPENDANTS = Repeat(
    "dependants",
    Text("intake", "Children and others who depend on her"),
    (
        TextField("name", Text("intake", "Name")),
        TextField("code", Text("intake", "Code"), ltr=True, max_length=40),
        DateField(
            "birth_date",
            Text("intake", "Date of birth or age"),
            hint=Text("intake", "“About 6 years old” is enough."),
            not_in_future=True,
        ),
        SelectOne(
            "sex",
            Text("intake", "Girl or boy, woman or man"),
            choices=(
                Choice("female", Text("intake", "Girl or woman")),
                Choice("male", Text("intake", "Boy or man")),
                Choice("other", Text("intake", "In another way")),
            ),
        ),
        TextField("relation", Text("intake", "Who they are to her")),
        TextField("where", Text("intake", "Where they are now")),
        LongTextField("needs", Text("intake", "What they need"), max_length=1000),
        YesNo("with_us", Text("intake", "Are they here with her?")),
        YesNo("at_risk", Text("intake", "Could they be in danger?"), tier=Tier.SENSITIVE),
        YesNo(
            "custody_threat",
            Text("intake", "Has anybody threatened to take them from her?"),
            tier=Tier.SENSITIVE,
        ),
    ),
    row_label=Text("intake", "Dependant"),
    add_label=Text("intake", "Add a child or dependant"),
)

FAMILY = Section(
    "family",
    Text("intake", "Family"),
    (
        SelectOne(
            "marital_status",
            Text("intake", "Marital status"),
            code="prs_MaritalStatus",
            choices=(
                Choice("Single", Text("intake", "Single")),
                Choice("Married", Text("intake", "Married")),
                Choice("RegisteredPartnership", Text("intake", "Registered partnership")),
                Choice("Separated", Text("intake", "Separated")),
                Choice("Divorced", Text("intake", "Divorced")),
                Choice("Widowed", Text("intake", "Widowed")),
            ),
        ),
        IntegerField(
            "number_of_children",
            Text("intake", "Number of children"),
            code="prs_NumberOfChildren",
            minimum=0,
            maximum=30,
        ),
        _DEPENDANTS,
    ),
    tier=Tier.IDENTITY,
    why=Text(
        "intake",
        "To care for her children too, here or far away; the team of the house sees it.",
    ),
)

_SAFE_CONTACTS = Repeat(
    "safe_contacts",
    Text("intake", "People whom we may reach"),
    (
        TextField("who", Text("intake", "Who")),
        TextField("relation", Text("intake", "Who they are to her")),
        PhoneField("number", Text("intake", "Number")),
        YesNo("may_call", Text("intake", "May we call?")),
        YesNo("may_text", Text("intake", "May we send a message?")),
        YesNo("may_say_shelter", Text("intake", "May we say the name of the shelter?")),
        YesNo("may_leave_message", Text("intake", "May we leave a message?")),
        TextField("hours", Text("intake", "At which hours")),
        TextField("code_phrase", Text("intake", "Words by which they know it is us")),
        DateField(
            "valid_until",
            Text("intake", "Until when this holds"),
            partial=False,
            not_in_past=True,
        ),
    ),
    row_label=Text("intake", "Safe contact"),
    add_label=Text("intake", "Add a safe contact"),
)

CONTACTS = Section(
    "contacts",
    Text("intake", "Safe contacts"),
    (
        PhoneField("own_phone", Text("intake", "Her own number"), search="phone"),
        YesNo("own_phone_safe", Text("intake", "Is it safe to reach her there?")),
        _SAFE_CONTACTS,
    ),
    tier=Tier.SENSITIVE,
    why=Text(
        "intake",
        "So that we reach only people she trusts, in the way she allows; the team of the house "
        "sees it.",
    ),
)

MUST_NOT_KNOW = Section(
    "must_not_know",
    Text("intake", "Who must not know"),
    (
        Repeat(
            "must_not_know",
            Text("intake", "People who must not learn that she is here"),
            (
                TextField("name", Text("intake", "Name")),
                TextField("relation", Text("intake", "Who they are to her")),
                SelectOne(
                    "reason",
                    Text("intake", "Why"),
                    choices=(
                        Choice("fear_of_harm", Text("intake", "She fears harm")),
                        Choice("tell_herself", Text("intake", "She wants to tell them herself")),
                        Choice("other", Text("intake", "Another reason")),
                    ),
                ),
                LongTextField(
                    "reason_note",
                    Text("intake", "Anything to watch for"),
                    max_length=1000,
                ),
            ),
            row_label=Text("intake", "Person"),
            add_label=Text("intake", "Add a person"),
        ),
    ),
    tier=Tier.SENSITIVE,
    why=Text(
        "intake",
        "So that nobody at the door or on the telephone gives her away; the team of the house "
        "sees it.",
    ),
)
