"""The words of a role card, for its window."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from shelter_desk.domain.consents import Decision
from shelter_desk.domain.practice.role import Subject, Wanted
from shelter_desk.domain.text import Text

ROLE = Text("role", "Role card {number}")
PRACTICE = Text("role", "Practice: this person does not exist")
INVENTED = Text(
    "role",
    "For whoever plays, and for no other eyes. Answer in your own words, leave out what you like, "
    "and stop whenever you want.",
)
WHO = Text("role", "My name is {name}. I am {age}. My language is {language}.")
STATE = Text("role", "How I am")
NEEDS = Text("role", "What I need tonight")
ASKED = Text("role", "When I am asked")
LATER = Text("role", "I say this only once I feel safe")
WISHES = Text("role", "What I wish")
ROOM = Text("role", "The room: {room}")
NOT_TO_TELL = Text("role", "Must hear nothing of me: {whom}")
CONSENTS = Text("role", "When I am asked whether I agree")
TRAP = Text("role", "To make it hard")

SUBJECTS: Mapping[Subject, Text] = MappingProxyType(
    {
        Subject.WORK: Text("role", "My work"),
        Subject.PAPERS: Text("role", "My papers"),
        Subject.WAGES: Text("role", "My pay"),
        Subject.DANGER: Text("role", "Danger"),
        Subject.HEALTH: Text("role", "My health"),
        Subject.FAMILY: Text("role", "My family"),
        Subject.KNOWN: Text("role", "Who knows where I am"),
        Subject.PHONE: Text("role", "My telephone"),
        Subject.JOURNEY: Text("role", "How I came here"),
        Subject.HOPE: Text("role", "What I hope for"),
    }
)
INTERPRETERS: Mapping[Wanted, Text] = MappingProxyType(
    {
        Wanted.WOMAN: Text("role", "A woman shall interpret."),
        Wanted.MAN: Text("role", "A man shall interpret."),
        Wanted.NO_PREFERENCE: Text("role", "A woman or a man may interpret."),
    }
)
ANSWERS: Mapping[Decision, Text] = MappingProxyType(
    {
        Decision.AGREED: Text("role", "Yes"),
        Decision.REFUSED: Text("role", "No"),
        Decision.NOT_NOW: Text("role", "Not now"),
        Decision.IN_PART: Text("role", "In part"),
    }
)
