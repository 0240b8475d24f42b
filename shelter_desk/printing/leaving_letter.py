"""The letter on leaving: that she stayed here, and that she may come back. Nothing of why.

It may be found by anybody, so it tells neither what the house is for nor what she told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from reportlab.platypus.flowables import Flowable, KeepTogether, Spacer

from shelter_desk.domain.text import Text
from shelter_desk.printing.bilingual import Bilingual, Value
from shelter_desk.printing.blocks import RowLook
from shelter_desk.printing.fonts import FontBook
from shelter_desk.printing.frame import build
from shelter_desk.printing.papers.letter import LeavingLetter
from shelter_desk.printing.shaping import Run
from shelter_desk.printing.shared_words import YOURS_TO_KEEP
from shelter_desk.printing.signing import OURS, places_to_sign
from shelter_desk.printing.words import Words, day, iso, name

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


def leaving_letter(paper: LeavingLetter, book: FontBook, words: Words) -> bytes:
    """The letter as a PDF file. Raises ``MissingGlyphs``."""
    page = Bilingual(book, words, paper.language, paper.staff_language)
    return build(paper.frame, page, list(_Letter(paper, page).story()))


class _Letter:
    """Lays the letter out."""

    def __init__(self, paper: LeavingLetter, page: Bilingual) -> None:
        self._paper = paper
        self._page = page

    def story(self) -> Iterator[Flowable]:
        """Everything in its order."""
        page, paper = self._page, self._paper
        yield page.row(partial(self._says, _TITLE, {}, size=17, bold=True))
        yield page.row(self._who, RowLook(below=10))
        stay = {"from_day": day(paper.from_day), "to_day": day(paper.to_day)}
        yield self._sentence(_STAYED, stay)
        yield self._sentence(_DOOR, {})
        if paper.follow_up_until is not None:
            yield self._sentence(_FOLLOW_UP, {"day": day(paper.follow_up_until)})
        if paper.kept_until is not None:
            yield self._sentence(_KEPT, {"day": day(paper.kept_until)})
        yield self._sentence(YOURS_TO_KEEP, {})
        yield KeepTogether([Spacer(1, 12), places_to_sign(page, OURS, 48)])

    def _sentence(self, text: Text, params: Mapping[str, str]) -> Flowable:
        look = RowLook(above=5, below=5)
        return self._page.row(partial(self._says, text, params, size=11), look)

    def _says(
        self, text: Text, params: Mapping[str, str], language: str, **look: object
    ) -> list[Flowable]:
        page = self._page
        return [page.paragraph(language, page.say(language, text, params), leading=1.5, **look)]

    def _who(self, language: str) -> list[Flowable]:
        page, paper = self._page, self._paper
        facts: tuple[tuple[Text, Value], ...] = (
            (_NAME, name(page.names(language, paper.names))),
            (_CODE, Run(iso(paper.frame.code), bold=True)),
            (_DATE, day(paper.made_on)),
        )
        return page.facts_of(language, facts)
