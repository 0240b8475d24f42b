"""Empty papers of the house, as whoever holds a pen sees them."""

from __future__ import annotations

import subprocess
import unicodedata
from pathlib import Path

import pytest

from shelter_desk.domain.consents import DataItem
from shelter_desk.printing.documents import belongings_receipt as receipts
from shelter_desk.printing.documents.evacuation_list import evacuation_list
from shelter_desk.printing.documents.referral_form import referral_form
from shelter_desk.printing.documents.shift_page import shift_page
from shelter_desk.printing.layout.frame import BODY_WIDTH
from shelter_desk.printing.layout.labels import ITEMS, URGENCY
from shelter_desk.printing.press.making import made
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.typeset import Style, TypesetParagraph
from tests.papers import page_count
from tests.printing import pen_samples
from tests.printing.languages import LANGUAGES
from tests.printing.overlaps import POPPLER
from tests.printing.written import say, written

HERS = ["ar", "en", *LANGUAGES]
CELL_PAD = 8.0


def _pages(pdf: bytes, folder: Path) -> list[str]:
    """What stands on each page, in one line."""
    source = folder / "paper.pdf"
    source.write_bytes(pdf)
    done = subprocess.run(["pdftotext", source, "-"], capture_output=True, check=True, timeout=60)
    pages = unicodedata.normalize("NFKC", done.stdout.decode()).split("\f")[:-1]
    return [" ".join(one.split()) for one in pages]


@POPPLER
def test_an_empty_referral_carries_its_rule_where_the_worker_signs(
    book: FontBook, tmp_path: Path
) -> None:
    ours, hers, theirs, reply = _pages(
        referral_form(pen_samples.referral(), book, written()), tmp_path
    )
    for page in (ours, hers, theirs):
        rule = page.index("First the consent form about this agency.")
        assert rule < page.index("Signature of the person")
        assert "No tick at the name: the code alone." in page
        assert all(one.source in page for one in URGENCY.values())
        assert "For safety, please note" in page
        apart = (DataItem.CODE_ONLY, DataItem.SAFETY_NOTE, DataItem.WHOLE_FILE)
        assert [one for one in DataItem if one not in apart and ITEMS[one].source not in page] == []
    lies = "Until then it lies under lock."
    assert [lies in page for page in (ours, hers, theirs)] == [True, False, False]
    for answer in ("Reply slip", "File code", "Received", "Accepted", "Waiting list"):
        assert answer in reply
    assert "Referral · Copy for the receiver" in reply


def test_an_empty_handover_is_one_page(book: FontBook) -> None:
    assert page_count(shift_page(pen_samples.handover(), book, written())) == 1


def test_what_is_for_management_is_one_leaf_with_its_signatures(book: FontBook) -> None:
    sheet = pen_samples.pen_paper("incident-management")
    assert page_count(made(sheet, book, written())) == 2


@POPPLER
@pytest.mark.parametrize(("rooms", "beds"), [(0, 0), (1, 1), (9, 6), (30, 4)])
def test_every_bed_waits_for_a_code_and_a_house_without_a_board_writes_them_too(
    book: FontBook, tmp_path: Path, rooms: int, beds: int
) -> None:
    paper = pen_samples.evacuation(rooms, beds)
    pages = _pages(evacuation_list(paper, book, written()), tmp_path)
    text = " ".join(pages)
    assert [one.bed for one in paper.lines if one.bed and f" {one.bed} " not in text] == []
    assert ("as they stood on the board on 23/11/2026" in text) is (rooms > 0)
    assert "seen outside with one's own eyes" in pages[0]
    assert "Counted at the meeting point" in pages[-1]
    assert all("Evacuation list" in page for page in pages), "a page may be found alone"
    assert "code not shown here" not in text


@POPPLER
@pytest.mark.parametrize("language", HERS)
def test_what_is_kept_stands_on_one_page_with_its_signatures(
    book: FontBook, tmp_path: Path, language: str
) -> None:
    beside = "ar" if language == "en" else "en"
    draft = language in LANGUAGES
    paper = pen_samples.receipt(language, beside, draft=draft)
    kept, given = _pages(receipts.belongings_receipt(paper, book, written()), tmp_path)
    for said in (
        "You may take it at any time",
        "Given back on",
        "Received: signature of the staff",
    ):
        assert said in kept
    for said in ("Given to you", "Given: signature of the staff", "Code"):
        assert said in given
    numbers = [int(one) for one in kept.split() if one.isdecimal() and len(one) == 1]
    assert max(numbers) >= receipts._PAPER_ROWS + receipts._FEWEST_ROWS


@pytest.mark.parametrize("language", HERS)
def test_no_word_is_broken_over_a_column(book: FontBook, language: str) -> None:
    for heads in (receipts._PAPER_HEADS, receipts._THING_HEADS, receipts._GIVEN_HEADS):
        for text, share in heads:
            for word in say(language, text).split():
                drawn = TypesetParagraph(book, word, Style(language, 8)).natural_width()
                assert drawn <= share * BODY_WIDTH - CELL_PAD, word
