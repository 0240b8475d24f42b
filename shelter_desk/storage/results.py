"""What repositories hand back beside the domain's own values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from shelter_desk.domain.ids import NoteId, RecordId, ResidentId, StaffId
from shelter_desk.domain.notes import NoteKind
from shelter_desk.domain.residents import CaseStatus, Resident, Stay
from shelter_desk.domain.sensitivity import Compartment


class Why(StrEnum):
    """By what a resident was found."""

    NAME = "name"
    NAME_SOUND = "name_sound"
    CODE = "code"
    PHONE = "phone"
    DOCUMENT = "document"


class SameReason(StrEnum):
    """Why two files may be one person."""

    NAME_SOUND = "same_name_sound"
    PHONE = "same_phone"
    DOCUMENT = "same_document"
    BIRTH_DATE = "same_birth_date"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A resident that a query may mean. ``score`` is 0 to 100."""

    resident_id: ResidentId
    score: float
    why: Why


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A resident who may be the same person, strongest reasons first."""

    resident_id: ResidentId
    reasons: tuple[SameReason, ...]


@dataclass(frozen=True, slots=True)
class HitHead:
    """When a found note happened, and the code of the file it is in."""

    at: datetime
    code: str


@dataclass(frozen=True, slots=True)
class NoteHit:
    """A note and the words round the place where it was found.

    ``head`` is what the index brought along of an unsealed note, so that it is not read twice.
    """

    note_id: NoteId
    resident_id: ResidentId
    before: str
    match: str
    after: str
    head: HitHead | None = None


@dataclass(frozen=True, slots=True)
class ResidentFilter:
    """Which residents a list shows; an unset part does not limit."""

    statuses: frozenset[CaseStatus] = frozenset()
    case_owner: StaffId | None = None
    in_house: bool | None = None
    ids: tuple[ResidentId, ...] | None = None
    without: tuple[ResidentId, ...] = ()


@dataclass(frozen=True, slots=True)
class ResidentRow:
    """One line of the residents' list.

    ``next_consent_end`` is the nearest last day among consents that still allow something.
    ``bed`` is the one the board gives her; ``stay.bed`` is only what somebody typed as one.
    """

    resident: Resident
    stay: Stay | None = None
    draft_forms: tuple[str, ...] = ()
    signed_forms: tuple[str, ...] = ()
    next_consent_end: date | None = None
    bed: str = ""


@dataclass(frozen=True, slots=True)
class StoredDraft:
    """A form being filled. ``sealed`` holds what a ``Sealer`` made, per compartment."""

    resident_id: ResidentId
    form_key: str
    core: bytes
    staff_id: StaffId
    saved_at: datetime
    rev: int
    sealed: Mapping[Compartment, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StoredRecord:
    """A signed form: the open part and the sealed ones. ``replaces`` names the older version."""

    id: RecordId
    resident_id: ResidentId
    form_key: str
    form_version: int
    form_hash: str
    signed_at: datetime
    signed_by: StaffId
    core: bytes
    parts: Mapping[Compartment, bytes] = field(default_factory=dict)
    replaces: RecordId | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RecordHead:
    """A signed form without its answers, for lists."""

    id: RecordId
    resident_id: ResidentId
    form_key: str
    signed_at: datetime
    signed_by: StaffId
    replaces: RecordId | None
    reason: str


class RecordCore(NamedTuple):
    """A signed form by what ties it to its older versions, and its open part: for hundreds."""

    resident_id: ResidentId
    id: RecordId
    replaces: RecordId | None
    core: bytes


@dataclass(frozen=True, slots=True)
class RecordPart:
    """A signed form by what ties it to its older versions, and its part of one compartment."""

    no: int
    id: RecordId
    resident_id: ResidentId
    form_key: str
    signed_at: datetime
    replaces: RecordId | None
    blob: bytes | None


@dataclass(frozen=True, slots=True)
class DraftHead:
    """A form being filled without its answers, for lists."""

    resident_id: ResidentId
    form_key: str
    staff_id: StaffId
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class DraftPart:
    """The part of one compartment of a form being filled, its line's id in front."""

    resident_id: ResidentId
    form_key: str
    saved_at: datetime
    blob: bytes


class NoteHead(NamedTuple):
    """A note by its first block, for lists; a tuple, because hundreds are made at once.

    A sealed one begins with nothing and names its ``compartment``.
    """

    id: NoteId
    kind: NoteKind
    happened_at: datetime
    written_by: StaffId
    begins: str
    compartment: Compartment | None = None


@dataclass(frozen=True, slots=True)
class StoredDefinition:
    """The exact form a record was signed under, with its wording frozen beside it."""

    key: str
    version: int
    hash: str
    spec: bytes
    texts: bytes


@dataclass(frozen=True, slots=True)
class ClosedQuestion:
    """Who closed a question, and when."""

    staff_id: StaffId
    at: datetime


@dataclass(frozen=True, slots=True)
class Reader:
    """How often somebody opened a file, and between which moments."""

    staff_id: StaffId
    times: int
    first: datetime
    last: datetime
