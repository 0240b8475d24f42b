"""What the coach reads in a file, worked on through the use cases of a real practice desk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.consents import DataItem, Scope
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NotAllowed, NotFound
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.overrides import Ground
from shelter_desk.domain.practice import free
from shelter_desk.domain.practice.errors import PracticeOnly
from shelter_desk.domain.practice.free import Came, Check, Finding
from shelter_desk.domain.practice.role import Wanted
from shelter_desk.domain.staff import Role
from shelter_desk.forms.answers import Answer, Answers, AnswerState, Source
from shelter_desk.forms.choices import PERSON_WANTED
from shelter_desk.services.consents import consents, overrides
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.practice_data.clock import PracticeClock
from shelter_desk.services.records import records
from shelter_desk.services.referrals import referrals
from shelter_desk.services.residents import residents
from shelter_desk.services.screening import screening
from shelter_desk.services.training import practice_free
from shelter_desk.services.views.override import OverrideWords
from shelter_desk.services.views.practice_free import FreeResult
from shelter_desk.services.views.record import Seen
from shelter_desk.services.views.referral import ReferralDraft
from tests import factories

KEPT, MISSED, NOT_UP = Came.KEPT, Came.MISSED, Came.NOT_UP


@pytest.fixture
def house(parts: DeskParts) -> Iterator[Desk]:
    """A practice desk, its manager signed in; somebody arrived."""
    made = factories.open_practice_desk(parts)
    made.sure_until_ms = made.clock.monotonic_ms() + 10**9
    practice_free.somebody_arrives(made)
    yield made
    stop(made)


@pytest.fixture
def her(house: Desk) -> ResidentId:
    return residents.admit_resident(house, called="Somebody")


def go_on(desk: Desk, **time: int) -> datetime:
    """The clock goes on, and a second more so that nothing falls together."""
    clock = desk.clock
    assert isinstance(clock, PracticeClock)
    clock.go_to(clock.now() + timedelta(**time) + timedelta(seconds=2))
    return clock.now()


def said(desk: Desk, value: str, state: AnswerState = AnswerState.ANSWERED) -> Answer:
    """What she answers now, as the form page writes it."""
    at = go_on(desk).astimezone(UTC).isoformat(timespec="seconds")
    given = value if state is AnswerState.ANSWERED else None
    return Answer(given, state, Source.SELF.value, str(desk.staff.id), at, "ar")


def ask(desk: Desk, her: ResidentId, form: str, **told: str) -> None:
    """Ask and sign; her answers stay in the form."""
    opened = records.open_form(desk, her, form)
    answers = opened.answers
    for key, value in told.items():
        answers = answers.with_answer(key, said(desk, value))
    seen = Seen(opened.rev, opened.sealed)
    records.sign_record(desk, her, form, answers, "once more" if opened.based_on else "", seen)


def rest(desk: Desk, her: ResidentId, **told: str) -> None:
    at = go_on(desk).astimezone(UTC).isoformat(timespec="seconds")
    answers = Answers.empty().with_answer("rest_offered", said(desk, at))
    for key, value in told.items():
        answers = answers.with_answer(key, said(desk, value))
    records.sign_record(desk, her, "arrival", answers)


def agree(desk: Desk, her: ResidentId, scope: Scope = Scope.INTERVIEW, **changes: Any) -> None:
    go_on(desk)
    consents.record_consent(desk, her, factories.decision(desk, scope, **changes))


def result(desk: Desk) -> FreeResult:
    talk = practice_free.free_practice(desk).talks[0]
    return practice_free.read_by_the_coach(desk, talk.name)


def found(desk: Desk, check: Check) -> Finding:
    (one,) = [finding for finding in result(desk).findings if finding.check is check]
    return one


def test_a_real_desk_is_not_read(desk: Desk) -> None:
    with pytest.raises(PracticeOnly):
        practice_free.read_by_the_coach(desk, "2026-01-01T00:00:00+00:00")


def test_without_a_file_there_is_nothing_to_look_at(house: Desk) -> None:
    seen = result(house)
    assert (seen.talk.file, seen.findings) == (None, ())
    for name in ("", "2026-01-01T00:00:00+00:00", "\u202ex" * 4000):
        with pytest.raises(NotFound):
            practice_free.read_by_the_coach(house, name)


def test_a_file_that_was_only_opened_has_nothing_missed(house: Desk, her: ResidentId) -> None:
    seen = result(house)
    assert seen.talk.file is not None
    assert seen.talk.file.id == her
    assert {one.came for one in seen.findings} == {NOT_UP}


def test_a_good_beginning(house: Desk, her: ResidentId) -> None:
    wish = result(house).talk.card.interpreter.value
    rest(house, her, interpreter_gender=wish)
    agree(house, her)
    ask(house, her, "intake", **_plain())
    for check in (Check.REST, Check.CONSENT, Check.INTERPRETER, Check.ONCE, Check.COPY):
        assert found(house, check).came is KEPT, check
    # intake has painful questions, and none was put
    assert found(house, Check.NEEDED).came is KEPT


def _plain() -> dict[str, str]:
    """A question of intake that takes words and is not painful."""
    return {"nickname": "Selam"}


def test_questions_before_rest_and_consent_are_named_with_their_moment(
    house: Desk, her: ResidentId
) -> None:
    ask(house, her, "intake", **_plain())
    rest(house, her)
    agree(house, her)
    for check, late in ((Check.REST, free.REST_AT), (Check.CONSENT, free.CONSENT_AT)):
        one = found(house, check)
        assert one.came is MISSED
        first, second = one.facts
        assert (first.words, second.words) == (late, free.QUESTION_AT)
        assert first.at is not None
        assert second.at is not None
        assert second.at < first.at
    assert found(house, Check.INTERPRETER).came is MISSED


def test_a_draft_counts_as_asked(house: Desk, her: ResidentId) -> None:
    opened = records.open_form(house, her, "intake")
    answers = opened.answers.with_answer("nickname", said(house, "Selam"))
    records.save_draft(house, her, "intake", answers, opened.rev, opened.sealed)
    assert found(house, Check.REST).came is MISSED


def test_what_was_seen_or_read_is_not_asked(house: Desk, her: ResidentId) -> None:
    seen = replace(said(house, "Selam"), source=Source.DOCUMENT.value)
    records.sign_record(house, her, "intake", Answers.empty().with_answer("nickname", seen))
    spared = said(house, "", AnswerState.DEFERRED)
    agree(house, her, Scope.KEEP_RECORD)
    opened = records.open_form(house, her, "intake")
    answers = opened.answers.with_answer("nickname", spared)
    seen_now = Seen(opened.rev, opened.sealed)
    records.sign_record(house, her, "intake", answers, "put off", seen_now)
    assert found(house, Check.REST).came is NOT_UP


def test_a_closed_question_that_is_asked_all_the_same(house: Desk, her: ResidentId) -> None:
    ask(house, her, "intake", **_plain())
    go_on(house, minutes=1)
    records.close_question(house, her, "intake", "nickname")
    kept = found(house, Check.CLOSED)
    assert kept.came is KEPT
    go_on(house, minutes=1)
    ask(house, her, "intake", nickname="Selamawit")
    missed = found(house, Check.CLOSED)
    assert missed.came is MISSED
    assert missed.facts[0].what == kept.facts[0].what != ""


@pytest.mark.parametrize("form", ["arrival", "intake"])
def test_the_wish_for_an_interpreter_is_found_in_both_forms(
    house: Desk, her: ResidentId, form: str
) -> None:
    card = result(house).talk.card
    wish = card.interpreter.value
    needed = {"interpreter_needed": "yes"} if form == "intake" else {}
    ask(house, her, form, interpreter_gender=wish, **needed)
    assert found(house, Check.INTERPRETER).came is KEPT


def test_a_worry_is_asked_in_each_talk_and_closed_in_all(house: Desk, her: ResidentId) -> None:
    ask(house, her, "intake", self_harm_worry="yes", self_harm_note="her aunt")
    go_on(house, minutes=9)
    ask(house, her, "safety", self_harm="yes")
    ask(house, her, "needs", mental_self_harm_note="her aunt")
    assert found(house, Check.ONCE).came is KEPT
    go_on(house, minutes=1)
    records.close_question(house, her, "intake", "self_harm_worry")
    assert found(house, Check.CLOSED).came is KEPT
    go_on(house, minutes=1)
    ask(house, her, "safety", self_harm="no")
    assert found(house, Check.CLOSED).came is MISSED


def test_a_correction_is_not_asking_twice(house: Desk, her: ResidentId) -> None:
    ask(house, her, "intake", **_plain())
    go_on(house, minutes=9)
    ask(house, her, "intake", nickname="Selamawit")
    assert found(house, Check.ONCE).came is KEPT


def test_a_correction_does_not_make_the_first_question_later(house: Desk, her: ResidentId) -> None:
    ask(house, her, "intake", **_plain())
    go_on(house, minutes=1)
    rest(house, her)
    agree(house, her)
    go_on(house, minutes=9)
    ask(house, her, "intake", nickname="Selamawit")
    for check in (Check.REST, Check.CONSENT):
        assert found(house, check).came is MISSED


def test_a_screening_in_the_first_night_is_told(house: Desk, her: ResidentId) -> None:
    rest(house, her)
    screening.start_sitting(house, her, "She asked for it herself")
    assert free.EARLY in {one.words for one in found(house, Check.REST).facts}


def test_her_own_view_of_the_risk(house: Desk, her: ResidentId) -> None:
    ask(house, her, "safety", occasion_kind="first")
    assert found(house, Check.OWN_VIEW).came is MISSED
    go_on(house, minutes=3)
    ask(house, her, "safety", own_level="worried")
    assert found(house, Check.OWN_VIEW).came is KEPT


def test_a_yes_where_the_card_says_no(house: Desk, her: ResidentId) -> None:
    # no card agrees to a picture
    agree(house, her, Scope.PHOTO_AUDIO)
    one = found(house, Check.HER_WORD)
    assert one.came is MISSED
    assert one.facts[0].what is Scope.PHOTO_AUDIO


def test_a_referral_within_consent_and_one_by_duty(house: Desk, her: ResidentId) -> None:
    agency = referrals.add_agency(house, "مركز", "Centre")
    draft = ReferralDraft(agency, "Rest", "See her", items=frozenset({DataItem.NAME}))
    slip = referrals.draft_referral(house, her, draft)
    waits = found(house, Check.WITHIN)
    assert (waits.came, waits.facts[0].words) == (NOT_UP, free.WAITS)
    agree(house, her, Scope.SHARE_WITH_AGENCY, agency_id=agency, items=frozenset({DataItem.NAME}))
    assert found(house, Check.WITHIN).facts == ()
    referrals.mark_sent(house, slip)
    kept = found(house, Check.WITHIN)
    assert (kept.came, kept.facts[0].words) == (KEPT, free.WITHIN_AT)
    by_duty(house, her, told=False)
    missed = found(house, Check.WITHIN)
    assert missed.came is MISSED
    assert free.NOT_TOLD in {one.words for one in missed.facts}


def by_duty(desk: Desk, her: ResidentId, *, told: bool) -> None:
    second = factories.add_worker(desk, Role.MANAGER)
    desk.sure_until_ms = desk.clock.monotonic_ms() + 10**9
    office = referrals.add_agency(desk, "نيابة", "Prosecution")
    draft = ReferralDraft(office, "protection", "Please act", items=frozenset({DataItem.NAME}))
    slip = referrals.draft_referral(desk, her, draft)
    words = OverrideWords(
        items=frozenset({DataItem.NAME}),
        ground=Ground.LEGAL_DUTY,
        law="Child Law 37/2012, article 59",
        reason="A child in the same flat is in danger every day.",
        told=told,
        not_told_why="" if told else "She sleeps after a long night.",
        tell_on=None if told else desk.local_today(),
    )
    overrides.override_consent(desk, slip, words, second, factories.WORKER_PHRASE)
    referrals.mark_sent(desk, slip)


def test_a_duty_that_was_told_is_kept(house: Desk, her: ResidentId) -> None:
    by_duty(house, her, told=True)
    one = found(house, Check.WITHIN)
    assert (one.came, one.facts[0].words) == (KEPT, free.TOLD)


def test_reading_is_in_the_log_and_who_reads_no_file_is_refused(
    house: Desk, her: ResidentId
) -> None:
    viewed = AuditFilter(resident_id=her, acts=frozenset({Act.VIEW}))
    with house.database.read() as tx:
        before = tx.audit.count(viewed)
    result(house)
    with house.database.read() as tx:
        assert tx.audit.count(viewed) == before + 1
    code = factories.add_worker(house, Role.HOUSE)
    unlock.lock(house, ReturnPlace())
    night = factories.reopen(house, factories.WORKER_PHRASE, code)
    practice_free.somebody_arrives(night)
    with pytest.raises(NotAllowed):
        result(night)
    stop(night)


def test_a_card_wishes_in_the_words_of_the_forms() -> None:
    assert {one.value for one in Wanted} == {one.value for one in PERSON_WANTED}
