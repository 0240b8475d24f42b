"""Where a title stands again over a later page, the line of a draft stands below it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from shelter_desk.domain.text import Text
from shelter_desk.printing.papers.kinds import SheetPaper
from shelter_desk.printing.press.making import made
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.words import Words
from tests.printing import pen_samples, samples
from tests.printing.overlaps import POPPLER, Place, words_of
from tests.printing.paper_samples import receipt
from tests.printing.written import say, say_or_source

pytestmark = POPPLER

RARE = "am"
"""A language whose labels nobody has signed off."""
DRAFT = Text("paper", "Draft translation: not yet checked by a reviewer")
RECEIPT = Text("paper", "Receipt for belongings")
HEAD = 110.0
"""Points from the top of a page in which its title and the line of a draft stand."""
SAME_LINE = 4.0


def _long_receipt() -> SheetPaper:
    paper = receipt(RARE)
    lines, given = paper.lines * 8, paper.given * 8
    return replace(paper, lines=lines, given=given, frame=replace(paper.frame, draft=True))


def _pen_receipt() -> SheetPaper:
    return pen_samples.receipt(RARE, "ar", draft=True)


def _line_of(words: list[Place], text: Text) -> list[Place]:
    """What stands on the line on which ``text`` does, in either language."""
    wanted = say(RARE, text).split()
    tops = [top for _left, top, _right, _bottom, word in words if word in wanted]
    assert len(tops) == len(wanted), text.source
    return [one for one in words if min(abs(one[1] - top) for top in tops) < SAME_LINE]


def _meet(one: Place, other: Place) -> bool:
    wide = min(one[2], other[2]) > max(one[0], other[0])
    return wide and min(one[3], other[3]) > max(one[1], other[1])


@pytest.mark.parametrize("make", [_long_receipt, _pen_receipt])
def test_no_word_of_the_title_meets_one_of_the_drafts_line(
    book: FontBook, tmp_path: Path, make: Callable[[], SheetPaper]
) -> None:
    pages = words_of(made(make(), book, Words(say_or_source)), tmp_path)
    assert len(pages) >= 2
    for number, page in enumerate(pages, 1):
        head = [one for one in page if one[1] < HEAD]
        title, draft = _line_of(head, RECEIPT), _line_of(head, DRAFT)
        assert not set(title) & set(draft), number
        both = [(one[4], other[4]) for one in title for other in draft if _meet(one, other)]
        assert both == [], f"page {number}"


def test_a_further_copy_begins_where_the_first_did(book: FontBook, tmp_path: Path) -> None:
    paper = samples.referral_paper(language=RARE)
    drafted = replace(paper, frame=replace(paper.frame, draft=True))
    pages = words_of(made(drafted, book, Words(say_or_source)), tmp_path)
    assert len(pages) == len(paper.copies) > 1
    tops = [[one[1] for one in page if one[4] == "Referral"] for page in pages]
    assert tops[0]
    assert tops == [tops[0]] * len(pages)
