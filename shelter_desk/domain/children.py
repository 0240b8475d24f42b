"""What a child is told and says when an adult decides with it (domain facts 4.1, 4.5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class AgeBand(StrEnum):
    """Ages that are spoken to in the same words (bands of IRC and UNICEF practice)."""

    UNDER_6 = "under_6"
    FROM_6 = "6_8"
    FROM_9 = "9_11"
    FROM_12 = "12_14"
    FROM_15 = "15_17"


YEARS: Final[Mapping[AgeBand, tuple[int, int]]] = MappingProxyType(
    {
        AgeBand.UNDER_6: (0, 5),
        AgeBand.FROM_6: (6, 8),
        AgeBand.FROM_9: (9, 11),
        AgeBand.FROM_12: (12, 14),
        AgeBand.FROM_15: (15, 17),
    }
)
"""First and last year of each."""


def band_of(age: int) -> AgeBand | None:
    """The band of an age in years; ``None`` from eighteen on."""
    return next((band for band, (first, last) in YEARS.items() if first <= age <= last), None)


@dataclass(frozen=True, slots=True)
class AssentWords:
    """The words a child of an age is told, frozen in one language."""

    language: str
    version: int
    title: str
    lines: tuple[str, ...]
    reviewed_by: str = ""
    reviewed_on: str = ""

    @property
    def is_draft(self) -> bool:
        """True until a named reviewer has signed the wording off."""
        return not self.reviewed_by


@dataclass(frozen=True, slots=True)
class ChildSays:
    """The child's own part of a decision, and what is known of the guardian.

    ``told``: what was read to the child and what stands beside it; none below six, where nobody
    is asked. ``words`` are the child's own. ``guardian_feared``: there is a worry that the
    guardian harmed the child. ``guardian_refuses`` says why the guardian said no.
    """

    band: AgeBand | None = None
    words: str = ""
    told: tuple[AssentWords, ...] = ()
    guardian_number: str = ""
    guardian_feared: bool = False
    guardian_refuses: str = ""
