"""Intake: who she is, in her own words first (domain facts 4.3)."""

from __future__ import annotations

from shelter_desk.domain.sensitivity import Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.choices import SEX_ON_DOCUMENT
from shelter_desk.forms.conditions import Equals
from shelter_desk.forms.spec import (
    Choice,
    CountryField,
    DateField,
    IntegerField,
    Note,
    Section,
    SelectOne,
    TextField,
    YesNo,
)

NAMES = Section(
    "names",
    Text("intake", "Her name"),
    (
        Note(
            "file_no_note",
            Text("intake", "File number and code are given by the desk and stand above."),
        ),
        TextField(
            "name_own_words",
            Text("intake", "Full name, as she says it"),
            hint=Text("intake", "In any script. “Unknown” is fine."),
            search="name",
        ),
        TextField(
            "nickname",
            Text("intake", "What she likes to be called"),
            search="called",
            max_length=80,
        ),
        TextField("name_ar", Text("intake", "Name in Arabic letters"), search="name"),
        TextField(
            "name_latin",
            Text("intake", "Name in Latin letters"),
            hint=Text("intake", "As in the passport, if there is one."),
            ltr=True,
            search="name",
        ),
        TextField("father_name", Text("intake", "Father’s name"), max_length=120),
        TextField("grandfather_name", Text("intake", "Grandfather’s name"), max_length=120),
        TextField("family_name", Text("intake", "Family name"), max_length=120),
        TextField(
            "other_names",
            Text("intake", "Other names and spellings"),
            hint=Text("intake", "With a comma between them."),
            max_length=400,
            search="name",
        ),
        SelectOne(
            "name_quality",
            Text("intake", "How complete the name is"),
            choices=(
                Choice("full", Text("intake", "Full name")),
                Choice("partial", Text("intake", "Part of it, or a code name")),
                Choice("does_not_know", Text("intake", "She does not know it")),
                Choice("declined", Text("intake", "She would rather not say")),
                Choice("not_collected", Text("intake", "Not collected")),
            ),
        ),
    ),
    tier=Tier.IDENTITY,
    why=Text(
        "intake", "To call her as she wishes and find her file; the team of the house sees it."
    ),
)

BIRTH = Section(
    "birth",
    Text("intake", "Age and gender"),
    (
        DateField(
            "birth_date",
            Text("intake", "Date of birth"),
            hint=Text("intake", "A year, a month or “about 30 years old” is enough."),
            code="prs_Birthdate",
            not_in_future=True,
        ),
        SelectOne(
            "dob_quality",
            Text("intake", "How sure the date is"),
            choices=(
                Choice("full", Text("intake", "The full date is known"), code="1"),
                Choice("approximate", Text("intake", "Part of it, or estimated"), code="2"),
                Choice("does_not_know", Text("intake", "She does not know it"), code="8"),
                Choice("declined", Text("intake", "She would rather not say"), code="9"),
                Choice("not_collected", Text("intake", "Not collected"), code="99"),
            ),
        ),
        IntegerField("age_stated", Text("intake", "Age, as she says"), minimum=0, maximum=120),
        IntegerField(
            "age_estimated", Text("intake", "Age, as the worker thinks"), minimum=0, maximum=120
        ),
        YesNo(
            "age_dispute",
            Text("intake", "Is there doubt whether she is under 18?"),
            hint=Text("intake", "While there is doubt, she is cared for as a child."),
        ),
        SelectOne(
            "sex_on_document",
            Text("intake", "Sex as written in the document"),
            choices=SEX_ON_DOCUMENT,
        ),
        SelectOne(
            "gender",
            Text("intake", "Gender, as the person says"),
            hint=Text("intake", "Asked in private, and never guessed. It may be left open."),
            tier=Tier.SENSITIVE,
            code="prs_Gender",
            choices=(
                Choice("Feminine", Text("intake", "Woman or girl")),
                Choice("Masculine", Text("intake", "Man or boy")),
                Choice("TransgenderFeminine", Text("intake", "Transgender woman")),
                Choice("TransgenderMasculine", Text("intake", "Transgender man")),
                Choice("NonConforming", Text("intake", "In another way")),
                Choice("NonSpecifiedUnknown", Text("intake", "Not said")),
            ),
        ),
    ),
    tier=Tier.IDENTITY,
    why=Text(
        "intake",
        "Children have rights of their own, and room, doctor and caseworker are to suit the "
        "person; the team of the house sees it, and gender may be left open.",
    ),
)

ORIGIN = Section(
    "origin",
    Text("intake", "Where she is from"),
    (
        CountryField(
            "citizenship",
            Text("intake", "Citizenship"),
            hint=Text("intake", "All that she has."),
            code="prs_Citizenship",
            multiple=True,
        ),
        YesNo("stateless", Text("intake", "Is she without any citizenship?")),
        CountryField("birth_country", Text("intake", "Country where she was born")),
    ),
    tier=Tier.IDENTITY,
    why=Text(
        "intake",
        "To know which embassy could help, if she wishes; the team of the house sees it. We ask "
        "her first; if the law obliges us to tell anybody, we tell her before.",
    ),
)

FAITH = Section(
    "faith",
    Text("intake", "Community and faith"),
    (
        TextField("ethnicity", Text("intake", "People or community she belongs to")),
        TextField("religion", Text("intake", "Faith")),
        YesNo("faith_wishes", Text("intake", "Does she wish food, prayer or customs respected?")),
        TextField(
            "faith_wishes_note",
            Text("intake", "Which ones"),
            max_length=400,
            relevant=Equals("faith_wishes", "yes"),
        ),
    ),
    tier=Tier.SENSITIVE,
    why=Text(
        "intake",
        "Only to respect food, prayer and customs; the team of the house sees it, and she may "
        "leave it out.",
    ),
)
