"""Requests to take somebody in: written down, answered, a bed kept, then a file; or forgotten."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from shelter_desk.domain.calls import (
    Agreed,
    CallState,
    CallWords,
    People,
    Sector,
    Sign,
    WhyAsked,
    WhyDeclined,
)
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import ChangedMeanwhile
from shelter_desk.domain.house_errors import BedIsHeld
from shelter_desk.domain.ids import THE_HOUSE, BedId, CallId
from shelter_desk.domain.referral_errors import CallIsOver, SayWhyNot
from shelter_desk.domain.staff import Role
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import beds, rooms
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.inside.stays.forgetting import (
    KEEP_DAYS,
    WAITING_DAYS,
    forget_at_opening,
)
from shelter_desk.services.labels.calls import WHY_ASKED
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import calls
from shelter_desk.services.today import today
from shelter_desk.services.views.call import CallAnswer, CallRow
from shelter_desk.services.views.due import DueWay
from shelter_desk.services.views.house import BedState, RoomWish
from shelter_desk.storage.tables import nested_calls
from tests import factories
from tests.places import DATA

TOLD = CallWords(
    sector=Sector.LABOUR_INSPECTION,
    organisation="Inspection North",
    caller="Mr Adel",
    phone="+97317000000",
    called="Selam",
    why=WhyAsked.SHELTER,
    reason="Wages were kept for a year",
    agreed=Agreed.YES,
    present=frozenset({Sign.INJURED}),
    absent=frozenset({Sign.PREGNANT, Sign.INJURED}),
    people=People(women=1),
    languages=("am", "nonsense"),
    interpreter_needed=True,
    coming="by taxi",
)


def _clock(desk: Desk) -> factories.FakeClock:
    clock = desk.clock
    assert isinstance(clock, factories.FakeClock)
    return clock


def _one(desk: Desk) -> CallRow:
    (row,) = calls.call_queue(desk).rows
    return row


@pytest.fixture
def bed(desk: Desk) -> BedId:
    rooms.add_room(desk, RoomWish("4", beds=1))
    return rooms.rooms(desk)[0].beds[0].id


def test_what_a_caller_tells_is_kept_and_can_be_put_right(desk: Desk) -> None:
    call = calls.take_call(desk, TOLD)
    row = _one(desk)
    assert (row.call.state, row.call.number.split("-")[1]) == (CallState.OPEN, "IN")
    assert row.call.words.languages == ("am",)
    assert row.call.words.absent == {Sign.PREGNANT}, "yes outweighs no"
    calls.change_call(desk, call, replace(TOLD, caller="Ms Amal"), row.call.rev)
    assert _one(desk).call.words.caller == "Ms Amal"
    with pytest.raises(ChangedMeanwhile):
        calls.change_call(desk, call, TOLD, row.call.rev)
    calls.take_call(desk, CallWords())
    assert len(calls.call_queue(desk).rows) == 2, "nothing is required"
    assert audit.verify(desk).clean


def test_why_they_ask_is_chosen_beside_their_words(desk: Desk) -> None:
    calls.take_call(desk, TOLD)
    told = _one(desk).call.words
    assert (told.why, told.reason) == (WhyAsked.SHELTER, "Wages were kept for a year")
    standard = json.loads((DATA / "htcds_2_0.json").read_text())["fields"]
    wanted = set(standard["cas_ReasonForIncomingReferral"])
    assert wanted <= {str(one) for one in WHY_ASKED}
    assert set(WHY_ASKED) == set(WhyAsked) - {WhyAsked.NOT_SAID}


def test_a_request_from_before_it_was_asked_says_nothing_of_why() -> None:
    stored = nested_calls._dump(TOLD)
    assert isinstance(stored, dict)
    del stored["why"]
    assert nested_calls._load(stored) == replace(TOLD, why=WhyAsked.NOT_SAID)


def test_a_no_has_a_reason_and_can_be_thought_over(desk: Desk) -> None:
    call = calls.take_call(desk, TOLD)
    with pytest.raises(CallIsOver):
        calls.tell_caller(desk, call)
    with pytest.raises(SayWhyNot):
        calls.answer_call(desk, call, CallAnswer(CallState.DECLINED))
    no = CallAnswer(CallState.DECLINED, WhyDeclined.NO_BED, "Ask the other house")
    calls.answer_call(desk, call, no)
    calls.tell_caller(desk, call)
    row = _one(desk)
    assert (row.call.declined_because, row.call.answer) == (no.because, no.words)
    assert row.call.told_at is not None
    calls.answer_call(desk, call, CallAnswer(CallState.ACCEPTED))
    row = _one(desk)
    assert (row.call.state, row.call.told_at) == (CallState.ACCEPTED, None), "to be told anew"
    with pytest.raises(CallIsOver):
        calls.answer_call(desk, call, CallAnswer(CallState.ARRIVED))
    assert audit.verify(desk).clean


def test_a_bed_is_kept_with_a_countdown_and_freed_by_a_no(desk: Desk, bed: BedId) -> None:
    call, other = calls.take_call(desk, TOLD), calls.take_call(desk, CallWords())
    calls.keep_bed_for_call(desk, call, bed)
    row = next(one for one in calls.call_queue(desk).rows if one.call.id == call)
    assert row.minutes_left in (89, 90)
    assert row.bed == "4-1"
    assert calls.call_queue(desk).free == ()
    (held,) = [one for room in beds.board(desk).rooms for one in room.beds]
    assert held.state is BedState.HELD
    assert held.hold is not None
    assert held.hold.words == row.call.number, "a number and no name"
    with pytest.raises(BedIsHeld):
        calls.keep_bed_for_call(desk, other, bed)
    _clock(desk).advance(minutes=30)
    row = next(one for one in calls.call_queue(desk).rows if one.call.id == call)
    assert row.minutes_left in (59, 60)
    calls.answer_call(desk, call, CallAnswer(CallState.REDIRECTED))
    assert [one for one, _name in calls.call_queue(desk).free] == [bed]
    calls.keep_bed_for_call(desk, other, bed, 10)
    _clock(desk).advance(minutes=11)
    row = next(one for one in calls.call_queue(desk).rows if one.call.id == other)
    assert (row.minutes_left, row.bed) == (None, "")
    assert audit.verify(desk).clean


def test_it_becomes_a_file_without_retyping(desk: Desk, bed: BedId) -> None:
    call = calls.take_call(desk, TOLD)
    calls.answer_call(desk, call, CallAnswer(CallState.ACCEPTED))
    calls.keep_bed_for_call(desk, call, bed)
    her = calls.open_file_from_call(desk, call)
    file = residents.open_file(desk, her)
    assert (file.resident.called, file.resident.languages) == ("Selam", ("am",))
    assert file.resident.interpreter_needed
    told = [one for one in file.timeline if one.ref is not None and one.ref.kind == "call_in"]
    assert "Wages were kept" in str(told[0].body)
    sleeping = [one for room in beds.board(desk).rooms for one in room.beds]
    assert [one.state for one in sleeping] == [BedState.TAKEN]
    assert calls.call_queue(desk).rows == ()
    with pytest.raises(CallIsOver):
        calls.open_file_from_call(desk, call)
    assert audit.verify(desk).clean


def test_what_came_to_nothing_is_forgotten_after_a_month(desk: Desk) -> None:
    turned_away, waits = calls.take_call(desk, TOLD), calls.take_call(desk, TOLD)
    calls.answer_call(desk, turned_away, CallAnswer(CallState.DECLINED, WhyDeclined.OTHER, "x"))
    _clock(desk).advance(days=KEEP_DAYS + 1)
    calls.take_call(desk, CallWords())
    with desk.database.read() as tx:
        gone, kept = tx.calls.get(turned_away), tx.calls.get(waits)
    assert gone.forgotten_at is not None
    assert (gone.words, gone.answer) == (CallWords(), "")
    assert gone.declined_because is WhyDeclined.OTHER, "what it was stays countable"
    assert kept.words.called == "Selam", "somebody may still wait"
    with pytest.raises(CallIsOver):
        calls.answer_call(desk, turned_away, CallAnswer(CallState.WAIT))
    assert audit.verify(desk).clean


def test_a_request_nobody_closed_is_forgotten_after_three_months(desk: Desk) -> None:
    desk_clock, soon = _clock(desk), _clock(desk).now() + timedelta(days=80)
    silent, accepted, expected = (
        calls.take_call(desk, words) for words in (TOLD, TOLD, replace(TOLD, expected_at=soon))
    )
    desk_clock.advance(days=30)
    calls.answer_call(desk, accepted, CallAnswer(CallState.ACCEPTED, words="Come tonight"))
    desk_clock.advance(days=WAITING_DAYS - 29)
    forget_at_opening(desk)

    def words_of(call: CallId) -> str:
        with desk.database.read() as tx:
            return tx.calls.get(call).words.called

    assert (words_of(silent), words_of(accepted), words_of(expected)) == ("", "Selam", "Selam")
    assert {one.call.id for one in calls.call_queue(desk).rows} == {accepted, expected}
    assert [row for row in today.today(desk).due if row.way is DueWay.CALLS]
    with pytest.raises(CallIsOver):
        calls.answer_call(desk, silent, CallAnswer(CallState.WAIT))
    desk_clock.advance(days=WAITING_DAYS)
    forget_at_opening(desk)
    assert (words_of(accepted), words_of(expected)) == ("", "")
    with desk.database.read() as tx:
        assert tx.calls.get(accepted).answer == ""
        assert tx.calls.get(accepted).state is CallState.ACCEPTED, "what it was stays countable"
    assert calls.call_queue(desk).rows == ()
    assert not [row for row in today.today(desk).due if row.way is DueWay.CALLS]
    assert audit.verify(desk).clean


def test_whatever_was_done_to_a_request_keeps_it_three_months_more(desk: Desk, bed: BedId) -> None:
    silent, told_more, with_bed = (calls.take_call(desk, TOLD) for _one in range(3))
    calls.answer_call(desk, with_bed, CallAnswer(CallState.ACCEPTED))
    _clock(desk).advance(days=WAITING_DAYS)
    calls.change_call(desk, told_more, replace(TOLD, caller="Ms Amal"), 1)
    calls.keep_bed_for_call(desk, with_bed, bed)
    _clock(desk).advance(days=1)
    forget_at_opening(desk)
    assert {row.call.id for row in calls.call_queue(desk).rows} == {told_more, with_bed}
    calls.keep_bed_for_call(desk, told_more, bed)
    her = calls.open_file_from_call(desk, told_more)
    assert residents.open_file(desk, her).resident.called == "Selam"
    _clock(desk).advance(days=WAITING_DAYS)
    forget_at_opening(desk)
    assert calls.call_queue(desk).rows == (), "the bed was kept longer ago than that"
    with desk.database.read() as tx:
        assert tx.calls.get(silent).forgotten_at is not None
        assert tx.calls.get(with_bed).words == CallWords()
    assert audit.verify(desk).clean


def test_no_request_is_forgotten_while_a_bed_is_kept_for_it(desk: Desk, bed: BedId) -> None:
    call = calls.take_call(desk, TOLD)
    calls.answer_call(desk, call, CallAnswer(CallState.DECLINED, WhyDeclined.OTHER))
    _clock(desk).advance(days=KEEP_DAYS + 1)
    calls.keep_bed_for_call(desk, call, bed, 60)
    _clock(desk).advance(minutes=59)
    forget_at_opening(desk)
    calls.take_call(desk, CallWords())
    with desk.database.read() as tx:
        assert tx.calls.get(call).words.called == "Selam"
    _clock(desk).advance(minutes=1)
    forget_at_opening(desk)
    with desk.database.read() as tx:
        assert tx.calls.get(call).words == CallWords()


def test_a_request_without_an_answer_stands_on_today_for_all_who_may_answer(desk: Desk) -> None:
    call = calls.take_call(desk, TOLD)
    row = today.today(desk).due[0]
    assert (row.resident_id, row.way, row.days) == (THE_HOUSE, DueWay.CALLS, 0)
    assert row.what.params == {"number": _one(desk).call.number}, "not a word of what was told"
    code = factories.add_worker(desk)
    unlock.lock(desk, ReturnPlace())
    other = factories.reopen(desk, factories.WORKER_PHRASE, code)
    assert [one.way for one in today.today(other).due] == [DueWay.CALLS]

    calls.answer_call(other, call, CallAnswer(CallState.WAIT))

    assert not today.today(other).due
    stop(other)


def test_the_forms_desk_takes_nobody_in_and_is_not_asked(desk: Desk) -> None:
    calls.take_call(desk, TOLD)
    code = factories.add_worker(desk, Role.FORMS_DESK)
    unlock.lock(desk, ReturnPlace())
    other = factories.reopen(desk, factories.WORKER_PHRASE, code)
    assert not today.today(other).due
    stop(other)
