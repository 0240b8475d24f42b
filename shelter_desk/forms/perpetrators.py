"""Those who had a part in what was done to her: a table of its own, and sealed (domain facts 4.4).

The parts are those of HTCDS (``per_RoleInProcess``), worded from her side. It is filled only where
it serves her, stands on no referral and is in no file that is handed over. Visitors, interpreters,
guardians and room mates are held against its names by whoever may read it.
"""

from __future__ import annotations

from shelter_desk.domain.sensitivity import Compartment, Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.spec import (
    Choice,
    CountryField,
    FormSpec,
    LongTextField,
    Note,
    Repeat,
    Section,
    SelectMultiple,
    SelectOne,
    TextField,
    YesNo,
)

_PARTS = (
    Choice("RecruiterOrIntermediary", Text("perpetrators", "Won her for it, or went between")),
    Choice("BrokerTravelAgent", Text("perpetrators", "Was a broker or travel agent")),
    Choice("TravellingPartner", Text("perpetrators", "Travelled with her")),
    Choice("Transporter", Text("perpetrators", "Drove or took her there")),
    Choice("Smuggler", Text("perpetrators", "Brought her over a border")),
    Choice("TransferredIndividual", Text("perpetrators", "Handed her on to others")),
    Choice("ReceivedIndividual", Text("perpetrators", "Received her")),
    Choice("HarbouredIndividual", Text("perpetrators", "Housed or hid her")),
    Choice("SoldIndividual", Text("perpetrators", "Sold her")),
    Choice("BoughtIndividual", Text("perpetrators", "Bought her")),
    Choice("ControlledIndividual", Text("perpetrators", "Controlled her")),
    Choice("Exploiter", Text("perpetrators", "Gained from exploiting her")),
    Choice("Abuser", Text("perpetrators", "Hurt her")),
    Choice("Kidnapper", Text("perpetrators", "Took her away by force")),
    Choice("Other", Text("perpetrators", "Had another part")),
)

_PEOPLE = Repeat(
    "persons",
    Text("perpetrators", "Who had a part, as far as she wishes to say"),
    (
        TextField(
            "called",
            Text("perpetrators", "What she calls them"),
            hint=Text("perpetrators", "A name or a nickname. It may stay empty."),
        ),
        SelectMultiple(
            "roles",
            Text("perpetrators", "What they did"),
            code="per_RoleInProcess",
            choices=_PARTS,
        ),
        TextField("relation", Text("perpetrators", "Who they are to her")),
        SelectOne(
            "sex",
            Text("perpetrators", "Woman or man"),
            choices=(
                Choice("female", Text("perpetrators", "Woman")),
                Choice("male", Text("perpetrators", "Man")),
                Choice("several", Text("perpetrators", "Several people")),
            ),
        ),
        CountryField("country", Text("perpetrators", "Their country")),
        TextField("where_now", Text("perpetrators", "Where they are now, as far as she knows")),
        LongTextField(
            "details",
            Text("perpetrators", "In her words"),
            hint=Text("perpetrators", "Short. No details are needed to help her."),
            code="per_RoleDetails",
            max_length=2000,
        ),
    ),
    row_label=Text("perpetrators", "Person"),
    add_label=Text("perpetrators", "Add a person"),
)

_WHO = Section(
    "who",
    Text("perpetrators", "Who they are"),
    (
        _PEOPLE,
        Note(
            "watch",
            Text(
                "perpetrators",
                "How to know somebody the house should watch for belongs into a talk about safety.",
            ),
        ),
    ),
    tier=Tier.PAINFUL,
    compartment=Compartment.TESTIMONY,
    folded=True,
    why=Text(
        "perpetrators",
        "Only where it serves her, such as for a complaint she wants; it is sealed for those who "
        "hear her account, stands on no referral, and she may decline.",
    ),
)

_CLOSING = Section(
    "closing",
    Text("perpetrators", "Ending well"),
    (
        YesNo(
            "told_who_reads",
            Text("perpetrators", "Was she told who reads it, and what the law may oblige us to?"),
        ),
        LongTextField(
            "closing_words",
            Text("perpetrators", "What would do her good now"),
            max_length=1000,
        ),
    ),
    tier=Tier.IDENTITY,
)

PERPETRATORS = FormSpec(
    key="perpetrators",
    version=1,
    title=Text("perpetrators", "Those who had a part in it"),
    sections=(_WHO, _CLOSING),
    tier=Tier.PAINFUL,
)
