"""Before she leaves: what her file knows that is open, and the last talk about her needs."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.belongings import Category, Move
from shelter_desk.domain.consents import DataItem, Decision, Scope
from shelter_desk.domain.ids import RecordId, ResidentId
from shelter_desk.domain.retention import ExitReason, months_after
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.dates import PartialDate
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.house import beds, belongings, outings, rooms
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.needs import needs
from shelter_desk.services.opening import unlock
from shelter_desk.services.records import records
from shelter_desk.services.referrals import referrals
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import leaving, retention
from shelter_desk.services.today import today
from shelter_desk.services.views.belonging import MoveWords, ThingWords
from shelter_desk.services.views.due import DueWay
from shelter_desk.services.views.house import OutWords, RoomWish
from shelter_desk.services.views.referral import ReferralDraft
from shelter_desk.services.views.retention import ExitNotice
from tests import factories
from tests.desktop.pages_kit import agree
from tests.factories import FakeClock

FIRST = [
    "Needs before she leaves: talk them over",
    "Safety plan: not talked over in this stay",
    "Contact after leaving: not decided yet",
]
NEEDS = {"Needs, before she leaves", "Needs, 30 days on", "Needs, first talk"}


@pytest.fixture
def her(desk: Desk) -> ResidentId:
    return factories.admit(desk)


def still(desk: Desk, her: ResidentId) -> dict[str, int | None]:
    return {one.what.text.source: one.what.n for one in leaving.before_leaving(desk, her)}


def begin_exit(desk: Desk, her: ResidentId, day: date | None = None) -> None:
    words = Answers.empty().with_value("exit_planned", "yes")
    if day is not None:
        words = words.with_value("exit_on", PartialDate(day.year, day.month, day.day))
    records.save_draft(desk, her, "exit", words, 0)


def occasion(desk: Desk, her: ResidentId) -> object:
    return records.open_form(desk, her, "needs").answers.get("occasion_kind").value


def sign_needs(desk: Desk, her: ResidentId, occasion: str) -> None:
    records.sign_record(desk, her, "needs", factories.answers(occasion_kind=occasion))


def next_talk(desk: Desk, her: ResidentId) -> date | None:
    """As the page of her needs and the list of her file say it."""
    shown = needs.needs_over_time(desk, her).next_on
    sections = {one.key: one.message.params for one in residents.open_file(desk, her).sections}
    assert shown is not None
    assert sections["needs"]["day"] == f"{shown:%d/%m/%Y}"
    return shown


def needs_due(desk: Desk) -> list[tuple[str, date]]:
    rows = today.today(desk).due
    return [(one.what.text.source, one.on) for one in rows if one.what.text.source in NEEDS]


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


def test_one_press_begins_the_last_talk_as_what_it_is(desk: Desk, her: ResidentId) -> None:
    assert occasion(desk, her) is None
    begin_exit(desk, her)
    (needs,) = [one for one in leaving.before_leaving(desk, her) if one.way is DueWay.FORM]
    assert needs.subject == f"{her}/needs"
    assert occasion(desk, her) == "exit"
    assert occasion(desk, factories.admit(desk, "Hana")) is None
    retention.record_exit(desk, her, ExitNotice(desk.local_today(), ExitReason.OWN_HOUSING))
    assert occasion(desk, her) is None, "she left: it is another talk"


def test_the_last_talk_is_due_by_the_day_she_leaves(
    desk: Desk, her: ResidentId, fake_clock: FakeClock
) -> None:
    sign_needs(desk, her, "intake")
    leaves = desk.local_today() + timedelta(days=9)
    begin_exit(desk, her, leaves)
    assert (needs_due(desk), next_talk(desk, her)) == ([], leaves), "sooner than a month"
    records.discard_draft(desk, her, "exit")
    fake_clock.advance(days=29)
    month = desk.local_today() + timedelta(days=1)
    for named, why in ((None, "nobody knows yet when"), (9, "that is not near")):
        day = None if named is None else desk.local_today() + timedelta(days=named)
        begin_exit(desk, her, day)
        assert needs_due(desk) == [("Needs, 30 days on", month)], why
        assert next_talk(desk, her) == month, why
        records.discard_draft(desk, her, "exit")
    leaves = desk.local_today() + timedelta(days=2)
    begin_exit(desk, her, leaves)
    assert needs_due(desk) == [("Needs, before she leaves", leaves)]
    assert next_talk(desk, her) == leaves
    sign_needs(desk, her, "exit")
    assert needs_due(desk) == []
    assert next_talk(desk, her) == desk.local_today() + timedelta(days=30)
    stop(desk)


def test_an_exit_begun_in_an_earlier_stay_asks_for_nothing(
    desk: Desk, her: ResidentId, fake_clock: FakeClock
) -> None:
    begin_exit(desk, her, desk.local_today())
    factories.leaves(desk, her)
    fake_clock.advance(days=40)
    retention.readmit(desk, her)
    assert needs_due(desk) == []
    assert needs.needs_over_time(desk, her).next_on == desk.local_today() + timedelta(days=7)


def test_the_last_talk_of_an_earlier_stay_is_not_that_of_this_one(
    desk: Desk, her: ResidentId, fake_clock: FakeClock
) -> None:
    sign_needs(desk, her, "exit")
    assert FIRST[0] not in still(desk, her)
    factories.leaves(desk, her)
    fake_clock.advance(days=40)
    retention.readmit(desk, her)
    assert FIRST[0] in still(desk, her)
    begin_exit(desk, her, desk.local_today())
    assert needs_due(desk) == [("Needs, before she leaves", desk.local_today())]


def test_an_exit_begun_in_an_earlier_stay_does_not_say_that_she_leaves_now(
    desk: Desk, her: ResidentId, fake_clock: FakeClock
) -> None:
    begin_exit(desk, her, desk.local_today())
    retention.record_exit(desk, her, ExitNotice(desk.local_today(), ExitReason.OWN_HOUSING))
    assert retention.exit_facts(desk, her).begun
    fake_clock.advance(days=40)
    retention.readmit(desk, her)
    facts = retention.exit_facts(desk, her)
    assert (facts.begun, facts.day, facts.reason) == (False, None, None)
    assert occasion(desk, her) is None
    draft = records.open_form(desk, her, "exit")
    records.save_draft(desk, her, "exit", draft.answers, draft.rev)
    assert occasion(desk, her) == "exit", "somebody went on with it in this stay"


def sign_exit(desk: Desk, her: ResidentId, day: date, form_key: str = "exit") -> RecordId:
    """``form_key``: by which it is corrected, where that was signed before."""
    on = PartialDate(day.year, day.month, day.day)
    answers = factories.answers(exit_reason="own_housing", exit_on=on)
    reason = "wrong day" if form_key != "exit" else ""
    return records.sign_record(desk, her, form_key, answers, reason)


Ends = tuple[list[datetime | None], list[datetime | None], list[date | None]]


def ends(desk: Desk, her: ResidentId) -> Ends:
    """Of her beds and her times out, the newest first, and of what the house keeps for her."""
    with desk.database.read() as tx:
        slept = [one.until for one, _room, _bed in tx.beds.history(her)]
        out = [one.back_at for one in tx.outings.of_resident(her)]
        return slept, out, [one.claim_by for one in tx.belongings.of_resident(her)]


def test_what_ended_with_her_stay_moves_with_its_day(
    desk: Desk, her: ResidentId, fake_clock: FakeClock
) -> None:
    rooms.add_room(desk, RoomWish("4", beds=2))
    for bed in rooms.rooms(desk)[0].beds:
        fake_clock.advance(days=1)
        beds.assign_bed(desk, her, bed.id)
    card = belongings.receive_belonging(desk, her, ThingWords(Category.IDENTITY, "Bank card"))
    belongings.move_belonging(desk, card, MoveWords(Move.RETURNED))
    belongings.receive_belonging(desk, her, ThingWords(Category.IDENTITY, "Passport"))
    outings.come_back(desk, outings.go_out(desk, her, OutWords()))
    outings.go_out(desk, her, OutWords())
    (sleeps, moved), (out, back), nothing = ends(desk, her)
    assert (sleeps, out, nothing) == (None, None, [None, None])
    fake_clock.advance(days=5)
    left = sign_exit(desk, her, desk.local_today())
    day = desk.local_today() - timedelta(days=2)
    sign_exit(desk, her, day, f"exit@{left}")
    noon = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    assert ends(desk, her) == ([noon, moved], [noon, back], [None, months_after(day, 6)])
    with desk.database.read() as tx:
        stay = tx.residents.stay(her)
        log = tx.audit.entries(AuditFilter(acts=frozenset({Act.BED, Act.DOOR})), 2)
    assert stay is not None
    assert stay.ended_at == noon
    assert {one.detail for one in log} == {"leaving moved"}
    told = residents.open_file(desk, her).timeline
    assert "Came back" not in [one.title.text.source for one in told if one.at == noon]


def test_what_she_left_before_stays_where_it_was(
    desk: Desk, her: ResidentId, fake_clock: FakeClock
) -> None:
    rooms.add_room(desk, RoomWish("4", beds=1))
    beds.assign_bed(desk, her, rooms.rooms(desk)[0].beds[0].id)
    outings.come_back(desk, outings.go_out(desk, her, OutWords()))
    beds.free_bed(desk, her)
    fake_clock.advance(days=5)
    left = sign_exit(desk, her, desk.local_today())
    belongings.receive_belonging(desk, her, ThingWords(Category.KEY, "Found in her room"))
    before = ends(desk, her)
    sign_exit(desk, her, desk.local_today() - timedelta(days=2), f"exit@{left}")
    assert ends(desk, her) == before, "nor does anything end that nobody ended"
