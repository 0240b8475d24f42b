"""All fourteen matters she decides: their text, what a yes needs, how long it lasts, the paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from shelter_desk.domain.consent_errors import (
    ContactNotSafe,
    ExpiryTooLate,
    GuardianNotSafe,
    NeedsContact,
    TalkTooFarOff,
)
from shelter_desk.domain.consents import (
    ConsentDecision,
    DataItem,
    Decision,
    GivenBy,
    Scope,
    is_limited,
)
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.retention import ExitReason
from shelter_desk.forms.answers import Answers
from shelter_desk.printing.documents.consent_form import consent_form
from shelter_desk.printing.papers.consent import ConsentPaper
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.words import Words
from shelter_desk.services.consents import consents
from shelter_desk.services.desk import Desk
from shelter_desk.services.papers import paper
from shelter_desk.services.records import records
from shelter_desk.services.stays import retention
from shelter_desk.services.today import today
from shelter_desk.services.views.due import DueWay
from shelter_desk.services.views.retention import ExitNotice
from tests import factories

OWN = sorted(set(Scope) - {Scope.SHARE_WITH_AGENCY})


@pytest.fixture
def resident(desk: Desk) -> ResidentId:
    return factories.admit(desk, "Maya")


def test_every_matter_has_a_text_in_every_language(desk: Desk) -> None:
    for language in consents.consent_languages(desk):
        for scope in Scope:
            assert consents.consent_text(desk, scope, language) is not None, (language, scope)


@pytest.mark.parametrize("scope", OWN)
def test_a_yes_is_kept_with_its_words_and_its_last_day(
    desk: Desk, resident: ResidentId, scope: Scope
) -> None:
    made = factories.decision(desk, scope, language="hi", staff_language="en")
    consents.record_consent(desk, resident, made)
    (row,) = consents.wallet(desk, resident)
    assert row.state == "valid"
    assert row.consent.read_text == consents.consent_text(desk, scope, "hi")
    assert (row.days_left is not None) is is_limited(scope)


@pytest.mark.parametrize("scope", OWN)
def test_a_no_needs_nothing_more_than_her_word(
    desk: Desk, resident: ResidentId, scope: Scope
) -> None:
    said = ConsentDecision(scope, Decision.REFUSED, "ar", "en", 1)
    consents.record_consent(desk, resident, said)
    (row,) = consents.wallet(desk, resident)
    assert row.state == "refused"


def test_a_sister_without_a_telephone_can_be_reached_in_another_way(
    desk: Desk, resident: ResidentId
) -> None:
    made = factories.decision(desk, Scope.CONTACT_FAMILY, contact_phone="")
    consents.record_consent(desk, resident, made)
    called = factories.decision(desk, Scope.EMERGENCY_CONTACT, contact_phone="")
    with pytest.raises(NeedsContact):
        consents.record_consent(desk, resident, called)


def test_nobody_calls_a_relative_who_must_not_know(desk: Desk, resident: ResidentId) -> None:
    row = Answers.empty().with_value("name", "hanan  AZIZ")
    answers = Answers.empty().with_rows("must_not_know", (row,))
    records.sign_record(desk, resident, "intake", answers)
    with pytest.raises(ContactNotSafe):
        consents.record_consent(desk, resident, factories.decision(desk, Scope.CONTACT_FAMILY))


@pytest.mark.parametrize("scope", [one for one in OWN if is_limited(one)])
def test_nothing_lasts_longer_than_its_longest_time(
    desk: Desk, resident: ResidentId, scope: Scope
) -> None:
    late = desk.local_today() + timedelta(days=366)
    with pytest.raises(ExpiryTooLate):
        consents.record_consent(desk, resident, factories.decision(desk, scope, valid_until=late))


def test_statistics_last_until_they_are_taken_back_also_after_she_left(
    desk: Desk, resident: ResidentId
) -> None:
    consents.record_consent(desk, resident, factories.decision(desk, Scope.STATISTICS))
    consents.record_consent(desk, resident, factories.decision(desk, Scope.INTERPRETER))
    retention.record_exit(desk, resident, ExitNotice(desk.local_today(), ExitReason.OWN_HOUSING))
    states = {row.consent.details.scope: row.state for row in consents.wallet(desk, resident)}
    assert states == {Scope.STATISTICS: "valid", Scope.INTERPRETER: "expired"}


def test_paper_says_what_exactly_and_how_long(desk: Desk, resident: ResidentId) -> None:
    said: list[str] = []

    def say(language: str, text: object, n: int | None = None) -> str:
        words = desk.translate(language, text, n)  # type: ignore[arg-type]
        said.append(words)
        return words

    taken = [
        consents.record_consent(desk, resident, factories.decision(desk, scope))
        for scope in (Scope.STATISTICS, Scope.MEDICAL_EXAM)
    ]
    sheet = paper.gather_consent(desk, resident, taken).sheets[0]
    assert isinstance(sheet, ConsentPaper)
    consent_form(sheet, FontBook(), Words(say))
    assert "it is taken back" in said
    assert "What exactly" in said
    assert "Purpose" not in said
    shares = replace(sheet.parts[0], purpose="A bed", items=frozenset({DataItem.NAME}))
    consent_form(replace(sheet, parts=(shares,)), FontBook(), Words(say))
    assert "Purpose" in said


def test_who_may_have_harmed_her_neither_decides_nor_is_called(
    desk: Desk, resident: ResidentId
) -> None:
    row = Answers.empty().with_value("name", "abu  Hanan")
    answers = Answers.empty().with_rows("concern_people", (row,))
    records.sign_record(desk, resident, "safety", answers)
    guarded = factories.decision(
        desk, Scope.SHELTER, given_by=GivenBy.BOTH, guardian="Abu Hanan", guardian_relation="uncle"
    )
    with pytest.raises(GuardianNotSafe):
        consents.record_consent(desk, resident, guarded)
    called = factories.decision(desk, Scope.CONTACT_FAMILY, contact_name="Abu Hanan")
    with pytest.raises(ContactNotSafe):
        consents.record_consent(desk, resident, called)
    consents.record_consent(desk, resident, replace(guarded, guardian="Amina"))


def test_a_talk_that_was_put_off_stands_on_today_until_it_is_held(
    desk: Desk, resident: ResidentId
) -> None:
    today_is = desk.local_today()

    def waiting() -> list[tuple[int, str]]:
        rows = today.today(desk).due
        return [(row.days, row.subject) for row in rows if row.way is DueWay.CONSENT]

    def put_off(days: int) -> None:
        on = today_is + timedelta(days=days)
        said = ConsentDecision(Scope.STATISTICS, Decision.NOT_NOW, "ar", "en", 1, talk_on=on)
        consents.record_consent(desk, resident, said)

    put_off(9)
    assert waiting() == [], "not yet"
    put_off(2)
    assert waiting() == [(2, f"{resident}/5/")]
    other = ConsentDecision(Scope.SHELTER, Decision.REFUSED, "ar", "en", 1)
    consents.record_consent(desk, resident, other)
    assert len(waiting()) == 1, "a decision about another matter is no such talk"
    consents.record_consent(desk, resident, factories.decision(desk, Scope.STATISTICS))
    assert waiting() == []


@pytest.mark.parametrize("days", [-1, 181])
def test_another_talk_is_within_reach(desk: Desk, resident: ResidentId, days: int) -> None:
    on = desk.local_today() + timedelta(days=days)
    said = ConsentDecision(Scope.SHELTER, Decision.NOT_NOW, "ar", "en", 1, talk_on=on)
    with pytest.raises(TalkTooFarOff):
        consents.record_consent(desk, resident, said)


def test_only_a_decision_that_was_put_off_books_a_talk(desk: Desk, resident: ResidentId) -> None:
    made = factories.decision(desk, Scope.SHELTER, talk_on=desk.local_today())
    consents.record_consent(desk, resident, made)
    (row,) = consents.wallet(desk, resident)
    assert row.consent.details.talk_on is None
