"""How painful or dangerous a piece of knowledge is, and who may hold it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum, StrEnum
from types import MappingProxyType

from shelter_desk.domain.text import Text


class Tier(IntEnum):
    """How carefully a question is asked (domain facts 4.0)."""

    HOUSE = 0
    IDENTITY = 1
    SENSITIVE = 2
    PAINFUL = 3


class Compartment(StrEnum):
    """Parts of a record that are sealed to a group of people by cryptography."""

    TESTIMONY = "testimony"
    HEALTH = "health"
    LEGAL = "legal"
    MANAGEMENT = "management"

    @property
    def sealed_words(self) -> Text:
        """What stands in the place of words that are for this group alone."""
        return _SEALED_FOR[self]


_SEALED_FOR: Mapping[Compartment, Text] = MappingProxyType(
    {
        Compartment.TESTIMONY: Text("sensitivity", "Sealed: for testimony"),
        Compartment.HEALTH: Text("sensitivity", "Sealed: for health"),
        Compartment.LEGAL: Text("sensitivity", "Sealed: for legal"),
        Compartment.MANAGEMENT: Text("sensitivity", "Sealed: for management"),
    }
)
