"""Texts in her languages: signed off by a named reviewer, put right, and frozen where read."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from shelter_desk.domain.consents import ConsentText, Scope
from shelter_desk.domain.errors import ChangedMeanwhile, NotAllowed, NotFound, NothingWritten
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.wordings import (
    KeptTexts,
    LineMissing,
    PlacesLost,
    ReviewNotYet,
    TextReview,
    wording_digest,
)
from shelter_desk.printing.papers.consent import ConsentPaper
from shelter_desk.services import consents, paper, wordings
from shelter_desk.services.desk import Desk
from tests import factories


@pytest.fixture
def resident(desk: Desk) -> ResidentId:
    return factories.admit(desk, "Maya")


@pytest.fixture
def today(desk: Desk) -> date:
    return desk.local_today()


def read(desk: Desk, scope: Scope, language: str = "hi") -> ConsentText:
    text = consents.consent_text(desk, scope, language)
    assert text is not None
    return text


def review(scope: Scope, on: date, version: int = 1) -> TextReview:
    return TextReview(scope, version, " Asha Rai ", "Nepali women's society", on)


def correct(desk: Desk, scope: Scope, **more: object) -> int:
    text = read(desk, scope)
    lines = ("पहली पंक्ति, ठीक की गई।", *text.lines[1:])
    values = {"version": text.version, "title": text.title, "lines": lines, **more}
    return wordings.correct_text(desk, "hi", scope, **values)  # type: ignore[arg-type]


def test_a_text_is_a_draft_until_a_named_reviewer_signs_it_off(desk: Desk, today: date) -> None:
    assert all(text.is_draft for text in wordings.her_texts(desk, "hi"))
    wordings.sign_off_texts(desk, "hi", [review(Scope.SHELTER, today)])
    states = {text.scope: text for text in wordings.her_texts(desk, "hi")}
    assert states[Scope.SHELTER].reviewed_by == "Asha Rai, Nepali women's society"
    assert states[Scope.SHELTER].reviewed_on == today.isoformat()
    assert states[Scope.INTERVIEW].is_draft
    assert all(text.is_draft for text in wordings.her_texts(desk, "ne"))


def test_paper_says_draft_until_both_columns_are_signed_off(desk: Desk, today: date) -> None:
    for language in ("ar", "en"):
        assert paper.blank_consent_paper(desk, [Scope.SHELTER], "ar", "en").draft_translation
        wordings.sign_off_texts(desk, language, [review(Scope.SHELTER, today)])
    assert not paper.blank_consent_paper(desk, [Scope.SHELTER], "ar", "en").draft_translation


def test_paper_says_draft_while_nobody_reviewed_the_labels_around(
    desk: Desk, resident: ResidentId, today: date
) -> None:
    for language in ("hi", "en"):
        wordings.sign_off_texts(desk, language, [review(Scope.SHELTER, today)])
    assert paper.blank_consent_paper(desk, [Scope.SHELTER], "hi", "en").draft_translation
    decision = factories.decision(desk, Scope.SHELTER, language="hi", staff_language="en")
    taken = consents.record_consent(desk, resident, decision)
    sheet = paper.gather_consent(desk, resident, [taken]).sheets[0]
    assert isinstance(sheet, ConsentPaper)
    assert not any(one.read_text.is_draft or one.staff_text.is_draft for one in sheet.parts)
    assert sheet.is_draft


def test_a_correction_is_a_new_version_that_nobody_has_reviewed(desk: Desk, today: date) -> None:
    wordings.sign_off_texts(desk, "hi", [review(Scope.SHELTER, today)])
    assert correct(desk, Scope.SHELTER) == 2
    text = read(desk, Scope.SHELTER)
    assert (text.version, text.is_draft) == (2, True)
    assert text.lines[0] == "पहली पंक्ति, ठीक की गई।"
    assert text.tells == read(desk, Scope.SHELTER, "en").tells
    wordings.sign_off_texts(desk, "hi", [review(Scope.SHELTER, today, 2)])
    assert not read(desk, Scope.SHELTER).is_draft


def test_what_was_read_to_her_stays_as_it_was_read(desk: Desk, resident: ResidentId) -> None:
    decision = factories.decision(desk, Scope.SHELTER, language="hi", staff_language="en")
    consents.record_consent(desk, resident, decision)
    before = read(desk, Scope.SHELTER)
    correct(desk, Scope.SHELTER)
    (row,) = consents.wallet(desk, resident)
    assert row.consent.read_text == before
    assert row.consent.details.text_version == 1


def test_a_correction_keeps_the_places_that_are_filled_when_it_is_read(desk: Desk) -> None:
    text = read(desk, Scope.SHARE_WITH_AGENCY)
    assert "{items}" in text.lines[1]
    for lost in (text.lines[1].replace("{items}", ""), text.lines[1] + "{agency}"):
        lines = (text.lines[0], lost, *text.lines[2:])
        with pytest.raises(PlacesLost):
            correct(desk, Scope.SHARE_WITH_AGENCY, lines=lines)


def test_half_a_correction_and_a_stale_one_are_refused(desk: Desk) -> None:
    text = read(desk, Scope.SHELTER)
    for lines in (text.lines[1:], (" ", *text.lines[1:])):
        with pytest.raises(LineMissing):
            correct(desk, Scope.SHELTER, lines=lines)
    correct(desk, Scope.SHELTER)
    with pytest.raises(ChangedMeanwhile):
        correct(desk, Scope.SHELTER, version=1)
    with pytest.raises(NotFound):
        wordings.correct_text(desk, "xx", Scope.SHELTER, 1, "x", text.lines)


def test_a_review_has_a_name_a_day_that_was_and_the_version_of_today(
    desk: Desk, today: date
) -> None:
    with pytest.raises(NothingWritten):
        wordings.sign_off_texts(desk, "hi", [])
    with pytest.raises(NothingWritten):
        wordings.sign_off_texts(desk, "hi", [TextReview(Scope.SHELTER, 1, " ", "x", today)])
    with pytest.raises(ReviewNotYet):
        wordings.sign_off_texts(desk, "hi", [review(Scope.SHELTER, today + timedelta(days=1))])
    correct(desk, Scope.SHELTER)
    with pytest.raises(ChangedMeanwhile):
        wordings.sign_off_texts(desk, "hi", [review(Scope.SHELTER, today)])
    assert read(desk, Scope.SHELTER).is_draft


def test_a_review_holds_for_the_words_that_were_read_and_no_others(today: date) -> None:
    words = ConsentText(Scope.SHELTER, "hi", 2, "a", ("b",), ("",))
    signed = TextReview(Scope.SHELTER, 2, "A", "", today, wording_digest(words))
    kept = KeptTexts(reviews=(signed,))
    assert kept.applied(words).reviewed_by == "A"
    other = ConsentText(Scope.SHELTER, "hi", 2, "a", ("c",), ("",))
    assert kept.applied(other).is_draft


def test_only_who_manages_the_desk_signs_off(caseworker_desk: Desk) -> None:
    signed = review(Scope.SHELTER, caseworker_desk.local_today())
    with pytest.raises(NotAllowed):
        wordings.sign_off_texts(caseworker_desk, "hi", [signed])
