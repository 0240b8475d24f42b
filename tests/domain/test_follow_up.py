"""When somebody who left is to be heard of: 7, 30, 90, 180 and 365 days, or as agreed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from shelter_desk.domain.follow_up import Contact, due_days, next_follow_up, next_needs

LEFT = date(2026, 3, 1)


def talked(days: int, **more: object) -> Contact:
    return Contact(LEFT + timedelta(days=days), True, **more)  # type: ignore[arg-type]


def tried(days: int, **more: object) -> Contact:
    return Contact(LEFT + timedelta(days=days), False, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("left", "days"),
    [
        ("2026-03-01", "2026-03-08 2026-03-31 2026-05-30 2026-08-28 2027-03-01"),
        ("2027-02-28", "2027-03-07 2027-03-30 2027-05-29 2027-08-27 2028-02-28"),
        ("2028-02-29", "2028-03-07 2028-03-30 2028-05-29 2028-08-27 2029-02-28"),
        ("2027-12-31", "2028-01-07 2028-01-30 2028-03-30 2028-06-28 2028-12-30"),
    ],
)
def test_the_five_days_over_month_ends_and_leap_days(left: str, days: str) -> None:
    assert [f"{day}" for day in due_days(date.fromisoformat(left))] == days.split()


@pytest.mark.parametrize("hour", [21, 22, 23])
def test_no_change_of_the_clock_moves_a_day(hour: int) -> None:
    # Beirut puts its clocks on at midnight between 28 and 29 March 2026
    zone = ZoneInfo("Asia/Beirut")
    left = datetime(2026, 3, 28, hour, 30, tzinfo=UTC).astimezone(zone).date()
    assert due_days(left)[0] - left == timedelta(days=7)


@pytest.mark.parametrize(
    ("contacts", "due"),
    [
        ([], 7),
        ([talked(0)], 7),
        ([talked(5)], 7),
        ([talked(6)], 30),
        ([talked(9)], 30),
        ([talked(7), talked(22)], 30),
        ([talked(7), talked(23)], 90),
        ([talked(40)], 90),
        ([talked(7), talked(30), talked(76), talked(166)], 365),
        ([talked(7), talked(30), talked(90), talked(180), talked(351)], None),
        ([talked(400)], None),
    ],
)
def test_a_talk_stands_for_the_days_it_comes_near(contacts: list[Contact], due: int | None) -> None:
    found = next_follow_up(LEFT, contacts)
    assert found == (None if due is None else LEFT + timedelta(days=due))


def test_an_attempt_without_an_answer_leaves_the_day_as_it_was() -> None:
    assert next_follow_up(LEFT, [tried(7), tried(9)]) == LEFT + timedelta(days=7)


def test_the_day_agreed_with_her_comes_before_the_plan() -> None:
    sooner, later = LEFT + timedelta(days=12), LEFT + timedelta(days=60)
    assert next_follow_up(LEFT, [talked(7, next_on=sooner)]) == sooner
    assert next_follow_up(LEFT, [talked(7, next_on=later)]) == later
    assert next_follow_up(LEFT, [talked(7, next_on=sooner), talked(12)]) == LEFT + timedelta(30)


def test_a_try_can_be_put_off_to_a_day() -> None:
    on = LEFT + timedelta(days=10)
    assert next_follow_up(LEFT, [tried(7, next_on=on)]) == on


def test_an_agreed_day_before_its_own_talk_is_no_day() -> None:
    assert next_follow_up(LEFT, [talked(30, next_on=LEFT)]) == LEFT + timedelta(days=90)


@pytest.mark.parametrize("place", [0, 1, 2])
def test_her_wish_to_be_left_alone_ends_all_whenever_it_was_said(place: int) -> None:
    contacts = [talked(7), talked(30, next_on=LEFT + timedelta(days=50)), talked(50)]
    contacts[place] = Contact(contacts[place].on, True, contacts[place].next_on, stop=True)
    assert next_follow_up(LEFT, contacts) is None


def test_nothing_is_due_after_her_agreement_ends() -> None:
    until = LEFT + timedelta(days=89)
    assert next_follow_up(LEFT, [talked(7)], until) == LEFT + timedelta(days=30)
    assert next_follow_up(LEFT, [talked(7), talked(30)], until) is None
    assert next_follow_up(LEFT, [talked(30, next_on=until)], until) == until


def test_a_clock_set_back_makes_no_nonsense() -> None:
    # a talk written under a clock that ran ahead, and one dated before she left
    assert next_follow_up(LEFT, [talked(900)]) is None
    assert next_follow_up(LEFT, [talked(-3)]) == LEFT + timedelta(days=7)


@pytest.mark.parametrize(
    ("talked", "until", "due"),
    [
        (None, None, date(2026, 2, 28)),
        (date(2025, 8, 31), None, date(2026, 2, 28)),
        (date(2026, 2, 13), None, date(2026, 2, 28)),
        (date(2026, 2, 14), None, date(2026, 8, 31)),
        (date(2026, 8, 17), None, None),
        (None, date(2026, 2, 27), None),
        (date(2026, 3, 1), date(2026, 8, 31), date(2026, 8, 31)),
    ],
)
def test_needs_are_looked_at_twice_in_the_year_after_leaving(
    talked: date | None, until: date | None, due: date | None
) -> None:
    assert next_needs(date(2025, 8, 31), talked, until) == due
