"""What a paper of the training shows: parts in their order, in one language or in two."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from shelter_desk.domain.practice.rules import Both
from shelter_desk.printing.papers.frame import PageFrame

NO_WORDS: Final = Both("", "")


class Look(StrEnum):
    """How a part of the paper is drawn."""

    HEADING = "heading"
    LEAD = "lead"
    TEXT = "text"
    STRONG = "strong"
    QUIET = "quiet"
    POINT = "point"
    SAY = "say"
    NUMBERED = "numbered"
    TO_TICK = "to_tick"
    KEPT = "kept"
    MISSED = "missed"
    PEN = "pen"
    FIELD = "field"
    GRID = "grid"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class TrainingPart:
    """One part. ``before`` stands in bold before the words; ``number`` in front of both.

    ``room``: so many lines for the pen, or rows of a grid; ``columns``: heads of a grid with
    their shares of the width; ``rows``: what stands in a table under them.
    """

    look: Look
    words: Both = NO_WORDS
    before: Both | None = None
    number: int = 0
    room: int = 0
    columns: tuple[tuple[Both, float], ...] = ()
    rows: tuple[tuple[Both, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class TrainingPaper:
    """One paper of the training; it is about no resident.

    ``over`` says what kind of paper it is. Parts of one group stay on one page where they can.
    ``one_page``: letters become smaller before a second page is begun.
    """

    frame: PageFrame
    language: str
    other_language: str
    over: Both
    title: Both
    about: Both
    groups: tuple[tuple[TrainingPart, ...], ...]
    made_on: date
    one_page: bool = False
