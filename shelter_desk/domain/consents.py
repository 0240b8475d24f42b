"""What a person agreed to: scope x one agency x items x time (domain facts 4.5)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import IntEnum, StrEnum
from typing import TypeVar

from shelter_desk.domain.children import ChildSays
from shelter_desk.domain.ids import AgencyId, ConsentId, ResidentId, StaffId


class Scope(IntEnum):
    """What the consent is about; numbers as in domain facts 4.5."""

    INTERVIEW = 1
    SHELTER = 2
    KEEP_RECORD = 3
    SHARE_WITH_AGENCY = 4
    STATISTICS = 5
    PHOTO_AUDIO = 6
    MEDICAL_EXAM = 7
    CONTACT_FAMILY = 8
    CONTACT_EMBASSY = 9
    REPORT_TO_POLICE = 10
    FOLLOW_UP = 11
    EMERGENCY_CONTACT = 12
    INTERPRETER = 13
    RESEARCH_MEDIA = 14


class Decision(StrEnum):
    """Her answer. A refusal is a result, not a gap."""

    AGREED = "agreed"
    REFUSED = "refused"
    IN_PART = "in_part"
    NOT_NOW = "not_now"


ALLOWS = frozenset({Decision.AGREED, Decision.IN_PART})
"""Answers by which something is allowed."""


class DataItem(StrEnum):
    """What can be shared, chosen one by one (VAWA: exact information to be disclosed)."""

    NAME = "name"
    CODE_ONLY = "code_only"
    CONTACT = "contact"
    IDS = "ids"
    NEEDS = "needs"
    MEDICAL_SUMMARY = "medical_summary"
    LEGAL_SUMMARY = "legal_summary"
    STORY_SUMMARY = "story_summary"
    PHOTO = "photo"
    DOCUMENTS = "documents"
    SAFETY_CONCERNS = "safety_concerns"
    REASON = "reason"
    SAFETY_NOTE = "safety_note"
    WHOLE_FILE = "whole_file"


class Told(StrEnum):
    """What must have been said before she decides (HTCDS con_Consent, SDVA, WSCADV).

    ``WHOLE_FILE``: what leaves with it, in the talks that may be about it.
    """

    PURPOSE = "purpose"
    USES = "uses"
    RESEARCH_USE = "research_use"
    RIGHT_TO_ASK = "right_to_ask"
    HOW_LONG = "how_long"
    HOW_TO_WITHDRAW = "how_to_withdraw"
    LIMITS = "limits"
    SERVICES_DO_NOT_DEPEND = "services_do_not_depend"
    WHOLE_FILE = "whole_file"


class TeachBack(StrEnum):
    """How well she could say it back in her own words."""

    WELL = "well"
    PARTLY = "partly"
    NO = "no"
    NOT_ASKED = "not_asked"


class GivenBy(StrEnum):
    """Who decided."""

    SELF = "self"
    GUARDIAN = "guardian"
    BOTH = "both"
    BEST_INTEREST = "best_interest"


class Capacity(StrEnum):
    """Whether this is a moment to decide; ``NOT_NOW`` books another talk."""

    ABLE = "able"
    WITH_SUPPORT = "with_support"
    NOT_NOW = "not_now"
    NOT_ASKED = "not_asked"


class Mark(StrEnum):
    """How the decision was marked."""

    SIGNATURE = "signature"
    THUMBPRINT = "thumbprint"
    ORAL_WITNESSED = "oral_witnessed"
    NONE = "none"


class CopyGiven(StrEnum):
    """Where her copy is."""

    YES = "yes"
    KEPT_SAFE = "kept_safe"
    REFUSED = "refused"
    NOT_ASKED = "not_asked"


class Assent(StrEnum):
    """What a child says when somebody else decides: asked of every child who can understand."""

    AGREES = "agrees"
    REFUSES = "refuses"
    NOT_NOW = "not_now"
    TOO_YOUNG = "too_young"
    NOT_ASKED = "not_asked"


class SharedBy(StrEnum):
    """How something may be told to an agency, in the form she chooses (domain facts 4.5)."""

    VOICE = "voice"
    PAPER = "paper"
    FILE = "file"
    TOGETHER = "together"


UNTIL_EXIT = frozenset({Scope.INTERVIEW, Scope.SHELTER, Scope.KEEP_RECORD, Scope.INTERPRETER})
UNTIL_TAKEN_BACK = frozenset({Scope.STATISTICS})
NAMES_ITEMS = frozenset({Scope.SHARE_WITH_AGENCY, Scope.CONTACT_EMBASSY, Scope.REPORT_TO_POLICE})
"""Matters in which something is told to an office: she says which things, one by one."""
OFFICES = frozenset({Scope.CONTACT_EMBASSY, Scope.REPORT_TO_POLICE})
"""Of these, the ones a talk may be about without naming an office."""
NAMES_PERSON = frozenset({Scope.EMERGENCY_CONTACT, Scope.CONTACT_FAMILY})
"""Matters in which somebody is called: she says whom."""
SAYS_WHAT = frozenset({Scope.PHOTO_AUDIO, Scope.MEDICAL_EXAM, Scope.RESEARCH_MEDIA})
"""Matters in which a yes is never general: what exactly she agrees to is written down."""
SHARES = NAMES_ITEMS | NAMES_PERSON | {Scope.RESEARCH_MEDIA}
"""Matters in which something of hers reaches somebody outside the house."""
DEFAULT_DAYS = 30
LONGEST_DAYS = 180
FOLLOW_UP_DAYS = 365


def is_limited(scope: Scope) -> bool:
    """True where a yes has a last day; the others end with the stay or when she takes it back."""
    return scope not in UNTIL_EXIT and scope not in UNTIL_TAKEN_BACK


def default_expiry(scope: Scope, today: date) -> date | None:
    """The proposed last day; ``None`` for consents that last until exit or withdrawal."""
    if not is_limited(scope):
        return None
    days = FOLLOW_UP_DAYS if scope is Scope.FOLLOW_UP else DEFAULT_DAYS
    return today + timedelta(days=days)


def latest_expiry(scope: Scope, today: date) -> date | None:
    """The last day that may be chosen; ``None`` where time does not limit it."""
    if not is_limited(scope):
        return None
    days = FOLLOW_UP_DAYS if scope is Scope.FOLLOW_UP else LONGEST_DAYS
    return today + timedelta(days=days)


@dataclass(frozen=True, slots=True)
class ConsentText:
    """The wording read aloud, one version in one language.

    ``lines`` are read and ticked one by one; ``reviewed_by`` is empty for a draft translation.
    ``tells`` names, per line, which duty to tell it fulfils ("" for none).
    """

    scope: Scope
    language: str
    version: int
    title: str
    lines: tuple[str, ...]
    tells: tuple[str, ...]
    reviewed_by: str = ""
    reviewed_on: str = ""

    @property
    def is_draft(self) -> bool:
        """True until a named reviewer has signed the wording off."""
        return not self.reviewed_by


@dataclass(frozen=True, slots=True)
class Interpreter:
    """Who interpreted, and how."""

    name: str = ""
    language: str = ""
    mode: str = ""
    confidentiality_signed: bool = False


@dataclass(frozen=True, slots=True)
class Witness:
    """Who saw the mark being made."""

    name: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class ConsentDecision:
    """Everything of one talk that is kept: one scope, at most one agency. Never changed.

    What nobody asked stays "not asked"; an agreement needs all of it, a refusal none.
    ``contact_name`` and ``contact_phone`` belong to ``NAMES_PERSON``, ``how`` to
    ``NAMES_ITEMS``; ``purpose`` says what exactly in ``SAYS_WHAT``; ``best_interest`` says who
    decided for her and why it is best; ``talk_on`` is the day of another talk where this was
    not the moment to decide; ``child`` is what a child was told and said, with its guardian.
    """

    scope: Scope
    decision: Decision
    language: str
    staff_language: str
    text_version: int
    told: frozenset[Told] = frozenset()
    teach_back: TeachBack = TeachBack.NOT_ASKED
    given_by: GivenBy = GivenBy.SELF
    capacity: Capacity = Capacity.NOT_ASKED
    mark: Mark = Mark.NONE
    agency_id: AgencyId | None = None
    purpose: str = ""
    items: frozenset[DataItem] = frozenset()
    withheld: str = ""
    valid_until: date | None = None
    interpreter: Interpreter = field(default_factory=Interpreter)
    witnesses: tuple[Witness, ...] = ()
    place: str = ""
    guardian: str = ""
    copy_given: CopyGiven = CopyGiven.NOT_ASKED
    risks_discussed: bool = False
    note: str = ""
    how: frozenset[SharedBy] = frozenset()
    contact_name: str = ""
    contact_phone: str = ""
    alternatives_discussed: bool = False
    guardian_relation: str = ""
    assent: Assent = Assent.NOT_ASKED
    best_interest: str = ""
    talk_on: date | None = None
    child: ChildSays | None = None


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """She took it back; words are enough and it counts at once."""

    at: datetime
    taken_by: StaffId
    oral: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True)
class Decided:
    """A stored decision and, perhaps, its withdrawal, without the texts that were read."""

    id: ConsentId
    resident_id: ResidentId
    at: datetime
    taken_by: StaffId
    details: ConsentDecision
    withdrawal: Withdrawal | None = None

    def is_valid(self, today: date) -> bool:
        """True while this decision allows what it names."""
        allows = self.details.decision in ALLOWS
        until = self.details.valid_until
        return allows and self.withdrawal is None and (until is None or today <= until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent(Decided):
    """A stored decision with the frozen texts that were read."""

    read_text: ConsentText
    staff_text: ConsentText


@dataclass(frozen=True, slots=True)
class BookedTalk:
    """Another talk that was promised because it was not the moment to decide."""

    resident_id: ResidentId
    scope: Scope
    agency_id: AgencyId | None
    on: date


Matter = tuple[Scope, AgencyId | None]
"""What a decision is about: two decisions about the same matter cannot both stand."""

D = TypeVar("D", bound=Decided)


def newest_decisions(consents: Iterable[D]) -> Mapping[Matter, D]:
    """The last word on each matter, whatever it was. ``consents``: one person's, newest first."""
    found: dict[Matter, D] = {}
    for consent in consents:
        found.setdefault((consent.details.scope, consent.details.agency_id), consent)
    return found


