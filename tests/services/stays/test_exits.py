"""Leaving by the form or by the page, whichever comes first; follow-ups only as she agreed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.consents import Decision, Scope
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import (
    InvalidAnswers,
    NotAllowed,
    NothingWritten,
    ShelterDeskError,
)
from shelter_desk.domain.exit_errors import (
    ExitNotWhole,
    FollowUpBeforeExit,
    FollowUpNotAgreed,
    FollowUpNotWhole,
    ImpossibleExitDay,
    NotLeftYet,
)
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.residents import CaseStatus
from shelter_desk.domain.retention import ExitReason, months_after
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.dates import PartialDate
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.needs import needs
from shelter_desk.services.opening import unlock
from shelter_desk.services.people import reach
from shelter_desk.services.records import records
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import follow_ups, retention
from shelter_desk.services.today import today
from shelter_desk.services.views.record import Seen
from shelter_desk.services.views.retention import ExitNotice
from tests import factories
from tests.factories import FakeClock


def on(day: date) -> PartialDate:
    return PartialDate(day.year, day.month, day.day)


def exit_form(day: date, reason: str = "own_housing", **more: str) -> Answers:
    answers = Answers.empty().with_value("exit_on", on(day)).with_value("exit_reason", reason)
    for key, value in more.items():
        answers = answers.with_value(key, value)
    return answers


def follow_up(day: date, **more: str | PartialDate) -> Answers:
    answers = Answers.empty().with_value("contact_on", on(day)).with_value("reached", "yes")
    for key, value in more.items():
        answers = answers.with_value(key, value)
    return answers


def section(desk: Desk, her: ResidentId, key: str) -> tuple[str, str]:
    found = residents.reread_file(desk, her).sections
    return next((one.message.text.source, one.opens) for one in found if one.key == key)


@pytest.fixture
def her(desk: Desk, fake_clock: FakeClock) -> ResidentId:
    """In the house for ten days, and ready to be asked after later."""
    made = factories.admit(desk)
    fake_clock.advance(days=10)
    return made


def test_signing_the_form_is_leaving_and_nobody_writes_the_day_twice(
    desk: Desk, her: ResidentId
) -> None:
    day = desk.local_today() - timedelta(days=1)
    answers = exit_form(day, "other", exit_words="To the coast.", told_retention="yes")

    records.sign_record(desk, her, "exit", answers)

    left = retention.left(desk, her)
    assert left is not None
    assert (left.day, left.reason, left.words, left.told) == (day, "other", "To the coast.", True)
    assert not residents.resident_row(desk, her).in_house
    with desk.database.read() as tx:
        acts = {one.act for one in tx.audit.entries(AuditFilter(resident_id=her), 10)}
    assert {Act.EXIT, Act.SIGN} <= acts


def test_the_form_is_filled_before_she_goes_and_waits(desk: Desk, her: ResidentId) -> None:
    later = desk.local_today() + timedelta(days=5)
    records.save_draft(desk, her, "exit", exit_form(later), 0)

    facts = retention.exit_facts(desk, her)
    assert (facts.day, facts.reason, facts.begun) == (later, ExitReason.OWN_HOUSING, True)
    with pytest.raises(NotLeftYet):
        records.sign_record(desk, her, "exit", exit_form(later), seen=Seen(1))
    assert residents.resident_row(desk, her).in_house
    assert records.open_form(desk, her, "exit").rev == 1
    assert section(desk, her, "exit") == ("Draft", "exit")


@pytest.mark.parametrize(
    ("answers", "fault"),
    [
        (Answers.empty(), ExitNotWhole),
        (exit_form(date(2026, 11, 20)), ImpossibleExitDay),
        (exit_form(date(2026, 11, 25), "asked_to_leave"), NothingWritten),
        (Answers.empty().with_value("exit_on", PartialDate(2026, 11)), InvalidAnswers),
    ],
)
def test_an_exit_that_cannot_be_is_refused_and_nothing_changes(
    desk: Desk, her: ResidentId, answers: Answers, fault: type[ShelterDeskError]
) -> None:
    with pytest.raises(fault):
        records.sign_record(desk, her, "exit", answers)
    assert residents.resident_row(desk, her).in_house
    assert records.record_history(desk, her, "exit") == ()


def test_the_page_first_fills_the_form(desk: Desk, her: ResidentId) -> None:
    day = desk.local_today()
    retention.record_exit(desk, her, ExitNotice(day, ExitReason.HOSPITAL, told=True))

    opened = records.open_form(desk, her, "exit").answers
    assert opened.get("exit_on").value == on(day)
    assert opened.get("exit_reason").value == "hospital"
    assert opened.get("told_retention").value == "yes"


def test_the_page_corrects_a_draft_that_said_otherwise(desk: Desk, her: ResidentId) -> None:
    plan = exit_form(desk.local_today() + timedelta(days=3), safe_by_her="yes")
    records.save_draft(desk, her, "exit", plan, 0)
    retention.record_exit(desk, her, ExitNotice(desk.local_today(), ExitReason.HOSPITAL))

    opened = records.open_form(desk, her, "exit").answers
    assert opened.get("exit_on").value == on(desk.local_today())
    assert opened.get("exit_reason").value == "hospital"
    assert opened.get("safe_by_her").value == "yes"


def test_a_correction_of_the_form_moves_the_clock_along(desk: Desk, her: ResidentId) -> None:
    today_ = desk.local_today()
    record = records.sign_record(desk, her, "exit", exit_form(today_))
    kept = section(desk, her, "exit")
    assert kept == ("Signed", f"exit@{record}")

    earlier = today_ - timedelta(days=4)
    mended = exit_form(earlier, "family_friends")
    records.sign_record(desk, her, kept[1], mended, "wrong day")

    left = retention.left(desk, her)
    assert left is not None
    assert (left.day, left.reason) == (earlier, "family_friends")


def test_who_may_not_record_an_exit_does_not_by_the_form(desk: Desk) -> None:
    her = factories.admit(desk)
    code = factories.add_worker(desk, Role.HEALTH)
    unlock.lock(desk, ReturnPlace())
    nurse = factories.reopen(desk, factories.WORKER_PHRASE, code)
    try:
        with pytest.raises(NotAllowed):
            records.sign_record(nurse, her, "exit", exit_form(nurse.local_today()))
        assert residents.resident_row(nurse, her).in_house
    finally:
        unlock.lock(nurse, ReturnPlace())


def test_a_new_stay_has_its_own_exit(desk: Desk, her: ResidentId, fake_clock: FakeClock) -> None:
    records.sign_record(desk, her, "exit", exit_form(desk.local_today()))
    fake_clock.advance(days=30)
    retention.readmit(desk, her)

    assert retention.left(desk, her) is None
    assert section(desk, her, "exit") == ("Not begun", "")
    assert records.open_form(desk, her, "exit").answers.get("exit_on").value is None
    fake_clock.advance(days=3)
    records.sign_record(desk, her, "exit", exit_form(desk.local_today(), "hospital"))
    left = retention.left(desk, her)
    assert left is not None
    assert left.reason == "hospital"


def _gone(desk: Desk, her: ResidentId, decision: Decision = Decision.AGREED) -> date:
    """She left today, and said whether she may be asked after."""
    consents.record_consent(desk, her, factories.decision(desk, Scope.FOLLOW_UP, decision=decision))
    records.sign_record(desk, her, "exit", exit_form(desk.local_today()))
    return desk.local_today()


def _due(desk: Desk) -> list[tuple[str, int]]:
    return [(row.what.text.source, row.days) for row in today.today(desk).due]


def test_a_follow_up_is_due_a_week_after_she_left(
    desk: Desk, her: ResidentId, fake_clock: FakeClock
) -> None:
    left = _gone(desk, her)
    assert _due(desk) == []
    fake_clock.advance(days=8)
    assert _due(desk) == [("Follow-up after leaving", -1)]

    records.sign_record(desk, her, "follow_up", follow_up(desk.local_today()))
    assert _due(desk) == []
    head = follow_ups.follow_up_head(desk, her)
    assert (head.left_on, head.agreed, head.next_on) == (left, True, left + timedelta(days=30))


@pytest.mark.parametrize("days", [8, 179])
def test_whoever_is_tied_to_her_is_not_told_when_to_ask_after_her(
    desk: Desk, her: ResidentId, fake_clock: FakeClock, days: int
) -> None:
    _gone(desk, her)
    fake_clock.advance(days=days)
    assert _due(desk)
    reach.tie_staff(desk, her, desk.staff.id, "The employer is her own cousin")
    assert _due(desk) == []


@pytest.mark.parametrize("decision", [Decision.REFUSED, Decision.NOT_NOW])
def test_without_her_agreement_nothing_is_due_and_it_is_said(
    desk: Desk, her: ResidentId, fake_clock: FakeClock, decision: Decision
) -> None:
    _gone(desk, her, decision)
    fake_clock.advance(days=8)

    assert _due(desk) == []
    assert section(desk, her, "follow_up")[0] == "Not agreed to"
    with pytest.raises(FollowUpNotAgreed):
        records.sign_record(desk, her, "follow_up", follow_up(desk.local_today()))
    # she rang herself
    hers = follow_up(desk.local_today(), contact_begun_by="she")
    records.sign_record(desk, her, "follow_up", hers)


def test_her_wish_to_be_left_alone_counts_at_once(
    desk: Desk, her: ResidentId, fake_clock: FakeClock
) -> None:
    _gone(desk, her)
    fake_clock.advance(days=8)
    stop = follow_up(desk.local_today(), stop_wanted="yes")
    records.sign_record(desk, her, "follow_up", stop)

    fake_clock.advance(days=30)
    assert _due(desk) == []
    assert not follow_ups.follow_up_head(desk, her).agreed
    assert residents.reread_file(desk, her).resident.status is CaseStatus.CLOSED
    with pytest.raises(FollowUpNotAgreed):
        records.sign_record(desk, her, "follow_up", follow_up(desk.local_today()))


def test_a_follow_up_belongs_to_the_time_after_leaving(desk: Desk, her: ResidentId) -> None:
    with pytest.raises(FollowUpBeforeExit):
        records.sign_record(desk, her, "follow_up", follow_up(desk.local_today()))
    left = _gone(desk, her)
    with pytest.raises(FollowUpBeforeExit):
        records.sign_record(desk, her, "follow_up", follow_up(left - timedelta(days=1)))
    with pytest.raises(FollowUpNotWhole):
        records.sign_record(desk, her, "follow_up", Answers.empty())
    with pytest.raises(ShelterDeskError):
        records.sign_record(desk, her, "follow_up", follow_up(left + timedelta(days=1)))
    assert records.record_history(desk, her, "follow_up") == ()


def test_nothing_is_due_once_she_came_back(
    desk: Desk, her: ResidentId, fake_clock: FakeClock
) -> None:
    _gone(desk, her)
    fake_clock.advance(days=8)
    retention.readmit(desk, her)
    assert "Follow-up after leaving" not in [said for said, _days in _due(desk)]


def test_a_clock_set_back_breaks_nothing(
    desk: Desk, her: ResidentId, fake_clock: FakeClock
) -> None:
    left = _gone(desk, her)
    fake_clock.advance(days=-5)
    assert _due(desk) == []
    assert follow_ups.follow_up_head(desk, her).next_on == left + timedelta(days=7)


def test_whom_we_may_reach_stands_beside_the_form(
    desk: Desk, her: ResidentId, fake_clock: FakeClock
) -> None:
    friend = (
        Answers.empty()
        .with_value("who", "Hanan")
        .with_value("number", "+97333000001")
        .with_value("may_call", "yes")
        .with_value("may_say_shelter", "no")
        .with_value("hours", "after eight")
        .with_value("code_phrase", "the blue dress is ready")
        .with_value("valid_until", on(desk.local_today() + timedelta(days=20)))
    )
    intake = (
        Answers.empty()
        .with_value("own_phone", "+97333000002")
        .with_value("own_phone_safe", "no")
        .with_rows("safe_contacts", (friend,))
    )
    records.sign_record(desk, her, "intake", intake)
    _gone(desk, her)

    (one,) = follow_ups.follow_up_head(desk, her).contacts
    assert (one.who, one.number, one.phrase) == ("Hanan", "+97333000001", "the blue dress is ready")
    assert (one.call, one.say_shelter, one.text, one.over) == ("yes", "no", "", False)
    fake_clock.advance(days=21)
    assert follow_ups.follow_up_head(desk, her).contacts[0].over


def test_the_ways_she_agreed_to_stand_beside_the_form(desk: Desk, her: ResidentId) -> None:
    assert follow_ups.follow_up_head(desk, her).ways == ()
    form = exit_form(desk.local_today(), follow_up_where="her sister", follow_up_phrase="palm")
    records.sign_record(desk, her, "exit", form.with_value("follow_up_methods", ("visit", "phone")))
    head = follow_ups.follow_up_head(desk, her)
    assert [one.source for one in head.ways] == ["Telephone", "In person"]
    assert (head.where, head.phrase) == ("her sister", "palm")
    retention.readmit(desk, her)
    head = follow_ups.follow_up_head(desk, her)
    assert (head.ways, head.where, head.phrase) == ((), "", ""), "said of another leaving"


def _needs_due(desk: Desk) -> list[tuple[str, int]]:
    return [one for one in _due(desk) if one[0].startswith("Needs")]


def test_her_needs_are_looked_at_six_months_and_a_year_after_she_left(
    desk: Desk, her: ResidentId, fake_clock: FakeClock
) -> None:
    left = _gone(desk, her)
    records.sign_record(desk, her, "needs", Answers.empty().with_value("occasion_kind", "exit"))
    half, year = months_after(left, 6), months_after(left, 12)
    assert needs.needs_over_time(desk, her).next_on == half
    fake_clock.advance(days=(half - left).days - 4)
    assert _needs_due(desk) == []
    fake_clock.advance(days=4)
    assert _needs_due(desk) == [("Needs, six months after leaving", 0)]
    (row,) = (one for one in today.today(desk).due if one.what.text.source.startswith("Needs"))
    assert row.subject == f"{her}/needs"
    records.sign_record(desk, her, "needs", Answers.empty().with_value("work_level", "3"))
    assert _needs_due(desk) == []
    assert needs.needs_over_time(desk, her).next_on == year
    fake_clock.advance(days=(year - half).days)
    assert _needs_due(desk) == [("Needs, a year after leaving", 0)]


@pytest.mark.parametrize("decision", [Decision.REFUSED, Decision.NOT_NOW])
def test_nobody_is_asked_about_her_needs_after_leaving_without_her_agreement(
    desk: Desk, her: ResidentId, fake_clock: FakeClock, decision: Decision
) -> None:
    left = _gone(desk, her, decision)
    fake_clock.advance(days=(months_after(left, 6) - left).days)
    assert _needs_due(desk) == []
    assert needs.needs_over_time(desk, her).next_on is None


def test_her_wish_to_be_left_alone_ends_the_looks_at_her_needs_too(
    desk: Desk, her: ResidentId, fake_clock: FakeClock
) -> None:
    left = _gone(desk, her)
    fake_clock.advance(days=8)
    stop = follow_up(desk.local_today(), stop_wanted="yes")
    records.sign_record(desk, her, "follow_up", stop)
    fake_clock.advance(days=(months_after(left, 6) - left).days - 8)
    assert _needs_due(desk) == []
