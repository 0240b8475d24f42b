"""For whom figures are made, and from how many people on a number is shown (domain facts 5.3)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Audience(StrEnum):
    """Who reads a release."""

    INSIDE = "inside"
    PARTNER = "partner"
    PUBLIC = "public"

    @property
    def rule(self) -> Rule:
        """What is shown to it."""
        return _RULES[self]


@dataclass(frozen=True, slots=True)
class Rule:
    """``k``: the smallest group that is shown. Cells and totals are rounded down to a step."""

    k: int
    cell_step: int
    total_step: int

    def shown(self, count: int) -> int:
        """A cell as it is printed."""
        return count - count % self.cell_step

    def total(self, count: int) -> int:
        """A total as it is printed."""
        return count - count % self.total_step


_RULES = {
    Audience.INSIDE: Rule(k=1, cell_step=1, total_step=1),
    Audience.PARTNER: Rule(k=5, cell_step=1, total_step=5),
    Audience.PUBLIC: Rule(k=11, cell_step=10, total_step=10),
}
"""11 and steps of 10 as the published CTDC set has them."""

READERS: tuple[tuple[Audience, frozenset[Audience]], ...] = (
    (Audience.PUBLIC, frozenset({Audience.PUBLIC})),
    (Audience.PARTNER, frozenset({Audience.PUBLIC, Audience.PARTNER})),
)
"""Readers outside the house, and every release they can lay side by side.

All partners are taken for one: they may talk to one another.
"""
