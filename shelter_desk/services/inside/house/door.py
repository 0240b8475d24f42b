"""Who is out now, and for whom a friendly call would be good."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from shelter_desk.domain.house_errors import BackBeforeNow
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.shifts import Outing
from shelter_desk.domain.staff import Permission
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.house import OutView
from shelter_desk.services.views.resident import ResidentRow

_END_OF_DAY: Final = time(23, 59)


def told_moment(work: Work, back_at: time | None, back_on: date | None) -> datetime | None:
    """When she thinks she is back: the next such time on the shelter's wall.

    ``None`` where she did not say. Raises ``BackBeforeNow``.
    """
    if back_at is None and back_on is None:
        return None
    zone, now = ZoneInfo(work.desk.shelter.time_zone), work.desk.clock.now()
    today = now.astimezone(zone).date()
    told = datetime.combine(back_on or today, back_at or _END_OF_DAY, zone)
    if back_on is None and told <= now:
        told = datetime.combine(today + timedelta(days=1), back_at or _END_OF_DAY, zone)
    if told <= now:
        raise BackBeforeNow
    return told


def who_is_out(work: Work, people: Mapping[ResidentId, ResidentRow]) -> tuple[OutView, ...]:
    """Those of ``people`` who are out, who went first comes first."""
    now, tells = work.desk.clock.now(), work.desk.staff.may(Permission.ADMIT)
    return tuple(
        _view(one, people[one.resident_id], now, tells)
        for one in work.tx.outings.out()
        if one.resident_id in people
    )


def worth_a_call(one: Outing, now: datetime) -> bool:
    """The time she told has passed, and nobody has asked after her since."""
    told = one.expected_back
    asked = one.asked_after_at is not None and told is not None and one.asked_after_at >= told
    return told is not None and now > told and not asked


def _view(one: Outing, row: ResidentRow, now: datetime, tells: bool) -> OutView:
    shown = tells and not row.outside
    return OutView(
        id=one.id,
        resident=row,
        out_at=one.out_at,
        expected_back=one.expected_back,
        where_to=one.where_to if shown else "",
        reach=one.reach if shown else "",
        asked_after_at=one.asked_after_at,
        call=worth_a_call(one, now),
    )
