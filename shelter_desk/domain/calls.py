"""Somebody asks us to take a person in, before there is a file (domain facts 4.1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shelter_desk.domain.ids import CallId, HoldId, ResidentId, StaffId
from shelter_desk.domain.referrals import Urgency


class CallChannel(StrEnum):
    """How it came to us."""

    PHONE = "phone"
    IN_PERSON = "in_person"
    LETTER = "letter"
    POLICE_ESCORT = "police_escort"
    HOTLINE = "hotline"
    WALK_IN = "walk_in"
    INSPECTION = "inspection"
    OTHER = "other"


class Sector(StrEnum):
    """Who asks."""

    AIRPORT_OR_PORT = "airport_or_port"
    LABOUR_INSPECTION = "labour_inspection"
    AUTHORITY = "authority"
    HEALTH = "health"
    POLICE = "police"
    PROSECUTION = "prosecution"
    EMBASSY = "embassy"
    COMMUNITY = "community"
    HOTLINE = "hotline"
    SELF = "self"
    OTHER_SHELTER = "other_shelter"
    OTHER = "other"


class WhyAsked(StrEnum):
    """Why we are asked, in short; the first three by the names of HTCDS 2.0
    (``cas_ReasonForIncomingReferral``), the others our own (domain facts 4.1)."""

    SERVICES = "AdditionalServicesRequired"
    MOVE = "MigrationOrChangeOfLocation"
    OTHER = "Other"
    SHELTER = "shelter"
    SAFETY = "safety"
    NOT_SAID = ""


class Agreed(StrEnum):
    """Whether the person herself wants to come."""

    YES = "yes"
    NO = "no"
    NOT_ABLE = "not_able"
    CHILD = "child"
    UNKNOWN = "unknown"


class Sign(StrEnum):
    """What must be known before she is here; asked of the caller, yes, no or not known."""

    DANGER = "danger"
    INJURED = "injured"
    PREGNANT = "pregnant"
    CHILD_WITH_HER = "child_with_her"
    NEEDS_MEDICINE = "needs_medicine"
    SUICIDE_WORRY = "suicide_worry"


OF_HEALTH = frozenset({Sign.PREGNANT, Sign.SUICIDE_WORRY})
"""In a file these are for those who read of her health (domain facts 4.0)."""


class CallState(StrEnum):
    """What became of it."""

    OPEN = "open"
    WAIT = "wait"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    REDIRECTED = "redirected"
    ARRIVED = "arrived"


WAITING = frozenset({CallState.OPEN, CallState.WAIT, CallState.ACCEPTED})
"""Somebody still waits for an answer, or is on her way."""


class WhyDeclined(StrEnum):
    """Why we could not take her."""

    NOT_SAID = ""
    NO_BED = "no_bed"
    NOT_OUR_MANDATE = "not_our_mandate"
    SAFETY_OF_HOUSE = "safety_of_house"
    NEEDS_HOSPITAL = "needs_hospital"
    SHE_DECLINED = "she_declined"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class People:
    """How many are to come."""

    women: int = 0
    men: int = 0
    girls: int = 0
    boys: int = 0


@dataclass(frozen=True, slots=True)
class CallWords:
    """What the caller tells; nothing of it is required.

    ``called`` is a name or a word by which she is known to the caller, and may stay empty.
    ``why`` they ask in short, ``reason`` in their words.
    ``present`` and ``absent`` are the signs the caller answered with yes and with no.
    """

    channel: CallChannel = CallChannel.PHONE
    sector: Sector = Sector.OTHER
    organisation: str = ""
    caller: str = ""
    phone: str = ""
    their_number: str = ""
    called: str = ""
    why: WhyAsked = WhyAsked.NOT_SAID
    reason: str = ""
    agreed: Agreed = Agreed.UNKNOWN
    present: frozenset[Sign] = frozenset()
    absent: frozenset[Sign] = frozenset()
    people: People = People()
    languages: tuple[str, ...] = ()
    interpreter_needed: bool = False
    coming: str = ""
    expected_at: datetime | None = None
    urgency: Urgency = Urgency.NORMAL


@dataclass(frozen=True, slots=True)
class CallIn:
    """One request to take somebody in, and what was answered.

    ``told_at`` is when the caller was told; ``forgotten_at`` when the words were taken away
    because no file came of it.
    """

    id: CallId
    number: str
    received_at: datetime
    received_by: StaffId
    words: CallWords = CallWords()
    state: CallState = CallState.OPEN
    declined_because: WhyDeclined = WhyDeclined.NOT_SAID
    answer: str = ""
    decided_at: datetime | None = None
    decided_by: StaffId | None = None
    told_at: datetime | None = None
    hold_id: HoldId | None = None
    resident_id: ResidentId | None = None
    forgotten_at: datetime | None = None
    rev: int = 1
