"""Sixteen invented flats of three beds, as on five storeys and under the roof."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from shelter_desk.domain.beds import RoomFor
from shelter_desk.domain.practice.rules import Both
from shelter_desk.domain.shifts import Shift
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import beds, handovers, outings, rooms
from shelter_desk.services.views.handover import AboutOne, HandoverWords
from shelter_desk.services.views.house import OutWords, RoomWish

FLATS = (*(f"{floor}0{door}" for floor in range(1, 6) for door in range(1, 4)), "601")
BEDS = 3
_MEANT = {"101": RoomFor.FAMILY, "503": RoomFor.ANYBODY, "601": RoomFor.CHILDREN}
_STEP_FREE = frozenset({"101", "102", "103"})
_CHILD = "2009"
_ON_HER_WAY = Both("امرأة، من الخط الساخن", "a woman, by the hotline")
_LINE = Both(
    "نامت قليلًا، وطلبت أن يبقى ضوء الممر.", "Slept little; asked that the hall light stays on."
)
_HALL = Both("مصباح المدخل أُصلح.", "The lamp at the entrance works again.")
_TASK = Both("يأتي السباك في التاسعة صباحًا.", "The plumber comes at nine.")
_TO_MARKET = Both("السوق القريب", "The market nearby")


def bed_for(number: int, birth: str) -> str:
    """The bed of somebody who came as the ``number``-th; girls sleep under the roof."""
    if birth >= _CHILD:
        return f"{FLATS[-1]}-1"
    return f"{FLATS[1 + number // BEDS]}-{number % BEDS + 1}"


def furnish(desk: Desk) -> None:
    """Every flat with its beds."""
    for name in FLATS:
        meant = _MEANT.get(name, RoomFor.WOMEN)
        rooms.add_room(desk, RoomWish(name, meant, name in _STEP_FREE, BEDS))


def keep_one(desk: Desk) -> None:
    """Somebody is on her way: the first free bed of the last flats is kept."""
    free = [bed for room in beds.board(desk).rooms[-2:] for bed in room.beds if not bed.resident]
    if free:
        beds.hold_bed(desk, free[0].id, _ON_HER_WAY.say(desk.language))


def send_out(desk: Desk) -> None:
    """Two are out: one told until when, and one did not."""
    people = [bed.resident for room in beds.board(desk).rooms for bed in room.beds]
    known = [one for one in people if one is not None and not one.outside]
    soon = (desk.clock.now() + timedelta(hours=2)).astimezone(ZoneInfo(desk.shelter.time_zone))
    for one, told in zip(
        known[2:4],
        (OutWords(soon.time(), soon.date(), _TO_MARKET.say(desk.language)), OutWords()),
        strict=False,
    ):
        outings.go_out(desk, one.id, told)


def hand_over_one(desk: Desk) -> None:
    """The night told the morning."""
    people = [bed.resident for room in beds.board(desk).rooms for bed in room.beds]
    lines = tuple(
        AboutOne(one.code, _LINE.say(desk.language)) for one in people[:9] if one is not None
    )
    house, task = _HALL.say(desk.language), _TASK.say(desk.language)
    handovers.hand_over(desk, HandoverWords(Shift.NIGHT, lines[:1], house, task))
