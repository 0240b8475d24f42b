"""Files looked through by a manager, what was found, and what became of it."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from shelter_desk.domain.ids import FindingId, ResidentId, ReviewId, StaffId
from shelter_desk.domain.ports import Randomness
from shelter_desk.domain.text import Text

One = TypeVar("One", bound=Hashable)


class Sample(StrEnum):
    """How a file came to be reviewed."""

    RANDOM = "random"
    CHOSEN = "chosen"

    @property
    def label(self) -> Text:
        """The way in words."""
        return _SAMPLE_LABELS[self]


class ItemResult(StrEnum):
    """What was found on one line of the checklist."""

    YES = "yes"
    NO = "no"
    NOT_APPLICABLE = "not_applicable"
    UNKNOWN = "unknown"

    @property
    def label(self) -> Text:
        """The result in words."""
        return _RESULT_LABELS[self]


class FindingState(StrEnum):
    """How far a finding is."""

    OPEN = "open"
    ANSWERED = "answered"
    SETTLED = "settled"

    @property
    def label(self) -> Text:
        """The state in words."""
        return _STATE_LABELS[self]


_SAMPLE_LABELS = {
    Sample.RANDOM: Text("reviews", "Picked at random"),
    Sample.CHOSEN: Text("reviews", "Chosen"),
}
_RESULT_LABELS = {
    ItemResult.YES: Text("reviews", "Yes"),
    ItemResult.NO: Text("reviews", "No"),
    ItemResult.NOT_APPLICABLE: Text("reviews", "Does not apply"),
    ItemResult.UNKNOWN: Text("reviews", "Not known"),
}
_STATE_LABELS = {
    FindingState.OPEN: Text("reviews", "Open"),
    FindingState.ANSWERED: Text("reviews", "Answered"),
    FindingState.SETTLED: Text("reviews", "Settled"),
}


@dataclass(frozen=True, slots=True)
class FileReview:
    """One file drawn for review; ``worker_id`` is who works on the case."""

    id: ReviewId
    resident_id: ResidentId
    drawn_at: datetime
    drawn_by: StaffId
    sample: Sample
    worker_id: StaffId
    finished_at: datetime | None = None
    rev: int = 1


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """One line of the checklist, by the key of the line."""

    review_id: ReviewId
    item: str
    result: ItemResult
    words: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to put right, for one worker, until a day."""

    id: FindingId
    review_id: ReviewId
    words: str
    worker_id: StaffId
    due: date
    state: FindingState = FindingState.OPEN
    answer: str = ""
    answered_at: datetime | None = None
    settled_by: StaffId | None = None
    settled_at: datetime | None = None
    rev: int = 1


def draw_lots(weights: Mapping[One, int], count: int, randomness: Randomness) -> tuple[One, ...]:
    """Up to ``count`` of the keys, none twice, each draw in proportion to the weights (>= 1)."""
    left = dict(weights)
    drawn: list[One] = []
    while left and len(drawn) < count:
        place = _below(sum(left.values()), randomness)
        for one, weight in left.items():
            place -= weight
            if place < 0:
                drawn.append(one)
                break
        del left[drawn[-1]]
    return tuple(drawn)


def _below(limit: int, randomness: Randomness) -> int:
    """An even choice among 0 … ``limit`` - 1: what would favour the small ones is drawn again."""
    whole = 1 << 64
    fair = whole - whole % limit
    while (found := int.from_bytes(randomness(8), "big")) >= fair:
        pass
    return found % limit
