"""Residents as lists show them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.residents import CaseStatus
from shelter_desk.domain.text import Message, Text

Tone = Literal["attention", "done", "neutral", "info"]


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
