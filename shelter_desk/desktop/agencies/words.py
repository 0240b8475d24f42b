"""What is asked of an agency, and how its facts are said."""

from __future__ import annotations

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_parts.ask import choices
from shelter_desk.domain.languages import list_separator
from shelter_desk.domain.referrals import Agency, Service
from shelter_desk.domain.text import Plural, Text
from shelter_desk.forms.lists import language_name
from shelter_desk.forms.spec import (
    Choice,
    Field,
    LanguageField,
    LongTextField,
    PhoneField,
    SelectMultiple,
    SelectOne,
    TextField,
)
from shelter_desk.services.labels.referral import SERVICES

WOMEN_ONLY = Text("referrals", "For women only")
WOMEN = "women"
FOR_WHOM = (
    Choice("anybody", Text("referrals", "For everybody")),
    Choice(WOMEN, WOMEN_ONLY),
)
RETIRED = Text("referrals", "No longer used")
FOUND = Plural("referrals", "%n agencies", "", 0)


def name_fields() -> tuple[Field, ...]:
    """By what it is known and reached; one of the names is enough."""
    return (
        TextField(key="name_ar", label=Text("referrals", "Name in Arabic")),
        TextField(key="name_latin", label=Text("referrals", "Name in Latin letters"), ltr=True),
        PhoneField(key="phone", label=Text("referrals", "Telephone")),
        TextField(key="address", label=Text("referrals", "Address that she can find")),
        TextField(key="focal_person", label=Text("referrals", "Whom to ask for")),
    )


def all_fields() -> tuple[Field, ...]:
    """Everything the directory holds of an agency."""
    names, latin, phone, address, person = name_fields()
    return (
        names,
        latin,
        SelectMultiple(
            key="services", label=Text("referrals", "What it does"), choices=choices(SERVICES)
        ),
        LanguageField(
            key="languages", label=Text("referrals", "Languages spoken there"), multiple=True
        ),
        SelectOne(key="for_whom", label=Text("referrals", "For whom"), choices=FOR_WHOM),
        phone,
        address,
        TextField(
            key="hours",
            label=Text("referrals", "When it is open"),
            hint=Text("referrals", "These words are printed on the slip she takes with her."),
        ),
        person,
        LongTextField(
            key="about",
            label=Text("referrals", "What else helps to know"),
            hint=Text("referrals", "Only for us; it is not printed."),
        ),
    )


def service_names(context: DeskContext, agency: Agency) -> str:
    """What it does, in one line."""
    named = [context.words(SERVICES[one]) for one in Service if one in agency.services]
    return list_separator(context.language).join(named)


def spoken_there(context: DeskContext, agency: Agency) -> str:
    """Which languages, in one line."""
    named = [language_name(one, context.language) for one in agency.languages]
    return list_separator(context.language).join(named)


def facts_line(context: DeskContext, agency: Agency) -> str:
    """What helps to choose it: when, in which languages, for whom, and where."""
    parts = [
        agency.hours,
        spoken_there(context, agency),
        context.words(WOMEN_ONLY) if agency.women_only else "",
        agency.address,
    ]
    return context.fmt.line(*(one for one in parts if one))
