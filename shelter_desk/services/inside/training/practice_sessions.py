"""The packaged session plans, read from their file in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from shelter_desk.domain.practice.cases import CaseBroken
from shelter_desk.domain.practice.sessions import SessionPlan, Sitting, Step
from shelter_desk.services.inside.training.practice_cases import both, loaded

_Raw = Mapping[str, Any]
_SESSIONS: Final = "sessions.json"


def packaged_plans() -> tuple[SessionPlan, ...]:
    """Every session plan, the long one first. Raises ``CaseBroken``."""
    return tuple(map(_plan, loaded(_SESSIONS)["plans"]))


def _plan(raw: _Raw) -> SessionPlan:
    return SessionPlan(
        key=str(raw["key"]),
        title=both(raw["title"]),
        about=both(raw["about"]),
        bring=tuple(map(both, raw["bring"])),
        sittings=tuple(map(_sitting, raw["sittings"])),
    )


def _sitting(raw: _Raw) -> Sitting:
    found = Sitting(
        title=both(raw["title"]),
        start=str(raw["from"]),
        end=str(raw["to"]),
        aims=tuple(map(both, raw["aims"])),
        cases=tuple(map(str, raw["cases"])),
        steps=tuple(Step(int(one["minutes"]), both(one["do"])) for one in raw["steps"]),
        say=tuple(map(both, raw["say"])),
    )
    if found.minutes != _minutes(found.end) - _minutes(found.start):
        raise CaseBroken(f"times of {found.title.en}")
    return found


def _minutes(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)
