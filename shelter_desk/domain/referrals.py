"""Sending somebody to another agency with exactly what she agreed to (domain facts 4.9)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from shelter_desk.domain.consents import DataItem, Scope
from shelter_desk.domain.ids import (
    AgencyId,
    ConsentId,
    FeedbackId,
    NotReferredId,
    ReferralId,
    ResidentId,
    StaffId,
    StepId,
    ToldAgencyId,
)


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
    """Where a referral stands: written, handed over, what the agency said, how it ended."""

    DRAFT = "draft"
    SENT = "sent"
    RECEIVED = "received"
    ACCEPTED = "accepted"
    WAITING = "waiting"
    DECLINED = "declined"
    NO_ANSWER = "no_answer"
    SERVED = "served"
    CLOSED = "closed"
    CHANGED_MIND = "changed_mind"
    REVOKED = "revoked"


UNDER_WAY = frozenset(
    {
        ReferralState.SENT,
        ReferralState.RECEIVED,
        ReferralState.ACCEPTED,
        ReferralState.WAITING,
        ReferralState.NO_ANSWER,
        ReferralState.SERVED,
    }
)
"""Handed over and not at an end."""

CHASED = UNDER_WAY - {ReferralState.SERVED}
"""While the agency still owes something: silence here becomes visible."""


LATEST_CHASE_DAYS = 180
"""Nobody chooses to ask again later than this: a slip of the pen would be silence for ever."""


class Step(StrEnum):
    """What happened to a referral after it was handed over; the last one tells its state."""

    RECEIVED = "received"
    ACCEPTED = "accepted"
    WAITING = "waiting"
    DECLINED = "declined"
    ASKED_AGAIN = "asked_again"
    NO_ANSWER = "no_answer"
    SERVED = "served"
    CLOSED = "closed"
    CHANGED_MIND = "changed_mind"

    @property
    def state(self) -> ReferralState | None:
        """What the referral is after it; ``None`` when it stays what it was."""
        return None if self is Step.ASKED_AGAIN else ReferralState(self.value)


class Service(StrEnum):
    """What agencies do for people (domain facts 4.9, service types)."""

    HEALTH = "health"
    PSYCHOSOCIAL = "psychosocial"
    LEGAL = "legal"
    EMBASSY = "embassy"
    LABOUR_CLAIM = "labour_claim"
    POLICE = "police"
    SAFE_HOUSE = "safe_house"
    CHILD_PROTECTION = "child_protection"
    FAMILY_CONTACT = "family_contact"
    RETURN_TRAVEL = "return_travel"
    ACCOMMODATION = "accommodation"
    WORK = "work"
    EDUCATION = "education"
    CLOTHES = "clothes"
    FOOD = "food"
    TRANSLATION = "translation"
    PHONE = "phone"


OFFICE_SERVICES: Mapping[Scope, Service] = MappingProxyType(
    {Scope.CONTACT_EMBASSY: Service.EMBASSY, Scope.REPORT_TO_POLICE: Service.POLICE}
)
"""What an office does that such a talk is about."""


def may_be_office(services: Collection[Service]) -> frozenset[Scope]:
    """In which talks an agency may be meant unnamed: in all while nobody said what it does."""
    return frozenset(
        scope for scope, one in OFFICE_SERVICES.items() if not services or one in services
    )


class Delivery(StrEnum):
    """How a referral reached the agency."""

    PHONE = "phone"
    BY_HAND = "by_hand"
    PROTECTED_FILE = "protected_file"
    IN_PERSON = "in_person"


class Company(StrEnum):
    """Who goes with her."""

    NOT_SAID = ""
    ALONE = "alone"
    STAFF = "staff"
    VOLUNTEER = "volunteer"
    SOMEBODY_OF_HERS = "somebody_of_hers"
    POLICE = "police"


class Because(StrEnum):
    """Why somebody was not referred (domain facts 4.9, ``not_referred_reason``)."""

    SHE_DECLINED = "she_declined"
    WE_GIVE_IT = "we_give_it"
    HAS_IT = "has_it"
    UNAVAILABLE = "unavailable"
    NOT_APPLICABLE = "not_applicable"


class Met(StrEnum):
    """How far something was so, in her view."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    NOT_ASKED = "not_asked"


WRITTEN_APART = (DataItem.REASON, DataItem.SAFETY_NOTE)
"""Items whose words stand in fields of their own; the house writes them for itself as well."""


class CopyFor(StrEnum):
    """Three copies of a referral."""

    OURS = "ours"
    PERSON = "person"
    RECEIVER = "receiver"


@dataclass(frozen=True, slots=True)
class Agency:
    """Somebody we refer to, in both scripts.

    ``address`` is one that she can find; ``languages`` are ISO 639 codes of what is spoken there;
    ``about`` is whatever else helps. A retired one stays on older referrals.
    """

    id: AgencyId
    name_ar: str
    name_latin: str
    phone: str = ""
    address: str = ""
    focal_person: str = ""
    services: frozenset[Service] = frozenset()
    hours: str = ""
    languages: tuple[str, ...] = ()
    women_only: bool = False
    about: str = ""
    retired_at: datetime | None = None

    @property
    def retired(self) -> bool:
        """True when nobody new is sent there."""
        return self.retired_at is not None

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
    ``safety_note`` are the words of two such items, written down whether shared or not.

    ``chase_on`` is the day on which somebody chose to ask again, where the urgency does not say;
    ``ways`` how it went, ``company`` and ``transport`` how she gets there, ``appointment_at``
    when she is expected.
    """

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
    ways: frozenset[Delivery] = frozenset()
    chase_on: date | None = None
    company: Company = Company.NOT_SAID
    transport: str = ""
    appointment_at: datetime | None = None

    def words_of(self, item: DataItem) -> str:
        """What is written for ``item``, shared or not."""
        own = {DataItem.REASON: self.reason, DataItem.SAFETY_NOTE: self.safety_note}
        return own[item] if item in own else dict(self.contents).get(item, "")


@dataclass(frozen=True, slots=True)
class ReferralStep:
    """One thing that happened to a referral, written once.

    ``who`` is the person at the agency who said it; ``words`` what was said.
    """

    id: StepId
    referral_id: ReferralId
    resident_id: ResidentId
    step: Step
    at: datetime
    by: StaffId
    who: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Feedback:
    """What she says of the help she was sent to, in her words; written once."""

    id: FeedbackId
    referral_id: ReferralId
    resident_id: ResidentId
    at: datetime
    by: StaffId
    got_service: Met = Met.NOT_ASKED
    needs_met: Met = Met.NOT_ASKED
    respected: Met = Met.NOT_ASKED
    words: str = ""
    next_step: str = ""


@dataclass(frozen=True, slots=True)
class NotReferred:
    """That a service was thought of, and why she was not sent there."""

    id: NotReferredId
    resident_id: ResidentId
    service: Service
    because: Because
    at: datetime
    by: StaffId
    words: str = ""


@dataclass(frozen=True, slots=True)
class ToldAgency:
    """That an agency was told to stop and to give back or delete: what she took back there.

    ``consent_id`` or ``referral_id`` says what was taken back, or both.
    """

    id: ToldAgencyId
    resident_id: ResidentId
    agency_id: AgencyId
    at: datetime
    by: StaffId
    who: str
    words: str = ""
    consent_id: ConsentId | None = None
    referral_id: ReferralId | None = None
