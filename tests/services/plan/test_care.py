"""A worry that somebody may hurt herself reaches health, wherever it was written down."""

from __future__ import annotations

import pytest

from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.ids import RecordId, ResidentId
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answer, Answers, AnswerState
from shelter_desk.forms.conditions import evaluate
from shelter_desk.services.desk import Desk
from shelter_desk.services.opening import unlock
from shelter_desk.services.papers import plan_papers
from shelter_desk.services.plan import safety
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.today import today
from tests import factories
from tests.factories import FakeClock

CARE = "Health looks after her"
INTAKE = ("intake", "self_harm_worry")
SAFETY = ("safety", "self_harm")
PLAN = ("safety", "suicide_plan")
NEEDS = ("needs", "mental_self_harm_items")


def say(
    desk: Desk, her: ResidentId, question: tuple[str, str], value: str, *, draft: bool = False
) -> RecordId:
    form, key = question
    told = tuple(value.split()) if key == NEEDS[1] else value
    answer = Answer(told, AnswerState.ANSWERED, asked_at=desk.clock.now().isoformat())
    answers = Answers.empty().with_answer(key, answer)
    if draft:
        records.save_draft(desk, her, form, answers, 0)
        return RecordId("")
    return records.sign_record(desk, her, form, answers)


def cared(desk: Desk) -> list[ResidentId]:
    return [one.resident_id for one in today.today(desk).care]


@pytest.mark.parametrize("draft", [True, False])
@pytest.mark.parametrize(
    ("question", "value", "worry"),
    [
        (INTAKE, "yes", True),
        (INTAKE, "unknown", True),
        (INTAKE, "no", False),
        (SAFETY, "yes", True),
        (PLAN, "unknown", True),
        (PLAN, "no", False),
        (NEEDS, "ever today", True),
        (NEEDS, "plan", True),
        (NEEDS, "ever", False),
        (NEEDS, "none", False),
    ],
)
def test_every_form_that_asks_tells_health(
    desk: Desk, question: tuple[str, str], value: str, *, worry: bool, draft: bool
) -> None:
    her, other = factories.admit(desk), factories.admit(desk, "Rose")
    say(desk, other, INTAKE, "no")
    say(desk, her, question, value, draft=draft)
    assert cared(desk) == ([her] if worry else [])
    chips = [one.message.text.source for one in residents.open_file(desk, her).chips]
    assert (CARE in chips, safety.open_safety(desk, her).cares) == (worry, worry)


def test_the_newest_word_counts_wherever_it_was_said(desk: Desk, fake_clock: FakeClock) -> None:
    her = factories.admit(desk)
    steps = (
        *((INTAKE, "yes", True), (SAFETY, "no", False), (NEEDS, "today", True)),
        *((NEEDS, "ever", True), (SAFETY, "yes", True), (NEEDS, "none", False)),
    )
    for question, value, worry in steps:
        fake_clock.advance(hours=3)
        say(desk, her, question, value)
        assert bool(cared(desk)) is worry, (question, value)
    fake_clock.advance(days=1)
    records.sign_record(desk, her, "safety", Answers.empty().with_value("level", "low"))
    assert cared(desk) == [], "a talk in which nobody asked says nothing"


@pytest.mark.parametrize("corrected", [False, True])
@pytest.mark.parametrize(
    ("question", "yes", "no"), [(SAFETY, "yes", "no"), (NEEDS, "today", "none")]
)
def test_what_is_being_typed_adds_a_worry_and_takes_none_away(
    desk: Desk,
    fake_clock: FakeClock,
    question: tuple[str, str],
    yes: str,
    no: str,
    *,
    corrected: bool,
) -> None:
    her = factories.admit(desk)
    for signed, typed in ((yes, no), (no, yes)):
        fake_clock.advance(hours=3)
        record = say(desk, her, question, signed)
        place = records.start_correction(desk, record).draft_key if corrected else question[0]
        fake_clock.advance(hours=3)
        say(desk, her, (place, question[1]), typed, draft=True)
        assert cared(desk) == [her], (signed, typed)
        chips = [one.message.text.source for one in residents.open_file(desk, her).chips]
        assert (CARE in chips, safety.open_safety(desk, her).cares) == (True, True)
        if question == SAFETY:
            assert plan_papers.gather_crisis_card(desk, her).sheets
        records.discard_draft(desk, her, place)
    assert cared(desk) == []


def test_a_no_that_is_not_signed_at_intake_takes_no_worry_away(
    desk: Desk, fake_clock: FakeClock
) -> None:
    her = factories.admit(desk)
    say(desk, her, NEEDS, "plan")
    fake_clock.advance(hours=3)
    say(desk, her, INTAKE, "no", draft=True)
    assert cared(desk) == [her]
    records.discard_draft(desk, her, "intake")
    say(desk, her, INTAKE, "no")
    assert cared(desk) == [], "a signed word takes it away"


def test_a_correction_of_something_else_does_not_bring_an_old_worry_back(
    desk: Desk, fake_clock: FakeClock
) -> None:
    her = factories.admit(desk)
    say(desk, her, INTAKE, "yes")
    fake_clock.advance(days=2)
    say(desk, her, SAFETY, "no")
    fake_clock.advance(days=2)
    opened = records.open_form(desk, her, "intake")
    more = opened.answers.with_value("nickname", "Selam")
    records.sign_record(desk, her, "intake", more, "her name")
    assert cared(desk) == []


def test_who_may_not_read_of_her_health_learns_nothing_and_health_in_every_file(
    desk: Desk,
) -> None:
    her = factories.admit(desk)
    say(desk, her, INTAKE, "yes", draft=True)
    codes = {role: factories.add_worker(desk, role) for role in (Role.LEGAL, Role.HEALTH)}
    for role, code in codes.items():
        unlock.lock(desk, ReturnPlace())
        desk = factories.reopen(desk, factories.WORKER_PHRASE, code)
        assert cared(desk) == ([her] if role is Role.HEALTH else [])
        chips = [one.message.text.source for one in residents.open_file(desk, her).chips]
        assert CARE not in chips, "in a file that is not hers nothing is opened without a reason"
        assert safety.open_safety(desk, her).cares is None
        with pytest.raises(NotFound):
            plan_papers.gather_crisis_card(desk, her)


def test_the_card_is_of_a_talk_about_safety(desk: Desk) -> None:
    her = factories.admit(desk)
    say(desk, her, INTAKE, "yes")
    with pytest.raises(NotFound):
        plan_papers.gather_crisis_card(desk, her)
    helps = Answers.empty().with_value("self_harm", "unknown")
    helps = helps.with_value("self_harm_help", "tea with Rose")
    records.sign_record(desk, her, "safety", helps)
    assert "tea with Rose" in repr(plan_papers.gather_crisis_card(desk, her).sheets)


def test_the_card_says_what_helps_where_only_a_plan_was_told(desk: Desk) -> None:
    her = factories.admit(desk)
    told = Answers.empty().with_value("self_harm", "no").with_value("suicide_plan", "yes")
    told = told.with_value("self_harm_help", "tea with Rose")
    asked = records.open_form(desk, her, "safety").spec.find("self_harm_help")
    assert evaluate(asked.relevant, told), "or the page would not show it"
    records.sign_record(desk, her, "safety", told)
    assert "tea with Rose" in repr(plan_papers.gather_crisis_card(desk, her).sheets)
