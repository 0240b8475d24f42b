"""What the screening page and its paper show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from shelter_desk.domain.ids import RecordId
from shelter_desk.domain.indicators import Indicator
from shelter_desk.domain.screening import Outcome, Result, Said
from shelter_desk.domain.text import Text


@dataclass(frozen=True, slots=True)
class OwnView:
    """A worker's result where she sees more than the rule, with her reason."""

    outcome: Outcome
    reason: str
    by_name: str


@dataclass(frozen=True, slots=True)
class WaitingView:
    """An own view that was begun and not recorded."""

    outcome: Outcome | None
    reason: str


@dataclass(frozen=True, slots=True)
class Sitting:
    """One signed sitting alone. ``said`` are answers by indicator code, its pack's included.

    ``noticed`` are items of a short pack that make one look again and count for nothing.
    """

    record_id: RecordId
    day: date
    by_name: str
    pack: Text | None
    said: Mapping[str, Said]
    result: Result
    own: OwnView | None
    noticed: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Screening:
    """Everything that was asked, put together.

    ``sittings`` come in the order they were held, ``sealed`` is how many there are that this
    person may not read (nothing is said of the result then); ``asks_reason`` that she may once
    she said why. ``result`` stands on the newest answer to each indicator, ``own`` was recorded
    at the newest sitting and ``waiting`` is one that was not recorded yet. ``compared`` are the
    indicators that were there at least once. ``resting_until`` is the end of her first night
    while it lasts and nothing was begun.
    """

    sittings: tuple[Sitting, ...]
    sealed: int
    asks_reason: bool
    result: Result | None
    own: OwnView | None
    compared: tuple[Indicator, ...]
    prompts: tuple[Text, ...]
    begun: bool
    waiting: WaitingView | None
    resting_until: datetime | None
