"""Intake: how to talk with her, and through whom (domain facts 4.3)."""

from __future__ import annotations

from shelter_desk.domain.sensitivity import Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.choices import INTERPRETER_WANTED, PERSON_WANTED
from shelter_desk.forms.conditions import Equals, Includes
from shelter_desk.forms.spec import (
    Choice,
    LanguageField,
    Section,
    SelectMultiple,
    SelectOne,
    TextField,
    YesNo,
)

LANGUAGES = Section(
    "languages",
    Text("intake", "Languages"),
    (
        LanguageField(
            "primary_language",
            Text("intake", "Language she speaks best"),
            code="prs_PrimaryLanguage",
        ),
        LanguageField(
            "secondary_language",
            Text("intake", "Other languages she speaks"),
            code="prs_SecondaryLanguage",
            multiple=True,
        ),
        LanguageField("reads", Text("intake", "Languages she reads"), multiple=True),
        LanguageField("writes", Text("intake", "Languages she writes"), multiple=True),
        YesNo("sign_language", Text("intake", "Does she use a sign language?")),
        TextField(
            "sign_language_which",
            Text("intake", "Which sign language"),
            relevant=Equals("sign_language", "yes"),
        ),
        SelectOne(
            "interviewer_gender_wanted",
            Text("intake", "With whom she would rather talk"),
            choices=PERSON_WANTED,
        ),
        SelectMultiple(
            "talk_setting",
            Text("intake", "How she would like to talk"),
            choices=(
                Choice("own_room", Text("intake", "In a room where nobody else is")),
                Choice("near_door", Text("intake", "On the chair nearest to the door")),
                Choice("support_person", Text("intake", "With somebody she trusts beside her")),
                Choice("morning", Text("intake", "In the morning")),
                Choice("afternoon", Text("intake", "In the afternoon")),
                Choice("evening", Text("intake", "In the evening")),
                Choice("short", Text("intake", "Short, and another time again")),
            ),
        ),
        TextField(
            "talk_support_person",
            Text("intake", "Whom she would like beside her"),
            relevant=Includes("talk_setting", "support_person"),
        ),
    ),
    tier=Tier.HOUSE,
)

INTERPRETER = Section(
    "interpreter",
    Text("intake", "Interpreter"),
    (
        YesNo("interpreter_needed", Text("intake", "Does she need an interpreter?")),
        SelectOne(
            "interpreter_mode",
            Text("intake", "How to interpret"),
            relevant=Equals("interpreter_needed", "yes"),
            choices=(
                Choice("in_person", Text("intake", "In the room")),
                Choice("phone", Text("intake", "By telephone")),
                Choice("none", Text("intake", "None, for now")),
            ),
        ),
        SelectOne(
            "interpreter_gender",
            INTERPRETER_WANTED,
            relevant=Equals("interpreter_needed", "yes"),
            choices=PERSON_WANTED,
        ),
        TextField(
            "interpreter_not_from",
            Text("intake", "Nobody from this community, family or country"),
            hint=Text("intake", "People she would be afraid to speak in front of."),
            max_length=400,
            relevant=Equals("interpreter_needed", "yes"),
        ),
        TextField(
            "interpreter_name",
            Text("intake", "Interpreter today"),
            relevant=Equals("interpreter_needed", "yes"),
        ),
        YesNo(
            "interpreter_confidentiality",
            Text("intake", "Has the interpreter signed the promise of confidentiality?"),
            relevant=Equals("interpreter_needed", "yes"),
        ),
    ),
    tier=Tier.IDENTITY,
    why=Text(
        "intake",
        "So that she can speak freely and nobody she fears interprets; the team of the house "
        "sees it.",
    ),
)
