"""Words for figures: tables, their parts, and for whom they are."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from shelter_desk.domain.figures.audiences import Audience
from shelter_desk.domain.figures.periods import Span
from shelter_desk.domain.figures.variables import Variable
from shelter_desk.domain.text import Text

AUDIENCES: Mapping[Audience, Text] = MappingProxyType(
    {
        Audience.INSIDE: Text("figures", "For the house itself, exact"),
        Audience.PARTNER: Text("figures", "For a partner under agreement"),
        Audience.PUBLIC: Text("figures", "For the public"),
    }
)
SPANS: Mapping[Span, Text] = MappingProxyType(
    {
        Span.MONTH: Text("figures", "A month"),
        Span.QUARTER: Text("figures", "A quarter"),
        Span.YEAR: Text("figures", "A year"),
    }
)
TABLES: Mapping[str, Text] = MappingProxyType(
    {
        "everybody": Text("figures", "Everybody who was counted"),
        Variable.GENDER: Text("figures", "Gender"),
        Variable.AGE: Text("figures", "Age when registered"),
        Variable.CITIZENSHIP: Text("figures", "Citizenship"),
        Variable.MONTHS: Text("figures", "How many months it lasted"),
        Variable.FORM: Text("figures", "Form of exploitation"),
        Variable.MEANS: Text("figures", "Means of control"),
        Variable.RECRUITER: Text("figures", "Who recruited"),
        "gender_age": Text("figures", "Gender by age group"),
        "gender_form": Text("figures", "Gender by form of exploitation"),
        "age_form": Text("figures", "Age group by form of exploitation"),
    }
)
PARTS: Mapping[str, Text] = MappingProxyType(
    {
        "woman": Text("figures", "Women and girls"),
        "man": Text("figures", "Men and boys"),
        "trans": Text("figures", "Transgender or in another way"),
        "0-8": Text("figures", "0 to 8 years"),
        "9-17": Text("figures", "9 to 17 years"),
        "0-17": Text("figures", "Under 18 years"),
        "18-20": Text("figures", "18 to 20 years"),
        "21-23": Text("figures", "21 to 23 years"),
        "24-26": Text("figures", "24 to 26 years"),
        "27-29": Text("figures", "27 to 29 years"),
        "18-29": Text("figures", "18 to 29 years"),
        "30-38": Text("figures", "30 to 38 years"),
        "39-47": Text("figures", "39 to 47 years"),
        "30+": Text("figures", "30 years and older"),
        "48+": Text("figures", "48 years and older"),
        "18+": Text("figures", "18 years and older"),
        "0-12": Text("figures", "Up to 12 months"),
        "13-24": Text("figures", "13 to 24 months"),
        "25+": Text("figures", "25 months and longer"),
        "13+": Text("figures", "13 months and longer"),
        "south_asia": Text("figures", "South Asia"),
        "south_east_asia": Text("figures", "South-East Asia"),
        "east_central_asia": Text("figures", "East and Central Asia"),
        "west_asia_north_africa": Text("figures", "West Asia and North Africa"),
        "east_africa": Text("figures", "East Africa"),
        "other_africa": Text("figures", "Other parts of Africa"),
        "europe": Text("figures", "Europe"),
        "oceania": Text("figures", "Oceania"),
        "americas": Text("figures", "The Americas"),
        "asia": Text("figures", "Asia and North Africa"),
        "africa": Text("figures", "Africa south of the Sahara"),
        "other_world": Text("figures", "Europe, the Americas, Oceania"),
        "elsewhere": Text("figures", "Elsewhere"),
        "several": Text("figures", "More than one"),
        "labour": Text("figures", "Forced labour"),
        "sexual": Text("figures", "Sexual exploitation"),
        "other": Text("figures", "Another one"),
        "domestic": Text("figures", "Forced labour in a household"),
        "construction": Text("figures", "Forced labour in construction"),
        "agriculture": Text("figures", "Forced labour in farming"),
        "hospitality": Text("figures", "Forced labour in hotels and restaurants"),
        "labour_other": Text("figures", "Other forced labour"),
        "prostitution": Text("figures", "Prostitution"),
        "pornography": Text("figures", "Pictures or films"),
        "sexual_other": Text("figures", "Other sexual exploitation"),
        "meansDebtBondageEarnings": Text("figures", "Debt, or earnings taken"),
        "meansThreats": Text("figures", "Threats"),
        "meansAbusePsyPhySex": Text("figures", "Psychological, physical or sexual abuse"),
        "meansFalsePromises": Text("figures", "Untrue promises"),
        "meansDrugsAlcohol": Text("figures", "Drugs or alcohol"),
        "meansDenyBasicNeeds": Text("figures", "Movement, money, care or food denied"),
        "meansExcessiveWorkHours": Text("figures", "Far too long hours of work"),
        "meansWithholdDocs": Text("figures", "Papers withheld"),
        "meansOther": Text("figures", "Other means"),
        "intimate_partner": Text("figures", "An intimate partner"),
        "friend": Text("figures", "A friend"),
        "family": Text("figures", "Family"),
    }
)
"""Every part of every cut but countries, which are called as the CLDR calls them."""
