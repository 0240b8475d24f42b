"""Of the house in numbers what is about stays: how long they are, and who asked for an arrival."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Final, NamedTuple

from shelter_desk.domain.house_numbers import nearest, nights
from shelter_desk.domain.ids import ResidentId, StayId
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.inside.figures.overview_reading import NOBODY_SAID, Lists, Reading, of
from shelter_desk.services.views.overview import OverviewRow
from shelter_desk.storage.repositories.overview import CountedStay

_NIGHTS: Final = Plural("overview", "%n nights", "", 0)
_CAME: Final = Text("overview", "Arrived")
_BEFORE: Final = timedelta(days=62)
"""Whoever is asked for may come so much later."""


class Stayed(NamedTuple):
    """A stay and its nights so far."""

    nights: int
    stay: CountedStay


def lengths(reading: Reading) -> Lists[Stayed]:
    """Nights of those who are here, and of those who left."""
    today, since = reading.today, reading.months[0].first
    here = [Stayed(nights(one.came, today), one) for one in reading.stays if one.gone is None]
    left = [
        Stayed(nights(one.came, one.gone), one)
        for one in reading.stays
        if one.gone is not None and one.gone >= since
    ]
    return {"stay": here, "stay/left": left}


def by_length(reading: Reading, stays: Sequence[Stayed]) -> Iterator[OverviewRow]:
    """The longest first."""
    who = reading.work.tx.overview.named({one.stay.resident_id for one in stays})
    for one in sorted(stays, key=lambda each: (-each.nights, who[each.stay.resident_id].code)):
        her = of(who, one.stay.resident_id)
        yield reading.row(her, Message(_NIGHTS, n=one.nights), one.stay.came, one.nights)


def arrivals(reading: Reading) -> Lists[CountedStay]:
    """Who came in each month, by who had asked us to take her in; the newest first."""
    asked_by = _sectors(reading)
    known = {one.first: one.code for one in reading.months}
    found = defaultdict[str, list[CountedStay]](list)
    for one in reading.stays:
        month = known.get(one.came.replace(day=1))
        if month is not None:
            found[f"arrivals/{asked_by.get(one.id, NOBODY_SAID)}/{month}"].append(one)
    return {**found, **_together(found)}


def _together(found: Mapping[str, Sequence[CountedStay]]) -> Lists[CountedStay]:
    """Every sector, and all of them, over the whole time."""
    whole = defaultdict[str, list[CountedStay]](list)
    for key in sorted(found, key=lambda one: one.rsplit("/", 1)[1], reverse=True):
        whole[key.rsplit("/", 1)[0]] += found[key]
        whole["arrivals"] += found[key]
    return whole


def _sectors(reading: Reading) -> Mapping[StayId, str]:
    """Who had asked, by stay."""
    since = datetime.combine(reading.months[0].first, time(), reading.zone)
    asked = defaultdict(list)
    for call in reading.work.tx.overview.asked(since - _BEFORE):
        asked[call.resident_id].append(call)
    begun: dict[ResidentId, dict[StayId, date]] = defaultdict(dict)
    for one in reading.stays:
        if one.resident_id in asked:
            begun[one.resident_id][one.id] = one.came
    found: dict[StayId, str] = {}
    for her, stays in begun.items():
        led = nearest(stays, [reading.day(call.at) for call in asked[her]])
        found |= {stay: str(asked[her][place].sector) for stay, place in led.items()}
    return found


def as_arrived(reading: Reading, stays: Sequence[CountedStay]) -> Iterator[OverviewRow]:
    """The newest first."""
    who = reading.work.tx.overview.named({one.resident_id for one in stays})
    for one in sorted(stays, key=lambda each: each.came, reverse=True):
        yield reading.row(of(who, one.resident_id), Message(_CAME), one.came)