def given_before(consents: Iterable[D], about: ConsentDecision) -> tuple[D, ...]:
    """Her newest agreement about the same matter, taken back or not, whatever she said since.

    Where ``about`` names no embassy and no office of the police: the newest of each office.
    ``consents``: one person's, newest first.
    """
    every = about.agency_id is None and about.scope in OFFICES
    found: dict[AgencyId | None, D] = {}
    for one in consents:
        said = one.details
        if said.scope is about.scope and said.decision in ALLOWS:
            found.setdefault(said.agency_id, one)
    return tuple(one for agency, one in found.items() if every or agency == about.agency_id)


def standing(consents: Iterable[D], today: date) -> Mapping[Matter, D]:
    """What is allowed on ``today``: the last word on each matter, where it is a valid agreement.

    A later refusal ends an earlier agreement even when nobody recorded a withdrawal, and an
    agreement that was replaced does not come back when the newer one ends.
    ``consents``: one person's, newest first.
    """
    newest = newest_decisions(consents)
    return {matter: consent for matter, consent in newest.items() if consent.is_valid(today)}


def last_word_about(
    consents: Iterable[D], agency_id: AgencyId, unnamed: Collection[Scope]
) -> D | None:
    """Her last word about telling one office something: sharing, embassy or a report alike.

    Taking back is a word too, so what she took back later outweighs an older yes of another kind.
    A no without an office is about every office of its kind: in ``unnamed``, or that she spoke
    about in such a talk. A yes without one opens none, and ends no such no.
    ``consents``: one person's, newest first.
    """
    said = tuple(consents)
    about = [
        one
        for (scope, agency), one in newest_decisions(said).items()
        if agency == agency_id and scope in NAMES_ITEMS
    ]
    closed = {*unnamed, *(one.details.scope for one in about)} & OFFICES
    general = (one for one in said if one.details.scope in closed and _general_no(one))
    return max((*general, *about), key=_last_said, default=None)


def _general_no(one: Decided) -> bool:
    no = one.details.decision not in ALLOWS or one.withdrawal is not None
    return one.details.agency_id is None and no


def _last_said(one: Decided) -> datetime:
    return one.at if one.withdrawal is None else max(one.at, one.withdrawal.at)


def ended_with_stay(scope: Scope, at: datetime, since: datetime | None) -> bool:
    """True when a yes of ``at`` lasted until she left, and she did.

    ``since``: when the stay she is in began; ``None`` while she is not in the house.
    """
    return scope in UNTIL_EXIT and (since is None or at < since)
