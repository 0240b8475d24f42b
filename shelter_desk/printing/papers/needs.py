"""What the paper of her needs over time shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from shelter_desk.domain.text import Text
from shelter_desk.printing.papers.frame import PageFrame

Levels = Sequence[int | None]


@dataclass(frozen=True, slots=True)
class NeedsLine:
    """One domain: levels at each talk, ``None`` where nothing was said; ``sealed`` hides them."""

    title: Text
    worker: Levels
    own: Levels
    sealed: bool = False


@dataclass(frozen=True, slots=True)
class NeedsPaper:
    """Everything the paper shows. ``places``: where each talk stands in time, from 0 to 1."""

    frame: PageFrame
    language: str
    staff_language: str
    days: tuple[date, ...]
    places: tuple[float, ...]
    lines: tuple[NeedsLine, ...]
    next_on: date | None = None
