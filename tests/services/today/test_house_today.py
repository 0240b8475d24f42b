"""The house on Today: as far as a role has to do with it, and the same cost with old files."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time

import pytest

from shelter_desk.domain.beds import RoomFor
from shelter_desk.domain.shifts import Shift
from shelter_desk.domain.staff import Role
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.house import beds, handovers, outings, rooms
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.today import today
from shelter_desk.services.views.handover import HandoverWords
from shelter_desk.services.views.house import FreeBeds, OutWords, RoomWish
from tests import factories
from tests.factories import FakeClock


@pytest.fixture
def desk(parts: DeskParts) -> Iterator[Desk]:
    made = factories.open_new_desk(parts)
    yield made
    stop(made)


def test_free_beds_by_kind_and_who_is_expected(desk: Desk, fake_clock: FakeClock) -> None:
    assert not today.house_today(desk).has_rooms
    rooms.add_room(desk, RoomWish("4", RoomFor.WOMEN, beds=3))
    rooms.add_room(desk, RoomWish("5", RoomFor.FAMILY, beds=2))
    closed = rooms.add_room(desk, RoomWish("6", RoomFor.MEN, beds=2))
    rooms.close_room(desk, closed)
    one, two, three = (bed.id for bed in rooms.rooms(desk)[0].beds)
    beds.assign_bed(desk, factories.admit(desk), one, reason="her wish")
    rooms.close_bed(desk, two)
    beds.hold_bed(desk, three, "a woman, by the hotline", minutes=30)
    found = today.house_today(desk)
    assert found.free == (FreeBeds(RoomFor.FAMILY, 2),)
    (kept,) = found.expected
    assert (kept.label, kept.minutes_left, kept.words) == ("4-3", 30, "a woman, by the hotline")
    fake_clock.advance(minutes=31)
    found = today.house_today(desk)
    assert found.expected == ()
    assert FreeBeds(RoomFor.WOMEN, 1) in found.free


def test_each_role_is_told_what_it_works_with(parts: DeskParts, fake_clock: FakeClock) -> None:
    desk = factories.open_new_desk(parts)
    codes = {role: factories.add_worker(desk, role) for role in (Role.HOUSE, Role.FORMS_DESK)}
    her = factories.admit(desk)
    outings.go_out(desk, her, OutWords(time(11)))
    handovers.hand_over(desk, HandoverWords(Shift.NIGHT, house="A quiet night."))
    handovers.keep_handover(desk, HandoverWords(Shift.MORNING, tasks="x"))
    assert today.house_today(desk).calls == ()
    fake_clock.advance(hours=1)
    found = today.house_today(desk)
    assert [row.called for row in found.calls] == ["Mariam"]
    assert found.last is not None
    assert (found.last.own, found.last.taken, found.handover_begun) == (True, False, True)
    stop(desk)
    seen = {}
    for role, code in codes.items():
        hers = unlock.unlock(parts, code, factories.WORKER_PHRASE)
        seen[role] = today.house_today(hers)
        stop(hers)
    assert [row.called for row in seen[Role.HOUSE].calls] == [""]
    last = seen[Role.HOUSE].last
    assert last is not None
    assert (last.own, seen[Role.HOUSE].handover_begun) == (False, False)
    assert (seen[Role.FORMS_DESK].calls, seen[Role.FORMS_DESK].last) == ((), None)
