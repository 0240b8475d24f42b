"""Who asks for a person's own copy of her file, and how she has it."""

from __future__ import annotations

from enum import StrEnum


class AskedBy(StrEnum):
    """Whose wish it is; whoever it is, she is the one who decides."""

    HERSELF = "herself"
    GUARDIAN = "guardian"
    HELPER = "helper"


class Given(StrEnum):
    """How she has it: a paper in a bag is found, and so is a stick."""

    IN_HAND = "in_hand"
    ON_STICK = "on_stick"
    KEPT = "kept"
