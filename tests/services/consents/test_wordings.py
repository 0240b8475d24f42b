"""Texts in her languages: signed off by a named reviewer, put right, and frozen where read."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest

from shelter_desk.domain.consents import ConsentText, DataItem, Scope
from shelter_desk.domain.errors import ChangedMeanwhile, NotAllowed, NotFound, NothingWritten
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.text import Text
from shelter_desk.domain.wordings import (
    About,
    HerText,
    HouseText,
    KeptTexts,
    LineMissing,
    PlacesLost,
    ReviewNotYet,
    TextCorrection,
    TextReview,
    wording_digest,
)
from shelter_desk.printing.documents.consent_form import consent_form
from shelter_desk.printing.papers.consent import ConsentPaper
from shelter_desk.printing.papers.told import ToldPaper
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.words import Words
from shelter_desk.services.consents import consents, wordings
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.texts.wordings import saying
from shelter_desk.services.papers import paper, told_papers
from shelter_desk.services.referrals import referrals
from tests import factories, papers


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
    states = {text.about: text for text in wordings.her_texts(desk, "hi")}
    assert states[Scope.SHELTER].reviewed_by == "Asha Rai, Nepali women's society"
    assert states[Scope.SHELTER].reviewed_on == today.isoformat()
    assert states[Scope.INTERVIEW].is_draft
    assert all(text.is_draft for text in wordings.her_texts(desk, "ne"))


def test_paper_says_draft_until_both_columns_are_signed_off(desk: Desk, today: date) -> None:
    for language in ("ar", "en"):
        assert papers.blank_consent_paper(desk, [Scope.SHELTER], "ar", "en").draft_translation
        wordings.sign_off_texts(desk, language, [review(Scope.SHELTER, today)])
    assert not papers.blank_consent_paper(desk, [Scope.SHELTER], "ar", "en").draft_translation


def test_paper_says_draft_while_nobody_reviewed_the_labels_around(
    desk: Desk, resident: ResidentId, today: date
) -> None:
    for language in ("hi", "en"):
        wordings.sign_off_texts(desk, language, [review(Scope.SHELTER, today)])
    assert papers.blank_consent_paper(desk, [Scope.SHELTER], "hi", "en").draft_translation
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


def older(scope: Scope, lines: tuple[str, ...], version: int = 2) -> TextCorrection:
    """What a house put right in a text that had a line less."""
    return TextCorrection(scope, version, "पुराना शीर्षक", lines)


def keep_older(desk: Desk, *corrections: TextCorrection) -> None:
    """As the file holds them, the first ones without a word of what they are of."""
    rows = [[one.about, one.version, one.title, list(one.lines)] for one in corrections]
    with desk.database.write() as tx:
        kept = json.dumps({"corrections": rows, "reviews": []})
        tx.settings.set_value("texts.hi", kept)


def test_a_new_text_goes_before_what_was_put_right_in_an_older_one(desk: Desk, today: date) -> None:
    packaged = read(desk, Scope.REPORT_TO_POLICE)
    assert packaged.version == 2
    lines = tuple(f"पुरानी {number}" for number in range(len(packaged.lines) - 1))
    keep_older(
        desk,
        older(Scope.REPORT_TO_POLICE, lines),
        older(Scope.REPORT_TO_POLICE, lines, 3),
        older(Scope.SHELTER, ("पहली",) * len(read(desk, Scope.SHELTER).lines)),
    )
    now = read(desk, Scope.REPORT_TO_POLICE)
    assert (now.lines, now.version, now.is_draft) == (packaged.lines, 4, True)
    assert len(now.lines) == len(now.tells)
    assert read(desk, Scope.SHELTER).lines[0] == "पहली", "what did not change stays put right"
    wordings.sign_off_texts(desk, "hi", [review(Scope.REPORT_TO_POLICE, today, 4)])
    assert not read(desk, Scope.REPORT_TO_POLICE).is_draft
    assert correct(desk, Scope.REPORT_TO_POLICE) == 5
    put_right = read(desk, Scope.REPORT_TO_POLICE)
    assert put_right.lines == ("पहली पंक्ति, ठीक की गई।", *packaged.lines[1:])
    assert (put_right.version, put_right.is_draft) == (5, True)


def test_a_review_of_the_older_text_is_none_of_the_new_one(desk: Desk, today: date) -> None:
    packaged = read(desk, Scope.SHARE_WITH_AGENCY)
    before = replace(packaged, version=1, lines=packaged.lines[1:], tells=packaged.tells[1:])
    signed = replace(review(Scope.SHARE_WITH_AGENCY, today), digest=wording_digest(before))
    kept = KeptTexts(reviews=(signed,))
    assert not kept.applied(before).is_draft
    assert kept.applied(packaged).is_draft


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


def sign(desk: Desk, language: str, today: date, *about: About) -> None:
    versions = {text.about: text.version for text in wordings.her_texts(desk, language)}
    reviews = [TextReview(one, versions[one], "Asha Rai", "", today) for one in about]
    wordings.sign_off_texts(desk, language, reviews)


def labels(desk: Desk, language: str = "hi") -> HerText:
    text = wordings.her_text(desk, HouseText.LABELS, language)
    assert text is not None
    return text


def relabel(desk: Desk, source: str, said: str) -> None:
    text = labels(desk)
    lines = [
        said if one == source else old for one, old in zip(text.sources, text.lines, strict=True)
    ]
    wordings.correct_text(desk, "hi", HouseText.LABELS, text.version, "", lines)


def test_every_text_of_a_language_stands_in_the_list(desk: Desk) -> None:
    for language in consents.consent_languages(desk):
        listed = [text.about for text in wordings.her_texts(desk, language)]
        ours = language in ("ar", "en")
        told = [one for one in HouseText if not ours or one is not HouseText.LABELS]
        assert listed == [*Scope, *told], language


def test_rights_and_rules_are_a_draft_until_they_and_the_labels_are_signed_off(
    desk: Desk, today: date
) -> None:
    beside = "en" if desk.language == "en" else "ar"
    steps = (
        ("hi", (HouseText.RIGHTS, HouseText.RULES)),
        (beside, (HouseText.RIGHTS, HouseText.RULES)),
        ("hi", (HouseText.LABELS,)),
    )
    for language, about in steps:
        assert told_papers.gather_told(desk, "hi").draft_translation
        sign(desk, language, today, *about)
    assert not told_papers.gather_told(desk, "hi").draft_translation


def test_a_paper_is_no_draft_once_its_text_and_its_labels_are_signed_off(
    desk: Desk, resident: ResidentId, today: date
) -> None:
    sign(desk, "hi", today, Scope.SHELTER, HouseText.LABELS)
    sign(desk, "en", today, Scope.SHELTER)
    assert not papers.blank_consent_paper(desk, [Scope.SHELTER], "hi", "en").draft_translation
    decision = factories.decision(desk, Scope.SHELTER, language="hi", staff_language="en")
    taken = consents.record_consent(desk, resident, decision)
    assert not papers.consent_paper(desk, resident, [taken]).draft_translation
    relabel(desk, "Consent form", "मंज़ूरी का फ़ॉर्म")
    assert papers.consent_paper(desk, resident, [taken]).draft_translation


def test_a_right_that_is_put_right_is_what_the_sheet_says(desk: Desk) -> None:
    text = wordings.her_text(desk, HouseText.RIGHTS, "hi")
    assert text is not None
    lines = ("आप कभी भी आ-जा सकती हैं।", *text.lines[1:])
    wordings.correct_text(desk, "hi", HouseText.RIGHTS, 1, text.title, lines)
    sheet = told_papers.gather_told(desk, "hi").sheets[0]
    assert isinstance(sheet, ToldPaper)
    assert sheet.pairs[0][0].lines == lines
    assert sheet.pairs[0][0].version == 2


def test_a_label_that_is_put_right_is_what_papers_say(desk: Desk, resident: ResidentId) -> None:
    relabel(desk, "Consent form", "मंज़ूरी का फ़ॉर्म")
    relabel(desk, "Name", "पूरा नाम")
    assert labels(desk).version == 3
    said: list[str] = []

    def say(language: str, text: Text, n: int | None = None) -> str:
        said.append(saying(desk.translate, job.labels)(language, text, n))
        return said[-1]

    job = paper.gather_blank_consent(desk, [Scope.SHELTER], "hi", "en")
    assert job.labels == {"hi": {"Consent form": "मंज़ूरी का फ़ॉर्म", "Name": "पूरा नाम"}}
    assert paper.typeset(desk, job).pdf != paper.typeset(desk, replace(job, labels={})).pdf
    (sheet,) = job.sheets
    assert isinstance(sheet, ConsentPaper)
    consent_form(sheet, FontBook(), Words(say))
    assert {"मंज़ूरी का फ़ॉर्म", "पूरा नाम", "Consent form"} <= set(said)


def test_an_item_that_is_put_right_is_read_to_her(desk: Desk) -> None:
    agency = referrals.add_agency(desk, "مركز", "Salam Health Centre", "+97317000000")
    relabel(desk, "Needs", "आपकी ज़रूरतें")
    text = consents.consent_text(desk, Scope.SHARE_WITH_AGENCY, "hi", agency, [DataItem.NEEDS])
    assert text is not None
    assert "आपकी ज़रूरतें" in text.lines[1]


def test_a_label_keeps_its_places(desk: Desk) -> None:
    text = labels(desk)
    at = next(place for place, line in enumerate(text.lines) if "{version}" in line)
    lines = [*text.lines[:at], "पाठ", *text.lines[at + 1 :]]
    with pytest.raises(PlacesLost):
        wordings.correct_text(desk, "hi", HouseText.LABELS, 1, "", lines)


def test_a_label_that_is_new_in_the_program_wants_a_look(today: date) -> None:
    old = HerText(HouseText.LABELS, "hi", 1, "", ("a", "b"), ("A", "B"))
    right = TextCorrection(HouseText.LABELS, 2, "", ("a2", "b"), ("A", "B"))
    signed = TextReview(HouseText.LABELS, 2, "Asha", "", today)
    texts = KeptTexts((right,))
    signed = replace(signed, digest=wording_digest(texts.applied(old)))
    texts = replace(texts, reviews=(signed,))
    assert not texts.applied(old).is_draft
    newer = replace(old, lines=("a", "c", "b"), sources=("A", "C", "B"))
    assert texts.applied(newer).lines == ("a2", "c", "b")
    assert texts.applied(newer).is_draft
