"""What happened in the house: one form an incident, looked at by a manager within 24 hours.

Fields and kinds follow domain facts 4.11 (our own list; Primero's incident form is for violence
of the past and is not meant here). Coming back later than she said is no incident of its own.

Who is told what. Sexual violence and anything somebody of the staff did stand in a part that is
sealed to management: the core then says no more than that there is something for management, and
neither caseworkers nor house staff can open the rest, by cryptography. Who is not of management
cannot write that part either: she gives a note to management (notes, "who may read it"), which
by-passes everybody in the house and which she cannot open again herself. Where it is a manager
who is accused, no key keeps her out, because every manager holds the same one: declare a tie
(people, "keep out of a file"), which the program honours and the log keeps, and tell somebody
outside the house; the form says so.
"""

from __future__ import annotations

from shelter_desk.domain.sensitivity import Compartment, Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms.conditions import Equals, Not
from shelter_desk.forms.incident_asked import SEALED, asked_of_each
from shelter_desk.forms.spec import (
    Choice,
    DateField,
    FormSpec,
    LongTextField,
    Note,
    Section,
    SelectOne,
    TextField,
    TimeField,
    YesNo,
)

FOR_MANAGEMENT = "management"
COMPLAINT = "complaint"
_OPEN = Not(Equals("what", FOR_MANAGEMENT))
_SEALED = Equals("what", FOR_MANAGEMENT)
_EACH = asked_of_each(place_when=_OPEN, injury_to=Compartment.HEALTH)
_EACH_SEALED = asked_of_each(SEALED)

_WHAT = Section(
    "what_kind",
    Text("incident", "What and when"),
    (
        SelectOne(
            "what",
            Text("incident", "What happened"),
            choices=(
                Choice("verbal", Text("incident", "Insult or threat by word")),
                Choice("physical", Text("incident", "Violence against somebody")),
                Choice("self_harm", Text("incident", "Harm to herself")),
                Choice("suicide_attempt", Text("incident", "Attempt to end her life")),
                Choice("medical", Text("incident", "Medical emergency")),
                Choice("missing", Text("incident", "Not back, and somebody worries")),
                Choice("gate", Text("incident", "Threat or stranger at the gate")),
                Choice("contact", Text("incident", "Contact by somebody who exploited her")),
                Choice("theft", Text("incident", "Theft or loss")),
                Choice("fire", Text("incident", "Fire, water, electricity")),
                Choice("child", Text("incident", "A child is not protected")),
                Choice("breach", Text("incident", "Something confidential became known")),
                Choice("staff_injury", Text("incident", "Somebody of the staff was hurt")),
                Choice("death", Text("incident", "Death")),
                Choice(FOR_MANAGEMENT, Text("incident", "Something for management alone")),
            ),
        ),
        Note(
            "channel",
            Text(
                "incident",
                "Sexual violence, or anything somebody of the staff did, is for management alone. "
                "Who is not of management writes it as a note and gives it to management: nobody "
                "else in the house can open it. Is it about a manager? Tell another manager or "
                "somebody outside the house.",
            ),
        ),
        DateField("happened_on", Text("incident", "Day"), partial=False, not_in_future=True),
        TimeField("happened_at", Text("incident", "Time")),
        _EACH.place,
        SelectOne(
            "severity",
            Text("incident", "How grave"),
            choices=(
                Choice("1", Text("incident", "1 – settled at once, nobody hurt")),
                Choice("2", Text("incident", "2 – somebody needs support")),
                Choice("3", Text("incident", "3 – somebody is hurt or in danger")),
                Choice("4", Text("incident", "4 – danger to life")),
            ),
        ),
    ),
    tier=Tier.HOUSE,
)

_PEOPLE = Section(
    "people",
    Text("incident", "Who was there"),
    _EACH.there,
    tier=Tier.SENSITIVE,
    relevant=_OPEN,
    why=Text("incident", "So that everybody who needs it is supported; the team sees it."),
)

