"""What is asked of every incident, whoever may read the answers (domain facts 4.11).

One definition for what the team reads and for what is sealed to management, so that an incident
for management alone lacks nothing that another has. How it came about, and what she wishes, is
asked in words of its own there, which press no story out of her (``incident``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.text import Text
from shelter_desk.forms.conditions import Condition, Equals
from shelter_desk.forms.spec import (
    Choice,
    Item,
    LongTextField,
    Repeat,
    SelectMultiple,
    SelectOne,
    TextField,
    YesNo,
)

PEOPLE: Final = "people"
SEALED: Final = "sealed_"
"""What the keys of sealed questions begin with."""
SEALED_PEOPLE: Final = SEALED + PEOPLE
GROUPS: Final = (PEOPLE, SEALED_PEOPLE)
"""Where people stand in rows; one report asks one of the two."""
RESIDENT: Final = "resident"
HARMED: Final = "harmed"


@dataclass(frozen=True, slots=True)
class AskedOfEach:
    """The same questions wherever they stand."""

    place: TextField
    there: tuple[Item, ...]
    injury: tuple[Item, ...]
    done: tuple[Item, ...]
    told: tuple[Item, ...]


def asked_of_each(
    before: str = "",
    *,
    place_when: Condition | None = None,
    injury_to: Compartment | None = None,
) -> AskedOfEach:
    """The questions, their keys beginning with ``before``.

    ``injury_to``: to whom an injury is sealed where the section is open to the team.
    """
    place = TextField(f"{before}place", Text("incident", "Where"), relevant=place_when)
    child = YesNo(f"{before}child_present", Text("incident", "Was a child there?"))
    return AskedOfEach(
        place=place,
        there=(_people(before), child),
        injury=_injury(before, injury_to),
        done=_done(before),
        told=(
            TextField(f"{before}told_whom", Text("incident", "Who was told")),
            TextField(f"{before}told_when", Text("incident", "When they were told"), max_length=60),
        ),
    )


def _people(before: str) -> Repeat:
    return Repeat(
        before + PEOPLE,
        Text("incident", "People, residents by code alone"),
        (
            SelectOne(
                "kind",
                Text("incident", "Who"),
                choices=(
                    Choice(RESIDENT, Text("incident", "Resident")),
                    Choice("staff", Text("incident", "Staff or volunteer")),
                    Choice("outside", Text("incident", "From outside")),
                ),
            ),
            TextField("code", Text("incident", "Code, or what one calls them"), max_length=60),
            SelectOne(
                "role",
                Text("incident", "Her or his part in it"),
                choices=(
                    Choice(HARMED, Text("incident", "Harmed")),
                    Choice("acted", Text("incident", "Acted")),
                    Choice("saw", Text("incident", "Saw it")),
                    Choice("helped", Text("incident", "Helped")),
                ),
            ),
        ),
        row_label=Text("incident", "Person"),
        add_label=Text("incident", "Add a person"),
    )


def _injury(before: str, sealed_to: Compartment | None) -> tuple[Item, ...]:
    return (
        YesNo(f"{before}injury", Text("incident", "Was somebody injured?")),
        TextField(
            f"{before}injury_what",
            Text("incident", "Which injury"),
            relevant=Equals(f"{before}injury", "yes"),
            max_length=400,
            compartment=sealed_to,
        ),
    )


def _done(before: str) -> tuple[Item, ...]:
    return (
        LongTextField(
            f"{before}action", Text("incident", "What was done at once"), max_length=2000
        ),
        SelectMultiple(
            f"{before}who_called",
            Text("incident", "Who was called"),
            choices=(
                Choice("police", Text("incident", "Police")),
                Choice("ambulance", Text("incident", "Ambulance")),
                Choice("fire", Text("incident", "Fire brigade")),
                Choice("doctor", Text("incident", "Doctor")),
                Choice("embassy", Text("incident", "Embassy")),
                Choice("nobody", Text("incident", "Nobody")),
            ),
        ),
    )
