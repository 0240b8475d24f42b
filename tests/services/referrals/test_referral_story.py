"""What comes of a referral: steps with one click, silence that shows, her words, and why not."""

from __future__ import annotations

from datetime import timedelta

import pytest

from shelter_desk.domain.consent_errors import ReferralTakenBack
from shelter_desk.domain.consents import DataItem
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.ids import ReferralId, ResidentId
from shelter_desk.domain.referral_errors import NotADayToAskAgain, NotHandedOver, ReferralAtAnEnd
from shelter_desk.domain.referrals import (
    Because,
    Company,
    CopyFor,
    Delivery,
    Met,
    Referral,
    ReferralState,
    Service,
    Step,
    Urgency,
)
from shelter_desk.domain.staff import Role
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.inside.referrals import referral_lines
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.papers import paper
from shelter_desk.services.referrals import referral_story, referrals
from shelter_desk.services.today import today
from shelter_desk.services.use_case import Work
from shelter_desk.services.views.referral import (
    FeedbackWords,
    NotSentWords,
    ReferralDraft,
    StepWords,
    WayThere,
)
from tests import factories
from tests.desktop.pages_kit import agree


def _sent(
    desk: Desk, her: ResidentId, urgency: Urgency = Urgency.URGENT, name: str = "Clinic"
) -> ReferralId:
    agency = referrals.add_agency(desk, "", name)
    agree(desk, her, agency, DataItem.NAME)
    draft = ReferralDraft(agency, "health", "a fever", urgency, frozenset({DataItem.NAME}))
    made = referrals.draft_referral(desk, her, draft)
    referrals.mark_sent(desk, made)
    return made


def _clock(desk: Desk) -> factories.FakeClock:
    clock = desk.clock
    assert isinstance(clock, factories.FakeClock)
    return clock


def _state(desk: Desk, made: ReferralId) -> ReferralState:
    return referral_story.story(desk, made).referral.state


def test_each_step_is_kept_with_who_said_it(desk: Desk, her: ResidentId) -> None:
    made = _sent(desk, her)
    for step in (Step.RECEIVED, Step.ASKED_AGAIN, Step.ACCEPTED, Step.SERVED, Step.CLOSED):
        referral_story.record_step(desk, made, StepWords(step, "Sister Amal", f"said {step}"))
        expected = step.state or ReferralState.RECEIVED
        assert _state(desk, made) is expected
    view = referral_story.story(desk, made)
    assert [row.step.step for row in view.steps] == [
        *(Step.RECEIVED, Step.ASKED_AGAIN, Step.ACCEPTED, Step.SERVED, Step.CLOSED)
    ]
    assert {row.step.who for row in view.steps} == {"Sister Amal"}
    assert view.steps[0].by_name == desk.staff.name(desk.language)
    assert not view.may_go_on
    assert view.chase_on is None
    with pytest.raises(ReferralAtAnEnd):
        referral_story.record_step(desk, made, StepWords(Step.ACCEPTED))
    assert audit.verify(desk).clean


def test_nothing_comes_of_what_was_not_handed_over(desk: Desk, her: ResidentId) -> None:
    agency = referrals.add_agency(desk, "", "Clinic")
    made = referrals.draft_referral(desk, her, ReferralDraft(agency, "health", "a fever"))
    with pytest.raises(NotHandedOver):
        referral_story.record_step(desk, made, StepWords(Step.RECEIVED))
    with pytest.raises(NotHandedOver):
        referral_story.keep_feedback(desk, made, FeedbackWords(words="good"))
    referrals.revoke_referral(desk, made)
    with pytest.raises(ReferralAtAnEnd):
        referral_story.plan_way_there(desk, made, WayThere())


@pytest.mark.parametrize(
    ("urgency", "days"), [(Urgency.EMERGENCY, 1), (Urgency.URGENT, 3), (Urgency.NORMAL, 14)]
)
def test_silence_shows_after_the_days_of_the_urgency(
    desk: Desk, her: ResidentId, urgency: Urgency, days: int
) -> None:
    made = _sent(desk, her, urgency)
    assert today.today(desk).chase == ()
    assert referral_story.story(desk, made).silent_days == 0
    _clock(desk).advance(days=days)
    (row,) = today.today(desk).chase
    assert row.referral.id == made
    view = referral_story.story(desk, made)
    assert (view.late, view.silent_days) == (True, days)
    referral_story.record_step(desk, made, StepWords(Step.ASKED_AGAIN))
    assert today.today(desk).chase == (), "asked today, so it rests until the next day of asking"
    view = referral_story.story(desk, made)
    assert (view.late, view.silent_days) == (False, days), "asking is not hearing"
    _clock(desk).advance(days=days)
    assert len(today.today(desk).chase) == 1
    referral_story.record_step(desk, made, StepWords(Step.NO_ANSWER))
    _clock(desk).advance(days=days)
    assert referral_story.story(desk, made).silent_days == 3 * days
    referral_story.record_step(desk, made, StepWords(Step.RECEIVED))
    assert referral_story.story(desk, made).silent_days == 0


