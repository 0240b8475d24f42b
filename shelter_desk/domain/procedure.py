"""The way of a file from the call before arrival to its deletion: fifteen stages with clocks.

The stages, owners, times and gates are those of domain facts 6.1, after the phases of a national
referral mechanism (OSCE/ODIHR, second edition: I identification, II individual support,
III decision, IV recovery, V durable solution). All times are help, never punishment: a stage that
is late is shown as "next", not as a fault of hers. Only two gates hold, and both elsewhere in the
house: no screening before rest, no sharing without consent.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from shelter_desk.domain.procedure_errors import ProcedureLoop, ProcedureTime, ProcedureUnknown

LONGEST_HOURS = 10 * 366 * 24
"""The longest time of one stage, in hours: ten years."""


class StageKey(StrEnum):
    """The fifteen stages, in the order in which a file usually goes through them."""

    REFER_IN = "refer_in"
    ARRIVAL = "arrival"
    REST = "rest"
    INTAKE = "intake"
    CONSENT = "consent"
    SAFETY = "safety"
    SCREENING = "screening"
    NEEDS = "needs"
    DECISION = "decision"
    REFLECTION = "reflection"
    PLAN = "plan"
    SERVICES = "services"
    EXIT = "exit"
    FOLLOW_UP = "follow_up"
    CLOSE = "close"


class Owner(StrEnum):
    """Who sees to a stage."""

    SHIFT = "shift"
    CASEWORKER = "caseworker"
    HEALTH = "health"
    LEGAL = "legal"
    MANAGER = "manager"
    TWO_PEOPLE = "two_people"


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage as the house wants it.

    ``hours`` run from the moment ``after`` is done, or from her arrival where it is ``None``;
    ``hours`` ``None`` is a stage without a clock. ``name_*`` and ``gate_*`` are the house's own
    words in Arabic and English; empty stands for the built-in ones.
    """

    key: StageKey
    owner: Owner
    hours: int | None = None
    after: StageKey | None = None
    name_ar: str = ""
    name_en: str = ""
    gate_ar: str = ""
    gate_en: str = ""

    def own_name(self, language: str) -> str:
        """The house's own name in the language of the reader, "" for none."""
        return self.name_ar if language == "ar" else self.name_en

    def own_gate(self, language: str) -> str:
        """What the house itself asks first, "" for nothing of its own."""
        return self.gate_ar if language == "ar" else self.gate_en


_DAY = 24

STANDARD: tuple[Stage, ...] = (
    Stage(StageKey.REFER_IN, Owner.SHIFT, 0),
    Stage(StageKey.ARRIVAL, Owner.SHIFT, 1),
    Stage(StageKey.REST, Owner.SHIFT, _DAY),
    Stage(StageKey.INTAKE, Owner.CASEWORKER, _DAY),
    Stage(StageKey.CONSENT, Owner.CASEWORKER, 3 * _DAY),
    Stage(StageKey.SAFETY, Owner.CASEWORKER, 3 * _DAY),
    Stage(StageKey.SCREENING, Owner.CASEWORKER, 7 * _DAY),
    Stage(StageKey.NEEDS, Owner.CASEWORKER, 7 * _DAY),
    Stage(StageKey.DECISION, Owner.LEGAL),
    Stage(StageKey.REFLECTION, Owner.CASEWORKER, 30 * _DAY),
    Stage(StageKey.PLAN, Owner.CASEWORKER, 14 * _DAY),
    Stage(StageKey.SERVICES, Owner.CASEWORKER, 14 * _DAY, StageKey.PLAN),
    Stage(StageKey.EXIT, Owner.MANAGER),
    Stage(StageKey.FOLLOW_UP, Owner.CASEWORKER, 365 * _DAY, StageKey.EXIT),
    Stage(StageKey.CLOSE, Owner.TWO_PEOPLE),
)
"""What holds until a manager changes it (domain facts 6.1, its column "target time")."""


def checked(stages: tuple[Stage, ...]) -> tuple[Stage, ...]:
    """``stages`` when every one is there once, in time and reachable.

    Raises ``ProcedureUnknown``, ``ProcedureTime`` (``stage``: its key) or ``ProcedureLoop``
    (``stages``: the keys in the loop, joined by a comma).
    """
    if sorted(one.key for one in stages) != sorted(StageKey):
        raise ProcedureUnknown
    for one in stages:
        if one.hours is not None and not 0 <= one.hours <= LONGEST_HOURS:
            raise ProcedureTime(stage=one.key.value)
    before = {one.key: one.after for one in stages}
    for key in before:
        loop = _loop_from(key, before)
        if loop:
            raise ProcedureLoop(stages=",".join(loop))
    return stages


def _loop_from(key: StageKey, before: Mapping[StageKey, StageKey | None]) -> tuple[str, ...]:
    """The stages from ``key`` back to itself; empty where the way back ends at her arrival."""
    way, at = [key], before[key]
    while at is not None and at not in way:
        way.append(at)
        at = before[at]
    return tuple(one.value for one in way) if at is key else ()


class StageState(StrEnum):
    """How far one stage is. ``NEXT`` is the first of those whose time runs."""

    DONE = "done"
    NEXT = "next"
    OPEN = "open"
    WAITS = "waits"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class Standing:
    """One stage of one file: how far, since when, until when."""

    stage: Stage
    state: StageState
    done_at: datetime | None = None
    due_at: datetime | None = None
    late: bool = False


def standings(
    stages: tuple[Stage, ...],
    done: Mapping[StageKey, datetime],
    *,
    arrived: datetime,
    now: datetime,
    not_asked: frozenset[StageKey] = frozenset(),
) -> tuple[Standing, ...]:
    """Where a file stands, in the order of ``stages``.

    ``done`` says when a stage was done, ``not_asked`` which ones she does not want or need. All
    instants are UTC; hours are counted as they pass, so a change of the clocks or a leap day
    moves nothing. ``NEXT`` is the open stage that is due first; one without a clock can only be
    next when no other is.
    """
    made = [_standing(one, done, not_asked, arrived, now) for one in stages]
    places = [place for place, one in enumerate(made) if one.state is StageState.OPEN]
    if places:
        first = min(places, key=lambda place: (_due_or_last(made[place], now), place))
        one = made[first]
        made[first] = Standing(one.stage, StageState.NEXT, None, one.due_at, one.late)
    return tuple(made)


def _due_or_last(one: Standing, now: datetime) -> datetime:
    return one.due_at or now + timedelta(hours=2 * LONGEST_HOURS)


def _standing(
    stage: Stage,
    done: Mapping[StageKey, datetime],
    not_asked: frozenset[StageKey],
    arrived: datetime,
    now: datetime,
) -> Standing:
    if stage.key in done:
        return Standing(stage, StageState.DONE, done[stage.key])
    if stage.key in not_asked:
        return Standing(stage, StageState.NOT_ASKED)
    since = arrived if stage.after is None else done.get(stage.after)
    if since is None:
        return Standing(stage, StageState.WAITS)
    if stage.hours is None:
        return Standing(stage, StageState.OPEN)
    due = since + timedelta(hours=stage.hours)
    return Standing(stage, StageState.OPEN, None, due, late=now > due)


def next_of(seen: tuple[Standing, ...]) -> Standing | None:
    """The stage to see to next; ``None`` once nothing is open."""
    return next((one for one in seen if one.state is StageState.NEXT), None)


def done_count(seen: tuple[Standing, ...]) -> int:
    """How many stages are done."""
    return sum(one.state is StageState.DONE for one in seen)
