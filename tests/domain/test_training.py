"""Modules passed, refreshers over leap days and a clock that went back, the trainer's mark."""

from __future__ import annotations

from datetime import date

import pytest

from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.training import Module, Passed, TrainerMark, Training

BY = StaffId("manager")


def passed(*days: date, module: Module = Module.CONSENT) -> Training:
    found = Training()
    for day in days:
        found = found.with_passed(Passed(module, day, BY))
    return found


@pytest.mark.parametrize(
    ("on", "months", "due"),
    [
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2025, 8, 31), 6, date(2026, 2, 28)),
        (date(2025, 12, 15), 1, date(2026, 1, 15)),
    ],
)
def test_a_refresher_is_due_on_the_same_day_or_the_last_of_the_month(
    on: date, months: int, due: date
) -> None:
    training = passed(on)
    assert training.due_on(Module.CONSENT, months) == due
    assert training.due(due, months) == (Module.CONSENT,)
    assert training.due(date.fromordinal(due.toordinal() - 1), months) == ()


def test_what_was_never_passed_needs_no_refresher() -> None:
    assert Training().due(date(2030, 1, 1), 1) == ()
    assert Training().due_on(Module.SCREENING, 12) is None


def test_the_newest_day_counts_in_whatever_order_it_was_written() -> None:
    late, early = date(2026, 5, 1), date(2024, 5, 1)
    for days in ((early, late), (late, early)):
        found = passed(*days).newest(Module.CONSENT)
        assert found is not None
        assert found.on == late


def test_a_clock_that_went_back_makes_nothing_due() -> None:
    assert passed(date(2026, 5, 1)).due(date(2019, 1, 1), 12) == ()


def test_the_mark_stands_until_it_is_taken_back() -> None:
    given = TrainerMark(True, date(2026, 1, 1), BY)
    training = Training().with_mark(given)
    assert training.trainer == given
    taken = training.with_mark(TrainerMark(False, date(2026, 2, 1), BY))
    assert taken.trainer is None
    assert taken.marks[0] == given
