"""What a screening result shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from shelter_desk.domain.text import Text
from shelter_desk.printing.papers.frame import PageFrame

Spoken = Mapping[str, str]
"""The same words in several languages, by language."""


@dataclass(frozen=True, slots=True)
class SittingLine:
    """One sitting: its day, by whom, and its result alone."""

    held: date
    by: str
    outcome: Text


@dataclass(frozen=True, slots=True)
class ScreeningPaper:
    """Everything the paper shows; ``made_at`` in the time zone of the house.

    ``working`` are finished sentences in both languages. ``own`` is the worker's own view with
    her ``reason`` in whatever language it was written, or ``None``.
    """

    frame: PageFrame
    language: str
    staff_language: str
    made_at: datetime
    made_by: tuple[str, ...]
    outcome: Text
    working: tuple[Spoken, ...]
    sittings: tuple[SittingLine, ...]
    own: Text | None
    own_by: str
    reason: str
