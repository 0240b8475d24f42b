"""What pages see of handing files over as data."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.ids import AgencyId
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.services.gate import FilePermit


@dataclass(frozen=True, slots=True)
class ReceiverRow:
    """An agency she spoke about: ``items`` may go there today.

    ``other_ways``: she agreed, but not that it goes as a file.
    """

    agency_id: AgencyId
    name: str
    items: frozenset[DataItem] = frozenset()
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


@dataclass(frozen=True, slots=True)
class OfficeRow:
    """An agency of the directory."""

    id: AgencyId
    name: str


@dataclass(frozen=True, slots=True)
class ReadFile:
    """One file as it was read: what allows it, and its line."""

    permit: FilePermit
    code: str
    line: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class SavedPart:
    """How many files are in it, and of how many the log holds two copies now."""

    files: int
    again: int


@dataclass(frozen=True, slots=True)
class ReadFiles:
    """A few files, and how many of those asked for stay here."""

    files: tuple[ReadFile, ...]
    stay: int

    @property
    def size(self) -> int:
        """Bytes of all lines."""
        return sum(len(one.line) for one in self.files)
