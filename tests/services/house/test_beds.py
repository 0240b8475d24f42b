"""Beds: who sleeps where, what is kept free, what speaks against a bed, and who wins."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.beds import RoomFor
from shelter_desk.domain.errors import ChangedMeanwhile, NotFound, NothingWritten
from shelter_desk.domain.exit_errors import NotInTheHouse
from shelter_desk.domain.house_errors import (
    BedIsClosed,
    BedIsHeld,
    BedTaken,
    NameTaken,
    SomebodySleepsThere,
    SpeaksAgainst,
)
from shelter_desk.domain.ids import BedId, ResidentId, StaffId
from shelter_desk.domain.retention import ExitReason
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answers
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.house import beds, rooms
from shelter_desk.services.people import reach
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import retention
from shelter_desk.services.views.house import BedState, BedView, RoomWish
from shelter_desk.services.views.retention import ExitNotice
from tests import factories


def a_room(desk: Desk, name: str = "4", count: int = 2, **wish: object) -> list[BedId]:
    room_id = rooms.add_room(desk, RoomWish(name, beds=count, **wish))  # type: ignore[arg-type]
    return [one.id for row in rooms.rooms(desk) if row.id == room_id for one in row.beds]


def on_board(desk: Desk, bed_id: BedId) -> BedView:
    found = [bed for room in beds.board(desk).rooms for bed in room.beds if bed.id == bed_id]
    return found[0]


def known(desk: Desk, called: str, gender: str = "Feminine", birth: str = "1995") -> ResidentId:
    her = factories.admit(desk, called)
    with desk.database.write() as tx:
        tx.residents.update(replace(tx.residents.get(her), gender=gender, birth_date=birth))
    residents.set_do_not_confirm(desk, her, wanted=False)  # the log vouches for the change
    return her


def must_not_meet(desk: Desk, her: ResidentId, name: str) -> None:
    row = Answers.empty().with_value("name", name)
    answers = Answers.empty().with_rows("must_not_know", (row,))
    records.sign_record(desk, her, "intake", answers)


def test_a_bed_is_given_moved_and_freed(desk: Desk) -> None:
    first, second = a_room(desk)
    her = factories.admit(desk)
    beds.assign_bed(desk, her, first)
    assert residents.resident_row(desk, her).bed == "4-1"
    beds.assign_bed(desk, her, second)
    assert on_board(desk, first).state is BedState.FREE
    now = on_board(desk, second)
    assert now.resident is not None
    assert (now.state, now.resident.id) == (BedState.TAKEN, her)
    beds.free_bed(desk, her)
    assert residents.resident_row(desk, her).bed == ""
    assert [row.id for row in beds.board(desk).without_bed] == [her]
    with pytest.raises(NotFound):
        beds.free_bed(desk, her)
    with desk.database.read() as tx:
        history = tx.beds.history(her)
        log = tx.audit.entries(AuditFilter(acts=frozenset({Act.BED})), 9)
    assert [one.until is not None for one, _room, _bed in history] == [True, True]
    assert [one.detail for one in reversed(log)] == ["bed given", "bed left"] * 2


def test_two_windows_give_one_bed_and_the_second_is_told(desk: Desk) -> None:
    (bed,) = a_room(desk, count=1)
    one, two = factories.admit(desk), factories.admit(desk, "Hana")
    at_one, at_two = beds.choices(desk, one), beds.choices(desk, two)
    assert at_one[0].bed.state is at_two[0].bed.state is BedState.FREE
    beds.assign_bed(desk, one, bed)
    before = residents.resident_row(desk, two)
    with pytest.raises(BedTaken):
        beds.assign_bed(desk, two, bed)
    assert residents.resident_row(desk, two) == before
    shown = on_board(desk, bed).resident
    assert shown is not None
    assert shown.id == one


def test_the_file_itself_refuses_a_second_person_in_a_bed(desk: Desk) -> None:
    (bed,) = a_room(desk, count=1)
    her, other = factories.admit(desk), factories.admit(desk, "Hana")
    beds.assign_bed(desk, her, bed)
    with desk.database.read() as tx:
        had, stay = tx.beds.bed_of(her), tx.residents.stay(other)
    assert had is not None
    assert stay is not None
    twice = replace(had, id="x", resident_id=other, stay_id=stay.id)  # type: ignore[arg-type]
    with pytest.raises(Exception, match="UNIQUE"), desk.database.write() as tx:
        tx.beds.give(twice)


def test_a_hold_counts_down_and_forgets_for_whom(desk: Desk, parts: DeskParts) -> None:
    (bed,) = a_room(desk, count=1)
    hold = beds.hold_bed(desk, bed, "a woman and a child, by the hotline")
    shown = on_board(desk, bed)
    assert shown.hold is not None
    assert (shown.state, shown.hold.minutes_left) == (BedState.HELD, 90)
    with pytest.raises(BedIsHeld):
        beds.hold_bed(desk, bed, "somebody else")
    her = factories.admit(desk)
    with pytest.raises(BedIsHeld):
        beds.assign_bed(desk, her, bed)
    parts.clock.advance(minutes=89)  # type: ignore[attr-defined]
    beds.prolong_hold(desk, hold, 30)
    left = on_board(desk, bed).hold
    assert left is not None
    assert left.minutes_left == 30
    parts.clock.advance(minutes=31)  # type: ignore[attr-defined]
    assert on_board(desk, bed).state is BedState.FREE
    beds.hold_bed(desk, bed, "again", minutes=1)
    with desk.database.read() as tx:
        assert tx.beds.hold(hold).words == ""
    with pytest.raises(ChangedMeanwhile):
        beds.release_hold(desk, hold)
    with pytest.raises(NothingWritten):
        beds.hold_bed(desk, bed, " ")


def test_whom_a_bed_was_kept_for_gets_it(desk: Desk) -> None:
    first, second = a_room(desk)
    hold = beds.hold_bed(desk, first, "from the hospital")
    her = factories.admit(desk)
    beds.assign_bed(desk, her, first, out_of_hold=hold)
    assert on_board(desk, first).hold is None
    beds.hold_bed(desk, second, "", resident_id=her)
    assert on_board(desk, second).hold is not None
    beds.assign_bed(desk, her, second)
    assert on_board(desk, second).state is BedState.TAKEN


_MEANT = (
    (RoomFor.WOMEN, "Masculine", "1990", True),
    (RoomFor.WOMEN, "Feminine", "1990", False),
    (RoomFor.WOMEN, "", "", False),
    (RoomFor.MEN, "Feminine", "1990", True),
    (RoomFor.MEN, "TransgenderMasculine", "1990", False),
    (RoomFor.CHILDREN, "Feminine", "1990", True),
    (RoomFor.CHILDREN, "Feminine", "2014", False),
    (RoomFor.ANYBODY, "NonConforming", "1990", False),
)


def test_whom_a_room_is_meant_for(desk: Desk) -> None:
    for number, (meant_for, gender, birth, refused) in enumerate(_MEANT):
        (bed,) = a_room(desk, f"R{number}", 1, meant_for=meant_for)
        her = known(desk, "Sam", gender, birth)
        (choice,) = [one for one in beds.choices(desk, her) if one.bed.id == bed]
        assert bool(choice.against) is refused, meant_for
        if refused:
            with pytest.raises(SpeaksAgainst):
                beds.assign_bed(desk, her, bed)
        beds.assign_bed(desk, her, bed, reason="Her own wish, asked twice" if refused else "")
        assert on_board(desk, bed).state is BedState.TAKEN


def test_people_to_be_kept_apart_are_told_by_code_alone(desk: Desk) -> None:
    first, second = a_room(desk)
    elsewhere = a_room(desk, "5", 1)[0]
    one = known(desk, "Mariam Yusuf")
    beds.assign_bed(desk, one, first)
    two = known(desk, "Hana")
    assert not any(choice.against for choice in beds.choices(desk, two))
    must_not_meet(desk, one, "هناء")
    must_not_meet(desk, two, "mariam  YUSUF")
    listed = beds.choices(desk, two)
    assert [choice.bed.id for choice in listed] == [elsewhere, second]
    (told,) = listed[1].against
    code = residents.resident_row(desk, one).code
    assert told.params == {"code": code}
    with pytest.raises(SpeaksAgainst) as refused:
        beds.assign_bed(desk, two, second)
    assert code in str(refused.value.params["why"])
    assert "Mariam" not in str(refused.value.params)
    beds.assign_bed(desk, two, second, reason="They settled it themselves")
    with desk.database.read() as tx:
        had = tx.beds.bed_of(two)
    assert had is not None
    assert had.reason == "They settled it themselves"


def test_children_and_strangers_and_men_and_women(desk: Desk) -> None:
    first, second = a_room(desk)
    woman = known(desk, "Mariam")
    beds.assign_bed(desk, woman, first)
    for gender, birth in (("Masculine", "1990"), ("Feminine", "2012")):
        other = known(desk, "Noor", gender, birth)
        with pytest.raises(SpeaksAgainst):
            beds.assign_bed(desk, other, second)
    beds.assign_bed(desk, known(desk, "Huda"), second)


def test_leaving_the_house_frees_bed_and_holds(desk: Desk) -> None:
    first, second = a_room(desk)
    her = factories.admit(desk)
    beds.assign_bed(desk, her, first)
    beds.hold_bed(desk, second, "", resident_id=her)
    today = desk.local_today()
    notice = ExitNotice(today, ExitReason.OWN_HOUSING, told=True)
    retention.record_exit(desk, her, notice)
    assert [bed.state for bed in beds.board(desk).rooms[0].beds] == [BedState.FREE] * 2
    for ask in (lambda: beds.choices(desk, her), lambda: beds.assign_bed(desk, her, first)):
        with pytest.raises(NotInTheHouse):
            ask()


def arrived(desk: Desk, her: ResidentId, bed: str) -> None:
    answers = Answers.empty().with_value("bed", bed)
    records.sign_record(desk, her, "arrival", answers, "the bed is another one")


def test_words_of_a_form_become_the_bed_of_that_name_once(desk: Desk) -> None:
    her = factories.admit(desk)
    arrived(desk, her, "Room 4, the bed by the door")
    assert residents.resident_row(desk, her).bed == "Room 4, the bed by the door"
    first, _second = a_room(desk)
    arrived(desk, her, "4 - 1")
    assert on_board(desk, first).state is BedState.TAKEN
    with desk.database.read() as tx:
        stay = tx.residents.stay(her)
    assert stay is not None
    assert stay.bed == "", "told once, on the board"
    other = factories.admit(desk, "Hana")
    arrived(desk, other, "4-1")
    assert residents.resident_row(desk, other).bed == "4-1", "taken: her words stand, not the bed"
    arrived(desk, her, "somewhere")
    assert residents.resident_row(desk, her).bed == "4-1"
    arrived(desk, other, "1")
    assert residents.resident_row(desk, other).bed == "1"


def test_rooms_are_set_up_and_closed_only_when_empty(desk: Desk) -> None:
    first, second = a_room(desk, "4")
    for name in ("4", " ٤ ", ""):
        with pytest.raises((NameTaken, NothingWritten)):
            rooms.add_room(desk, RoomWish(name))
    her = factories.admit(desk)
    beds.assign_bed(desk, her, first)
    room = rooms.rooms(desk)[0]
    for close in (lambda: rooms.close_bed(desk, first), lambda: rooms.close_room(desk, room.id)):
        with pytest.raises(SomebodySleepsThere):
            close()
    rooms.close_bed(desk, second)
    with pytest.raises(BedIsClosed):
        beds.assign_bed(desk, her, second)
    rooms.open_bed(desk, second)
    rooms.rename_bed(desk, first, "by the door")
    with pytest.raises(NameTaken):
        rooms.rename_bed(desk, second, "by  the DOOR")
    rooms.change_room(desk, room.id, RoomWish("Garden room", RoomFor.WOMEN, step_free=True))
    assert residents.resident_row(desk, her).bed == "Garden room · by the door"
    rooms.add_bed(desk, room.id, "small", cot=True)
    beds.free_bed(desk, her)
    rooms.close_room(desk, room.id)
    assert beds.board(desk).rooms == ()
    rooms.open_room(desk, room.id)
    assert len(beds.board(desk).rooms[0].beds) == 3


def test_the_night_shift_sees_codes_and_a_tied_colleague_nobody(desk: Desk) -> None:
    (bed,) = a_room(desk, count=1)
    her = factories.admit(desk)
    beds.assign_bed(desk, her, bed)
    factories.add_worker(desk, Role.HOUSE)
    night = next(one for one in factories.colleagues(desk) if one.role is Role.HOUSE)
    with desk.database.read() as tx:
        at_night = replace(desk, staff=tx.staff.get(StaffId(night.id)))
    seen = on_board(at_night, bed).resident
    assert seen is not None
    assert (seen.called, seen.names, seen.age) == ("", (), None)
    assert seen.code.startswith("SD-")
    reach.tie_staff(desk, her, StaffId(night.id), "She is a cousin of hers")
    hidden = on_board(at_night, bed)
    assert (hidden.state, hidden.resident) == (BedState.TAKEN, None)
    assert beds.board(at_night).without_bed == ()
