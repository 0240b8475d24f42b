"""How painful or dangerous a piece of knowledge is, and who may hold it."""

from __future__ import annotations

from enum import IntEnum, StrEnum


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
