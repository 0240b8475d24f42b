"""The house in numbers on paper: one page, every number, nothing over another."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from shelter_desk.domain.desk import Digits
from shelter_desk.domain.errors import TextTooLong
from shelter_desk.printing.documents.overview_sheet import overview_sheet
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.words import Words
from tests.papers import page_count
from tests.printing.overlaps import POPPLER, overlaps
from tests.printing.overview_samples import MOST_NEEDS, MOST_SOURCES, overview_paper
from tests.printing.written import written


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("lines", [(0, 0), (4, 8), (8, 8), (MOST_SOURCES, MOST_NEEDS)])
def test_as_many_lines_as_there_may_be_stand_on_one_page(
    book: FontBook, language: str, lines: tuple[int, int]
) -> None:
    assert page_count(overview_sheet(overview_paper(language, *lines), book, written())) == 1


@POPPLER
@pytest.mark.parametrize("language", ["ar", "en"])
def test_no_word_lies_over_another(book: FontBook, language: str, tmp_path: Path) -> None:
    pdf = overview_sheet(overview_paper(language, 8, 8), book, written())
    assert overlaps(pdf, tmp_path) == []


def test_every_number_stands_there_and_none_for_nobody(book: FontBook) -> None:
    pdf = overview_sheet(overview_paper("en", 3, 2), book, written())
    words = pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range().split()
    assert words.count("137") == 6
    assert words.count("22") == 6
    assert {"160", "161", "162"} <= set(words)
    assert words.count("0") == 3, "in names alone"


def test_digits_are_those_of_the_house(book: FontBook) -> None:
    words = written()
    arabic = Words(words.translate, Digits.ARABIC)
    pdf = overview_sheet(overview_paper(), book, arabic)
    text = pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range()
    assert "١٦٠" in text
    assert "٣٢" in text


def test_words_that_try_to_leave_their_place_do_not(book: FontBook) -> None:
    hostile = "\u202eabc\u2066" + "كلمة " * 30
    pdf = overview_sheet(overview_paper("ar", 2, 2, hostile), book, written())
    text = pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range()
    assert "\u202e" not in text
    with pytest.raises(TextTooLong):
        overview_sheet(overview_paper("ar", 2, 2, "x" * 500), book, written())
