"""What the pages around the records are given: the log, settings, paper, check-up."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from shelter_desk.domain.anchors import Head
from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.desk import Calendar, Digits, ShelterSettings
from shelter_desk.domain.ids import AgencyId, ConsentId, OverrideId, ReferralId, ResidentId, StaffId
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.staff import Role
from shelter_desk.domain.text import Message, Text


class UpdateStep(StrEnum):
    """What happens, in this order, while records of an older version are brought up to date."""

    BACKUP = "backup"
    COPY = "copy"
    CHECK = "check"
    SWITCH = "switch"


@dataclass(frozen=True, slots=True)
class TileView:
    """A name on the unlock page; only desks that hold the device secret show any."""

    code: str
    name_ar: str
    name_latin: str


@dataclass(frozen=True, slots=True)
class StrengthView:
    """How strong a passphrase is; ``bits`` is the honest estimate of log2 of guesses.

    ``taken``: the desk takes it, weak or not; what is long enough and little known is hers to
    choose.
    """

    bits: int
    verdict: Literal["weak", "fair", "strong"]
    message: Message
    taken: bool


@dataclass(frozen=True, slots=True)
class FirstRunPlan:
    """Everything the first manager decided; ``conduct``: the version she has accepted, if any."""

    shelter: ShelterSettings
    manager_name_ar: str
    manager_name_latin: str
    manager_gender: str
    passphrase: str = field(repr=False)
    use_device_secret: bool
    practice: bool
    language: str
    digits: Digits = Digits.WESTERN
    calendar: Calendar = Calendar.GREGORIAN
    conduct: int = 0


@dataclass(frozen=True, slots=True)
class Preferences:
    """How one person likes the desk; ``text_size`` in per cent."""

    language: str = "ar"
    digits: Digits = Digits.WESTERN
    calendar: Calendar = Calendar.GREGORIAN
    scheme: str = "system"
    text_size: int = 100


@dataclass(frozen=True, slots=True)
class StaffRow:
    """One person of the staff in a list."""

    id: StaffId
    sign_in_code: str
    name_ar: str
    name_latin: str
    role: Role
    active: bool


@dataclass(frozen=True, slots=True)
class NewStaff:
    """A colleague to bring in; one of the names is enough."""

    name_ar: str
    name_latin: str
    role: Role
    gender: str
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One line of the log; ``code`` is the resident's code or empty.

    ``unusual`` marks lines a manager should look at first: failed unlocks, plain copies, a
    clock that ran backwards, acts at night. ``gone_on`` is the day on which the words of its
    reason were deleted with the file.
    """

    seq: int
    at: datetime
    who: str
    act: Text
    kind: Act
    code: str
    resident_id: ResidentId | None
    ref: Ref | None
    detail: Message | str
    reason: str
    unusual: bool
    gone_on: date | None = None


@dataclass(frozen=True, slots=True)
class AuditPage:
    """A page of the log, newest first; ``total`` counts all that fit the filter."""

    rows: tuple[AuditRow, ...]
    total: int


@dataclass(frozen=True, slots=True)
class AccessRow:
    """Who opened one file, how often, and when."""

    who: str
    times: int
    first: datetime
    last: datetime


@dataclass(frozen=True, slots=True)
class LastCheck:
    """The newest check that found no change, and the head it came to."""

    at: datetime
    head: Head


@dataclass(frozen=True, slots=True)
class VerificationView:
    """What a check of the log found, as a sentence and as lines.

    ``limit`` names the one thing it cannot see; ``anchors`` were compared.
    """

    message: Message
    clean: bool
    checked_at: datetime
    entries: int
    contents: int
    faults: tuple[Message, ...]
    limit: Message
    anchors: int


@dataclass(frozen=True, slots=True)
class Paper:
    """A document ready to be shown and printed: these very bytes.

    ``pdf`` holds all copies one after the other, numbered ``copy_numbers``; ``receivers`` says
    who is meant to hold each. ``data`` is the same for a machine, where there is such a form; it
    is attached to the PDF as well. ``draft_translation``: a text on it still waits for a named
    reviewer. An empty form has no numbers.
    """

    pdf: bytes
    document_id: str
    kind: DocumentKind
    title: Message
    draft_translation: bool
    resident_id: ResidentId | None
    copy_numbers: tuple[int, ...]
    receivers: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    consent_id: ConsentId | None = None
    override_id: OverrideId | None = None
    referral_id: ReferralId | None = None
    agency_id: AgencyId | None = None
    data: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page as pixels (BGRA, ``stride`` bytes a line)."""

    width: int
    height: int
    stride: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One line of the check-up; ``ok`` is ``None`` when it could not be told, ``fatal`` when
    something would lose or leak data."""

    name: Text
    ok: bool | None
    detail: Message
    fatal: bool