_HAPPENED = Section(
    "happened",
    Text("incident", "What was seen and done"),
    (
        LongTextField(
            "facts",
            Text("incident", "Only what was seen and heard"),
            hint=Text(
                "incident", "Short. No guesses about why. A court or she herself may read it."
            ),
            max_length=4000,
        ),
        *_EACH.injury,
        *_EACH.done,
        LongTextField("her_wish", Text("incident", "What she wishes now"), max_length=2000),
        *_EACH.told,
    ),
    tier=Tier.SENSITIVE,
    relevant=_OPEN,
    why=Text("incident", "So that it is not repeated and she is heard; the team sees it."),
)

_BREACH = Section(
    "breach",
    Text("incident", "Something confidential became known"),
    (
        TextField(
            "breach_what", Text("incident", "What became known, and to whom"), max_length=400
        ),
        YesNo(
            "breach_stopped", Text("incident", "Is it stopped: password, key, paper, telephone?")
        ),
        YesNo("breach_danger", Text("incident", "Is somebody in danger because of it?")),
        YesNo("breach_she_knows", Text("incident", "Have those concerned been told?")),
        YesNo("breach_manager", Text("incident", "Does the data officer or a manager know?")),
        YesNo("breach_authority", Text("incident", "Must an authority be told, and was it?")),
        YesNo("breach_log", Text("incident", "Was the log of who opened the file looked at?")),
    ),
    tier=Tier.SENSITIVE,
    relevant=Equals("what", "breach"),
    why=Text("incident", "So that nothing is forgotten in the first hours; the team sees it."),
)

_SEALED_PART = Section(
    "sealed_part",
    Text("incident", "For management alone"),
    (
        SelectOne(
            "sealed_kind",
            Text("incident", "What it is about"),
            choices=(
                Choice("sexual", Text("incident", "Sexual violence")),
                Choice("sexual_by_staff", Text("incident", "Sexual act or remark by staff")),
                Choice("staff_conduct", Text("incident", "Other misconduct by staff")),
            ),
        ),
        TextField("sealed_who", Text("incident", "Who is meant, in a few words"), max_length=200),
        LongTextField(
            "sealed_facts",
            Text("incident", "Only what she chose to tell, or what was seen"),
            hint=Text("incident", "No details are needed to help her."),
            max_length=4000,
        ),
        LongTextField("sealed_wish", Text("incident", "What she wishes"), max_length=2000),
        YesNo("sealed_apart", Text("incident", "Has whoever is accused no contact with her now?")),
        YesNo("sealed_doctor", Text("incident", "Was a doctor offered within 72 hours?")),
        YesNo("sealed_support", Text("incident", "Was support from outside the house offered?")),
        YesNo("sealed_tie", Text("incident", "Is whoever is accused kept out of her file?")),
    ),
    tier=Tier.PAINFUL,
    compartment=Compartment.MANAGEMENT,
    folded=True,
    relevant=_SEALED,
    why=Text("incident", "So that she is safe from us too; management alone sees it."),
)

_SEALED_AROUND = Section(
    "sealed_around",
    Text("incident", "Who was there, for management alone"),
    (
        _EACH_SEALED.place,
        *_EACH_SEALED.there,
        *_EACH_SEALED.injury,
        *_EACH_SEALED.done,
        *_EACH_SEALED.told,
    ),
    tier=Tier.PAINFUL,
    compartment=Compartment.MANAGEMENT,
    folded=True,
    relevant=_SEALED,
    why=Text(
        "incident",
        "Only what is known already, so that all are supported; management alone sees it.",
    ),
)

_REVIEW = Section(
    "review",
    Text("incident", "A manager looks at it"),
    (
        YesNo("review_done", Text("incident", "Looked at by a manager?")),
        LongTextField("lessons", Text("incident", "What we learn from it"), max_length=2000),
        TextField(COMPLAINT, Text("incident", "Complaint that belongs to it"), max_length=200),
        YesNo("review_closed", Text("incident", "Is it closed?")),
    ),
    tier=Tier.SENSITIVE,
    compartment=Compartment.MANAGEMENT,
    why=Text("incident", "Within 24 hours, so that nobody is left alone with it; managers see it."),
)

INCIDENT = FormSpec(
    key="incident",
    version=1,
    title=Text("incident", "Incident in the house"),
    sections=(_WHAT, _PEOPLE, _HAPPENED, _BREACH, _SEALED_PART, _SEALED_AROUND, _REVIEW),
    tier=Tier.SENSITIVE,
    repeatable=True,
)
