"""Forms on paper: for the pen with boxes and lines, in both languages, nothing over another."""

from __future__ import annotations

import io
from pathlib import Path
from shutil import which

import pikepdf
import pytest

from shelter_desk.forms.for_the_pen import PEN_FORMS
from shelter_desk.printing.fonts import FontBook
from shelter_desk.printing.form_sheet import form_sheet
from shelter_desk.printing.papers.form import FormPaper
from shelter_desk.printing.papers.frame import PageFrame
from shelter_desk.printing.raster import page_count
from tests.printing.overlaps import overlaps
from tests.printing.pen_samples import pen_paper
from tests.printing.written import written

MOST_PAGES = 3
POPPLER = pytest.mark.skipif(which("pdftotext") is None, reason="poppler-utils is not here")


def _pdf(paper: FormPaper, book: FontBook) -> bytes:
    return form_sheet(paper, book, written())


@POPPLER
@pytest.mark.parametrize("key", PEN_FORMS)
def test_no_word_lies_over_another(book: FontBook, key: str, tmp_path: Path) -> None:
    # the watermark lies beneath on purpose, so these are drawn without it
    assert overlaps(_pdf(pen_paper(key), book), tmp_path) == []


@pytest.mark.parametrize("key", PEN_FORMS)
def test_a_sheet_is_short_and_says_in_which_language_it_is(book: FontBook, key: str) -> None:
    pdf = _pdf(pen_paper(key), book)
    assert page_count(pdf) <= MOST_PAGES
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert str(opened.Root.Lang) == "ar"


def test_an_empty_form_bears_the_watermark_and_practice_comes_before_it(book: FontBook) -> None:
    plain = pen_paper("incident")
    blank = FormPaper(PageFrame("", "x", blank=True), "ar", "en", plain.title, ())
    practice = FormPaper(PageFrame("", "x", blank=True, practice=True), "ar", "en", plain.title, ())
    none = FormPaper(PageFrame("", "x"), "ar", "en", plain.title, ())
    made = {_pdf(one, book) for one in (blank, practice, none)}
    assert len(made) == 3
