"""The letter on leaving: that she stayed here, and that she may come back. Nothing of why.

It may be found by anybody, so it tells neither what the house is for nor what she told. Empty for
the pen, it is hers alone and asks for her name: with her code beside it, a lost one would tell
whose file that is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial

from reportlab.platypus.flowables import Flowable, KeepTogether, Spacer

from shelter_desk.domain.text import Text
from shelter_desk.printing.layout.bilingual import Bilingual, Value
from shelter_desk.printing.layout.blocks import Beside, RowLook
from shelter_desk.printing.layout.by_hand import ROOM_FOR_DAY, table_to_write
from shelter_desk.printing.layout.frame import build
from shelter_desk.printing.layout.shared_words import YOURS_TO_KEEP
from shelter_desk.printing.layout.signing import OURS, places_to_sign
from shelter_desk.printing.papers.letter import LeavingLetter
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.shaping import Run
from shelter_desk.printing.typesetting.words import Words, day, iso, name

_TITLE = Text("paper", "Letter on leaving")
_NAME = Text("paper", "Name")
_CODE = Text("paper", "File code")
_DATE = Text("paper", "Date")
_STAYED = Text("paper", "You stayed with us from {from_day} to {to_day}.")
_DOOR = Text(
    "paper", "The door stays open: you may come back, call us or ask for help at any time."
)
_FOLLOW_UP = Text(
    "paper", "You agreed that we may ask after you until {day}. You may end that at any time."
)
_KEPT = Text(
    "paper",
    "Your file is kept until {day} and then deleted. Until then you may ask for a copy of it.",
)
_NOT_OF_EVERYBODY = (_FOLLOW_UP, _KEPT)
_GIVEN_BACK = Text("paper", "Given back to you")
_PIECES = Text("paper", "Pieces")
_NUMBERS = Text("paper", "Numbers you can call")
_PHONE = Text("paper", "Phone")
_HEAD = ((_NAME, 0.65), (_DATE, 0.35))
_THINGS, _CALLS = ((_GIVEN_BACK, 0.68), (_PIECES, 0.24)), ((_NUMBERS, 0.48), (_PHONE, 0.44))
_ROWS = (1, 2, 3)
_BY_HAND = 1.75
"""Leading of a sentence that leaves room for a hand."""


def leaving_letter(paper: LeavingLetter, book: FontBook, words: Words) -> bytes:
    """The letter as a PDF file. Raises ``MissingGlyphs``."""
    page = Bilingual(book, words, paper.language, paper.staff_language)
    return build(paper.frame, page, list(_Letter(paper, page).story()))


class _Letter:
    """Lays the letter out."""

    def __init__(self, paper: LeavingLetter, page: Bilingual) -> None:
        self._paper = paper
        self._page = page
        self._room = ROOM_FOR_DAY if paper.for_pen else ""

    def story(self) -> Iterator[Flowable]:
        """Everything in its order."""
        page, paper = self._page, self._paper
        yield page.row(partial(self._says, _TITLE, {}, size=17, bold=True))
        if paper.for_pen:
            yield places_to_sign(page, _HEAD, 22)
            yield Spacer(1, 4)
        else:
            yield page.row(self._who, RowLook(below=10))
        yield self._sentence(_STAYED, from_day=paper.from_day, to_day=paper.to_day)
        yield self._sentence(_DOOR)
        if paper.for_pen or paper.follow_up_until is not None:
            yield self._sentence(_FOLLOW_UP, day=paper.follow_up_until)
        if paper.for_pen or paper.kept_until is not None:
            yield self._sentence(_KEPT, day=paper.kept_until)
        if paper.for_pen:
            yield Spacer(1, 6)
            yield self._tables()
            yield Spacer(1, 4)
        # nobody signs a page that says nothing
        above, tall = (6, 38) if paper.for_pen else (12, 48)
        end = [self._sentence(YOURS_TO_KEEP), Spacer(1, above), places_to_sign(page, OURS, tall)]
        yield KeepTogether(end)

    def _tables(self) -> Flowable:
        """Lines for what she takes with her: her things, and whom she can call."""
        page = self._page
        tables = [(0.5, table_to_write(page, heads, _ROWS)) for heads in (_THINGS, _CALLS)]
        return Beside(tables[::-1] if page.rtl else tables)

    def _sentence(self, text: Text, **days: date | None) -> Flowable:
        """``text`` with its days, or with room for them; a box where it may not be true of her."""
        to_tick = self._paper.for_pen and text in _NOT_OF_EVERYBODY
        look = RowLook(above=5, below=5, tick=False if to_tick else None)
        leading = _BY_HAND if days and self._paper.for_pen else 1.5
        params = {key: day(one) or self._room for key, one in days.items()}
        return self._page.row(partial(self._says, text, params, size=11, leading=leading), look)

    def _says(
        self, text: Text, params: Mapping[str, str], language: str, **look: object
    ) -> list[Flowable]:
        page, look = self._page, {"leading": 1.5, **look}
        return [page.paragraph(language, page.say(language, text, params), **look)]

    def _who(self, language: str) -> list[Flowable]:
        page, paper = self._page, self._paper
        facts: tuple[tuple[Text, Value], ...] = (
            (_NAME, name(page.names(language, paper.names))),
            (_CODE, Run(iso(paper.frame.code), bold=True)),
            (_DATE, day(paper.made_on)),
        )
        return page.facts_of(language, facts)
