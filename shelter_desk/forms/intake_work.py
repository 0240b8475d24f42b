"""Intake: learning, occupation and the last place of work (domain facts 4.3).

Education follows ISCED 2011, sectors the letters of ISIC revision 4, groups of work the major
groups of ISCO-08; the wording is ours.
"""

from __future__ import annotations

from shelter_desk.domain.sensitivity import Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.conditions import Equals
from shelter_desk.forms.spec import (
    Choice,
    LongTextField,
    Section,
    SelectOne,
    TextField,
    YesNo,
)

_EDUCATION = (
    Choice("0", Text("intake", "Before primary school, or none")),
    Choice("1", Text("intake", "Primary school")),
    Choice("2", Text("intake", "Lower secondary school")),
    Choice("3", Text("intake", "Upper secondary school")),
    Choice("4", Text("intake", "Training after secondary school")),
    Choice("5", Text("intake", "Short college course")),
    Choice("6", Text("intake", "Bachelor’s degree")),
    Choice("7", Text("intake", "Master’s degree")),
    Choice("8", Text("intake", "Doctorate")),
)

SECTORS = (
    Choice("T", Text("intake", "Household work")),
    Choice("A", Text("intake", "Farming and fishing")),
    Choice("B", Text("intake", "Mining and quarrying")),
    Choice("C", Text("intake", "Factory")),
    Choice("D", Text("intake", "Electricity and gas")),
    Choice("E", Text("intake", "Water and waste")),
    Choice("F", Text("intake", "Construction")),
    Choice("G", Text("intake", "Shops, trade and garages")),
    Choice("H", Text("intake", "Transport and delivery")),
    Choice("I", Text("intake", "Hotels and restaurants")),
    Choice("J", Text("intake", "Media and computing")),
    Choice("K", Text("intake", "Banks and insurance")),
    Choice("L", Text("intake", "Real estate")),
    Choice("M", Text("intake", "Professional and technical services")),
    Choice("N", Text("intake", "Cleaning, security and agency work")),
    Choice("O", Text("intake", "Public administration")),
    Choice("P", Text("intake", "Education")),
    Choice("Q", Text("intake", "Health and care")),
    Choice("R", Text("intake", "Arts and entertainment")),
    Choice("S", Text("intake", "Salons and other services")),
    Choice("U", Text("intake", "Embassies and international bodies")),
)

_OCCUPATIONS = (
    Choice("9", Text("intake", "Cleaning, helping and other simple work")),
    Choice("5", Text("intake", "Care, service and sales")),
    Choice("7", Text("intake", "Building and crafts")),
    Choice("8", Text("intake", "Driving and machines")),
    Choice("6", Text("intake", "Skilled work in farming or fishing")),
    Choice("4", Text("intake", "Office work")),
    Choice("3", Text("intake", "Technical and assisting professions")),
    Choice("2", Text("intake", "Professions with a degree")),
    Choice("1", Text("intake", "Management")),
    Choice("0", Text("intake", "Armed forces")),
)

WORK = Section(
    "work",
    Text("intake", "Work and learning"),
    (
        TextField("occupation_before", Text("intake", "Her work before she came")),
        TextField("occupation_promised", Text("intake", "The work she was promised")),
        TextField("occupation_done", Text("intake", "The work she did here")),
        SelectOne(
            "occupation_group",
            Text("intake", "Group of the work she did here"),
            hint=Text("intake", "For the worker to choose; it need not be asked."),
            choices=_OCCUPATIONS,
        ),
        SelectOne(
            "education",
            Text("intake", "Highest education"),
            code="prs_HighestLevelOfEducation",
            choices=_EDUCATION,
        ),
    ),
    tier=Tier.IDENTITY,
    why=Text("intake", "To look for work and training with her; the team of the house sees it."),
)

WORKPLACE = Section(
    "workplace",
    Text("intake", "Last place of work"),
    (
        TextField("employer_name", Text("intake", "Employer or household")),
        TextField("employer_address", Text("intake", "Address"), max_length=400),
        TextField(
            "employer_area",
            Text("intake", "Area or town"),
            code="vic_LocationOfExploitation",
        ),
        SelectOne("employer_sector", Text("intake", "Kind of work place"), choices=SECTORS),
        YesNo(
            "others_at_risk",
            Text("intake", "Is anybody still there who may need help?"),
        ),
        LongTextField(
            "others_at_risk_note",
            Text("intake", "Who, as far as she wishes to say"),
            max_length=1000,
            relevant=Equals("others_at_risk", "yes"),
        ),
    ),
    tier=Tier.SENSITIVE,
    why=Text(
        "intake",
        "To claim wages and belongings, and to help others there; the team of the house sees it.",
    ),
)
