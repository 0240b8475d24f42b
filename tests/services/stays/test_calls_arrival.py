"""A request becomes a file by the rules of any other arrival: her bed, and a file she has."""

from __future__ import annotations

import pytest

from shelter_desk.domain.calls import CallState, CallWords
from shelter_desk.domain.errors import ChangedMeanwhile, NotFound
from shelter_desk.domain.house_errors import BedIsClosed, BedTaken, SpeaksAgainst
from shelter_desk.domain.ids import BedId, CallId, ResidentId
from shelter_desk.domain.reach_errors import ConflictOfInterest
from shelter_desk.domain.referral_errors import CallIsOver
from shelter_desk.domain.residents import CaseStatus
from shelter_desk.domain.retention import ExitReason
from shelter_desk.forms.answers import Answers
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import beds, rooms
from shelter_desk.services.oversight import audit
from shelter_desk.services.people import reach
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import calls, retention
from shelter_desk.services.views.call import Arrival
from shelter_desk.services.views.house import BedState, RoomWish
from shelter_desk.services.views.retention import ExitNotice
from tests import factories

TOLD = CallWords(called="  Salma\u200f ", languages=("am",), interpreter_needed=True)


@pytest.fixture
def two_beds(desk: Desk) -> tuple[BedId, BedId]:
    rooms.add_room(desk, RoomWish("4", beds=2))
    first, second = (one.id for one in rooms.rooms(desk)[0].beds)
    return first, second


@pytest.fixture
def call(desk: Desk) -> CallId:
    return calls.take_call(desk, TOLD)


def states(desk: Desk) -> list[BedState]:
    return [bed.state for room in beds.board(desk).rooms for bed in room.beds]


def feared_by_somebody_in(desk: Desk, bed: BedId, name: str) -> ResidentId:
    her = factories.admit(desk, "Hana")
    beds.assign_bed(desk, her, bed)
    row = Answers.empty().with_value("name", name)
    records.sign_record(desk, her, "intake", Answers.empty().with_rows("must_not_know", (row,)))
    return her


def went(desk: Desk, called: str) -> ResidentId:
    her = factories.admit(desk, called)
    notice = ExitNotice(desk.local_today(), ExitReason.OWN_HOUSING, told=True)
    retention.record_exit(desk, her, notice)
    return her


def test_a_bed_of_a_closed_room_cannot_be_kept(
    desk: Desk, call: CallId, two_beds: tuple[BedId, BedId]
) -> None:
    rooms.close_room(desk, rooms.rooms(desk)[0].id)
    with pytest.raises(BedIsClosed):
        calls.keep_bed_for_call(desk, call, two_beds[0])


def test_another_bed_is_kept_in_place_of_the_first(
    desk: Desk, call: CallId, two_beds: tuple[BedId, BedId]
) -> None:
    first, second = two_beds
    calls.keep_bed_for_call(desk, call, first)
    calls.keep_bed_for_call(desk, call, second)
    assert states(desk) == [BedState.FREE, BedState.HELD]
    beds.assign_bed(desk, factories.admit(desk), first)
    with pytest.raises(BedTaken):
        calls.keep_bed_for_call(desk, call, first)
    assert states(desk) == [BedState.TAKEN, BedState.HELD], "nothing was changed"


def test_a_bed_beside_somebody_who_fears_her_name_needs_a_reason(
    desk: Desk, call: CallId, two_beds: tuple[BedId, BedId]
) -> None:
    first, second = two_beds
    other = feared_by_somebody_in(desk, first, "سلمى")
    calls.keep_bed_for_call(desk, call, second)
    with pytest.raises(SpeaksAgainst) as refused:
        calls.open_file_from_call(desk, call)
    assert residents.resident_row(desk, other).code in str(refused.value.params["why"])
    assert residents.residents_list(desk).in_house == 1, "no file was opened"
    assert states(desk) == [BedState.TAKEN, BedState.HELD]
    (row,) = calls.call_queue(desk).rows
    why = Arrival(row.call.words, row.call.rev, reason="Another Salma")
    her = calls.open_file_from_call(desk, call, why)
    with desk.database.read() as tx:
        had = tx.beds.bed_of(her)
    assert had is not None
    assert (had.bed_id, had.reason) == (second, "Another Salma")
    assert audit.verify(desk).clean


