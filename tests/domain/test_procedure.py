"""The procedure: clocks, what is next, and tables that cannot be."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_desk.domain.procedure import (
    LONGEST_HOURS,
    STANDARD,
    Stage,
    StageKey,
    StageState,
    Standing,
    checked,
    done_count,
    next_of,
    standings,
)
from shelter_desk.domain.procedure_errors import ProcedureLoop, ProcedureTime, ProcedureUnknown

ARRIVED = datetime(2026, 3, 1, 20, tzinfo=UTC)


def _with(key: StageKey, **changes: Any) -> tuple[Stage, ...]:
    return tuple(replace(one, **changes) if one.key is key else one for one in STANDARD)


def _see(
    hours: float, *done: StageKey, stages: tuple[Stage, ...] = STANDARD
) -> dict[StageKey, Standing]:
    now = ARRIVED + timedelta(hours=hours)
    found = standings(stages, dict.fromkeys(done, ARRIVED), arrived=ARRIVED, now=now)
    return {one.stage.key: one for one in found}


def test_the_standard_one_has_fifteen_stages_with_the_times_of_the_field_list() -> None:
    assert checked(STANDARD) == STANDARD
    assert [one.key for one in STANDARD] == list(StageKey)
    hours = {one.key: one.hours for one in STANDARD}
    days = {StageKey.SAFETY: 3, StageKey.NEEDS: 7, StageKey.PLAN: 14, StageKey.REFLECTION: 30}
    assert {key: hours[key] for key in days} == {key: 24 * n for key, n in days.items()}
    assert hours[StageKey.DECISION] is None, "nobody is pressed to go to an authority"


def test_what_is_due_first_is_next_and_the_rest_is_open_or_waits() -> None:
    seen = _see(2, StageKey.REFER_IN, StageKey.ARRIVAL)

    assert seen[StageKey.REST].state is StageState.NEXT
    assert seen[StageKey.NEEDS].state is StageState.OPEN
    assert seen[StageKey.NEEDS].due_at == ARRIVED + timedelta(days=7)
    assert seen[StageKey.SERVICES].state is StageState.WAITS
    assert seen[StageKey.SERVICES].due_at is None
    assert seen[StageKey.EXIT].due_at is None


def test_a_clock_that_counts_from_another_stage_starts_with_it() -> None:
    planned = ARRIVED + timedelta(days=9)
    found = standings(
        STANDARD, {StageKey.PLAN: planned}, arrived=ARRIVED, now=planned + timedelta(days=1)
    )
    services = next(one for one in found if one.stage.key is StageKey.SERVICES)
    assert services.due_at == planned + timedelta(days=14)


def test_lateness_is_told_once_the_time_is_over_and_not_before() -> None:
    assert not _see(24)[StageKey.INTAKE].late
    assert _see(24.01)[StageKey.INTAKE].late
    assert not _see(24.01, StageKey.INTAKE)[StageKey.INTAKE].late


def test_nothing_is_next_where_all_is_done_or_not_asked() -> None:
    found = standings(
        STANDARD,
        dict.fromkeys(set(StageKey) - {StageKey.DECISION}, ARRIVED),
        arrived=ARRIVED,
        now=ARRIVED,
        not_asked=frozenset({StageKey.DECISION}),
    )
    assert next_of(found) is None
    assert done_count(found) == 14


def test_a_stage_without_a_clock_is_next_only_when_nothing_else_is_open() -> None:
    clocked = {one.key for one in STANDARD if one.hours is not None}
    seen = _see(1, *clocked)
    assert seen[StageKey.DECISION].state is StageState.NEXT


@pytest.mark.parametrize(
    ("zone", "night"),
    [
        ("Europe/London", (2026, 3, 28)),
        ("Europe/London", (2026, 10, 24)),
        ("Asia/Bahrain", (2028, 2, 28)),
    ],
)
def test_hours_are_counted_as_they_pass_over_changed_clocks_and_a_leap_day(
    zone: str, night: tuple[int, int, int]
) -> None:
    arrived = datetime(*night, 22, tzinfo=ZoneInfo(zone)).astimezone(UTC)
    found = standings(STANDARD, {}, arrived=arrived, now=arrived)
    intake = next(one for one in found if one.stage.key is StageKey.INTAKE)
    assert intake.due_at is not None
    assert intake.due_at.timestamp() - arrived.timestamp() == 24 * 3600


def test_a_table_with_a_loop_is_refused_and_names_its_stages() -> None:
    looped = tuple(
        replace(one, after={StageKey.PLAN: StageKey.SERVICES}.get(one.key, one.after))
        for one in STANDARD
    )
    with pytest.raises(ProcedureLoop) as told:
        checked(looped)
    assert set(told.value.params["stages"].split(",")) == {"plan", "services"}


def test_a_stage_that_waits_for_itself_is_a_loop() -> None:
    with pytest.raises(ProcedureLoop):
        checked(_with(StageKey.NEEDS, after=StageKey.NEEDS))


@pytest.mark.parametrize("hours", [-1, LONGEST_HOURS + 1])
def test_times_below_zero_or_above_ten_years_are_refused(hours: int) -> None:
    with pytest.raises(ProcedureTime):
        checked(_with(StageKey.NEEDS, hours=hours))


@pytest.mark.parametrize("stages", [STANDARD[:-1], (*STANDARD[:-1], STANDARD[0]), ()])
def test_a_stage_left_out_or_twice_is_refused(stages: tuple[Stage, ...]) -> None:
    with pytest.raises(ProcedureUnknown):
        checked(stages)


@given(st.lists(st.sampled_from([None, *StageKey]), min_size=15, max_size=15))
def test_whatever_counts_from_whatever_a_table_that_passes_can_be_walked_to_its_end(
    afters: list[StageKey | None],
) -> None:
    wanted = tuple(replace(one, after=after) for one, after in zip(STANDARD, afters, strict=True))
    before = {one.key: one.after for one in wanted}
    try:
        checked(wanted)
    except ProcedureLoop as error:
        loop = [StageKey(key) for key in error.params["stages"].split(",")]
        assert [before[key] for key in loop] == [*loop[1:], loop[0]]
        return
    for key in StageKey:
        at: StageKey | None = key
        for _ in range(len(StageKey) + 1):
            at = before[at] if at is not None else None
        assert at is None
