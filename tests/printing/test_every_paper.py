"""A walk over every paper there is: its language, its number and code, and no word over another."""

from __future__ import annotations

import io
from pathlib import Path
from shutil import which

import pikepdf
import pypdfium2
import pytest
import zxingcpp

from shelter_desk.printing.papers.code import code_in
from shelter_desk.printing.papers.kinds import PAPERS, SheetPaper
from shelter_desk.printing.press.making import made
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.words import Words
from tests.printing.overlaps import overlaps
from tests.printing.paper_samples import every_paper
from tests.printing.written import say_or_source

EVERY = every_paper()
NAMES = [f"{at}-{type(one).__name__}" for at, one in enumerate(EVERY)]


def _pdf(paper: SheetPaper, book: FontBook) -> bytes:
    return made(paper, book, Words(say_or_source))


def test_every_kind_is_walked() -> None:
    assert {type(one) for one in EVERY} == set(PAPERS)


@pytest.mark.parametrize("paper", EVERY, ids=NAMES)
def test_a_paper_says_its_language_and_each_page_its_code_and_copy(
    book: FontBook, paper: SheetPaper
) -> None:
    pdf = _pdf(paper, book)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert str(opened.Root.Lang) == paper.language
        assert str(opened.docinfo["/Title"]) == "form", "a list of jobs tells nothing"
    spoken = (paper.language, getattr(paper, "staff_language", ""))
    counted = "Copy " if paper.frame.copy_number else "Blank form"
    for page in pypdfium2.PdfDocument(pdf):
        codes = {one.text for one in zxingcpp.read_barcodes(page.render(scale=3).to_pil())}
        if paper.frame.document_id:
            assert paper.frame.qr_payload in codes
            assert code_in(paper.frame.qr_payload) is not None, "a scan of it finds its file"
        else:
            assert codes == set(), "nobody is to be known by this sheet"
        if "en" in spoken:
            assert counted in page.get_textpage().get_text_range()


@pytest.mark.skipif(which("pdftotext") is None, reason="poppler-utils is not here")
@pytest.mark.parametrize("paper", EVERY, ids=NAMES)
def test_no_word_of_a_paper_lies_over_another(
    book: FontBook, paper: SheetPaper, tmp_path: Path
) -> None:
    assert overlaps(_pdf(paper, book), tmp_path) == []
