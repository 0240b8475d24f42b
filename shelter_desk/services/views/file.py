"""What the pages are given: frozen values, ready to be put into words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final, Literal, NamedTuple

from shelter_desk.domain.audit import Ref
from shelter_desk.domain.consents import Consent, DataItem, Scope
from shelter_desk.domain.ids import AgencyId, RecordId, ResidentId
from shelter_desk.domain.notes import NoteBlock, NoteKind
from shelter_desk.domain.ports import Translate
from shelter_desk.domain.referrals import Referral, Urgency
from shelter_desk.domain.residents import CaseStatus, Resident, Stay
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.answers import Answer, Answers
from shelter_desk.forms.spec import FormSpec
from shelter_desk.services.views.due import DueRow, TeamDue
from shelter_desk.services.views.override import UntoldRow
from shelter_desk.services.views.plan import CareRow
from shelter_desk.services.views.referral import ToTellRow
from shelter_desk.services.views.review import FindingView
from shelter_desk.services.views.talk import HeavyWeek

Tone = Literal["attention", "done", "neutral", "info"]
WalletState = Literal[
    "valid", "refused", "expired", "withdrawn", "not_now", "in_part", "superseded"
]

CORRECTION: Final = "correct/"
"""Before the key of a draft: where the reason of that correction waits while it is typed."""


@dataclass(frozen=True, slots=True)
class Due:
    """What comes next for a resident; ``kind`` is "arrival", "draft", "consent", a form or ""."""

    kind: str
    message: Message
    tone: Tone


@dataclass(frozen=True, slots=True)
class ResidentRow:
    """One line of a list of residents; ``why`` says by what a search found her.

    ``outside``: a file of other people's work, of which only the code is told.
    """

    id: ResidentId
    code: str
    called: str
    age: int | None
    age_about: bool
    languages: tuple[str, ...]
    interpreter_needed: bool
    bed: str
    worker_name_ar: str
    worker_name_latin: str
    status: CaseStatus
    next_due: Due
    why: Text | None
    in_house: bool
    names: tuple[str, ...] = ()
    arrived_at: datetime | None = None
    outside: bool = False


@dataclass(frozen=True, slots=True)
class ResidentList:
    """The newest lines of a list; ``total`` counts the whole of it, ``in_house`` those of it
    who live here now."""

    rows: tuple[ResidentRow, ...]
    total: int
    in_house: int


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Somebody who may be the same person, and why it is thought so."""

    row: ResidentRow
    reasons: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Chip:
    """A short fact in the head of a file."""

    message: Message
    tone: Tone


class TimelineEntry(NamedTuple):
    """One thing that happened; ``ref`` leads to it, a record's also by its ``form_key``.

    A tuple, because hundreds are made at once.

    ``kind`` is "arrival", "record", "draft", "consent", "withdrawal", "note", "referral",
    "paper", "override", "house_record" (an incident of the house that names her), "note_draft",
    "referral_draft", "talk_draft" or "override_draft"; the first
    two of these drafts refer to the note or referral whose changes wait, with an empty id for a
    new one, a talk to "<scope>/<agency id>", the last to the referral it is about.
    """

    at: datetime
    title: Message
    by_name: str
    body: Message | str
    kind: str
    ref: Ref
    form_key: str = ""


@dataclass(frozen=True, slots=True)
class SectionState:
    """How far one part of a file is; ``key`` is a form's key, or "consents", "notes",
    "referrals". ``opens`` is what a click opens where that is not ``key``."""

    key: str
    title: Text
    message: Message
    tone: Tone
    opens: str = ""


@dataclass(frozen=True, slots=True)
class ResidentFile:
    """A file as it is opened."""

    row: ResidentRow
    resident: Resident
    stay: Stay | None
    chips: tuple[Chip, ...]
    timeline: tuple[TimelineEntry, ...]
    sections: tuple[SectionState, ...]


@dataclass(frozen=True, slots=True)
class ClosedQuestion:
    """Who recorded that a question is not to be asked again, and when."""

    by_name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Told:
    """What she answered before to a question: in which form, when it was signed, to whom."""

    answer: Answer
    form: Text
    at: datetime
    by_name: str


