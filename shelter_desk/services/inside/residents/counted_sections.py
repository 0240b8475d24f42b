"""What a file holds several of, as rows of its sections: how many, each kind in its own words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.forms.incident import INCIDENT
from shelter_desk.forms.perpetrators import PERPETRATORS
from shelter_desk.services.views.file import SectionState

NOT_BEGUN: Final = Text("sections", "Not begun")
_IF_IT_HELPS: Final = Text("sections", "Only where it serves her")
_NONE: Final = Text("sections", "None yet")
_CONSENTS: Final = Text("sections", "Consents")
_DECISIONS: Final = Plural("sections", "%n decisions", "", 0)
_NOTES: Final = Text("sections", "Notes")
_WRITTEN: Final = Plural("sections", "%n notes", "", 0)
_REFERRALS: Final = Text("sections", "Referrals")
_MADE: Final = Plural("sections", "%n referrals", "", 0)
_DRAFT: Final = Text("sections", "Draft")
_NO_INCIDENT: Final = Text("sections", "No incident")
_INCIDENTS: Final = Plural("sections", "%n incidents", "", 0)


def counted_sections(decisions: int, notes: int, referrals: int) -> Iterator[SectionState]:
    """Consents, notes and referrals."""
    for key, title, words, count in (
        ("consents", _CONSENTS, _DECISIONS, decisions),
        ("notes", _NOTES, _WRITTEN, notes),
        ("referrals", _REFERRALS, _MADE, referrals),
    ):
        message = Message(words, n=count) if count else Message(_NONE)
        yield SectionState(key, title, message, "neutral")


def not_begun(form_key: str) -> Message:
    """What stands beside a form that nobody began; one that few need is no step that waits."""
    return Message(_IF_IT_HELPS if form_key == PERPETRATORS.key else NOT_BEGUN)


def incident_section(count: int, *, drafted: bool) -> SectionState:
    """How many incidents name her.

    An incident is no step of her stay: nobody is to read that hers is still to begin.
    """
    if drafted:
        return SectionState(INCIDENT.key, INCIDENT.title, Message(_DRAFT), "info")
    message = Message(_INCIDENTS, n=count) if count else Message(_NO_INCIDENT)
    return SectionState(INCIDENT.key, INCIDENT.title, message, "neutral")
