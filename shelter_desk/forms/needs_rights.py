"""Needs: papers, wages, the way home or here, family and children (domains 5 to 9)."""

from __future__ import annotations

from shelter_desk.domain.sensitivity import Compartment, Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.conditions import Includes
from shelter_desk.forms.needs_domain import Domain, section
from shelter_desk.forms.spec import (
    Choice,
    DecimalField,
    IntegerField,
    SelectMultiple,
    SelectOne,
    TextField,
)

_LEGAL = section(
    Domain("legal", Text("needs", "Law and documents")),
    why=Text(
        "needs",
        "To help her to her papers and rights; the team of the house sees it, court matters are "
        "sealed for those who work on them.",
    ),
    items=SelectMultiple(
        "legal_items",
        Text("needs", "What applies"),
        choices=(
            Choice("passport", Text("needs", "Her passport is missing or expired")),
            Choice("residence", Text("needs", "A problem with her residence permit")),
            Choice("fines", Text("needs", "Fines")),
            Choice("absence_report", Text("needs", "A report of absence")),
        ),
    ),
    more=(
        SelectMultiple(
            "legal_court_items",
            Text("needs", "Complaints and court"),
            tier=Tier.SENSITIVE,
            compartment=Compartment.LEGAL,
            choices=(
                Choice("complaint", Text("needs", "A complaint was made")),
                Choice("lawyer", Text("needs", "She has or wants a lawyer")),
                Choice("compensation", Text("needs", "Compensation")),
                Choice("witness_protection", Text("needs", "Protection as a witness")),
            ),
        ),
    ),
)

_WORK = section(
    Domain("work", Text("needs", "Work and wages")),
    why=Text("needs", "To claim what she has earned; the team of the house sees it."),
    items=SelectMultiple(
        "work_items",
        Text("needs", "What applies"),
        choices=(
            Choice("unpaid", Text("needs", "Wages were not paid")),
            Choice("contract_copy", Text("needs", "She has a copy of the contract")),
            Choice("end_of_service", Text("needs", "End-of-service pay is due")),
            Choice("wants_work", Text("needs", "She wants to work here")),
            Choice("transfer", Text("needs", "She wants to change employer")),
        ),
    ),
    more=(
        IntegerField(
            "work_unpaid_months",
            Text("needs", "Months without pay"),
            minimum=0,
            maximum=600,
            relevant=Includes("work_items", "unpaid"),
        ),
        DecimalField(
            "work_unpaid_amount",
            Text("needs", "Amount owed to her"),
            minimum=0,
            relevant=Includes("work_items", "unpaid"),
        ),
        TextField(
            "work_unpaid_currency",
            Text("needs", "In which currency"),
            ltr=True,
            max_length=3,
            suggestions=("BHD", "SAR", "AED", "KWD", "QAR", "OMR", "USD"),
            relevant=Includes("work_items", "unpaid"),
        ),
        TextField("work_skills", Text("needs", "What she is good at"), max_length=400),
    ),
)

_RETURN = section(
    Domain("return", Text("needs", "Stay or return")),
    why=Text(
        "needs",
        "The choice is hers and may change; the team of the house sees it.",
    ),
    items=SelectMultiple(
        "return_items",
        Text("needs", "What applies"),
        choices=(
            Choice("embassy", Text("needs", "She wants contact with her embassy")),
            Choice("ticket", Text("needs", "She needs a ticket")),
            Choice("travel_ban", Text("needs", "A travel ban")),
        ),
    ),
    more=(
        SelectOne(
            "return_wish",
            Text("needs", "What she wishes"),
            choices=(
                Choice("stay", Text("needs", "To stay here")),
                Choice("return", Text("needs", "To go home")),
                Choice("third_country", Text("needs", "To go to another country")),
                Choice("undecided", Text("needs", "She has not decided")),
            ),
        ),
    ),
)

_FAMILY = section(
    Domain("family", Text("needs", "Family and friends")),
    why=Text("needs", "So that she is less alone; the team of the house sees it."),
    items=SelectMultiple(
        "family_items",
        Text("needs", "What applies"),
        choices=(
            Choice("contact", Text("needs", "She wants contact with her family")),
            Choice("debts", Text("needs", "Debts at home")),
            Choice("children", Text("needs", "Children far away")),
            Choice("stigma", Text("needs", "She fears what people will say")),
            Choice("friends", Text("needs", "She has friends in the house")),
            Choice("faith", Text("needs", "She has or wants a faith community")),
        ),
    ),
)

_CHILDREN = section(
    Domain("children", Text("needs", "Her children")),
    why=Text("needs", "So that her children are well too; the team of the house sees it."),
    items=SelectMultiple(
        "children_items",
        Text("needs", "What is needed"),
        choices=(
            Choice("custody", Text("needs", "Custody")),
            Choice("school", Text("needs", "School")),
            Choice("care", Text("needs", "Someone to look after them")),
            Choice("birth_registration", Text("needs", "Birth registration")),
        ),
    ),
)

RIGHTS_DOMAINS = (_LEGAL, _WORK, _RETURN, _FAMILY, _CHILDREN)
