"""What was answered once is shown and not asked again, with its source."""

from __future__ import annotations

import pytest

from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answer, Answers, AnswerState, Source
from shelter_desk.forms.catalog import BUILT_IN
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.views.record import Told
from tests import factories
from tests.factories import FakeClock

SAID = Answer(
    "yes", AnswerState.ANSWERED, Source.INTERPRETER.value, "", "2026-11-21T08:00:00", "am"
)


def _told(desk: Desk, her: ResidentId, form: str) -> dict[str, Told]:
    return dict(records.open_form(desk, her, form).told)


def _rested(desk: Desk, clock: FakeClock) -> ResidentId:
    her = factories.admit(desk)
    clock.advance(days=2)
    return her


def test_a_second_sitting_shows_what_the_first_one_heard(desk: Desk, fake_clock: FakeClock) -> None:
    her = _rested(desk, fake_clock)
    first = Answers.empty().with_answer("d5_1", SAID).with_value("talk_language", "am")
    first = first.with_value("stopped_early", "yes").with_value("own_reason", "x" * 40)
    records.sign_record(desk, her, "screening", first)
    fake_clock.advance(days=1)

    told = _told(desk, her, "screening")

    assert told["d5_1"].answer == SAID, "with whoever asked it, when, and through whom"
    assert told["d5_1"].form == BUILT_IN["screening"].title
    assert told["d5_1"].by_name == "Noora Salem"
    assert {"talk_language", "stopped_early", "own_reason"}.isdisjoint(told), "of that day alone"
    later = Answers.empty().with_value("d5_1", "no")
    records.sign_record(desk, her, "screening", later)
    assert _told(desk, her, "screening")["d5_1"].answer.value == "no", "the newest word"


def test_what_intake_knows_is_not_asked_in_screening_and_the_other_way_round(
    desk: Desk, fake_clock: FakeClock
) -> None:
    her = _rested(desk, fake_clock)
    intake = Answers.empty().with_value("interpreter_needed", "yes")
    intake = intake.with_value("interpreter_mode", "phone").with_value("interpreter_name", "Hiwot")
    records.sign_record(desk, her, "intake", intake)
    told = _told(desk, her, "screening")
    assert (told["interpreter_mode"].answer.value, told["interpreter_name"].answer.value) == (
        *("phone", "Hiwot"),
    )
    assert told["interpreter_name"].form == BUILT_IN["intake"].title


@pytest.mark.parametrize("wish", ["woman", "man", "no_preference"])
def test_whom_she_wants_as_interpreter_is_asked_at_arrival_alone(desk: Desk, wish: str) -> None:
    her = factories.admit(desk)
    card = Answers.empty().with_value("interpreter_gender", wish)
    records.sign_record(desk, her, "arrival", card)
    told = _told(desk, her, "intake")["interpreter_gender"]
    assert (told.answer.value, told.form) == (wish, BUILT_IN["arrival"].title)
    records.close_question(desk, her, "intake", "interpreter_gender")
    closed = records.open_form(desk, her, "arrival").closed
    assert "arrival.interpreter_gender" in closed


def test_closing_a_question_closes_it_in_every_form_that_asks_it(
    desk: Desk, fake_clock: FakeClock
) -> None:
    her = _rested(desk, fake_clock)
    records.close_question(desk, her, "intake", "interpreter_name")
    closed = records.open_form(desk, her, "screening").closed
    assert closed["intake.interpreter_name"].by_name == "Noora Salem"
    records.reopen_question(desk, her, "screening", "interpreter_name")
    assert records.open_form(desk, her, "intake").closed == {}


def test_a_colleague_is_told_who_closed_a_question_and_when(desk: Desk) -> None:
    her = factories.admit(desk)
    before = desk.clock.now()
    records.close_question(desk, her, "intake", "father_name")
    code = factories.add_worker(desk)
    layla = factories.staff_id(desk, code)
    residents.reassign(desk, her, layla)
    unlock.lock(desk, ReturnPlace())
    other = factories.reopen(desk, factories.WORKER_PHRASE, code)
    (closed,) = records.open_form(other, her, "intake").closed.values()
    assert closed.by_name in ("Noora Salem", "نورة سالم")
    assert before <= closed.at <= other.clock.now()
    stop(other)


@pytest.mark.parametrize(
    ("here", "there"),
    [
        (("intake", "self_harm_worry"), ("safety", "self_harm")),
        (("intake", "self_harm_note"), ("needs", "mental_self_harm_note")),
    ],
)
def test_what_is_asked_anew_each_time_is_told_by_no_form_and_closed_in_all(
    desk: Desk, here: tuple[str, str], there: tuple[str, str]
) -> None:
    her = factories.admit(desk)
    for said, asking in ((here, there), (there, here)):
        form, key = said
        answers = Answers.empty().with_answer(key, SAID).with_value("self_harm_worry", "yes")
        records.sign_record(desk, her, form, answers)
        assert asking[1] not in _told(desk, her, asking[0]), "how she is today is asked today"
        records.close_question(desk, her, form, key)
        for other in (here, there):
            assert ".".join(here) in records.open_form(desk, her, other[0]).closed
        records.reopen_question(desk, her, *asking)
        assert records.open_form(desk, her, form).closed == {}


def test_how_things_are_today_is_always_asked(desk: Desk) -> None:
    her = factories.admit(desk)
    records.sign_record(desk, her, "needs", Answers.empty().with_value("safety_level", "1"))
    records.sign_record(desk, her, "safety", Answers.empty().with_value("level", "high"))
    assert _told(desk, her, "needs") == {}
    assert _told(desk, her, "safety") == {}


def test_nobody_is_told_what_is_sealed_from_her(desk: Desk, fake_clock: FakeClock) -> None:
    her = _rested(desk, fake_clock)
    first = Answers.empty().with_answer("d5_1", SAID)
    records.sign_record(desk, her, "screening", first)
    code = factories.add_worker(desk, Role.LEGAL)
    unlock.lock(desk, ReturnPlace())
    other = factories.reopen(desk, factories.WORKER_PHRASE, code)
    opened = records.open_form(other, her, "screening")
    assert "d5_1" not in opened.told
    stop(other)


def test_a_correction_is_no_new_question(desk: Desk) -> None:
    her = factories.admit(desk)
    records.sign_record(desk, her, "intake", Answers.empty().with_value("nickname", "Selam"))
    assert _told(desk, her, "intake") == {}
