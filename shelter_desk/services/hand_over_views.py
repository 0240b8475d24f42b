"""What pages see of handing files over as data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.ids import AgencyId
from shelter_desk.domain.sensitivity import Compartment


@dataclass(frozen=True, slots=True)
class ReceiverRow:
    """An agency she spoke about: ``items`` may go there today, of which ``without`` her agreement.

    ``other_ways``: she agreed, but not that it goes as a file.
    """

    agency_id: AgencyId
    name: str
    items: frozenset[DataItem] = frozenset()
    without: frozenset[DataItem] = frozenset()
    until: date | None = None
    other_ways: bool = False


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One item and how many answers and notes of the file belong to it."""

    item: DataItem
    count: int


@dataclass(frozen=True, slots=True)
class HandOverSheet:
    """One file before it is handed over. ``sealed``: what whoever is at the desk may not open."""

    code: str
    called: str
    receivers: tuple[ReceiverRow, ...]
    items: tuple[ItemRow, ...]
    sealed: frozenset[Compartment]
