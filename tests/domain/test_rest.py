from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from shelter_desk.domain.rest import LEAST_REST, rest_until

BAHRAIN, BEIRUT = ZoneInfo("Asia/Bahrain"), ZoneInfo("Asia/Beirut")


@pytest.mark.parametrize(
    ("arrived", "until"),
    [
        ("2026-11-23T14:00", "2026-11-24T08:00"),
        ("2026-11-23T23:30", "2026-11-24T08:00"),
        ("2026-11-24T00:00", "2026-11-24T08:00"),
        ("2026-11-24T00:01", "2026-11-25T08:00"),
        ("2026-11-24T08:00", "2026-11-25T08:00"),
        ("2028-02-28T20:00", "2028-02-29T08:00"),
        ("2026-12-31T20:00", "2027-01-01T08:00"),
    ],
)
def test_the_first_night_is_hers(arrived: str, until: str) -> None:
    came = datetime.fromisoformat(arrived).replace(tzinfo=BAHRAIN)
    assert rest_until(came) == datetime.fromisoformat(until).replace(tzinfo=BAHRAIN)


def test_hours_are_counted_as_they_pass_when_clocks_change() -> None:
    # in Beirut the clocks go from 00:00 to 01:00 on 29 March 2026
    late = datetime(2026, 3, 28, 23, 30, tzinfo=BEIRUT)
    until = rest_until(late)
    assert until.astimezone(UTC) - late.astimezone(UTC) >= LEAST_REST
    assert until.hour == 8
    assert until - late < timedelta(days=2)
