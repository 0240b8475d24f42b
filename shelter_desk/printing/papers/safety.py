"""What her safety plan and the card for a hard moment show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from shelter_desk.domain.text import Text
from shelter_desk.printing.papers.frame import PageFrame

SAFETY_LABELS: Mapping[str, Text] = MappingProxyType(
    {
        "main_concern": Text("paper", "What matters most to me"),
        "resource_money": Text("paper", "Money and things of value I have"),
        "resource_people": Text("paper", "People close to me"),
        "resource_community": Text("paper", "My community, faith, neighbours"),
        "resource_other": Text("paper", "What else carries me"),
        "steps_before": Text("paper", "How I notice danger, and what I do then"),
        "things_ready": Text("paper", "What I keep ready, and where"),
        "children_go": Text("paper", "Where my children go, and with whom"),
        "steps_during": Text("paper", "In danger: where I go, whom I call"),
        "steps_after": Text("paper", "Afterwards: what helps me, whom the house tells"),
        "phone_media": Text("paper", "My telephone and social media"),
        "travel": Text("paper", "On the way to court, hospital or an office"),
        "visitors": Text("paper", "Visitors: who may come, who may not"),
        "code_word": Text("paper", "My code word"),
        "at_the_gate": Text("paper", "When somebody asks for me at the gate"),
        "if_missing": Text("paper", "If I am not back: what we agreed"),
        "who_knows": Text("paper", "Who knows this plan"),
    }
)
SAFETY_LINES = tuple(SAFETY_LABELS)
"""The questions of the safety form that stand on the paper, in their order."""


@dataclass(frozen=True, slots=True)
class SafetyPlanPaper:
    """What she agreed on, by the keys of ``SAFETY_LINES``; empty for a blank one."""

    frame: PageFrame
    language: str
    staff_language: str
    lines: tuple[tuple[str, str], ...] = ()
    made_on: date | None = None


@dataclass(frozen=True, slots=True)
class CrisisCardPaper:
    """A card of a third of a page."""

    frame: PageFrame
    language: str
    staff_language: str
    helps: str
    code_word: str = ""
