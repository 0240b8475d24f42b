"""What her file says after she left: which yes has ended, and who only sent the plan."""

from __future__ import annotations

from shelter_desk.domain.consents import Scope
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.retention import ExitReason
from shelter_desk.forms.answers import Answers, Source
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.plan import plans
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import retention
from shelter_desk.services.views.retention import ExitNotice
from tests import factories
from tests.factories import FakeClock


def _states(desk: Desk, her: str) -> dict[Scope, str]:
    rows = consents.wallet(desk, ResidentId(her))
    return {row.consent.details.scope: row.state for row in rows}


def _valid(desk: Desk, her: str) -> int:
    chips = residents.reread_file(desk, ResidentId(her)).chips
    return next((one.message.n or 0 for one in chips if "consents valid" in str(one.message)), 0)


def test_a_yes_until_she_leaves_ends_when_she_does_and_does_not_come_back_with_her(
    desk: Desk, fake_clock: FakeClock
) -> None:
    her = factories.admit(desk)
    fake_clock.advance(days=2)
    for scope in (Scope.SHELTER, Scope.KEEP_RECORD, Scope.FOLLOW_UP):
        consents.record_consent(desk, her, factories.decision(desk, scope))
    assert set(_states(desk, her).values()) == {"valid"}
    assert _valid(desk, her) == 3
    retention.record_exit(desk, her, ExitNotice(desk.local_today(), ExitReason.OWN_HOUSING))
    gone = {Scope.SHELTER: "expired", Scope.KEEP_RECORD: "expired", Scope.FOLLOW_UP: "valid"}
    assert _states(desk, her) == gone
    assert _valid(desk, her) == 1
    fake_clock.advance(days=30)
    retention.readmit(desk, her)
    assert _states(desk, her) == gone
    fake_clock.advance(hours=1)
    consents.record_consent(desk, her, factories.decision(desk, Scope.SHELTER))
    assert _states(desk, her)[Scope.FOLLOW_UP] == "valid"
    assert _valid(desk, her) == 2


def test_her_file_tells_a_plan_that_was_sent_from_one_that_was_approved(desk: Desk) -> None:
    her = factories.admit(desk)
    goal = Answers.empty().with_value("statement", "school").with_value("owner", "staff")
    plan = Answers.empty().with_rows("goals", (goal,))
    plans.send_plan(desk, records.sign_record(desk, her, "plan", plan))
    newest = residents.reread_file(desk, her).timeline[0]
    assert newest.title.text.source == "Plan: {what}"
    assert newest.title.params == {"what": "Sent for approval"}


def test_a_talk_is_of_the_day_on_which_its_form_is_opened(desk: Desk) -> None:
    her = factories.admit(desk)
    today = desk.local_today()
    for form, key in (("safety", "assessed_on"), ("follow_up", "contact_on")):
        day = records.open_form(desk, her, form).answers.get(key)
        assert getattr(day.value, "exact", None) == today
        assert day.source == Source.OBSERVATION
