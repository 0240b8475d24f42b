"""Figures as they leave the house: tables of counts in words, and how they were checked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_desk.domain.figures.told import FigureTable
from shelter_desk.printing.papers.frame import PageFrame


@dataclass(frozen=True, slots=True)
class FiguresPaper:
    """A release. ``check``: its report, each line a name and a value; ``about``: what it is of."""

    frame: PageFrame
    language: str
    title: str
    about: tuple[tuple[str, str], ...]
    tables: tuple[FigureTable, ...]
    check: tuple[tuple[str, str], ...]
    withheld_words: str
    made_at: datetime
    made_by: tuple[str, ...]
