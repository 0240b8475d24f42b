"""What the page for those who meet her first shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from shelter_desk.domain.text import Text
from shelter_desk.printing.papers.frame import PageFrame


@dataclass(frozen=True, slots=True)
class Lines:
    """A heading and what stands under it."""

    title: Text
    lines: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class CallLine:
    """Whom to call for what; without a number there is a line for the pen."""

    label: Text
    number: str = ""


@dataclass(frozen=True, slots=True)
class StageLine:
    """A stage of the house, in the language of the page: its name, its time, what it asks."""

    name: str
    when: str
    asks: str


@dataclass(frozen=True, slots=True)
class FrontLinePaper:
    """One page in one language; it is about nobody.

    ``hint`` is what to say on the telephone, ``None`` where nobody outside is called.
    """

    frame: PageFrame
    language: str
    title: Text
    whom: Text
    lead: Text
    signs: tuple[Text, ...]
    at_once: tuple[Text, ...]
    say: tuple[Lines, ...]
    never: tuple[Text, ...]
    consent: tuple[Text, ...]
    calls: tuple[CallLine, ...]
    hint: Text | None
    stages: tuple[StageLine, ...]
    made_on: date
