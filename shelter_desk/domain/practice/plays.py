"""A play as it is kept: whose, of which case and version, act by act, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_desk.domain.ids import PlayId, StaffId
from shelter_desk.domain.practice.rules import RuleKey

Steps = tuple[tuple[str, str], ...]
"""(moment, act) in the order chosen."""


@dataclass(frozen=True, slots=True)
class KeptPlay:
    """One way through a case. ``kept`` and ``missed`` are filled at its end, with ``ended_at``.

    They stand beside the acts because a case may be written anew: then the acts no longer lead
    through it, and what came of them is still told.
    """

    id: PlayId
    staff_id: StaffId
    case_code: str
    version: int
    begun_at: datetime
    chosen: Steps = ()
    kept: tuple[RuleKey, ...] = ()
    missed: tuple[RuleKey, ...] = ()
    ended_at: datetime | None = None
    rev: int = 1

    @property
    def rules(self) -> int:
        """How many rules came up."""
        return len(self.kept) + len(self.missed)
