"""Requests to take somebody in, as pages show them."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_desk.domain.calls import CallIn, CallState, CallWords, WhyDeclined
from shelter_desk.domain.ids import BedId


@dataclass(frozen=True, slots=True)
class CallAnswer:
    """What the caller is answered; ``because`` where it is no."""

    state: CallState
    because: WhyDeclined = WhyDeclined.NOT_SAID
    words: str = ""


@dataclass(frozen=True, slots=True)
class Arrival:
    """How a request becomes a file.

    ``words`` as they are typed now, and the ``rev`` they were typed on; ``reason``: why the bed
    that was kept, where something speaks against it, or ``without_bed``.
    """

    words: CallWords
    rev: int
    reason: str = ""
    without_bed: bool = False


@dataclass(frozen=True, slots=True)
class CallRow:
    """One request. ``minutes_left``: how long the bed is kept, ``None`` where none is.

    ``version`` tells what was told and answered from what stood there before.
    """

    call: CallIn
    version: str
    taken_by: str
    decided_by: str
    bed: str
    minutes_left: int | None


@dataclass(frozen=True, slots=True)
class CallQueue:
    """Every request that waits or was answered lately, and the beds that are free."""

    rows: tuple[CallRow, ...]
    free: tuple[tuple[BedId, str], ...]
