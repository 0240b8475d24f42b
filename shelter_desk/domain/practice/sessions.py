"""A day of training as data: sittings with their times, aims, cases and words to say."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_desk.domain.practice.rules import Both


@dataclass(frozen=True, slots=True)
class Step:
    """What the trainer does, and for how many minutes."""

    minutes: int
    do: Both


@dataclass(frozen=True, slots=True)
class Sitting:
    """One part of a plan. ``start`` and ``end`` as "09:15"; ``cases`` by their codes."""

    title: Both
    start: str
    end: str
    aims: tuple[Both, ...]
    cases: tuple[str, ...]
    steps: tuple[Step, ...]
    say: tuple[Both, ...]

    @property
    def minutes(self) -> int:
        """How long it lasts by its steps."""
        return sum(one.minutes for one in self.steps)


@dataclass(frozen=True, slots=True)
class SessionPlan:
    """A plan of the trainer's pack. ``bring``: what must be on the table."""

    key: str
    title: Both
    about: Both
    bring: tuple[Both, ...]
    sittings: tuple[Sitting, ...]
