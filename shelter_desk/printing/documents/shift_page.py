"""The handover of a shift on one page: the house in numbers, residents by code, what is to do.

What was typed stands over the whole width in its own language. Letters become smaller before a
second page is begun: a shift that goes hands over one sheet.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from reportlab.platypus.flowables import Flowable, Spacer

from shelter_desk.domain.text import Text
from shelter_desk.printing.layout.bilingual import Bilingual, Value
from shelter_desk.printing.layout.blocks import Card, RowLook, stack_height
from shelter_desk.printing.layout.by_hand import table_to_write
from shelter_desk.printing.layout.frame import BODY_HEIGHT, BODY_WIDTH, build
from shelter_desk.printing.layout.list_lines import ListLine, ListLook
from shelter_desk.printing.layout.pen_lines import PenLines
from shelter_desk.printing.layout.shared_words import CODES_ALONE, TYPED_LATER
from shelter_desk.printing.layout.signing import places_to_sign
from shelter_desk.printing.papers.handover import HandoverPaper
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.sheet import MUTED
from shelter_desk.printing.typesetting.typeset import Direction
from shelter_desk.printing.typesetting.words import LONG, Words, day, iso, moment, paragraphs

_TITLE = Text("paper", "Handover of a shift")
_SHIFT = Text("paper", "Shift")
_DAY = Text("paper", "Day")
_SIGNED = Text("paper", "Signed at")
_IN_HOUSE = Text("paper", "In the house")
_FREE = Text("paper", "Free beds")
_KEPT = Text("paper", "Kept beds")
_OUT = Text("paper", "Out")
_RESIDENTS = Text("paper", "Residents, by code")
_CODE = Text("paper", "Code")
_PASS_ON = Text("paper", "What to pass on")
_NOTHING = Text("paper", "Nothing to pass on about a resident.")
_HIDDEN = Text("paper", "Lines that are not shown here: {number}")
_HOUSE = Text("paper", "The house")
_TO_DO = Text("paper", "To do")
_GOES = Text("paper", "Who goes: signature")
_COMES = Text("paper", "Who comes, has read it: signature and time")
_TAKEN = Text("paper", "Read and taken over")
_COUNTED = ((_IN_HOUSE, 0.25), (_FREE, 0.25), (_KEPT, 0.25), (_OUT, 0.25))
_SIGNING = ((_GOES, 0.5), (_COMES, 0.5))
_WHEN = ((_SHIFT, 0.36), (_DAY, 0.32), (_SIGNED, 0.32))
_ABOUT = ((_CODE, 0.24), (_PASS_ON, 0.7))
_PEN_ROWS, _PEN_LINES, _TALL, _ROOM = 8, 3, 22.0, 15.0
_SIZES = (9.8, 8.8, 7.8, 7.2)
"""Sizes of what was typed, in points, the first that fits on a page."""


def shift_page(paper: HandoverPaper, book: FontBook, words: Words) -> bytes:
    """The page as a PDF file. Raises ``MissingGlyphs`` and ``TextTooLong``."""
    page = Bilingual(book, words, paper.language, paper.staff_language)
    story: list[Flowable] = []
    for size in _SIZES:
        story = list(_Sheet(paper, page, size).story())
        if stack_height(story, BODY_WIDTH) <= BODY_HEIGHT:
            break
    return build(paper.frame, page, story)


class _Sheet:
    """Lays the page out with words of ``size``."""

    def __init__(self, paper: HandoverPaper, page: Bilingual, size: float) -> None:
        self._paper = paper
        self._page = page
        self._size = size

    def story(self) -> Iterator[Flowable]:
        """Everything in its order."""
        page = self._page
        yield page.row(lambda one: [self._says(one, _TITLE, size=17, bold=True, leading=1.4)])
        yield from self._for_pen() if self._paper.frame.blank else self._written()
        yield Spacer(1, 10)
        yield places_to_sign(page, _SIGNING, 34)

    def _for_pen(self) -> Iterator[Flowable]:
        """The same parts with room to write."""
        page = self._page
        yield places_to_sign(page, _WHEN, _ROOM)
        yield Spacer(1, 4)
        yield places_to_sign(page, _COUNTED, _ROOM)
        yield Spacer(1, 6)
        told = [page.row(partial(self._strong, one)) for one in (CODES_ALONE, TYPED_LATER)]
        yield Card(told, strong=True)
        yield page.heading(_RESIDENTS)
        yield table_to_write(page, _ABOUT, range(1, _PEN_ROWS + 1), _TALL)
        for title in (_HOUSE, _TO_DO):
            yield page.heading(title)
            yield PenLines(_PEN_LINES)

    def _strong(self, text: Text, language: str) -> list[Flowable]:
        return [self._says(language, text, bold=True)]

    def _written(self) -> Iterator[Flowable]:
        page, paper = self._page, self._paper
        yield page.row(self._facts, RowLook(below=6))
        yield page.heading(_RESIDENTS)
        for code, words in paper.lines:
            yield self._line(code, words)
        if not paper.lines and not paper.hidden:
            yield page.row(lambda one: [self._says(one, _NOTHING, colour=MUTED)])
        if paper.hidden:
            yield page.row(self._not_shown)
        for title, words in ((_HOUSE, paper.house), (_TO_DO, paper.tasks)):
            if words:
                yield page.heading(title)
                yield Spacer(1, 3)
                yield from (self._typed(one) for one in paragraphs(words, LONG))

    def _says(self, language: str, text: Text, **look: object) -> Flowable:
        return self._page.paragraph(language, self._page.say(language, text), **look)

    def _typed(self, words: str) -> Flowable:
        return self._page.paragraph(
            self._page.spoken[0], words, direction=Direction.AUTO, size=self._size, leading=1.4
        )

    def _facts(self, language: str) -> list[Flowable]:
        page, paper = self._page, self._paper
        inside, free, kept, out = (page.number(language, one) for one in paper.counts)
        facts: tuple[tuple[Text, Value], ...] = (
            (_SHIFT, paper.shift or ""),
            (_DAY, day(paper.day)),
            (_SIGNED, moment(paper.written_at)),
            (_TAKEN, moment(paper.taken_at)),
        )
        numbers: tuple[tuple[Text, Value], ...] = (
            *((_IN_HOUSE, inside), (_FREE, free), (_KEPT, kept), (_OUT, out)),
        )
        return [*page.facts_of(language, facts), *page.told_together(language, numbers)]

    def _line(self, code: str, words: str) -> Flowable:
        page = self._page
        first = page.paragraph("en", iso(code), bold=True, size=self._size)
        told = [self._typed(one) for one in paragraphs(words, LONG)]
        look = ListLook(rtl=page.rtl, above=2, below=2)
        return ListLine([(0.2, [first]), (0.8, told)], look)

    def _not_shown(self, language: str) -> list[Flowable]:
        page = self._page
        number = {"number": page.number(language, self._paper.hidden)}
        return [page.paragraph(language, page.say(language, _HIDDEN, number), colour=MUTED)]