@pytest.mark.parametrize("role", [Role.HOUSE, Role.HEALTH])
def test_who_refers_nobody_is_not_told_where_she_was_sent(
    desk: Desk, her: ResidentId, role: Role
) -> None:
    _sent(desk, her)
    code = factories.add_worker(desk, role)
    _clock(desk).advance(days=4)
    assert len(today.today(desk).chase) == 1
    unlock.lock(desk, ReturnPlace())
    other = factories.reopen(desk, factories.WORKER_PHRASE, code)
    try:
        assert today.today(other).in_house == 1
        assert today.today(other).chase == ()
    finally:
        stop(other)


def test_the_gate_is_asked_about_drafts_alone(
    desk: Desk, her: ResidentId, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = _sent(desk, her)
    row = referrals.referrals_of(desk, her)[0]
    draft = ReferralDraft(row.referral.agency_id, "health", "a cough")
    again = referrals.draft_referral(desk, her, draft)
    _clock(desk).advance(days=4)
    asked: list[ReferralId] = []

    def ask(_work: Work, referral: Referral) -> None:
        asked.append(referral.id)

    monkeypatch.setattr(referral_lines, "may_leave", ask)
    (late,) = today.today(desk).chase
    assert late.referral.id == made
    assert asked == [], "what is late was handed over"
    rows = {one.referral.id: one.may_leave for one in referrals.referral_rows(desk)}
    assert rows == {made: False, again: True}
    assert asked == [again]


def test_the_day_to_ask_again_can_be_chosen_and_not_in_the_past(
    desk: Desk, her: ResidentId
) -> None:
    made = _sent(desk, her)
    wanted = desk.local_today() + timedelta(days=9)
    referral_story.record_step(desk, made, StepWords(Step.WAITING, chase_on=wanted))
    assert referral_story.story(desk, made).chase_on == wanted
    for days in (-2, 0, 181):
        other = desk.local_today() + timedelta(days=days)
        with pytest.raises(NotADayToAskAgain):
            referral_story.record_step(desk, made, StepWords(Step.ACCEPTED, chase_on=other))
    view = referral_story.story(desk, made)
    assert (view.chase_on, view.referral.state) == (wanted, ReferralState.WAITING)
    referral_story.record_step(desk, made, StepWords(Step.ACCEPTED))
    assert referral_story.story(desk, made).chase_on == desk.local_today() + timedelta(days=3)


def test_a_no_and_her_change_of_mind_end_the_waiting(desk: Desk, her: ResidentId) -> None:
    declined, changed = _sent(desk, her), _sent(desk, her, name="Other")
    referral_story.record_step(desk, declined, StepWords(Step.DECLINED, words="no place"))
    referral_story.record_step(desk, changed, StepWords(Step.CHANGED_MIND))
    _clock(desk).advance(days=40)
    assert today.today(desk).chase == ()
    referral_story.record_step(desk, declined, StepWords(Step.ACCEPTED))
    assert _state(desk, declined) is ReferralState.ACCEPTED, "an agency may think again"
    with pytest.raises(ReferralTakenBack):
        paper.gather_referral(desk, changed, (CopyFor.RECEIVER,))


def test_who_goes_with_her_and_when_is_kept(desk: Desk, her: ResidentId) -> None:
    made = _sent(desk, her)
    at = desk.clock.now() + timedelta(days=2)
    way = WayThere(frozenset({Delivery.PHONE, Delivery.BY_HAND}), Company.STAFF, "our car", at)
    referral_story.plan_way_there(desk, made, way)
    kept = referral_story.story(desk, made).referral
    assert (kept.ways, kept.company, kept.transport) == (way.ways, Company.STAFF, "our car")
    assert kept.appointment_at is not None
    assert abs(kept.appointment_at - at) < timedelta(seconds=1)
    assert audit.verify(desk).clean


def test_her_words_stand_beside_the_referral_also_after_its_end(
    desk: Desk, her: ResidentId
) -> None:
    made = _sent(desk, her)
    referral_story.record_step(desk, made, StepWords(Step.SERVED))
    referral_story.record_step(desk, made, StepWords(Step.CLOSED))
    said = FeedbackWords(Met.YES, Met.PARTLY, Met.NO, "They made me wait.", "Another doctor")
    referral_story.keep_feedback(desk, made, said)
    (row,) = referral_story.story(desk, made).feedback
    assert (row.said.got_service, row.said.needs_met, row.said.respected) == (
        *(Met.YES, Met.PARTLY, Met.NO),
    )
    assert (row.said.words, row.said.next_step) == ("They made me wait.", "Another doctor")
    assert audit.verify(desk).clean


def test_why_she_was_not_sent_stands_in_her_file(desk: Desk, her: ResidentId) -> None:
    said = NotSentWords(Service.LEGAL, Because.SHE_DECLINED, "Not before the wages are paid.")
    referral_story.decide_against_referring(desk, her, said)
    (row,) = referral_story.not_referred(desk, her)
    assert (row.service, row.because, row.words) == (said.service, said.because, said.words)
    assert audit.verify(desk).clean


def test_steps_that_disappear_are_found(desk: Desk, her: ResidentId) -> None:
    made = _sent(desk, her)
    referral_story.record_step(desk, made, StepWords(Step.RECEIVED))
    with desk.database.maintenance() as connection:
        connection.execute("PRAGMA query_only=OFF")
        connection.execute("DROP TRIGGER referral_step_no_delete")
        connection.execute("DELETE FROM referral_step")
    assert not audit.verify(desk).clean
