"""A group that is trained: who was there, and what came of the cases.

The names are those of trainees, never of residents. A score is how many rules of conduct were kept
of those that came up; it shows where practice helps and is no mark. Domain facts 4.16.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from shelter_desk.domain.front_line import FrontLine
from shelter_desk.domain.retention import months_after

KEPT_MONTHS = 24
"""How long a group is kept after its last sitting before its deletion is proposed."""
MOST_RULES = 13
MOST_SITTINGS = 12
MOST_TRAINEES = 40


@dataclass(frozen=True, slots=True)
class GroupSitting:
    """One meeting of the group."""

    id: str
    on: date
    title: str = ""


@dataclass(frozen=True, slots=True)
class Trainee:
    """Somebody who is trained, and for whom she or he works."""

    id: str
    name: str
    sector: FrontLine | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """So many rules ``kept`` of those that came up."""

    kept: int
    came_up: int

    @property
    def holds(self) -> bool:
        """True for a score there can be."""
        return 0 <= self.kept <= self.came_up <= MOST_RULES and self.came_up > 0


@dataclass(frozen=True, slots=True)
class TrainingGroup:
    """A group. ``trainers``: who trains it, in words.

    ``present``: (trainee, sitting); ``scores``: by (trainee, case).
    """

    id: str
    name: str
    place: str
    begun_on: date
    sittings: tuple[GroupSitting, ...] = ()
    trainees: tuple[Trainee, ...] = ()
    present: frozenset[tuple[str, str]] = frozenset()
    scores: Mapping[tuple[str, str], Score] = field(default_factory=dict)
    trainers: str = ""

    @property
    def due_on(self) -> date:
        """When its deletion is proposed: 24 months after the last sitting, or after it began."""
        last = max((one.on for one in self.sittings), default=self.begun_on)
        return months_after(last, KEPT_MONTHS)

    def is_due(self, today: date) -> bool:
        """True when its time is over."""
        return self.due_on <= today

    def total(self, trainee_id: str) -> Score | None:
        """All scores of somebody together; ``None`` without any. May hold more than a case can."""
        found = [score for (who, _case), score in self.scores.items() if who == trainee_id]
        if not found:
            return None
        return Score(sum(one.kept for one in found), sum(one.came_up for one in found))

    def with_present(self, trainee_id: str, sitting_id: str, there: bool) -> TrainingGroup:
        """The same with one tick set or taken away."""
        cell = frozenset({(trainee_id, sitting_id)})
        return replace(self, present=self.present | cell if there else self.present - cell)

    def with_score(self, trainee_id: str, case: str, score: Score | None) -> TrainingGroup:
        """The same with one score, or without it."""
        scores = {key: one for key, one in self.scores.items() if key != (trainee_id, case)}
        if score is not None:
            scores[(trainee_id, case)] = score
        return replace(self, scores=scores)

    def without_trainee(self, trainee_id: str) -> TrainingGroup:
        """The same without somebody, and nothing that was noted of her or him."""
        return replace(
            self,
            trainees=tuple(one for one in self.trainees if one.id != trainee_id),
            present=frozenset(cell for cell in self.present if cell[0] != trainee_id),
            scores={key: one for key, one in self.scores.items() if key[0] != trainee_id},
        )

    def without_sitting(self, sitting_id: str) -> TrainingGroup:
        """The same without a sitting and its ticks."""
        return replace(
            self,
            sittings=tuple(one for one in self.sittings if one.id != sitting_id),
            present=frozenset(cell for cell in self.present if cell[1] != sitting_id),
        )


def words_place(group_id: str, what: str) -> str:
    """Where words wait that are typed about a group: "details", "sitting", "score", a trainee."""
    return f"training_group/{group_id}/{what}"