def test_or_her_file_is_opened_without_that_bed(
    desk: Desk, call: CallId, two_beds: tuple[BedId, BedId]
) -> None:
    first, second = two_beds
    feared_by_somebody_in(desk, first, "Salma")
    calls.keep_bed_for_call(desk, call, second)
    (row,) = calls.call_queue(desk).rows
    without = Arrival(row.call.words, row.call.rev, without_bed=True)
    her = calls.open_file_from_call(desk, call, without)
    assert residents.resident_row(desk, her).bed == ""
    assert states(desk) == [BedState.TAKEN, BedState.FREE]
    assert audit.verify(desk).clean


def test_what_was_typed_last_goes_along_and_never_over_newer_words(
    desk: Desk, call: CallId
) -> None:
    (before,) = calls.call_queue(desk).rows
    calls.change_call(desk, call, CallWords(called="Selam"), before.call.rev)
    with pytest.raises(ChangedMeanwhile):
        calls.open_file_from_call(desk, call, Arrival(CallWords(called="S."), before.call.rev))
    assert residents.residents_list(desk).in_house == 0
    (now,) = calls.call_queue(desk).rows
    arrival = Arrival(CallWords(called="Selam T.", languages=("ti",)), now.call.rev)
    her = calls.open_file_from_call(desk, call, arrival)
    with desk.database.read() as tx:
        person, (kept,) = tx.residents.get(her), tx.calls.of_resident(her)
    assert (person.called, person.languages) == ("Selam T.", ("ti",))
    assert (kept.words.called, kept.state) == ("Selam T.", CallState.ARRIVED)


def test_her_name_is_kept_as_in_any_other_file(desk: Desk, call: CallId) -> None:
    her = calls.open_file_from_call(desk, call)
    with desk.database.read() as tx:
        person = tx.residents.get(her)
    assert (person.called, person.names) == ("Salma", ("Salma",))
    assert (person.languages, person.interpreter_needed) == (("am",), True)


def test_who_was_here_before_goes_on_with_her_file(
    desk: Desk, call: CallId, two_beds: tuple[BedId, BedId]
) -> None:
    her = went(desk, "Salma")
    assert [one.row.id for one in residents.likely_duplicates(desk, names=("Salma",))] == [her]
    calls.keep_bed_for_call(desk, call, two_beds[0])
    assert calls.open_file_from_call(desk, call, resident_id=her) == her
    with desk.database.read() as tx:
        assert len(tx.residents.stays(her)) == 2
        assert tx.residents.get(her).status is CaseStatus.REOPENED
        clock = tx.retention.of(her)
        assert clock is not None
        assert clock.stopped_at is not None
    assert residents.resident_row(desk, her).bed == "4-1"
    told = [one.body for one in residents.open_file(desk, her).timeline]
    assert len(told) >= 2
    assert calls.call_queue(desk).rows == ()
    with pytest.raises(CallIsOver):
        calls.open_file_from_call(desk, call, resident_id=her)
    assert audit.verify(desk).clean


def test_who_is_in_the_house_already_keeps_her_bed(
    desk: Desk, call: CallId, two_beds: tuple[BedId, BedId]
) -> None:
    first, second = two_beds
    her = factories.admit(desk, "Salma")
    beds.assign_bed(desk, her, first)
    calls.keep_bed_for_call(desk, call, second)
    calls.open_file_from_call(desk, call, resident_id=her)
    with desk.database.read() as tx:
        assert len(tx.residents.stays(her)) == 1
        assert [one.id for one in tx.calls.of_resident(her)] == [call]
    assert states(desk) == [BedState.TAKEN, BedState.FREE]
    assert residents.resident_row(desk, her).bed == "4-1"
    assert audit.verify(desk).clean


def test_nobody_goes_on_with_a_file_that_is_not_hers_to_meet(desk: Desk, call: CallId) -> None:
    with pytest.raises(NotFound):
        calls.open_file_from_call(desk, call, resident_id=ResidentId("nobody"))
    her = went(desk, "Salma")
    reach.tie_staff(desk, her, desk.staff.id, "She is my own sister")
    with pytest.raises(ConflictOfInterest):
        calls.open_file_from_call(desk, call, resident_id=her)
    assert len(calls.call_queue(desk).rows) == 1
