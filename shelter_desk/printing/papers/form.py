"""What a form shows on paper, filled or for the pen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from shelter_desk.domain.text import Text
from shelter_desk.printing.papers.frame import PageFrame

Spoken = Mapping[str, str]
"""The same words in both languages of the paper, by language."""


@dataclass(frozen=True, slots=True)
class FormLine:
    """One question. Filled: ``values`` in both languages, or ``words`` as somebody typed them.

    For the pen: ``options`` are boxes to tick, ``room`` so many lines to write on, ``tick`` a box
    before the only one. Without any of these the label is a sentence to be read.
    """

    labels: Spoken
    values: Spoken = field(default_factory=dict)
    words: str = ""
    ltr: bool = False
    options: tuple[Spoken, ...] = ()
    room: int = 0
    tick: bool = False


@dataclass(frozen=True, slots=True)
class FormPart:
    """A section, or one row of a group, under its title."""

    title: Spoken
    lines: tuple[FormLine, ...]
    small: bool = False


@dataclass(frozen=True, slots=True)
class FormPaper:
    """Everything the paper shows. ``about`` are facts over the answers; ``notes`` are sentences
    before them, such as for whom alone the paper is; ``at`` is local time of the house.

    ``for_pen`` puts places for code, day and name at the head.
    """

    frame: PageFrame
    language: str
    staff_language: str
    title: Spoken
    parts: tuple[FormPart, ...]
    about: tuple[tuple[Text, str], ...] = ()
    notes: tuple[Spoken, ...] = ()
    names: tuple[str, ...] = ()
    made_by: tuple[str, ...] = ()
    at: datetime | None = None
    for_pen: bool = False
