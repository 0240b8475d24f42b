"""Who hears a paper instead of seeing it hears all of it, once, in order, in the right language."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
import pytest

from shelter_desk.domain.consents import Scope
from shelter_desk.printing.documents.consent_form import consent_form
from shelter_desk.printing.papers.kinds import SheetPaper
from shelter_desk.printing.pdf.joining import join_pdfs
from shelter_desk.printing.typesetting.fonts import FontBook
from tests.printing import samples
from tests.printing.languages import her_words, read_aloud
from tests.printing.structure import Leaf, pieces
from tests.printing.test_every_paper import EVERY, NAMES, _pdf

PAIRS = [("ar", "en"), ("en", "ar"), ("hi", "ar"), ("ur", "ar"), ("am", "en")]


def bare(words: str) -> str:
    """Without spaces, which the end of a line swallows, and what controls direction."""
    return "".join(
        one for one in words if not one.isspace() and one not in "\u2066\u2067\u2068\u2069"
    )


def form(hers: str, ours: str, book: FontBook) -> tuple[bytes, list[str]]:
    """A form in two languages, and its lines as they are read: hers, then ours beside it."""
    texts = [
        (read_aloud(hers, one), read_aloud(ours, one)) for one in (Scope.SHELTER, Scope.INTERVIEW)
    ]
    parts = tuple(samples.part_of(first, second) for first, second in texts)
    paper = samples.consent_paper(parts=parts, language=hers, staff_language=ours)
    said = [
        line
        for first, second in texts
        for pair in zip(first.lines, second.lines, strict=True)
        for line in pair
    ]
    return consent_form(paper, book, her_words()), said


def heard(leaves: list[Leaf], said: list[str]) -> list[str]:
    """Which of ``said`` are leaves, in the order of the tree."""
    wanted = {bare(one) for one in said}
    return [bare(one.words) for one in leaves if bare(one.words) in wanted]


@pytest.mark.parametrize("paper", EVERY, ids=NAMES)
def test_all_that_is_drawn_is_read_once_or_is_decoration(book: FontBook, paper: SheetPaper) -> None:
    marked, leaves = pieces(_pdf(paper, book))
    assert marked.unmarked == []
    assert marked.twice == []
    assert sorted(one.place for one in leaves) == sorted(marked.text)
    assert leaves
    assert [one for one in leaves if not one.words.strip()] == []


@pytest.mark.parametrize("paper", EVERY, ids=NAMES)
def test_every_piece_has_a_language_of_the_paper(book: FontBook, paper: SheetPaper) -> None:
    _marked, leaves = pieces(_pdf(paper, book))
    spoken = {paper.language, getattr(paper, "staff_language", paper.language), "en"}
    assert {one.language for one in leaves} <= spoken


@pytest.mark.parametrize(("hers", "ours"), PAIRS)
def test_lines_are_read_in_the_order_of_the_text_hers_before_ours(
    book: FontBook, hers: str, ours: str
) -> None:
    pdf, said = form(hers, ours, book)
    _marked, leaves = pieces(pdf)
    assert heard(leaves, said) == [bare(one) for one in said]
    by_words = {bare(one.words): one.language for one in leaves}
    for at, line in enumerate(said):
        assert by_words[bare(line)] == (hers, ours)[at % 2]


def test_titles_and_headings_are_told_from_paragraphs(book: FontBook) -> None:
    pdf, _said = form("en", "ar", book)
    leaves = pieces(pdf)[1]
    assert next(one.words for one in leaves if one.tag == "H1") == "Consent form"
    assert "1. Staying in the house and the help we offer" in [
        one.words for one in leaves if one.tag == "H2"
    ]


def test_what_stands_on_every_page_is_not_read_and_a_draft_says_so_first(book: FontBook) -> None:
    paper = EVERY[0]
    drafted = replace(paper, frame=replace(paper.frame, draft=True, practice=True))
    leaves = pieces(_pdf(drafted, book))[1]
    assert "Draft translation" in " ".join(one.words for one in leaves[:2])
    said = " ".join(one.words for one in leaves)
    assert said.count("Draft translation") == 1
    for words in ("PRACTICE", "Page 1", "Copy 2"):
        assert words not in said


def test_a_label_is_read_before_its_value(book: FontBook) -> None:
    leaves = [one.words for one in pieces(form("en", "ar", book)[0])[1]]
    assert leaves.index("Name") < leaves.index("File code") < leaves.index("SD-2026-0147")


def test_copies_in_one_file_are_read_one_after_the_other(book: FontBook) -> None:
    pdf, said = form("ar", "en", book)
    joined = join_pdfs([pdf, pdf, pdf])
    _marked, leaves = pieces(joined)
    assert heard(leaves, said) == [bare(one) for one in said] * 3
    assert joined == join_pdfs([pdf, pdf, pdf])
    assert len(joined) < 3.2 * len(pdf)


def test_a_packed_file_is_whole_and_always_the_same(book: FontBook) -> None:
    pdf, _said = form("ar", "en", book)
    assert pdf == form("ar", "en", book)[0]
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert opened.check_pdf_syntax() == []
        assert opened.trailer.ID
        assert not opened.is_linearized
