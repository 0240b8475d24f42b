"""Days along a line of time."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from shelter_desk.domain.over_time import places_of

FIRST = date(2026, 11, 1)


@pytest.mark.parametrize(
    ("after", "wanted"),
    [((), ()), ((0,), (0.0,)), ((0, 30), (0.0, 1.0)), ((0, 30, 60), (0.0, 0.5, 1.0))],
)
def test_places_follow_time(after: tuple[int, ...], wanted: tuple[float, ...]) -> None:
    assert places_of([FIRST + timedelta(days=one) for one in after]) == pytest.approx(wanted)


@pytest.mark.parametrize("after", [(0, 1, 400), (0, 0, 0), (0, 365, 365), (5, 4, 3)])
def test_marks_never_lie_on_one_another(after: tuple[int, ...]) -> None:
    places = places_of([FIRST + timedelta(days=one) for one in after])
    assert places[0] == 0
    assert places[-1] == 1
    assert all(later - before >= 0.19 for before, later in pairwise(places))


def test_a_year_is_wider_than_a_month() -> None:
    first, second = (
        b - a
        for a, b in pairwise(
            places_of([FIRST, FIRST + timedelta(days=30), FIRST + timedelta(days=395)])
        )
    )
    assert second > 2.5 * first
