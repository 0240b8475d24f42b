"""What the windows need of a print system; tests bring their own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.services.views.desk import PagePicture

JOB_NAME = "Document"
"""The title of every job; printers show it and logs keep it."""


class JobState(StrEnum):
    """How far a job is."""

    WORKING = "working"
    WAITING = "waiting"
    OVER = "over"
    ENDED = "ended"


class Fate(StrEnum):
    """What became of a job that nobody stands beside any more.

    ``SENT``: somebody still does. ``LEFT``: it lies there, and is taken back as soon as that can
    be done; ``COUNTED``: the same, but how much of it came out is known. ``WHOLE``: taken back
    before the printer had anything of it; ``CUT``: in the middle. ``OVER``: it had come out.
    """

    SENT = "sent"
    LEFT = "left"
    COUNTED = "counted"
    WHOLE = "whole"
    CUT = "cut"
    OVER = "over"


class Trouble(StrEnum):
    """Why a printer waits."""

    PAPER = "paper"
    JAM = "jam"
    COVER = "cover"
    TONER = "toner"
    AWAY = "away"
    PAUSED = "paused"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is.

    ``sheets``: as the print system counts, 0 where it does not tell; before it is done they may
    still lie in the printer. ``trouble``: why it waits, or would if it does not go on.
    """

    state: JobState
    sheets: int = 0
    trouble: Trouble = Trouble.OTHER

    @property
    def done(self) -> bool:
        """True when nothing more will come out."""
        return self.state in (JobState.OVER, JobState.ENDED)


@dataclass(frozen=True, slots=True)
class Printer:
    """A printer as the print system knows it.

    ``fault``: why it takes nothing now. ``alone``: the computer found it on the network by itself,
    so that whoever is on the network may have put it there; it is never proposed.
    """

    name: str
    fault: ShelterDeskError | None = None
    alone: bool = False


@dataclass(frozen=True, slots=True)
class ToPrint:
    """The bytes that were shown, and their pages as pictures at so many dots per inch."""

    pdf: bytes
    pictures: Callable[[float], tuple[PagePicture, ...]]


@dataclass(frozen=True, slots=True)
class Look:
    """What a look at the print system found; ``unfinished``: pages of ours still lie in it."""

    jobs: Mapping[int, Progress]
    unfinished: bool


class PrintSystem(Protocol):
    """Everything here may take seconds: it is called on a worker."""

    def printers(self) -> tuple[Printer, ...]:
        """Printers that put out paper, the usual one first. Raises ``PrintSystemSilent``."""
        ...

    def send(self, name: str, paper: ToPrint) -> int:
        """Hand ``paper`` to the printer ``name``; the job's number, 0 where it has none.

        Raises ``PrintFailed`` where it is not known whether something comes out, and anything
        else where nothing does.
        """
        ...

    def look(self, jobs: frozenset[int]) -> Look:
        """How far ``jobs`` are; what of ours is done is taken out. Raises ``PrintSystemSilent``."""
        ...

    def waiting(self) -> frozenset[int]:
        """Jobs of this desk, of whichever run, that are not done. Raises ``PrintSystemSilent``."""
        ...

    def take_back(self, job: int) -> Fate:
        """End ``job`` and take it out: what has not come out does not come out later.

        ``LEFT`` where that cannot be done; ``OVER`` also for what is gone or of another program.
        Raises ``PrintSystemSilent``.
        """
        ...
