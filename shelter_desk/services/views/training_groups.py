"""What the page of the training groups shows."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_desk.domain.ids import PlayId
from shelter_desk.domain.practice.rules import Both
from shelter_desk.domain.training_groups import Score, TrainingGroup


@dataclass(frozen=True, slots=True)
class EndedPlay:
    """A play of this desk that came to its end: whose, of which case, and what came of it."""

    id: PlayId
    name: str
    case: str
    score: Score


@dataclass(frozen=True, slots=True)
class GroupsDesk:
    """All groups, the newest first; ids of those whose time is over; cases (code, title); plays."""

    groups: tuple[TrainingGroup, ...]
    due: frozenset[str]
    cases: tuple[tuple[str, Both], ...]
    plays: tuple[EndedPlay, ...]
