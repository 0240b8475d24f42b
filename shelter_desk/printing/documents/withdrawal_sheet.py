"""That she took a consent back: what it was, when it ended, and what follows from it.

Empty for the pen, it asks no more than what must be known before there is power again: of whom by
her code alone, what, when, who heard it, and whom somebody has to tell.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from reportlab.platypus.flowables import Flowable, KeepTogether, Spacer

from shelter_desk.domain.consents import SHARES
from shelter_desk.domain.text import Text
from shelter_desk.printing.documents.agreed import about, contact
from shelter_desk.printing.layout.bilingual import Bilingual, Value
from shelter_desk.printing.layout.blocks import Card, RowLook
from shelter_desk.printing.layout.by_hand import boxes_to_tick, lines_to_write, table_to_write
from shelter_desk.printing.layout.frame import build
from shelter_desk.printing.layout.shared_words import NOTHING_DEPENDS
from shelter_desk.printing.layout.signing import HERS_AND_OURS, places_to_sign
from shelter_desk.printing.papers.consent import ConsentPart
from shelter_desk.printing.papers.form import Spoken
from shelter_desk.printing.papers.withdrawal import WithdrawalPaper
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.shaping import Run
from shelter_desk.printing.typesetting.words import Words, data, day, iso, moment, name

_TITLE = Text("paper", "Taking back an agreement")
_NAME = Text("paper", "Name")
_CODE = Text("paper", "File code")
_AGREED = Text("paper", "You agreed to it on")
_BACK = Text("paper", "Taken back on")
_STAFF = Text("paper", "Staff member")
_SAID = Text(
    "paper",
    "You have taken back what stands here. It counts from this moment, and you need not say why.",
)
_SHARED = Text("paper", "Nothing more is shared. What was already shared cannot be called back.")

_WHEN = Text("paper", "Date and time")
_HEARD = Text("paper", "Who heard it")
_TICK = Text("paper", "Tick what you take back.")
_EVERYTHING = Text("paper", "Everything you agreed to")
_WHAT = Text("paper", "What exactly")
_TO_TELL = Text("paper", "Who must be told")
_BY_WHEN = Text("paper", "By when")
_TOLD_ON = Text("paper", "Told on")
_WHO_THERE = Text("paper", "Who there was told")
_TYPED = Text("paper", "Typed into the desk on, by")
_HEAD = ((_CODE, 0.3), (_WHEN, 0.3), (_HEARD, 0.4))
_AGENCIES = ((_TO_TELL, 0.36), (_BY_WHEN, 0.18), (_TOLD_ON, 0.18), (_WHO_THERE, 0.22))
_ROWS = (1, 2, 3)
_SLOTS = 3


def withdrawal_sheet(paper: WithdrawalPaper, book: FontBook, words: Words) -> bytes:
    """The paper as a PDF file. Raises ``MissingGlyphs``."""
    page = Bilingual(book, words, paper.language, paper.staff_language)
    return build(paper.frame, page, list(_Sheet(paper, page).story()))


class _Sheet:
    """Lays the paper out."""

    def __init__(self, paper: WithdrawalPaper, page: Bilingual) -> None:
        self._paper = paper
        self._page = page

    def story(self) -> Iterator[Flowable]:
        """Everything in its order."""
        page, part = self._page, self._paper.part
        if part is None:
            yield from self._for_pen()
            return
        look = {"size": 10.5, "leading": 1.5}
        yield page.row(lambda one: [self._says(one, _TITLE, size=17, bold=True, leading=1.4)])
        yield page.row(self._who, RowLook(below=6))
        yield Card([page.row(partial(self._matter, part))])
        yield Spacer(1, 8)
        yield page.row(lambda one: [self._says(one, _SAID, **look)])
        if part.read_text.scope in SHARES:
            yield page.row(lambda one: [self._says(one, _SHARED, **look)])
        yield page.row(lambda one: [self._says(one, NOTHING_DEPENDS)], RowLook(above=8, below=8))
        yield KeepTogether([Spacer(1, 6), places_to_sign(page, HERS_AND_OURS, 44)])

    def _for_pen(self) -> Iterator[Flowable]:
        """The same with boxes and lines, close together: it is signed where it says what ends."""
        page = self._page
        yield page.row(lambda one: [self._says(one, _TITLE, size=15, bold=True, leading=1.3)])
        yield places_to_sign(page, _HEAD, 18)
        yield Spacer(1, 3)
        yield Card([*self._to_tick()], pad=5)
        yield Spacer(1, 3)
        for text in (_SAID, _SHARED):
            yield page.row(partial(self._sentence, text), RowLook(above=2, below=2))
        yield Spacer(1, 3)
        yield table_to_write(page, _AGENCIES, _ROWS)
        # nobody signs a page that says nothing
        yield KeepTogether(
            [
                page.row(partial(self._sentence, NOTHING_DEPENDS), RowLook(above=3, below=3)),
                places_to_sign(page, HERS_AND_OURS, 34),
                Spacer(1, 3),
                *lines_to_write(page, (_TYPED,)),
            ]
        )

    def _sentence(self, text: Text, language: str) -> list[Flowable]:
        return [self._says(language, text, leading=1.3)]

    def _says(self, language: str, text: Text, **look: object) -> Flowable:
        return self._page.paragraph(language, self._page.say(language, text), **look)

    def _who(self, language: str) -> list[Flowable]:
        page, paper, at = self._page, self._paper, self._paper.taken_back_at
        facts: tuple[tuple[Text, Value], ...] = (
            (_NAME, name(page.names(language, paper.names))),
            (_CODE, Run(iso(paper.frame.code), bold=True)),
            (_BACK, None if at is None else Run(moment(at), bold=True)),
            (_STAFF, name(page.names(language, paper.staff_names))),
        )
        return page.facts_of(language, facts)

    def _matter(self, part: ConsentPart, language: str) -> list[Flowable]:
        page = self._page
        text = part.read_text if language == part.read_text.language else part.staff_text
        facts: tuple[tuple[Text, Value], ...] = (
            (_AGREED, day(self._paper.agreed_at)),
            *about(page, language, part),
            contact(part),
        )
        title = page.paragraph(language, data(text.title), bold=True, size=11, space_after=3)
        return [title, *page.facts_of(language, facts)]

    def _to_tick(self) -> Iterator[Flowable]:
        """Every matter with a box, and lines for what is only a part of one."""
        page = self._page
        everything: Spoken = {one: page.say(one, _EVERYTHING) for one in page.spoken}
        tick = page.row(lambda one: [self._says(one, _TICK, bold=True)], RowLook(above=0, below=3))
        yield tick
        yield from boxes_to_tick(page, (*self._paper.matters, everything), _SLOTS)
        yield from lines_to_write(page, (_WHAT,))
