"""Before she leaves: what her file knows that is open, and the last talk about her needs."""

from __future__ import annotations

from shelter_desk.domain.belongings import Category, Move
from shelter_desk.domain.consents import DataItem, Decision, Scope
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.retention import ExitReason
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.dates import PartialDate
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.house import belongings
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.records import records
from shelter_desk.services.referrals import referrals
from shelter_desk.services.stays import leaving, retention
from shelter_desk.services.views.belonging import MoveWords, ThingWords
from shelter_desk.services.views.due import DueWay
from shelter_desk.services.views.referral import ReferralDraft
from shelter_desk.services.views.retention import ExitNotice
from tests import factories
from tests.desktop.pages_kit import agree
from tests.factories import FakeClock
from tests.services.stays.exit_forms import sign_needs, still

FIRST = [
    "Needs before she leaves: talk them over",
    "Safety plan: not talked over in this stay",
    "Contact after leaving: not decided yet",
]


def test_talks_that_were_not_held_are_open_until_they_are(
    desk: Desk, her: ResidentId, fake_clock: FakeClock
) -> None:
    assert list(still(desk, her)) == FIRST
    sign_needs(desk, her, "monthly")
    records.sign_record(desk, her, "safety", factories.answers(own_view_safe="yes"))
    for said in (Decision.NOT_NOW, Decision.REFUSED):
        assert list(still(desk, her)) == [FIRST[0], FIRST[2]]
        words = factories.decision(desk, Scope.FOLLOW_UP, decision=said)
        consents.record_consent(desk, her, words)
    assert list(still(desk, her)) == FIRST[:1], "a no is an answer; a month's talk is not the last"
    sign_needs(desk, her, "exit")
    assert still(desk, her) == {}
    looked = desk.local_today()
    fake_clock.advance(days=8)
    (open_again,) = leaving.before_leaving(desk, her)
    assert open_again.what.text.source == "Safety plan: last looked at on {day}"
    assert (open_again.day, open_again.way) == (looked, DueWay.SAFETY)


def test_what_the_house_holds_and_what_goes_on_is_counted(desk: Desk, her: ResidentId) -> None:
    for thing in ("Passport", "Bank card"):
        words = ThingWords(Category.IDENTITY, thing, original=thing == "Passport")
        belongings.receive_belonging(desk, her, words)
    clinic = referrals.add_agency(desk, "عيادة الورد", "Rose Clinic")
    step = Answers.empty().with_value("what", "Ask for a lawyer")
    done = step.with_value("done_on", PartialDate(2026, 11, 1))
    goal = Answers.empty().with_value("statement", "A lawyer of her own")
    closed = goal.with_value("status", "met")
    plan = Answers.empty().with_rows("goals", (goal, closed))
    rows = (step.with_value("goal", "1"), step.with_value("goal", "2"), step, done)
    records.sign_record(desk, her, "plan", plan.with_rows("actions", rows))
    referrals.draft_referral(desk, her, ReferralDraft(clinic, "health", "a fever"))
    found = still(desk, her)
    assert found["%n papers of hers with us"] == found["%n other things of hers with us"] == 1
    assert found["%n steps of her plan not done"] == 2, "neither what is done nor a closed goal's"
    assert "%n referrals under way" not in found, "nobody was asked yet"
    belongings.return_belongings(desk, her, MoveWords(Move.RETURNED))
    assert not {one for one in still(desk, her) if "with us" in one}


def test_a_referral_that_goes_on_is_open(desk: Desk, her: ResidentId) -> None:
    clinic = referrals.add_agency(desk, "عيادة الورد", "Rose Clinic")
    agree(desk, her, clinic, DataItem.CODE_ONLY, DataItem.CONTACT)
    sent = referrals.draft_referral(desk, her, ReferralDraft(clinic, "health", "a fever"))
    referrals.mark_sent(desk, sent)
    assert still(desk, her)["%n referrals under way"] == 1


def test_who_does_not_work_with_her_things_is_not_told_of_them(
    desk: Desk, parts: DeskParts, her: ResidentId
) -> None:
    code = factories.add_worker(desk, Role.HEALTH)
    belongings.receive_belonging(desk, her, ThingWords(Category.KEY, "A key"))
    assert "%n other things of hers with us" in still(desk, her)
    stop(desk)
    nurse = unlock.unlock(parts, code, factories.WORKER_PHRASE)
    assert list(still(nurse, her)) == FIRST
    stop(nurse)


def test_once_she_left_no_talk_before_it_is_open(desk: Desk, her: ResidentId) -> None:
    retention.record_exit(desk, her, ExitNotice(desk.local_today(), ExitReason.OWN_HOUSING))
    assert list(still(desk, her)) == FIRST[2:]
