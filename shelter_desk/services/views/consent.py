"""What she decided, as the wallet shows it, and a talk about a decision."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from shelter_desk.domain.consents import Consent, Scope
from shelter_desk.domain.ids import AgencyId, ResidentId
from shelter_desk.forms.answers import Answers

WalletState = Literal[
    "valid", "refused", "expired", "withdrawn", "not_now", "in_part", "superseded"
]


@dataclass(frozen=True, slots=True)
class WalletRow:
    """One decision: who may know what until when. ``days_left`` is ``None`` without an end.

    ``signed_at``: when its paper was last brought into the file with her mark on it;
    ``on_screen_at``: when she last signed for it on the pad.
    """

    consent: Consent
    state: WalletState
    agency_name: str
    days_left: int | None
    resident_id: ResidentId
    code: str
    called: str
    by_name: str
    signed_at: datetime | None = None
    on_screen_at: datetime | None = None

    @property
    def allows(self) -> bool:
        """True while she can take it back: it stands and still permits something."""
        return self.state in ("valid", "in_part")


@dataclass(frozen=True, slots=True)
class ConsentTalk:
    """A talk that is not finished. ``read`` holds the places of the lines that were read aloud,
    of version ``text_version`` in ``language``; ``answers`` what is entered so far, by question."""

    scope: Scope
    agency_id: AgencyId | None
    language: str
    text_version: int
    step: int
    read: tuple[int, ...]
    answers: Answers


@dataclass(frozen=True, slots=True)
class KeptTalk:
    """A talk that waits; ``rev`` is for the next ``save_talk_draft``."""

    talk: ConsentTalk
    rev: int
    at: datetime
