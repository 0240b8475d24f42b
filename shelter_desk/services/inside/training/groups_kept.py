"""Training groups as they are kept: one value of the desk each, emptied when a group is deleted.

The log vouches for every value, also for an empty one: what is left of a deleted group is that
there was one.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.front_line import FrontLine
from shelter_desk.domain.training_groups import (
    GroupSitting,
    Score,
    Trainee,
    TrainingGroup,
    words_place,
)
from shelter_desk.services.use_case import Work
from shelter_desk.storage.repositories.house_records import HOUSE_WORDS

_OF: Final = "training_group/"
_NOTHING: Final = ""


def group_key(group_id: str) -> str:
    """Under which setting a group is kept."""
    return f"{_OF}{group_id}"


def kept_groups(work: Work) -> tuple[TrainingGroup, ...]:
    """All groups that are not deleted, the newest first."""
    values = work.tx.settings.values_under(_OF)
    return tuple(_read(value) for _key, value in reversed(values) if value != _NOTHING)


def kept_group(work: Work, group_id: str) -> TrainingGroup:
    """One group. Raises ``NotFound``."""
    value = work.tx.settings.value(group_key(group_id))
    if not value:
        raise NotFound
    return _read(value)


def keep_group(work: Work, group: TrainingGroup) -> None:
    """Keep it; the caller writes the event."""
    value = json.dumps(_written(group), ensure_ascii=False)
    work.tx.settings.set_value(group_key(group.id), value)


def forget_group(work: Work, group: TrainingGroup) -> None:
    """Nothing of it stays, nor what anybody typed about it and has not used."""
    work.tx.settings.set_value(group_key(group.id), _NOTHING)
    places = tuple(_places(group))
    for one in work.tx.staff.all():
        for place in places:
            work.tx.house_drafts.delete(one.id, HOUSE_WORDS + place)


def _places(group: TrainingGroup) -> Iterator[str]:
    known = ("details", "sitting", "trainee", "score", *(one.id for one in group.trainees))
    return (words_place(group.id, what) for what in known)


def _written(group: TrainingGroup) -> dict[str, Any]:
    return {
        "id": group.id,
        "name": group.name,
        "place": group.place,
        "trainers": group.trainers,
        "begun_on": group.begun_on.isoformat(),
        "sittings": [[one.id, one.on.isoformat(), one.title] for one in group.sittings],
        "trainees": [[one.id, one.name, one.sector] for one in group.trainees],
        "present": sorted(group.present),
        "scores": [[*key, one.kept, one.came_up] for key, one in sorted(group.scores.items())],
    }


def _read(value: str) -> TrainingGroup:
    raw = json.loads(value)
    return TrainingGroup(
        id=raw["id"],
        name=raw["name"],
        place=raw["place"],
        trainers=raw.get("trainers", ""),  # groups from before it was asked
        begun_on=date.fromisoformat(raw["begun_on"]),
        sittings=tuple(
            GroupSitting(key, date.fromisoformat(on), title) for key, on, title in raw["sittings"]
        ),
        trainees=tuple(
            Trainee(key, name, FrontLine(sector) if sector else None)
            for key, name, sector in raw["trainees"]
        ),
        present=frozenset((who, sitting) for who, sitting in raw["present"]),
        scores={(who, case): Score(kept, came_up) for who, case, kept, came_up in raw["scores"]},
    )