@dataclass(frozen=True, slots=True)
class OpenForm:
    """A form ready to be filled.

    ``closed`` is keyed by question code (``forms.closed.question_code``); ``sealed`` names the
    compartments this person cannot read: their questions are shown masked and are kept as they
    are on saving. ``based_on`` is the signed record a correction starts from. ``draft_key`` is
    what ``save_draft``, ``discard_draft`` and ``sign_record`` take as form key: the form's own,
    longer only for the correction of a repeated form. ``asks_reason``: what is in ``sealed`` may
    open once she has said why. ``told`` are earlier answers, ``offered`` words to choose from, by
    the key of the question. ``number`` is what an incident of the house is called by.
    """

    spec: FormSpec
    answers: Answers
    rev: int
    based_on: RecordId | None
    closed: Mapping[str, ClosedQuestion]
    sealed: frozenset[Compartment]
    draft_key: str
    asks_reason: bool = False
    told: Mapping[str, Told] = field(default_factory=dict)
    number: str = ""
    offered: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def reason_place(self) -> str:
        """What ``sentences`` keeps the reason of a correction under."""
        return CORRECTION + self.draft_key


@dataclass(frozen=True, slots=True)
class Seen:
    """The draft a page stands on: its ``rev``, 0 without one, and what was sealed from its reader.

    ``masked`` unset means whatever is sealed from her at this moment.
    """

    rev: int = 0
    masked: frozenset[Compartment] | None = None


@dataclass(frozen=True, slots=True)
class SavedDraft:
    """The acknowledgement that a draft is on disk."""

    rev: int
    at: datetime


@dataclass(frozen=True, slots=True)
class DraftRow:
    """Something that was begun and waits: a form, a note, a referral, a talk, or a decision without
    her agreement (``kind``).

    ``about`` is the id of the note or referral whose changes wait, empty for a new one, and
    "<scope>/<agency id>" of a talk, the referral's id of a decision; ``form_key`` is what a form's
    draft is opened by. ``resident_id`` may be ``THE_HOUSE``.
    """

    resident_id: ResidentId
    code: str
    called: str
    form_key: str
    title: Text
    at: datetime
    by_name: str
    kind: Literal["form", "note", "referral", "talk", "override", "sentences"] = "form"
    about: str = ""


@dataclass(frozen=True, slots=True)
class SignedRecord:
    """One signed version of a form, with the questions as they stood then.

    ``version_no`` counts from 1 within its line of corrections; ``sealed`` as in ``OpenForm``;
    ``words`` speaks the wording of the day it was signed. Of a form of the house ``resident_id``
    is in whose file a reason to read what is sealed would be kept.
    """

    id: RecordId
    resident_id: ResidentId
    spec: FormSpec
    answers: Answers
    signed_at: datetime
    by_name: str
    version_no: int
    replaces: RecordId | None
    reason: str
    sealed: frozenset[Compartment]
    words: Translate
    asks_reason: bool = False
    may_correct: bool = True


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


@dataclass(frozen=True, slots=True)
class NoteDraft:
    """A case note as it is typed; ``compartment`` says who alone may read it.

    ``place`` and ``present``: where it was, and who else was there.
    """

    kind: NoteKind
    happened_at: datetime
    blocks: tuple[NoteBlock, ...]
    language: str = ""
    interpreter: str = ""
    minutes: int | None = None
    compartment: Compartment | None = None
    place: str = ""
    present: str = ""


@dataclass(frozen=True, slots=True)
class KeptNote:
    """The words of a note that is not saved yet; ``rev`` is for the next ``save_note_draft``.

    ``lost``: they were sealed with keys she has no more, so ``draft`` is an empty one.
    """

    draft: NoteDraft
    rev: int
    at: datetime
    lost: bool = False


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


@dataclass(frozen=True, slots=True)
class TodayView:
    """What is due for the person at the desk.

    ``findings`` are hers to answer, ``answered`` those of colleagues that wait for her look;
    ``to_tell`` are agencies that hold what somebody took back;
    ``untold`` are residents who do not know yet that something left without their agreement,
    ``team`` tells a manager what came due with her colleagues, ``care`` whom health looks after,
    ``heavy`` that the week was heavy for the person at the desk herself.
    """

    drafts: tuple[DraftRow, ...]
    expiring: tuple[WalletRow, ...]
    chase: tuple[ReferralRow, ...]
    in_house: int
    arrivals_today: int
    arrived: tuple[ResidentRow, ...] = ()
    failed_unlocks: int = 0
    findings: tuple[FindingView, ...] = ()
    answered: tuple[FindingView, ...] = ()
    untold: tuple[UntoldRow, ...] = ()
    to_tell: tuple[ToTellRow, ...] = ()
    due: tuple[DueRow, ...] = ()
    team: tuple[TeamDue, ...] = ()
    care: tuple[CareRow, ...] = ()
    heavy: HeavyWeek | None = None
