"""Rest before questions: the first night is hers (domain facts 6.1 stage 3, 6.2 rule 5)."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

MORNING = time(8)
LEAST_REST = timedelta(hours=8)


def rest_until(arrived: datetime) -> datetime:
    """The end of the first night: the first eight o'clock that leaves her eight hours.

    ``arrived`` is aware, in the time zone of the house; so is the answer. Hours are counted as
    they pass, also in a night in which the clocks are changed.
    """
    day = arrived.date()
    while True:
        morning = datetime.combine(day, MORNING, arrived.tzinfo)
        if morning.astimezone(UTC) - arrived.astimezone(UTC) >= LEAST_REST:
            return morning
        day += timedelta(days=1)
