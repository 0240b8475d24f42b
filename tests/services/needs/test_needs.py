"""Needs over time, the paper of them, and the list of the first day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NotAllowed, NotFound
from shelter_desk.domain.exit_errors import NotInTheHouse
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.paper import DocumentKind, WayOut
from shelter_desk.domain.retention import ExitReason
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answer, Answers, AnswerState
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.needs import needs
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import paper
from shelter_desk.services.plan import first_day
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import retention
from shelter_desk.services.today import today
from shelter_desk.services.views.due import DueWay
from shelter_desk.services.views.needs import NightThing
from shelter_desk.services.views.retention import ExitNotice
from tests import factories
from tests.factories import FakeClock


def _talk(desk: Desk, her: ResidentId, **levels: str) -> None:
    answers = factories.answers(**levels)
    records.sign_record(desk, her, "needs", answers)


def _section(desk: Desk, her: ResidentId) -> tuple[str, str, str]:
    sections = {one.key: one for one in residents.open_file(desk, her).sections}
    found = sections["needs"]
    return found.message.text.source, found.message.params.get("day", ""), found.tone


def test_every_talk_stays_in_the_picture_and_says_why_there_is_no_level(
    desk: Desk, fake_clock: FakeClock
) -> None:
    her = factories.admit(desk)
    _talk(desk, her, safety_level="1", safety_own_view="2")
    fake_clock.advance(days=30)
    declined = Answers.empty().with_answer("safety_level", Answer(None, AnswerState.DECLINED))
    records.sign_record(desk, her, "needs", declined)
    fake_clock.advance(days=150)
    _talk(desk, her, safety_level="4", safety_own_view="3")

    seen = needs.needs_over_time(desk, her)

    safety = seen.domains[0]
    assert [one.level for one in safety.worker] == [1, None, 4]
    assert safety.worker[1].why == AnswerState.DECLINED.label
    assert safety.own[1].why is not None
    assert safety.own[1].why.source == "not assessed"
    assert 0.2 < seen.places[1] < 0.3, "half a year is wider than a month"
    assert len(seen.domains) == 14


def test_a_clock_set_back_turns_no_talk_round(desk: Desk, fake_clock: FakeClock) -> None:
    her = factories.admit(desk)
    _talk(desk, her, safety_level="1")
    fake_clock.advance(minutes=-40)
    _talk(desk, her, safety_level="3")
    assert [one.level for one in needs.needs_over_time(desk, her).domains[0].worker] == [1, 3]


def test_health_domains_are_sealed_and_say_so(desk: Desk) -> None:
    her = factories.admit(desk)
    _talk(desk, her, physical_level="1", safety_level="2")
    assert not any(one.sealed for one in needs.needs_over_time(desk, her).domains)
    code = factories.add_worker(desk, Role.LEGAL)
    unlock.lock(desk, ReturnPlace())
    other = factories.reopen(desk, factories.WORKER_PHRASE, code)

    seen = {one.key: one for one in needs.needs_over_time(other, her).domains}

    assert {key for key, one in seen.items() if one.sealed} == {"physical", "mental"}
    assert seen["physical"].worker[0].level is None
    assert seen["physical"].worker[0].why is not None
    assert "health" in seen["physical"].worker[0].why.source
    text = repr(needs.gather_needs(other, her).sheets)
    assert "sealed=True" in text
    stop(other)


def test_the_chart_on_paper_is_hers_numbered_and_in_the_log(desk: Desk) -> None:
    her = factories.admit(desk)
    with pytest.raises(NotFound):
        needs.gather_needs(desk, her)
    _talk(desk, her, safety_level="2", safety_own_view="1")
    made = paper.typeset(desk, needs.gather_needs(desk, her))
    assert len(paper.page_pictures(desk, made.pdf, 30)) <= 2
    assert paper.record_printed(desk, made, "she takes it with her") == (1,)
    (kept,) = paper.copies_of(desk, her)
    assert (kept.document, kept.way, kept.items) == (
        *(DocumentKind.NEEDS, WayOut.PRINTED, ("needs_chart",)),
    )
    acts = frozenset({Act.PREVIEW, Act.PRINT})
    told = [row.kind for row in audit.audit_page(desk, AuditFilter(acts=acts)).rows]
    assert told == [Act.PRINT, Act.PREVIEW]


def test_the_next_talk_stands_on_the_file_and_on_the_page(
    desk: Desk, fake_clock: FakeClock
) -> None:
    her = factories.admit(desk)
    assert needs.needs_over_time(desk, her).next_on == date(2026, 11, 28)
    _talk(desk, her, safety_level="2")
    due = desk.local_today() + timedelta(days=30)
    assert needs.needs_over_time(desk, her).next_on == due
    assert _section(desk, her) == (
        *("Signed %n times, next talk {day}", f"{due:%d/%m/%Y}", "done"),
    )
    fake_clock.advance(days=31)
    assert needs.needs_over_time(desk, her).late
    assert _section(desk, her)[2] == "attention"


def _codes(things: tuple[NightThing, ...]) -> set[str]:
    return {one.code for one in things}


def test_a_first_night_begins_with_all_the_card_asks(desk: Desk) -> None:
    her = factories.admit(desk)

    seen = first_day.first_day(desk, her)

    assert seen.going_on
    assert {"bed_given", "water_food", "rest_offered", "told_on_duty"} <= _codes(seen.open)
    assert not any(one.urgent for one in seen.things)


def test_the_card_and_urgent_needs_make_the_list(desk: Desk) -> None:
    her = factories.admit(desk)
    at = desk.clock.now().isoformat()
    ticked = Answer("23:10", AnswerState.ANSWERED, "self", desk.staff.id, at)
    card = Answers.empty().with_answer("bed_given", ticked)
    for key, value in {
        "injuries_seen": "yes",
        "medicine_due": "yes",
        "medicine_note": "insulin at 21:00",
        "child_with_her": "no",
        "state_on_arrival": "in_shock",
    }.items():
        card = card.with_value(key, value)
    records.save_draft(desk, her, "arrival", card, 0)
    answers = Answers.empty()
    for key, value in {
        "safety_level": "1",
        "basic_level": "4",
        "basic_own_view": "2",
        "words_level": "2",
        "words_wants_help": "no",
        "physical_level": "2",
        "legal_level": "1",
    }.items():
        answers = answers.with_value(key, value)
    answers = answers.with_value("basic_items", ("clothes", "sim"))
    answers = answers.with_value("mental_self_harm_items", ("today",))
    records.sign_record(desk, her, "needs", answers)

    seen = first_day.first_day(desk, her)

    things = {one.code: one for one in seen.things}
    assert things["medicine"].detail == "insulin at 21:00"
    assert things["bed_given"].on_card
    assert things["bed_given"].done is not None
    assert things["bed_given"].done.by_name == "Noora Salem"
    assert {"doctor_called", "look_in", "safety.all", "physical.all"} <= _codes(seen.open)
    assert {"basic.clothes", "basic.sim", "mental_self_harm.stay"} <= _codes(seen.open)
    assert "child_safe" not in things
    assert not any(code.startswith(("words.", "legal.")) for code in things), (
        "she wants no help with the one, and the other waits for tomorrow"
    )
    urgent = [one.urgent for one in seen.open]
    assert urgent == sorted(urgent, reverse=True), "the urgent first"


def test_a_tick_keeps_who_and_when_and_can_be_taken_back(desk: Desk, fake_clock: FakeClock) -> None:
    her = factories.admit(desk)
    first_day.tick_first_day(desk, her, "water_food")
    done = {one.code: one.done for one in first_day.first_day(desk, her).things}["water_food"]
    assert done is not None
    assert done.by_name == "Noora Salem"
    assert done.at is not None
    first_day.tick_first_day(desk, her, "water_food", done=False)
    assert "water_food" in _codes(first_day.first_day(desk, her).open)
    with pytest.raises(NotFound):
        first_day.tick_first_day(desk, her, "no such thing'; --")
    fake_clock.advance(hours=25)
    assert not first_day.first_day(desk, her).going_on


def test_ticks_of_health_are_sealed_to_health(desk: Desk) -> None:
    her = factories.admit(desk)
    _talk(desk, her, physical_level="1")
    first_day.tick_first_day(desk, her, "physical.all")
    with desk.database.read() as tx:
        (tick,) = tx.records.of_form(her, "first_day_tick")
    assert b"physical" not in tick.core
    assert [one.value for one in tick.parts] == ["health"]
    code = factories.add_worker(desk, Role.LEGAL)
    unlock.lock(desk, ReturnPlace())
    other = factories.reopen(desk, factories.WORKER_PHRASE, code)
    seen = first_day.first_day(other, her)
    assert seen.sealed
    assert "physical.all" not in _codes(seen.things)
    with pytest.raises(NotFound):
        first_day.tick_first_day(other, her, "physical.all")
    stop(other)


def test_today_counts_a_first_night_from_the_card_alone(desk: Desk, fake_clock: FakeClock) -> None:
    her = factories.admit(desk)
    _talk(desk, her, physical_level="1")
    (row,) = [one for one in today.today(desk).due if one.subject == her]
    waiting = [one for one in first_day.first_day(desk, her).open if one.code != "physical.all"]
    assert row.what.n == len(waiting)
    fake_clock.advance(hours=24)
    assert all("First day" not in one.what.text.source for one in today.today(desk).due)


def test_the_night_shift_ticks_by_code_and_reads_no_need(desk: Desk, fake_clock: FakeClock) -> None:
    her = factories.admit(desk)
    card = Answers.empty().with_value("medicine_due", "yes").with_value("medicine_note", "Zephyr")
    records.sign_record(desk, her, "arrival", card)
    _talk(desk, her, safety_level="1", physical_level="1")
    code, manager = factories.add_worker(desk, Role.HOUSE), desk.staff.sign_in_code
    stop(desk)
    guard = factories.reopen(desk, factories.WORKER_PHRASE, code)
    (due,) = today.today(guard).due
    assert (due.way, due.resident_id, due.called) == (DueWay.TONIGHT, her, "")
    seen = first_day.first_day(guard, her)
    assert due.what.n == len(seen.open)
    assert not any("." in one.code or one.detail for one in seen.things)
    first_day.tick_first_day(guard, her, "water_food")
    first_day.tick_first_day(guard, her, "medicine")
    assert {"water_food", "medicine"} == {
        o.code for o in first_day.first_day(guard, her).things if o.done
    }
    with pytest.raises(NotFound):
        first_day.tick_first_day(guard, her, "safety.all")
    with pytest.raises(NotAllowed):
        records.latest_record(guard, her, "arrival")
    stop(guard)
    reader = factories.reopen(desk, factories.MANAGER_PHRASE, manager)
    ticks = {one.code: one.done for one in first_day.first_day(reader, her).things}
    tick = ticks["water_food"]
    assert tick is not None
    assert tick.by_name == "Layla Hassan"
    retention.record_exit(reader, her, ExitNotice(reader.local_today(), ExitReason.OWN_HOUSING))
    stop(reader)
    guard = factories.reopen(desk, factories.WORKER_PHRASE, code)
    for act in (first_day.first_day, lambda d, h: first_day.tick_first_day(d, h, "bed_given")):
        with pytest.raises(NotInTheHouse):
            act(guard, her)
    stop(guard)


def test_a_list_is_of_this_stay_and_of_those_who_fill_forms(forms_desk: Desk) -> None:
    with pytest.raises(NotAllowed):
        first_day.tick_first_day(forms_desk, ResidentId("x"), "bed_given")
