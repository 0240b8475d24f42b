"""Referrals as pages are given them: being written, listed, and what came of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.ids import AgencyId, ConsentId, ResidentId
from shelter_desk.domain.referrals import (
    Because,
    Company,
    Delivery,
    Feedback,
    Met,
    Referral,
    ReferralStep,
    Service,
    Step,
    Urgency,
)
from shelter_desk.domain.text import Message


@dataclass(frozen=True, slots=True)
class StepWords:
    """One step as somebody reports it; nothing but the step is needed.

    ``chase_on`` is the day on which to ask again, where it is not the one the urgency says.
    """

    step: Step
    who: str = ""
    words: str = ""
    chase_on: date | None = None


@dataclass(frozen=True, slots=True)
class FeedbackWords:
    """What she says of the help she was sent to."""

    got_service: Met = Met.NOT_ASKED
    needs_met: Met = Met.NOT_ASKED
    respected: Met = Met.NOT_ASKED
    words: str = ""
    next_step: str = ""


@dataclass(frozen=True, slots=True)
class WayThere:
    """How it went to the agency, and how she gets there."""

    ways: frozenset[Delivery] = frozenset()
    company: Company = Company.NOT_SAID
    transport: str = ""
    appointment_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step and who wrote it down."""

    step: ReferralStep
    by_name: str


@dataclass(frozen=True, slots=True)
class FeedbackRow:
    """What she said and who wrote it down."""

    said: Feedback
    by_name: str


@dataclass(frozen=True, slots=True)
class StoryView:
    """Everything that came of one referral, oldest first.

    ``silent_days``: since anybody heard of it, while the agency owes an answer; ``None`` when it
    owes none. ``may_go_on`` is false at an end.
    """

    referral: Referral
    sent_by: str
    steps: tuple[StepRow, ...]
    feedback: tuple[FeedbackRow, ...]
    chase_on: date | None
    late: bool
    silent_days: int | None
    may_go_on: bool


@dataclass(frozen=True, slots=True)
class ToTellRow:
    """An agency that has something she took back, and must be told to stop.

    ``since`` is when she took it back, where that is known; ``numbers`` are the referrals that
    reached it.
    """

    resident_id: ResidentId
    agency_id: AgencyId
    code: str
    called: str
    agency_name: str
    phone: str
    since: datetime | None
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ToldRow:
    """That an agency was told, by whom and whom."""

    agency_name: str
    who: str
    words: str
    at: datetime
    by_name: str


@dataclass(frozen=True, slots=True)
class NotSentWords:
    """A service that was thought of, and why she is not sent there."""

    service: Service
    because: Because
    words: str = ""


@dataclass(frozen=True, slots=True)
class NotSentRow:
    """Such a line in her file."""

    service: Service
    because: Because
    words: str
    at: datetime
    by_name: str


@dataclass(frozen=True, slots=True)
class GateView:
    """What the gate would say now about one agency; ``decided`` is what two managers let leave
    today without her agreement, of one referral. ``named`` are the items in her own words,
    ``covered`` also what the whole file among them covers."""

    valid: bool
    consent_id: ConsentId | None
    covered: frozenset[DataItem]
    until: date | None
    message: Message
    decided: frozenset[DataItem] = frozenset()
    named: frozenset[DataItem] = frozenset()


@dataclass(frozen=True, slots=True)
class ReferralDraft:
    """A referral as it is typed; ``contents`` holds the words shared per item."""

    agency_id: AgencyId
    service: str
    reason: str
    urgency: Urgency = Urgency.NORMAL
    items: frozenset[DataItem] = frozenset()
    contents: tuple[tuple[DataItem, str], ...] = ()
    safety_note: str = ""


@dataclass(frozen=True, slots=True)
class KeptReferral:
    """The words of a referral that is not saved yet; ``rev`` as in ``KeptNote``."""

    draft: ReferralDraft
    rev: int
    at: datetime


@dataclass(frozen=True, slots=True)
class ReferralRow:
    """A referral in a list; ``late`` once nobody answered by ``chase_on``.

    ``may_leave``: a draft that might become paper now.
    """

    referral: Referral
    resident_code: str
    called: str
    agency_name: str
    by_name: str
    chase_on: date | None
    late: bool
    may_leave: bool
