"""Papers of the house, as whoever holds them sees them."""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
import zxingcpp

from shelter_desk.domain.front_line import FrontLine
from shelter_desk.domain.practice.rules import Both
from shelter_desk.printing.documents.evacuation_list import evacuation_list
from shelter_desk.printing.documents.front_line_sheet import front_line_sheet
from shelter_desk.printing.documents.shift_page import shift_page
from shelter_desk.printing.documents.training_sheet import training_sheet
from shelter_desk.printing.layout.pen_grid import PenGrid
from shelter_desk.printing.papers.training import Look, TrainingPart
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.typeset import Style, TypesetParagraph
from shelter_desk.printing.typesetting.words import Words
from tests.papers import page_count
from tests.printing import house_samples
from tests.printing.overlaps import POPPLER, overlaps
from tests.printing.written import written

PAGE_MIDDLE = 297
"""Points from the left of an A4 page."""
MADE: dict[str, Callable[[FontBook, Words], bytes]] = {
    "evacuation": lambda book, words: evacuation_list(
        house_samples.evacuation_paper(), book, words
    ),
    "handover": lambda book, words: shift_page(house_samples.handover_paper(), book, words),
}


def _text(pdf: bytes, folder: Path) -> str:
    source = folder / "paper.pdf"
    source.write_bytes(pdf)
    command = ["pdftotext", "-layout", str(source), "-"]
    return subprocess.run(command, capture_output=True, check=True, timeout=60).stdout.decode()


@pytest.mark.parametrize("kind", MADE)
def test_every_page_has_language_number_and_code_and_says_nothing_of_itself(
    book: FontBook, kind: str
) -> None:
    pdf = MADE[kind](book, written())
    assert MADE[kind](book, written()) == pdf
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert str(opened.Root.Lang) == "ar"
        assert str(opened.docinfo["/Title"]) == "form"
    for page in pypdfium2.PdfDocument(pdf):
        (code,) = zxingcpp.read_barcodes(page.render(scale=3).to_pil())
        assert code.text.startswith("SD:")
        assert "Copy 1" in page.get_textpage().get_text_range()


@POPPLER
@pytest.mark.parametrize("kind", MADE)
def test_no_word_lies_over_another(book: FontBook, words: Words, kind: str, tmp_path: Path) -> None:
    assert overlaps(MADE[kind](book, written()), tmp_path) == []


@POPPLER
def test_everybody_is_in_the_list_once_and_who_needs_help_twice(
    book: FontBook, tmp_path: Path
) -> None:
    paper = house_samples.evacuation_paper()
    text = _text(evacuation_list(paper, book, written()), tmp_path)
    for line in paper.lines:
        if line.code:
            assert text.count(line.code) == (2 if line.helps or line.unasked else 1), line.code
    assert "Help these first" in text
    assert text.index("Help these first") < text.index("Everybody, room by room")


@pytest.mark.parametrize("lines", [0, 3, 10, 14])
def test_a_handover_stays_on_one_page(book: FontBook, lines: int) -> None:
    pdf = shift_page(house_samples.handover_paper(lines), book, written())
    assert page_count(pdf) == 1


@POPPLER
def test_a_very_long_handover_goes_on_and_loses_no_word(book: FontBook, tmp_path: Path) -> None:
    pdf = shift_page(house_samples.handover_paper(60), book, written())
    assert page_count(pdf) > 1
    assert "SD-2026-0059" in _text(pdf, tmp_path)


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("who", FrontLine)
def test_the_page_of_a_front_line_is_one_side_of_paper(
    book: FontBook, who: FrontLine, language: str
) -> None:
    paper = house_samples.front_line_paper(who, language)
    assert page_count(front_line_sheet(paper, book, written())) == 1


@POPPLER
def test_a_house_with_long_words_of_its_own_loses_none(book: FontBook, tmp_path: Path) -> None:
    asks = "ask " * 70 + "whether"
    paper = house_samples.front_line_paper(language="en", asks=asks)
    text = _text(front_line_sheet(paper, book, written()), tmp_path)
    assert text.count("whether") >= len(paper.stages)


@POPPLER
def test_the_urgent_number_comes_first_and_an_unknown_one_is_a_line(
    book: FontBook, tmp_path: Path
) -> None:
    paper = house_samples.front_line_paper(FrontLine.PORT, "en")
    text = _text(front_line_sheet(paper, book, written()), tmp_path)
    (row,) = [one for one in text.splitlines() if "999" in one]
    assert row.index("999") < row.index("1700")
    assert "Your own contact" in text


def test_a_paper_of_the_training_draws_every_look_over_pages(book: FontBook) -> None:
    assert page_count(training_sheet(house_samples.training_paper(4), book, written())) > 2
    alone = house_samples.training_paper(1, "en", "en")
    assert page_count(training_sheet(alone, book, written())) == 1


@POPPLER
def test_no_word_of_a_training_paper_lies_over_another(book: FontBook, tmp_path: Path) -> None:
    assert overlaps(training_sheet(house_samples.training_paper(), book, written()), tmp_path) == []


def test_a_table_for_the_pen_goes_on_under_the_same_heads(book: FontBook) -> None:
    numbers = [TypesetParagraph(book, str(at), Style()) for at in range(30)]
    heads = [(0.2, []), (0.8, [TypesetParagraph(book, "Name", Style())])]
    grid = PenGrid(heads, numbers, rtl=True)
    first, rest = grid.split(400, 200)
    assert first.wrap(400, 200)[1] <= 200
    assert grid.split(400, 10) == []
    tall = [one.wrap(400, 1e6)[1] for one in (first, rest, grid)]
    head = tall[0] + tall[1] - tall[2]
    assert head > 0
    assert grid.split(400, 2000) == []


@POPPLER
@pytest.mark.parametrize(("language", "at_right"), [("ar", True), ("en", False)])
def test_a_line_for_the_pen_in_one_language_begins_after_its_label(
    book: FontBook, tmp_path: Path, language: str, at_right: bool
) -> None:
    label = TrainingPart(Look.FIELD, Both("9157", "9157"))
    paper = replace(house_samples.training_paper(1, language, language), groups=((label,),))
    source = tmp_path / "paper.pdf"
    source.write_bytes(training_sheet(paper, book, written()))
    command = ["pdftotext", "-bbox", str(source), "-"]
    told = subprocess.run(command, capture_output=True, check=True, timeout=60).stdout.decode()
    found = re.search(r'xMin="([\d.]+)"[^>]*>9157<', told)
    assert found is not None
    assert (float(found[1]) > PAGE_MIDDLE) == at_right
