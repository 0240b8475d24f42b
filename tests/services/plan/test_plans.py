"""Plans on their way to a manager and back; what is due of plans and safety, and for whom."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import ChangedMeanwhile, NotAllowed, NotFound
from shelter_desk.domain.ids import RecordId, ResidentId
from shelter_desk.domain.plan_errors import (
    AlreadySent,
    GoalWithoutOwner,
    NeedsComment,
    NotWaitingForApproval,
    OwnPlan,
    PlanWithoutGoals,
)
from shelter_desk.domain.plans import (
    PlanDecision,
    PlanState,
    PlanWord,
    safety_review_day,
    state_of,
)
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.dates import PartialDate
from shelter_desk.services.copies import own_copy
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.plan.safety_reading import guarded
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.plan import plans, safety
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.today import today
from shelter_desk.services.use_case import Quiet, Work
from shelter_desk.services.views.due import DueRow, DueWay
from shelter_desk.storage.log.contents import KINDS
from tests import factories
from tests.factories import START, FakeClock

DAY = START.date()
KINDS_OF = {
    "Plan to approve": "approval",
    "Plan sent back with a word": "sent_back",
    "Plan: %n steps are past their day": "actions",
    "Plan: look at it with her": "plan_review",
    "Safety, high: look at it again": "safety, high",
    "Safety: look at it again": "safety",
}


def partial(day: date) -> PartialDate:
    return PartialDate(day.year, day.month, day.day)


def goal(words: str = "school", owner: str = "staff", **more: str) -> Answers:
    row = Answers.empty().with_value("statement", words)
    for key, value in {"owner": owner, **more}.items():
        row = row.with_value(key, value) if value else row
    return row


def step(number: str, by_when: date, **more: str) -> Answers:
    row = Answers.empty().with_value("goal", number).with_value("by_when", partial(by_when))
    for key, value in more.items():
        row = row.with_value(key, value)
    return row


def plan_of(*goals: Answers, steps: tuple[Answers, ...] = ()) -> Answers:
    return Answers.empty().with_rows("goals", goals).with_rows("actions", steps)


def sign(desk: Desk, her: ResidentId, made: Answers, reason: str = "") -> RecordId:
    return records.sign_record(desk, her, "plan", made, reason)


def over_to(desk: Desk, phrase: str, code: str) -> Desk:
    """The same desk with somebody else at it."""
    unlock.lock(desk, ReturnPlace())
    return factories.reopen(desk, phrase, code)


def due_rows(desk: Desk) -> list[DueRow]:
    ways = {DueWay.PLAN, DueWay.SAFETY}
    return [row for row in today.today(desk).due if row.way in ways]


def kinds(desk: Desk) -> list[str]:
    care = ["care" for _row in today.today(desk).care]
    return [*care, *(KINDS_OF[row.what.text.source] for row in due_rows(desk))]


def test_a_plan_goes_to_a_manager_and_comes_back_with_her_word(desk: Desk) -> None:
    manager = desk.staff.sign_in_code
    code = factories.add_worker(desk)
    desk = over_to(desk, factories.WORKER_PHRASE, code)
    her = factories.admit(desk)
    first = sign(desk, her, plan_of(goal()))
    assert plans.open_plan(desk, her).state is PlanState.NOT_SENT
    plans.send_plan(desk, first)
    with pytest.raises(AlreadySent):
        plans.send_plan(desk, first)
    with pytest.raises(NotAllowed):
        plans.approve_plan(desk, first)
    assert kinds(desk) == []
    desk = over_to(desk, factories.MANAGER_PHRASE, manager)
    assert kinds(desk) == ["approval"]
    with pytest.raises(NeedsComment):
        plans.send_back_plan(desk, first, "  \u200f ")
    plans.send_back_plan(desk, first, "Who goes with her to court?")
    with pytest.raises(NotWaitingForApproval):
        plans.approve_plan(desk, first)
    desk = over_to(desk, factories.WORKER_PHRASE, code)
    assert kinds(desk) == ["sent_back"]
    view = plans.open_plan(desk, her)
    assert (view.state, view.comment) == (PlanState.SENT_BACK, "Who goes with her to court?")
    second = sign(desk, her, plan_of(goal(), goal("court")), "as the manager asked")
    assert kinds(desk) == []
    with pytest.raises(ChangedMeanwhile):
        plans.send_plan(desk, first)
    plans.send_plan(desk, second)
    desk = over_to(desk, factories.MANAGER_PHRASE, manager)
    assert plans.open_plan(desk, her).may_decide
    plans.approve_plan(desk, second, "Good.")
    view = plans.open_plan(desk, her)
    assert (view.state, view.said_by, view.may_send) == (PlanState.APPROVED, "Noora Salem", False)
    third = sign(desk, her, plan_of(goal(), goal("court", status="met")), "court is over")
    assert plans.open_plan(desk, her).state is PlanState.CHANGED
    plans.send_plan(desk, third)
    with pytest.raises(OwnPlan):
        plans.approve_plan(desk, third)
    assert kinds(desk) == [], "nobody is asked to approve what she wrote herself"
    told = audit.audit_page(desk, AuditFilter(acts=frozenset({Act.PLAN}))).rows
    said = [row.detail.text.source for row in told if not isinstance(row.detail, str)]
    assert said == [
        *("Sent for approval", "Approved", "Sent for approval", "Sent back", "Sent for approval")
    ]
    assert all(row.ref is not None and row.ref.kind in KINDS for row in told)
    assert audit.verify(desk).clean


def test_a_plan_is_sent_only_when_somebody_looks_after_each_goal(desk: Desk) -> None:
    her = factories.admit(desk)
    empty = sign(desk, her, Answers.empty())
    with pytest.raises(PlanWithoutGoals):
        plans.send_plan(desk, empty)
    signed = sign(desk, her, plan_of(goal(owner=""), goal("papers"), goal("home", owner="")))
    for language, which in (("ar", "1، 3"), ("en", "1, 3")):
        desk.language = language
        with pytest.raises(GoalWithoutOwner) as refused:
            plans.send_plan(desk, signed)
        assert refused.value.params == {"goals": which}
    view = plans.open_plan(desk, her)
    assert [one.owned for one in view.goals] == [False, True, False]
    assert view.state is PlanState.NOT_SENT, "the plan stays signed and nothing was sent"
    intake = records.sign_record(desk, her, "intake", Answers.empty())
    with pytest.raises(NotFound):
        plans.send_plan(desk, intake)


def test_what_is_said_of_a_plan_cannot_be_signed_as_a_form_and_goes_with_the_file(
    desk: Desk,
) -> None:
    her = factories.admit(desk)
    signed = sign(desk, her, plan_of(goal()))
    plans.send_plan(desk, signed)
    forged = Answers.empty().with_value("plan", "x").with_value("decision", "approved")
    for attempt in (records.sign_record, _draft):
        with pytest.raises(NotFound):
            attempt(desk, her, "plan_approval", forged)
    text = repr(own_copy.gather_own_copy(desk, her).sheets)
    assert "Approval of the plan" in text
    assert f"value='{signed}'" not in text, "a number of the file tells her nothing"
    titles = [one.title.params.get("what") for one in residents.open_file(desk, her).timeline]
    assert "Sent for approval" in titles


def _draft(desk: Desk, her: ResidentId, form: str, answers: Answers) -> object:
    return records.save_draft(desk, her, form, answers, 0)


def test_steps_stand_under_their_goal_and_are_late_until_done(
    desk: Desk, fake_clock: FakeClock
) -> None:
    her = factories.admit(desk)
    soon, later = DAY + timedelta(days=2), DAY + timedelta(days=9)
    done = step("1", soon).with_value("done_on", partial(DAY))
    steps = (
        *(step("2", soon, what="claim"), step("2", later), done, step("3", soon)),
        *(step("9", soon, what="loose"),),
    )
    met = goal("home", status="met")
    sign(desk, her, plan_of(goal(), goal("wages"), met, steps=steps))
    assert kinds(desk) == []
    fake_clock.advance(days=3)
    assert kinds(desk) == ["actions"]
    (due,) = due_rows(desk)
    assert (due.what.n, due.on, due.days) == (2, soon, -1)
    view = plans.open_plan(desk, her)
    assert [[one.late for one in goal.actions] for goal in view.goals] == [
        *([False], [True, False], [False])
    ]
    assert [one.what for one in view.loose] == ["loose"]


def test_a_plan_is_looked_at_again_after_thirty_days_or_as_agreed(
    desk: Desk, fake_clock: FakeClock
) -> None:
    her, other = factories.admit(desk), factories.admit(desk, "Rose")
    agreed = plan_of(goal()).with_value("review_on", partial(DAY + timedelta(days=40)))
    sign(desk, her, plan_of(goal()))
    sign(desk, other, agreed)
    fake_clock.advance(days=26)
    assert kinds(desk) == []
    fake_clock.advance(days=4)
    assert kinds(desk) == ["plan_review"]
    assert [(one.resident_id, one.days) for one in due_rows(desk)] == [(her, 0)]
    fake_clock.advance(days=11)
    assert [one.days for one in due_rows(desk)] == [-11, -1]


def talk(level: str = "", **more: str) -> Answers:
    answers = Answers.empty()
    for key, value in {"level": level, **more}.items():
        answers = answers.with_value(key, value) if value else answers
    return answers


@pytest.mark.parametrize(
    ("level", "days"), [("high", 0), ("medium", 3), ("low", 7), ("", 7), ("stranger", 7)]
)
def test_the_level_sets_the_day_unless_one_was_agreed(level: str, days: int) -> None:
    assert safety_review_day(DAY, level, None) == DAY + timedelta(days=days)
    assert safety_review_day(DAY, level, DAY + timedelta(days=1)) == DAY + timedelta(days=1)


def test_safety_is_due_by_the_last_talk_whatever_was_corrected_since(
    desk: Desk, fake_clock: FakeClock
) -> None:
    her = factories.admit(desk)
    first = records.sign_record(desk, her, "safety", talk("high"))
    assert kinds(desk) == ["safety, high"]
    assert [one.days for one in due_rows(desk)] == [0]
    fake_clock.advance(hours=1)
    records.sign_record(desk, her, "safety", talk("low"))
    again = records.start_correction(desk, first)
    records.sign_record(desk, her, again.draft_key, talk("high", level_reason="x"), "misread")
    assert kinds(desk) == [], "the newest talk says low, though an older one was corrected later"
    fake_clock.advance(days=7)
    assert kinds(desk) == ["safety"]
    assert [one.days for one in due_rows(desk)] == [0]
    view = safety.open_safety(desk, her)
    assert (view.level, view.talks, view.review_late) == ("low", 2, False)


def _chips(desk: Desk, her: ResidentId) -> list[str]:
    return [chip.message.text.source for chip in residents.open_file(desk, her).chips]


def test_sealed_answers_speak_only_to_who_may_read_them(desk: Desk) -> None:
    manager = desk.staff.sign_in_code
    her = factories.admit(desk)
    feared = Answers.empty().with_value("name", "Abu Said").with_value("watch", "white van")
    made = talk("low", self_harm="yes", self_harm_help="tea with Rose")
    made = made.with_rows("concern_people", (feared,))
    apart = Answers.empty().with_value("code", "SD-2026-0042")
    records.sign_record(desk, her, "safety", made.with_rows("keep_apart", (apart,)))
    said = {"Safety: low", "Keep apart: {codes}", "%n people to watch for"}
    assert {*said, "Health looks after her"} <= set(_chips(desk, her))
    assert safety.open_safety(desk, her).concerns == (("Abu Said", "", "white van"),)
    assert kinds(desk) == ["care"]
    with desk.database.read() as tx:
        assert guarded(Work(desk, tx, Quiet("a test")), her).keep_apart() == ("SD-2026-0042",)
    legal = factories.add_worker(desk, Role.LEGAL)
    health = factories.add_worker(desk, Role.HEALTH)
    desk = over_to(desk, factories.WORKER_PHRASE, legal)
    assert kinds(desk) == [], "who may not open it does not learn that there is something"
    seen = safety.open_safety(desk, her)
    assert (seen.concerns, seen.cares, seen.level) == (None, None, "low")
    assert set(_chips(desk, her)) & {"%n people to watch for", "Health looks after her"} == set()
    desk = over_to(desk, factories.WORKER_PHRASE, health)
    assert kinds(desk) == ["care"], "health meets it on Today, in a file of other people too"
    seen = safety.open_safety(desk, her)
    assert seen.cares is None, "but reads nothing sealed in it before she has said why"
    desk = over_to(desk, factories.MANAGER_PHRASE, manager)
    records.sign_record(desk, her, "safety", talk("low"))
    assert kinds(desk) == ["care"], "a talk in which nobody asked takes no worry away"
    records.sign_record(desk, her, "safety", talk("low", self_harm="no"))
    assert kinds(desk) == []


def test_who_reads_no_files_meets_nothing_of_it(desk: Desk) -> None:
    her = factories.admit(desk)
    records.sign_record(desk, her, "safety", talk("high", self_harm="yes"))
    with desk.database.read() as tx:
        staff = tx.staff.get(desk.staff.id)
    for role in (Role.HOUSE, Role.FORMS_DESK):
        outsider = replace(desk, staff=replace(staff, role=role))
        assert kinds(outsider) == []
        for use_case in (plans.open_plan, safety.open_safety):
            with pytest.raises(NotAllowed):
                use_case(outsider, her)


def test_the_list_says_what_is_missed_in_its_order(desk: Desk, fake_clock: FakeClock) -> None:
    her = factories.admit(desk)
    for form in ("arrival", "intake"):
        records.sign_record(desk, her, form, Answers.empty())
    missed = []
    for form in ("safety", "needs", "plan", ""):
        fake_clock.advance(days=15 if form == "safety" else 0)
        missed.append(residents.resident_row(desk, her).next_due.kind)
        if form:
            records.sign_record(desk, her, form, Answers.empty())
    assert missed == ["safety", "needs", "plan", ""]


def test_the_newest_word_about_a_version_counts() -> None:
    def word(plan: str, decision: PlanDecision) -> PlanWord:
        return PlanWord(RecordId(plan), decision, "", START, None)  # type: ignore[arg-type]

    asked, good = word("b", PlanDecision.REQUESTED), word("a", PlanDecision.APPROVED)
    assert state_of(RecordId("b"), ()) is PlanState.NOT_SENT
    assert state_of(RecordId("b"), (good,)) is PlanState.CHANGED
    assert state_of(RecordId("b"), (asked, good)) is PlanState.WAITING
    assert state_of(RecordId("a"), (asked, good)) is PlanState.APPROVED
