"""Intake: her documents and her status in the country (domain facts 4.3)."""

from __future__ import annotations

from shelter_desk.domain.sensitivity import Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.conditions import Equals
from shelter_desk.forms.spec import (
    Choice,
    CountryField,
    DateField,
    Repeat,
    Section,
    SelectOne,
    Shape,
    TextField,
    YesNo,
)

# Nine digits are the usual form of a Bahraini number; its check digit is not published.
_CPR = Shape(
    r"\d{9}",
    Text("intake", "A CPR number usually has nine digits. It is kept as it was typed."),
    when=Equals("type", "cpr"),
)

DOCUMENTS = Section(
    "papers",
    Text("intake", "Documents"),
    (
        Repeat(
            "documents",
            Text("intake", "Passport, cards and permits"),
            (
                SelectOne(
                    "type",
                    Text("intake", "Kind"),
                    choices=(
                        Choice("passport", Text("intake", "Passport")),
                        Choice("cpr", Text("intake", "CPR or identity card")),
                        Choice("residence", Text("intake", "Residence permit")),
                        Choice("work_permit", Text("intake", "Work permit")),
                        Choice("birth_certificate", Text("intake", "Birth certificate")),
                        Choice("consular_card", Text("intake", "Consular card")),
                        Choice("other", Text("intake", "Another document")),
                    ),
                ),
                TextField(
                    "number",
                    Text("intake", "Number"),
                    ltr=True,
                    max_length=60,
                    search="id",
                    shapes=(_CPR,),
                ),
                CountryField("country", Text("intake", "Issued by which country")),
                DateField("expiry", Text("intake", "Valid until")),
                SelectOne(
                    "original_held_by",
                    Text("intake", "Who has the original"),
                    choices=(
                        Choice("resident", Text("intake", "She herself")),
                        Choice("shelter_safe", Text("intake", "The safe of the shelter")),
                        Choice("employer", Text("intake", "The employer")),
                        Choice("agent", Text("intake", "An agent")),
                        Choice("police", Text("intake", "The police")),
                        Choice("embassy", Text("intake", "The embassy")),
                        Choice("lost", Text("intake", "It is lost")),
                        Choice("never_had", Text("intake", "She never had one")),
                        Choice("unknown", Text("intake", "Nobody knows")),
                    ),
                ),
                TextField(
                    "retrieval_action",
                    Text("intake", "What is done to get it back"),
                    max_length=400,
                ),
            ),
            row_label=Text("intake", "Document"),
            add_label=Text("intake", "Add a document"),
        ),
    ),
    tier=Tier.IDENTITY,
    why=Text(
        "intake",
        "To get back or renew what belongs to her; the team of the house sees it.",
    ),
)

MIGRATION = Section(
    "migration",
    Text("intake", "Her stay in the country"),
    (
        SelectOne(
            "migration_status",
            Text("intake", "Status now"),
            choices=(
                Choice("labour_migrant", Text("intake", "Migrant worker")),
                Choice("visitor", Text("intake", "Visitor")),
                Choice("student", Text("intake", "Student")),
                Choice("family", Text("intake", "Here with family")),
                Choice("irregular", Text("intake", "Without valid papers")),
                Choice("asylum_seeker", Text("intake", "Asks for asylum")),
                Choice("refugee", Text("intake", "Refugee")),
                Choice("complementary", Text("intake", "Protected in another way")),
                Choice("stateless", Text("intake", "Stateless")),
                Choice("national", Text("intake", "Citizen of this country")),
            ),
        ),
        TextField("visa_type", Text("intake", "Kind of visa")),
        TextField("sponsor_name", Text("intake", "Sponsor")),
        TextField("sponsor_id", Text("intake", "Number of the sponsor"), ltr=True, max_length=60),
        DateField("permit_expiry", Text("intake", "Permit valid until")),
        YesNo(
            "absence_report",
            Text("intake", "Has the employer reported her as absent?"),
            hint=Text(
                "intake",
                "This can happen to people who sought safety; it does not mean she did wrong.",
            ),
        ),
        DateField(
            "absence_report_date",
            Text("intake", "Reported on"),
            not_in_future=True,
            relevant=Equals("absence_report", "yes"),
        ),
        DateField(
            "arrival_in_country", Text("intake", "Came to this country on"), not_in_future=True
        ),
        TextField("arrival_port", Text("intake", "Through which airport or border")),
        TextField("journey_arranged_by", Text("intake", "Who arranged the journey")),
    ),
    tier=Tier.SENSITIVE,
    why=Text(
        "intake",
        "To protect her right to stay and to work; the team of the house sees it. Before an "
        "authority hears of it we ask her first; if the law obliges us, we tell her before.",
    ),
)
