"""Her plan and her card on paper, looked at from outside."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from xml.etree import ElementTree

import pypdfium2
import pytest
import zxingcpp
from reportlab.lib.pagesizes import A4

from shelter_desk.domain.desk import Digits
from shelter_desk.domain.errors import TextTooLong
from shelter_desk.domain.text import Text
from shelter_desk.forms.catalog import form
from shelter_desk.printing.documents.her_plan import her_plan
from shelter_desk.printing.documents.needs_sheet import needs_sheet
from shelter_desk.printing.documents.safety_plan import _card_story, crisis_card, safety_plan
from shelter_desk.printing.layout.bilingual import Bilingual
from shelter_desk.printing.layout.blocks import Card
from shelter_desk.printing.layout.frame import MARGIN
from shelter_desk.printing.layout.level_drawing import Lie
from shelter_desk.printing.papers.plan import PlanPaper
from shelter_desk.printing.papers.safety import SAFETY_LINES, SafetyPlanPaper
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.words import Words
from tests.places import CATALOGUE
from tests.printing import plan_samples
from tests.printing.samples import CODE, DOCUMENT_ID

_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069"))
HER_LANGUAGE = pytest.mark.parametrize("language", ["ar", "en"])


@pytest.fixture(scope="module")
def words() -> Words:
    """The Arabic that the program brings along."""
    known = {
        (context.findtext("name"), message.findtext("source")): message.findtext("translation")
        for context in ElementTree.parse(CATALOGUE).iter("context")
        for message in context.iter("message")
    }

    def translate(language: str, text: Text, n: int | None = None) -> str:
        del n
        arabic = known[text.context, text.source] if language == "ar" else None
        return arabic or text.source

    return Words(translate)


def _text(pdf: bytes) -> str:
    pages = pypdfium2.PdfDocument(pdf)
    said = "\n".join(page.get_textpage().get_text_range() for page in pages)
    return unicodedata.normalize("NFKC", said).translate(_MARKS)


def _codes(pdf: bytes) -> set[str]:
    picture = pypdfium2.PdfDocument(pdf)[0].render(scale=3).to_pil()
    return {found.text for found in zxingcpp.read_barcodes(picture)}


@HER_LANGUAGE
def test_the_plan_has_her_words_code_copy_and_qr(
    book: FontBook, words: Words, language: str
) -> None:
    pdf = her_plan(plan_samples.plan(language), book, words)
    text = _text(pdf)
    for wanted in (
        *(plan_samples.LATIN, CODE, "4521-77", "03/12/2026", "موعد مع الملحق العمالي"),
        *("Goal 2", "Copy 2", "Write to the embassy with her", "A talk with the cook"),
    ):
        assert wanted in text, wanted
    assert text.count("✓") == 1, "her answer alone is ticked"
    assert _codes(pdf) == {f"SD:{DOCUMENT_ID}:1".upper()}
    assert her_plan(plan_samples.plan(language), book, words) == pdf


def test_goals_are_counted_in_the_digits_of_each_column(book: FontBook) -> None:
    words = Words(lambda _language, text, _n=None: text.source, Digits.ARABIC)
    text = _text(her_plan(plan_samples.plan(), book, words))
    for western, own in (("1", "١"), ("2", "٢")):
        assert text.count(f"Goal {western}") == 1
        assert text.count(f"Goal {own}") + text.count(f"{own} Goal") == 1


@HER_LANGUAGE
def test_blank_plans_have_the_same_lines_and_no_answer(
    book: FontBook, words: Words, language: str
) -> None:
    other = "en" if language == "ar" else "ar"
    pdf = her_plan(PlanPaper(plan_samples.BLANK, language, other), book, words)
    text = _text(pdf)
    assert "✓" not in text
    assert CODE not in text
    assert "Blank form" in text
    assert text.count("What will be done") >= 4
    pdf = safety_plan(SafetyPlanPaper(plan_samples.BLANK, language, other), book, words)
    assert len(pypdfium2.PdfDocument(pdf)) <= 2
    assert "My code word" in _text(pdf)


def test_the_safety_plan_leaves_out_what_was_not_said(book: FontBook, words: Words) -> None:
    text = _text(safety_plan(plan_samples.safety(), book, words))
    assert "She tells whoever is on duty." in text
    assert "+97333000147" in text
    assert "My code word" in text
    assert "neighbours" not in text


def test_every_line_of_the_paper_is_asked_by_the_form() -> None:
    spec = form("safety")
    for key in SAFETY_LINES:
        assert spec.section_of(key).compartment_of(spec.find(key)) is None, key


@pytest.mark.parametrize("helps", ["", "tea", "أن أجلس مع هيوت وأصلي ثم نشرب الشاي معًا. " * 13])
def test_the_card_is_a_third_of_a_page_at_most(book: FontBook, words: Words, helps: str) -> None:
    assert len(helps) <= 600
    paper = replace(plan_samples.card(), helps=helps)
    page = Bilingual(book, words, "ar", "en")
    card = next(one for one in _card_story(paper, page) if isinstance(one, Card))
    width, height = A4
    assert card.wrap(width - 2 * MARGIN, height)[1] <= height / 3
    pdf = crisis_card(paper, book, words)
    assert len(pypdfium2.PdfDocument(pdf)) == 1
    assert "نخلة" in _text(pdf)


@HER_LANGUAGE
def test_needs_are_one_page_with_levels_in_words_and_days(
    book: FontBook, words: Words, language: str
) -> None:
    paper = plan_samples.needs(language)
    pdf = needs_sheet(paper, book, words)
    assert len(pypdfium2.PdfDocument(pdf)) == 1
    text = _text(pdf)
    for wanted in (CODE, "03/11/2026", "03/06/2027", "I say 4, the worker says 3"):
        assert wanted in text, wanted
    assert "Nothing was said of it yet." in text
    assert "Sealed" in text
    assert needs_sheet(paper, book, words) == pdf


@pytest.mark.parametrize("rtl", [True, False])
def test_time_on_paper_runs_as_she_reads_and_four_lies_above_one(rtl: bool) -> None:
    lie = Lie(300, 40, rtl)
    assert (lie.x(0) > lie.x(1)) is rtl
    assert lie.y(4) > lie.y(1)
    assert 0 < min(lie.x(0), lie.x(1)) < max(lie.x(0), lie.x(1)) < 300


def test_words_too_long_for_paper_are_said_and_not_cut(book: FontBook, words: Words) -> None:
    with pytest.raises(TextTooLong):
        crisis_card(replace(plan_samples.card(), helps="x" * 30_000), book, words)
