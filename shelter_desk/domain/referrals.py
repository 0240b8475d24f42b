"""Sending somebody to another agency with exactly what she agreed to (domain facts 4.9)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.ids import AgencyId, ConsentId, ReferralId, ResidentId, StaffId


class Urgency(StrEnum):
    """How soon the agency should answer."""

    EMERGENCY = "emergency"
    URGENT = "urgent"
    NORMAL = "normal"

    @property
    def chase_after_days(self) -> int:
        """When silence becomes visible: 1, 3 or 14 days."""
        return {"emergency": 1, "urgent": 3, "normal": 14}[self.value]


class ReferralState(StrEnum):
    """Thin in the first release: written, handed over, withdrawn."""

    DRAFT = "draft"
    SENT = "sent"
    REVOKED = "revoked"


WRITTEN_APART = (DataItem.REASON, DataItem.SAFETY_NOTE)
"""Items whose words stand in fields of their own; the house writes them for itself as well."""


class CopyFor(StrEnum):
    """Three copies of a referral."""

    OURS = "ours"
    PERSON = "person"
    RECEIVER = "receiver"


@dataclass(frozen=True, slots=True)
class Agency:
    """Somebody we refer to, in both scripts."""

    id: AgencyId
    name_ar: str
    name_latin: str
    phone: str = ""
    address: str = ""
    focal_person: str = ""

    def name(self, language: str) -> str:
        """The name in the script of ``language``, or the other one where it is missing."""
        first, second = self.name_ar, self.name_latin
        if language != "ar":
            first, second = second, first
        return first or second


@dataclass(frozen=True, slots=True)
class Referral:
    """One referral out. ``contents`` holds the words shared per item; only items in ``items``
    are ever printed, and only while ``consent_id`` is valid and covers them. ``reason`` and
    ``safety_note`` are the words of two such items, written down whether shared or not."""

    id: ReferralId
    number: str
    resident_id: ResidentId
    agency_id: AgencyId
    made_at: datetime
    made_by: StaffId
    service: str
    reason: str
    urgency: Urgency
    items: frozenset[DataItem]
    contents: tuple[tuple[DataItem, str], ...] = ()
    safety_note: str = ""
    consent_id: ConsentId | None = None
    state: ReferralState = ReferralState.DRAFT
    sent_at: datetime | None = None
    rev: int = 1

    def words_of(self, item: DataItem) -> str:
        """What is written for ``item``, shared or not."""
        own = {DataItem.REASON: self.reason, DataItem.SAFETY_NOTE: self.safety_note}
        return own[item] if item in own else dict(self.contents).get(item, "")
