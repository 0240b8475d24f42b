"""What was told of her before she came is not told for nothing: in the file, tonight, to health."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from shelter_desk.domain.calls import CallWords, Sector, Sign
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.staff import Role
from shelter_desk.domain.text import Message
from shelter_desk.forms.answers import Answer, Answers, AnswerState
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.plan import first_day_reading
from shelter_desk.services.notes import sealed
from shelter_desk.services.opening import unlock
from shelter_desk.services.plan import first_day, safety
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import calls
from shelter_desk.services.today import today
from shelter_desk.storage.log.audit import AuditRepository
from tests import factories
from tests.factories import FakeClock

ALL = frozenset(Sign)
TOLD = CallWords(sector=Sector.POLICE, called="Selam", reason="Wages kept", present=ALL)
OPEN_SIGNS = {
    "She is in danger now",
    "She is hurt",
    "A child is with her",
    "She needs medicine",
}
OF_HEALTH = {"She is pregnant", "Somebody fears for her life"}
TONIGHT = {"danger_told", "doctor_called", "medicine", "child_safe"}
WORRY = "mental_self_harm.told"
CARE = "Health looks after her"
BY_CALLER = "Told by the caller, not by her"


def came(desk: Desk, words: CallWords = TOLD) -> ResidentId:
    return calls.open_file_from_call(desk, calls.take_call(desk, words))


def signs(desk: Desk, her: ResidentId, begins: str) -> set[str]:
    """The signs in the line of the call, after these words."""
    (line,) = [one for one in residents.open_file(desk, her).timeline if one.ref.kind == "call_in"]
    assert isinstance(line.body, tuple)
    said = [one for one in line.body if isinstance(one, Message)]
    assert len(said) + 1 == len(line.body), "and what they said in their words"
    found = [one.params["signs"] for one in said if one.text.source.startswith(begins)]
    return {sign for one in found for sign in one.split(". ")}


def tonight(desk: Desk, her: ResidentId) -> set[str]:
    """What is to be done first of all."""
    return {one.code for one in first_day.first_day(desk, her).open if one.urgent}


def care(desk: Desk, her: ResidentId) -> tuple[bool | None, str]:
    """Whether health looks after her, and by whom it was told; the same on every page."""
    seen, file = safety.open_safety(desk, her), residents.open_file(desk, her)
    told = "" if seen.told is None else seen.told.source
    rows = {one.resident_id: one.told for one in today.today(desk).care}
    assert (her in rows) is bool(seen.cares)
    assert rows.get(her) == seen.told
    chips = [one.message.text.source for one in file.chips]
    (chip,) = [one for one in chips if one.startswith(CARE)] or [""]
    assert bool(chip) is bool(seen.cares)
    assert (chip not in {"", CARE}) is bool(told)
    return seen.cares, told


def say(desk: Desk, her: ResidentId, form: str, key: str, value: str | tuple[str, ...]) -> None:
    answer = Answer(value, AnswerState.ANSWERED, asked_at=desk.clock.now().isoformat())
    records.sign_record(desk, her, form, Answers.empty().with_answer(key, answer))


def colleagues(desk: Desk, *roles: Role) -> Iterator[Desk]:
    """One after the other at the same desk."""
    codes = [factories.add_worker(desk, role) for role in roles]
    for code in codes:
        unlock.lock(desk, ReturnPlace())
        desk = factories.reopen(desk, factories.WORKER_PHRASE, code)
        yield desk


def test_the_line_of_the_call_tells_what_is_so_and_what_is_not(desk: Desk) -> None:
    her = came(desk)
    assert signs(desk, her, "Told") == OPEN_SIGNS | OF_HEALTH
    assert signs(desk, her, "Not so") == set()
    words = replace(TOLD, present=frozenset({Sign.INJURED}), absent=ALL - {Sign.INJURED})
    other = came(desk, words)
    assert signs(desk, other, "Told") == {"She is hurt"}
    assert signs(desk, other, "Not so") == (OPEN_SIGNS | OF_HEALTH) - {"She is hurt"}


@pytest.mark.parametrize(
    ("begins", "words"),
    [
        ("Told", CallWords(reason="Wages kept", present=ALL)),
        ("Not so", CallWords(reason="Wages kept", absent=ALL)),
    ],
)
def test_what_was_told_of_her_health_is_for_who_may_read_it_here_and_now(
    desk: Desk, begins: str, words: CallWords
) -> None:
    her = came(desk, words)
    desks = colleagues(desk, Role.LEGAL, Role.HEALTH)
    assert signs(next(desks), her, begins) == OPEN_SIGNS
    health = next(desks)
    assert signs(health, her, begins) == OPEN_SIGNS, "nobody has said why the file is opened"
    sealed.unseal(health, her, "on duty tonight")
    assert signs(health, her, begins) == OPEN_SIGNS | OF_HEALTH


def test_the_first_night_begins_with_what_was_told(desk: Desk) -> None:
    her = came(desk)
    assert tonight(desk, her) == TONIGHT | {WORRY}
    assert tonight(desk, came(desk, CallWords(called="Rose", absent=ALL))) == set()
    for code in (*TONIGHT, WORRY):
        first_day.tick_first_day(desk, her, code)
    assert tonight(desk, her) == set()
    with desk.database.read() as tx:
        ticks = tx.records.of_form(her, "first_day_tick")
    assert sum("health" in one.parts for one in ticks) == 1, "the worry is ticked under the seal"
    assert not any(b"mental" in one.core for one in ticks)


def test_the_arrival_card_outweighs_what_was_told(desk: Desk) -> None:
    her = came(desk)
    card = Answers.empty().with_value("injuries_seen", "no").with_value("medicine_due", "unknown")
    asked = Answer(None, AnswerState.DECLINED)
    card = card.with_answer("child_with_her", asked)
    records.save_draft(desk, her, "arrival", card, 0)
    assert tonight(desk, her) == TONIGHT - {"doctor_called"} | {WORRY}, "nobody said no to them"
    card = card.with_value("medicine_due", "yes").with_value("medicine_note", "insulin at 21:00")
    records.save_draft(desk, her, "arrival", card, 1)
    listed = {one.code: one for one in first_day.first_day(desk, her).things}
    assert listed["medicine"].text.source == "The medicine that is due today"
    assert listed["medicine"].detail == "insulin at 21:00"
    say(desk, her, "needs", "safety_own_view", "4")
    assert "danger_told" not in tonight(desk, her), "she was asked herself"


def test_who_reads_no_health_is_told_the_rest_of_the_night(desk: Desk) -> None:
    her = came(desk)
    assert today.today(desk).due[0].what.n == len(first_day.first_day(desk, her).open) - 1
    desks = colleagues(desk, Role.HOUSE, Role.LEGAL)
    guard = next(desks)
    assert tonight(guard, her) == TONIGHT
    first_day.tick_first_day(guard, her, "doctor_called")
    assert tonight(guard, her) == TONIGHT - {"doctor_called"}
    legal = next(desks)
    assert tonight(legal, her) == TONIGHT - {"doctor_called"}
    assert care(legal, her) == (None, "")


def test_a_call_of_an_earlier_stay_says_nothing_of_this_night(
    desk: Desk, fake_clock: FakeClock
) -> None:
    her = came(desk)
    fake_clock.advance(hours=2)
    factories.leaves(desk, her)
    fake_clock.advance(hours=2)
    words = CallWords(called="Selam", present=frozenset({Sign.CHILD_WITH_HER}))
    again = calls.take_call(desk, words)
    fake_clock.advance(hours=2)
    calls.open_file_from_call(desk, again, resident_id=her)
    assert tonight(desk, her) == {"child_safe"}


def test_a_call_belongs_to_the_stay_after_the_day_she_left(
    desk: Desk, fake_clock: FakeClock
) -> None:
    her = factories.admit(desk)
    for sign in (Sign.DANGER, Sign.CHILD_WITH_HER):
        fake_clock.advance(days=2)
        call = calls.take_call(desk, CallWords(present=frozenset({sign})))
        if sign is Sign.DANGER:
            calls.open_file_from_call(desk, call, resident_id=her)
    fake_clock.advance(hours=1)
    factories.leaves(desk, her)
    calls.open_file_from_call(desk, call, resident_id=her)
    assert tonight(desk, her) == {"child_safe"}, "of the day, though before the hour that is kept"


def test_the_first_night_asks_neither_the_log_nor_the_seal_where_nothing_hangs_on_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    her = came(desk, replace(TOLD, present=frozenset({Sign.CHILD_WITH_HER})))

    def dear(*_anything: object) -> None:
        raise AssertionError

    monkeypatch.setattr(AuditRepository, "last_act_on", dear)
    monkeypatch.setattr(first_day_reading, "care_of", dear)
    assert tonight(desk, her) == {"child_safe"}


@pytest.mark.parametrize(
    ("form", "key", "no"),
    [
        ("intake", "self_harm_worry", "no"),
        ("safety", "self_harm", "no"),
        ("needs", "mental_self_harm_items", ("none",)),
    ],
)
def test_a_worry_of_the_caller_counts_until_she_is_asked(
    desk: Desk, fake_clock: FakeClock, form: str, key: str, no: str | tuple[str, ...]
) -> None:
    her = came(desk)
    assert care(desk, her) == (True, BY_CALLER)
    fake_clock.advance(hours=1)
    say(desk, her, "safety", "level", "low")
    assert care(desk, her) == (True, BY_CALLER), "nobody asked her of it"
    fake_clock.advance(hours=1)
    say(desk, her, form, key, no)
    assert care(desk, her) == (False, "")
    assert WORRY not in tonight(desk, her)


def test_what_she_says_herself_is_not_told_by_the_caller(desk: Desk, fake_clock: FakeClock) -> None:
    her = came(desk)
    fake_clock.advance(hours=1)
    say(desk, her, "intake", "self_harm_worry", "yes")
    assert care(desk, her) == (True, "")
    herself = came(desk, replace(TOLD, sector=Sector.SELF))
    assert care(desk, herself) == (True, "Told by her when she asked for a bed")


@pytest.mark.parametrize("words", [CallWords(), CallWords(absent=ALL)])
def test_a_call_without_a_worry_gives_none_and_takes_none(desk: Desk, words: CallWords) -> None:
    her = came(desk, words)
    assert care(desk, her) == (False, "")
    say(desk, her, "intake", "self_harm_worry", "yes")
    call = calls.take_call(desk, CallWords(absent=ALL))
    calls.open_file_from_call(desk, call, resident_id=her)
    assert care(desk, her) == (True, "")


def test_a_newer_call_brings_back_what_an_old_answer_took_away(
    desk: Desk, fake_clock: FakeClock
) -> None:
    her = came(desk, CallWords())
    say(desk, her, "intake", "self_harm_worry", "no")
    fake_clock.advance(days=200)
    factories.leaves(desk, her)
    call = calls.take_call(desk, TOLD)
    calls.open_file_from_call(desk, call, resident_id=her)
    assert care(desk, her) == (True, BY_CALLER)


def test_health_meets_the_worry_on_today_in_a_file_it_does_not_know(desk: Desk) -> None:
    her = came(desk)
    health = next(colleagues(desk, Role.HEALTH))
    (row,) = today.today(health).care
    assert (row.resident_id, row.told is not None and row.told.source) == (her, BY_CALLER)
    assert not any(
        one.message.text.source.startswith(CARE) for one in residents.open_file(health, her).chips
    ), "nobody has said why the file is opened"
    assert WORRY not in tonight(health, her)
