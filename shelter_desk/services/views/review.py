"""What the pages of file reviews are given."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from shelter_desk.domain.audit import Ref
from shelter_desk.domain.ids import FindingId, ResidentId, ReviewId, StaffId
from shelter_desk.domain.reviews import FindingState, ItemResult, Sample
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.views.desk import StaffRow


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing the program knows about a line of the checklist; ``ref`` leads to it.

    ``ref`` is a "form" (its key), "note", "consent", "referral", or ``None``.
    """

    message: Message
    ref: Ref | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """What the program knows about one line; ``looks_like`` is what it would answer, never kept
    as an answer by itself, ``None`` where it cannot tell."""

    facts: tuple[Fact, ...]
    looks_like: ItemResult | None = None


@dataclass(frozen=True, slots=True)
class ItemView:
    """One line of the checklist. ``before`` is what the last review of the file found."""

    key: str
    question: Text
    known: Known
    result: ItemResult | None
    words: str
    before: ItemResult | None
    before_words: str


@dataclass(frozen=True, slots=True)
class FindingView:
    """Something to put right; ``sent_back`` when it was answered and that was not enough.

    For readers who meet no names, ``called``, ``words`` and ``answer`` are empty and ``worker``
    is a sign-in code.
    """

    id: FindingId
    review_id: ReviewId
    resident_id: ResidentId
    code: str
    called: str
    words: str
    worker: str
    due: date
    late: bool
    state: FindingState
    answer: str
    answered_at: datetime | None
    sent_back: bool
    mine: bool
    rev: int


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One review in a list; names are empty and people are codes as in ``FindingView``."""

    id: ReviewId
    resident_id: ResidentId
    code: str
    called: str
    worker: str
    drawn_at: datetime
    by_name: str
    sample: Sample
    finished_at: datetime | None
    answered: int
    lines: int
    unsettled: int
    rev: int


@dataclass(frozen=True, slots=True)
class WorkerLine:
    """What waits for one person of the staff, and how much was looked through; no grades."""

    name: str
    reviewed: int
    unsettled: int
    late: int


@dataclass(frozen=True, slots=True)
class ReviewsView:
    """All reviews, newest first, and everybody concerned, by name.

    ``to_draw`` counts the open files that are not under review now.
    """

    rows: tuple[ReviewRow, ...]
    workers: tuple[WorkerLine, ...]
    to_draw: int


@dataclass(frozen=True, slots=True)
class ReviewView:
    """One file's checklist. ``before_at`` is when it was last reviewed to the end.

    ``open`` while lines may be answered by this person; ``staff`` are those who can be asked to
    put something right, the file's worker first.
    """

    row: ReviewRow
    items: tuple[ItemView, ...]
    findings: tuple[FindingView, ...]
    before_at: datetime | None
    before_findings: tuple[FindingView, ...]
    open: bool
    names_shown: bool
    worker_id: StaffId
    staff: tuple[StaffRow, ...]


@dataclass(frozen=True, slots=True)
class FieldChange:
    """Fields of the head of a file that were changed at one moment: which, never what they held."""

    at: datetime
    by_name: str
    fields: tuple[Text | str, ...]
    reason: str
