"""What a resident reads on paper, in her language: every label, every letter, and read back."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from shutil import which
from types import ModuleType

import pypdfium2
import pytest

from shelter_desk.domain.belongings import Mark
from shelter_desk.domain.text import Text
from shelter_desk.forms.needs_domain import OWN_VIEW
from shelter_desk.forms.plan_goals import DOMAINS
from shelter_desk.printing.documents import (
    agreed,
    belongings_receipt,
    consent_form,
    consent_talk,
    feedback_sheet,
    her_plan,
    leaving_letter,
    pocket_slip,
    safety_plan,
    told_sheet,
    withdrawal_sheet,
)
from shelter_desk.printing.layout import cutting, frame, labels, signing
from shelter_desk.printing.papers.plan import PlanPaper
from shelter_desk.printing.papers.safety import SafetyPlanPaper
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.typeset import Style, TypesetParagraph
from shelter_desk.services.labels import choices as service_labels
from shelter_desk.services.labels import house as labels_house
from tests.papers import page_count
from tests.places import RESOURCES
from tests.printing import her_samples, plan_samples
from tests.printing.languages import (
    LANGUAGES,
    LEAST,
    blank_form,
    her_words,
    one_column,
    read_aloud,
    scopes,
    similarity,
    spoken,
)
from tests.printing.overlaps import overlaps

HELD = (
    *(consent_form, consent_talk, frame, belongings_receipt, her_plan, safety_plan),
    *(told_sheet, pocket_slip, cutting, feedback_sheet),
    *(withdrawal_sheet, leaving_letter, signing, agreed),
)
NOT_HERS = (labels.CAPACITY, labels.URGENCY, labels.COPY_FOR)
SHOWN_BESIDE = (
    service_labels.ITEMS,
    labels_house.CATEGORIES,
    labels_house.WHERE,
    labels_house.GIVEN,
    tuple(words for mark, words in labels_house.MARKS.items() if mark is not Mark.NONE),
    tuple(one.label for one in (*DOMAINS, *OWN_VIEW)),
)
TALL = 30.0
"""Points that no letter of a text has, and every letter of a watermark."""
PLACE = re.compile(r"\{\w+\}")
BANNER, CHOICE = 240.0, 92.0
"""Points of room that the draft banner's line and a word beside a check box have."""


def _texts(value: object) -> Iterator[Text]:
    if isinstance(value, Text):
        yield value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)


def _said_by(module: ModuleType) -> Iterator[Text]:
    for value in vars(module).values():
        if value not in NOT_HERS:
            yield from _texts(value)


def _on_paper() -> set[str]:
    said = {text.source for module in HELD for text in _said_by(module)}
    return said | {text.source for one in SHOWN_BESIDE for text in _texts(one)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_of_a_paper_she_holds_is_said_in_her_language(language: str) -> None:
    words = spoken(language)
    assert sorted(_on_paper() - set(words)) == []
    for source, said in words.items():
        assert said.strip() == said != ""
        assert sorted(PLACE.findall(said)) == sorted(PLACE.findall(source)), source


@pytest.mark.parametrize("language", [*LANGUAGES, "ar", "en"])
def test_every_letter_of_every_text_has_a_packaged_face(book: FontBook, language: str) -> None:
    every = "".join(
        "".join((text.title, *text.lines))
        for text in (read_aloud(language, scope) for scope in scopes(language))
    )
    if language in LANGUAGES:
        every += "".join(spoken(language).values())
    every += (RESOURCES / "told" / f"{language}.json").read_text(encoding="utf-8").replace("\n", "")
    assert book.missing(every) == ""
    assert unicodedata.is_normalized("NFC", every)


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_fit_the_narrow_places_of_the_form(book: FontBook, language: str) -> None:
    words = spoken(language)
    banner = words["Draft translation: not yet checked by a reviewer"]
    bold = Style(language, 8.5, bold=True)
    assert TypesetParagraph(book, banner, bold).natural_width() <= BANNER
    for decision in labels.DECISIONS.values():
        for word in words[decision.source].split():
            choice = TypesetParagraph(book, word, Style(language, 9.8, bold=True))
            assert choice.natural_width() <= CHOICE, word


@pytest.mark.skipif(which("pdftotext") is None, reason="poppler-utils is not here")
@pytest.mark.parametrize("language", ["ar", "bn", "hi", "ta", "tl"])
def test_what_is_printed_can_be_read_back(book: FontBook, language: str, tmp_path: Path) -> None:
    pdf, said = one_column(language, book)
    assert similarity(pdf, said, tmp_path) >= LEAST.get(language, 0.95)


@pytest.mark.skipif(which("pdftotext") is None, reason="poppler-utils is not here")
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_a_paper_she_holds_lies_over_another(
    book: FontBook, language: str, tmp_path: Path
) -> None:
    words, blank, beside = her_words(), plan_samples.BLANK, "ar"
    for pdf in (
        consent_form.consent_form(blank_form(language, beside), book, words),
        her_plan.her_plan(PlanPaper(blank, language, beside), book, words),
        her_plan.her_plan(replace(plan_samples.plan(), language=language), book, words),
        safety_plan.safety_plan(SafetyPlanPaper(blank, language, beside), book, words),
        withdrawal_sheet.withdrawal_sheet(her_samples.withdrawal(language), book, words),
        leaving_letter.leaving_letter(her_samples.letter(language), book, words),
        told_sheet.told_sheet(her_samples.rules_told(language), book, words),
        *_empty_ones(language, beside, book),
    ):
        assert overlaps(pdf, tmp_path) == []


def _empty_ones(language: str, beside: str, book: FontBook) -> Iterator[bytes]:
    words = her_words()
    empty = her_samples.blank_withdrawal(language, beside)
    yield withdrawal_sheet.withdrawal_sheet(empty, book, words)
    yield leaving_letter.leaving_letter(her_samples.blank_letter(language, beside), book, words)
    yield pocket_slip.pocket_slip(her_samples.blank_slip(language, beside), book, words)
    yield feedback_sheet.feedback_sheet(her_samples.feedback(language, beside), book, words)


@pytest.mark.parametrize("language", [*LANGUAGES, "ar", "en"])
def test_what_is_signed_and_what_it_says_stand_on_one_page(book: FontBook, language: str) -> None:
    for beside in ("ar", "en"):
        if beside != language:
            pages = [page_count(pdf) for pdf in _empty_ones(language, beside, book)]
            assert pages == [1, 1, 1, 1], beside


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_lies_beneath_the_card_that_she_cuts_out(book: FontBook, language: str) -> None:
    empty = her_samples.blank_slip(language, "en")
    shown = replace(empty, frame=replace(empty.frame, blank=True))
    with pypdfium2.PdfDocument(pocket_slip.pocket_slip(shown, book, her_words())) as opened:
        page = opened[0].get_textpage()
        said = page.get_text_range()
        cut = page.get_charbox(said.index("Cut along"))[3]
        boxes = [page.get_charbox(at) for at in range(page.count_chars())]
    watermark = [top for _left, bottom, _right, top in boxes if top - bottom > TALL]
    assert len(watermark) >= len("BLANK")
    assert max(watermark) < cut
