"""Months, nights, the middle of many, and which request led to which stay."""

from __future__ import annotations

from datetime import date

import pytest

from shelter_desk.domain.house_numbers import (
    Change,
    Month,
    change_of,
    last_months,
    middle,
    nearest,
    nights,
)


def test_months_run_over_the_turn_of_the_year_and_end_with_the_one_that_runs() -> None:
    months = last_months(date(2026, 2, 28))
    assert (months[0], months[-1], len(months)) == (Month(2025, 3), Month(2026, 2), 12)
    assert list(months) == sorted(months)
    assert [one.code for one in last_months(date(2024, 1, 31), 2)] == ["2023-12", "2024-01"]
    assert Month(2024, 2).first == date(2024, 2, 1)


@pytest.mark.parametrize(
    ("came", "until", "expected"),
    [
        (date(2026, 3, 1), date(2026, 3, 1), 0),
        (date(2024, 2, 28), date(2024, 3, 1), 2),
        (date(2023, 2, 28), date(2023, 3, 1), 1),
        (date(2026, 3, 2), date(2026, 3, 1), 0),
    ],
)
def test_nights_know_leap_days_and_are_never_less_than_none(
    came: date, until: date, expected: int
) -> None:
    assert nights(came, until) == expected


def test_the_middle_is_one_of_them() -> None:
    assert middle([]) is None
    assert middle([7]) == 7
    assert middle([9, 1, 5]) == 5
    assert middle([10, 2]) == 2
    assert middle(iter([3, 3, 3])) == 3


def test_four_is_the_steadiest() -> None:
    assert change_of(1, 4) is Change.STEADIER
    assert change_of(3, 2) is Change.HARDER
    assert change_of(2, 2) is Change.SAME


def test_a_request_belongs_to_the_stay_that_began_nearest() -> None:
    stays = {"first": date(2025, 1, 10), "second": date(2026, 5, 1)}
    assert nearest(stays, [date(2026, 4, 28), date(2025, 1, 9)]) == {"second": 0, "first": 1}
    assert nearest(stays, [date(2025, 1, 2), date(2025, 1, 9)]) == {"first": 1}, "the last counts"
    assert nearest({}, [date(2025, 1, 2)]) == {}
    assert nearest(stays, []) == {}
