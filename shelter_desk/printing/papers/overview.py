"""What the page of the house in numbers shows: tiles, and two charts as rows of numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_desk.printing.papers.frame import PageFrame


@dataclass(frozen=True, slots=True)
class PaperTile:
    """A name, a headline with what it counts, and lines of words and a number."""

    title: str
    big: str
    lead: str
    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ChartLine:
    """One line of a chart; ``whole`` is all of it, where it has a sum."""

    words: str
    numbers: tuple[int, ...]
    whole: int | None = None


@dataclass(frozen=True, slots=True)
class PaperChart:
    """A chart. ``upright``: bars stand over months, else they lie beside their numbers."""

    title: str
    under: str
    heads: tuple[str, ...]
    lines: tuple[ChartLine, ...]
    upright: bool


@dataclass(frozen=True, slots=True)
class OverviewPaper:
    """Exact numbers, in one language, for inside the house. ``at`` is the house's own time."""

    frame: PageFrame
    language: str
    title: str
    at: datetime
    made_by: tuple[str, ...]
    tiles: tuple[PaperTile, ...]
    charts: tuple[PaperChart, ...]
    kept_out: str = ""
