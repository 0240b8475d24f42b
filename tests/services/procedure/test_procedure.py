"""The procedure of the house, and where one file stands in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.consents import Decision, Scope
from shelter_desk.domain.errors import NotAllowed, NotFound, TextTooLong
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.procedure import STANDARD, Stage, StageKey, StageState
from shelter_desk.domain.procedure_errors import ProcedureLoop, ProcedureTime
from shelter_desk.domain.retention import ExitReason
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.dates import PartialDate
from shelter_desk.forms.follow_up import REACHED, TALKED_ON
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.oversight import audit
from shelter_desk.services.procedure.procedure import (
    change_procedure,
    her_procedure,
    procedure,
    reset_procedure,
)
from shelter_desk.services.records import records
from shelter_desk.services.screening import screening
from shelter_desk.services.stays import retention
from shelter_desk.services.views.procedure import StageView
from shelter_desk.services.views.retention import ExitNotice
from tests import factories
from tests.factories import FakeClock

FIRST = (Scope.INTERVIEW, Scope.SHELTER, Scope.KEEP_RECORD)


def _with(key: StageKey, **changes: Any) -> tuple[Stage, ...]:
    return tuple(replace(one, **changes) if one.key is key else one for one in STANDARD)


def _seen(desk: Desk, her: ResidentId) -> dict[StageKey, StageView]:
    return {one.key: one for one in her_procedure(desk, her).stages}


def _in(desk: Desk, stage: StageView, **time: float) -> bool:
    """Whether it is due so long from now, give or take the steps of the clock."""
    assert stage.due_at is not None
    return abs(stage.due_at - desk.clock.now() - timedelta(**time)) < timedelta(minutes=1)


def _sign(desk: Desk, her: ResidentId, form: str) -> None:
    answers = factories.signable(desk, form, Answers.empty())
    records.sign_record(desk, her, form, answers)


def test_a_new_file_stands_at_arrival_and_says_why(desk: Desk) -> None:
    her = factories.admit(desk)
    seen = her_procedure(desk, her)

    assert [one.number for one in seen.stages] == list(range(1, 16))
    assert seen.done == 1, "the call is over, since she is here"
    assert seen.next is not None
    assert (seen.next.key, seen.next.opens) == (StageKey.ARRIVAL, "arrival")
    assert seen.next.why.startswith("Bed, water, food")
    assert _in(desk, seen.next, hours=1)
    assert "No form comes before bed" in seen.next.gate


def test_what_is_signed_moves_the_file_on_and_nobody_ticks_a_stage(
    desk: Desk, fake_clock: FakeClock
) -> None:
    her = factories.admit(desk)
    _sign(desk, her, "arrival")
    assert _seen(desk, her)[StageKey.ARRIVAL].state is StageState.DONE
    assert _seen(desk, her)[StageKey.REST].state is not StageState.DONE

    fake_clock.advance(days=2)
    seen = _seen(desk, her)
    assert seen[StageKey.REST].state is StageState.DONE
    assert (seen[StageKey.INTAKE].state, seen[StageKey.INTAKE].late) == (StageState.NEXT, True)

    for form in ("intake", "safety", "needs", "plan"):
        _sign(desk, her, form)
    seen = _seen(desk, her)
    for key in (StageKey.INTAKE, StageKey.SAFETY, StageKey.NEEDS, StageKey.PLAN):
        assert seen[key].state is StageState.DONE
    assert seen[StageKey.SERVICES].after == "Her plan"
    assert _in(desk, seen[StageKey.SERVICES], days=14)


def test_a_no_is_a_decision_and_not_now_is_none(desk: Desk) -> None:
    her = factories.admit(desk)
    for scope in FIRST[:2]:
        consents.record_consent(desk, her, factories.decision(desk, scope))
    assert _seen(desk, her)[StageKey.CONSENT].state is not StageState.DONE
    last = factories.decision(desk, FIRST[2], decision=Decision.NOT_NOW)
    consents.record_consent(desk, her, last)
    assert _seen(desk, her)[StageKey.CONSENT].state is not StageState.DONE
    last = factories.decision(desk, FIRST[2], decision=Decision.REFUSED)
    consents.record_consent(desk, her, last)
    assert _seen(desk, her)[StageKey.CONSENT].state is StageState.DONE


def test_time_to_recover_runs_out_by_itself(desk: Desk, fake_clock: FakeClock) -> None:
    her = factories.admit(desk)
    fake_clock.advance(days=29)
    assert _seen(desk, her)[StageKey.REFLECTION].state is not StageState.DONE
    fake_clock.advance(days=2)
    assert _seen(desk, her)[StageKey.REFLECTION].state is StageState.DONE


def test_time_to_recover_counts_from_the_stage_the_house_says(
    desk: Desk, fake_clock: FakeClock
) -> None:
    change_procedure(desk, _with(StageKey.REFLECTION, after=StageKey.INTAKE))
    her = factories.admit(desk)
    fake_clock.advance(days=25)
    assert _seen(desk, her)[StageKey.REFLECTION].state is StageState.WAITS
    _sign(desk, her, "intake")
    fake_clock.advance(days=29)
    assert _seen(desk, her)[StageKey.REFLECTION].state is not StageState.DONE
    fake_clock.advance(days=2)
    assert _seen(desk, her)[StageKey.REFLECTION].state is StageState.DONE


def test_what_she_takes_back_is_not_waited_for(desk: Desk, fake_clock: FakeClock) -> None:
    her = factories.admit(desk)
    asked = (*((Scope.FOLLOW_UP, StageKey.FOLLOW_UP), (Scope.REPORT_TO_POLICE, StageKey.DECISION)),)
    given = {}
    for scope, _ in asked:
        details = factories.decision(desk, scope, purpose="what happened", place="the office")
        given[scope] = consents.record_consent(desk, her, details)
    fake_clock.advance(days=1)
    notice = ExitNotice(desk.local_today(), ExitReason.OWN_HOUSING, told=True)
    retention.record_exit(desk, her, notice)
    assert all(_seen(desk, her)[key].state is not StageState.NOT_ASKED for _, key in asked)
    for scope, key in asked:
        consents.withdraw_consent(desk, given[scope])
        assert _seen(desk, her)[key].state is StageState.NOT_ASKED


@pytest.mark.parametrize(
    ("after", "reached", "done"),
    [(200, "yes", False), (352, "yes", True), (365, "yes", True), (370, "no_answer", False)],
)
def test_the_call_of_a_year_is_judged_as_the_house_judges_it(
    desk: Desk, fake_clock: FakeClock, after: int, reached: str, done: bool
) -> None:
    her = factories.admit(desk)
    consents.record_consent(desk, her, factories.decision(desk, Scope.FOLLOW_UP))
    fake_clock.advance(days=1)
    notice = ExitNotice(desk.local_today(), ExitReason.OWN_HOUSING, told=True)
    retention.record_exit(desk, her, notice)
    fake_clock.advance(days=after, hours=-3)
    today = desk.local_today()
    on = PartialDate(today.year, today.month, today.day)
    answers = Answers.empty().with_value(TALKED_ON, on).with_value(REACHED, reached)
    records.sign_record(desk, her, "follow_up", factories.signable(desk, "follow_up", answers))
    assert (_seen(desk, her)[StageKey.FOLLOW_UP].state is StageState.DONE) is done


def test_after_leaving_the_calls_are_due_only_where_she_agreed(
    desk: Desk, fake_clock: FakeClock
) -> None:
    her, other = factories.admit(desk), factories.admit(desk, "Selam")
    consents.record_consent(desk, her, factories.decision(desk, Scope.FOLLOW_UP))
    fake_clock.advance(days=1)
    for one in (her, other):
        notice = ExitNotice(desk.local_today(), ExitReason.OWN_HOUSING, told=True)
        retention.record_exit(desk, one, notice)
    seen, without = _seen(desk, her), _seen(desk, other)
    assert seen[StageKey.EXIT].state is StageState.DONE
    assert seen[StageKey.FOLLOW_UP].due_at is not None
    assert without[StageKey.FOLLOW_UP].state is StageState.NOT_ASKED


def test_the_rest_before_questions_holds_whatever_the_table_says(desk: Desk) -> None:
    change_procedure(desk, _with(StageKey.REST, hours=0))
    her = factories.admit(desk)
    with pytest.raises(Exception, match="RestFirst"):
        screening.start_sitting(desk, her)
    assert screening.start_sitting(desk, her, "a doctor asks tonight")


def test_a_manager_changes_names_times_and_gates_and_the_log_says_which(desk: Desk) -> None:
    wanted = _with(
        StageKey.NEEDS, hours=48, name_en="First needs talk", name_ar="حديث", gate_en="Quiet room."
    )
    her = factories.admit(desk)
    change_procedure(desk, wanted)

    assert procedure(desk) == wanted
    needs = _seen(desk, her)[StageKey.NEEDS]
    assert (needs.name, needs.gate) == ("First needs talk", "Quiet room.")
    assert _in(desk, needs, hours=48)
    row = audit.audit_page(desk, AuditFilter(acts=frozenset({Act.SETTINGS}))).rows[0]
    assert "needs" in repr(row)

    reset_procedure(desk)
    assert procedure(desk) == STANDARD


def test_a_loop_is_told_in_the_names_of_the_house_and_nothing_changes(desk: Desk) -> None:
    looped = tuple(
        replace(one, after=StageKey.SERVICES) if one.key is StageKey.PLAN else one
        for one in STANDARD
    )
    with pytest.raises(ProcedureLoop) as told:
        change_procedure(desk, looped)
    assert "Her plan" in told.value.params["stages"]
    assert "Services and referrals" in told.value.params["stages"]
    assert procedure(desk) == STANDARD


def test_hostile_words_and_times_are_refused_with_a_sentence(desk: Desk) -> None:
    with pytest.raises(ProcedureTime) as told:
        change_procedure(desk, _with(StageKey.NEEDS, hours=-1))
    assert told.value.params["stage"] == "Needs"
    with pytest.raises(TextTooLong):
        change_procedure(desk, _with(StageKey.NEEDS, name_ar="ا" * 301))
    change_procedure(desk, _with(StageKey.NEEDS, name_en="a\u202eb\x00c"))
    (kept,) = [one for one in procedure(desk) if one.key is StageKey.NEEDS]
    assert "\x00" not in kept.name_en


def test_only_managers_change_it_and_who_may_not_read_files_sees_none(
    caseworker_desk: Desk,
) -> None:
    with pytest.raises(NotAllowed):
        change_procedure(caseworker_desk, STANDARD)
    assert procedure(caseworker_desk) == STANDARD
    with pytest.raises(NotFound):
        her_procedure(caseworker_desk, ResidentId("nobody"))
