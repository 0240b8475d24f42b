"""What pages see of handing files over as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from shelter_desk.domain.consents import DataItem, Scope
from shelter_desk.domain.ids import AgencyId
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.services.gate import FilePermit


class Stays(StrEnum):
    """Why her file may not go to an agency that she spoke about."""

    NOT_AGREED = "not_agreed"
    IN_SHORT = "in_short"
    OTHER_WAYS = "other_ways"


@dataclass(frozen=True, slots=True)
class ReceiverRow:
    """An agency she spoke about: ``items`` may go there today, each with so many answers and notes.

    ``stays``: why nothing may. ``closed``: sealed parts that she did not name, so that they stay.
    ``withheld`` is what she leaves out in her own words, ``scope`` the talk for asking her anew:
    none where she heard that her story stays.
    """

    agency_id: AgencyId
    name: str
    items: Mapping[DataItem, int] = field(default_factory=lambda: MappingProxyType({}))
    stays: Stays | None = None
    until: date | None = None
    closed: frozenset[Compartment] = frozenset()
    withheld: str = ""
    scope: Scope | None = None

    @property
    def may_be_asked(self) -> bool:
        """True where she said yes to something, and a talk about the whole file is the way on."""
        return self.scope is not None and self.stays in (Stays.IN_SHORT, Stays.OTHER_WAYS)


@dataclass(frozen=True, slots=True)
class HandOverSheet:
    """One file before it is handed over. ``sealed``: what whoever is at the desk may not open."""

    code: str
    called: str
    receivers: tuple[ReceiverRow, ...]
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
