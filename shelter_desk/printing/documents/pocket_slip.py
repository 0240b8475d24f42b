"""A slip she folds into her pocket: where to go and when.

It may be found by somebody, so it says neither who she is nor who gave it to her, nor why; an
empty one no more than a filled one.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from reportlab.platypus.flowables import Flowable, Spacer

from shelter_desk.domain.text import Text
from shelter_desk.printing.layout.bilingual import Bilingual, Value
from shelter_desk.printing.layout.blocks import Card, RowLook
from shelter_desk.printing.layout.by_hand import lines_to_write
from shelter_desk.printing.layout.cutting import CUT_HERE, CutLine
from shelter_desk.printing.layout.frame import build
from shelter_desk.printing.papers.slip import SlipPaper
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.shaping import Run
from shelter_desk.printing.typesetting.sheet import MUTED
from shelter_desk.printing.typesetting.words import Words, iso, moment, name

_TITLE = Text("paper", "My appointment")
_PLACE = Text("paper", "Place")
_ADDRESS = Text("paper", "Address")
_WHEN = Text("paper", "Date and time")
_OPEN = Text("paper", "When it is open")
_PHONE = Text("paper", "Phone")
_ASK_FOR = Text("paper", "Who to ask for")
_NOTHING_ELSE = Text("paper", "Write only where to go, when, and who to ask for. Nothing else.")
_LABELS = 0.2
"""Of the width: the words are short, and an address wants room."""


def pocket_slip(paper: SlipPaper, book: FontBook, words: Words) -> bytes:
    """The slip at the head of a page, to be cut off. Raises ``MissingGlyphs``, ``TextTooLong``."""
    page = Bilingual(book, words, paper.language, paper.staff_language)
    return build(paper.frame, page, list(_story(paper, page)))


def _story(paper: SlipPaper, page: Bilingual) -> Iterator[Flowable]:
    def small(text: Text, language: str) -> list[Flowable]:
        return [page.paragraph(language, page.say(language, text), size=8, colour=MUTED)]

    yield Card(_inside(paper, page), strong=True, pad=9)
    yield Spacer(1, 6)
    yield CutLine()
    yield page.row(partial(small, CUT_HERE), RowLook(above=3, below=0))
    if paper.for_pen:
        yield page.row(partial(small, _NOTHING_ELSE), RowLook(above=3, below=0))


def _inside(paper: SlipPaper, page: Bilingual) -> list[Flowable]:
    def head(language: str) -> list[Flowable]:
        title = page.say(language, _TITLE)
        return [page.paragraph(language, title, size=13, bold=True, leading=1.4)]

    def facts(language: str) -> list[Flowable]:
        return page.facts_of(language, _told(paper, page, language))

    title = page.row(head, RowLook(above=0, below=3))
    if paper.for_pen:
        labels = [label for label, _value in _told(paper, page, page.first)]
        return [title, *lines_to_write(page, labels, label_share=_LABELS)]
    return [title, page.row(facts, RowLook(above=2, below=0))]


def _told(paper: SlipPaper, page: Bilingual, language: str) -> tuple[tuple[Text, Value], ...]:
    at = paper.appointment_at
    return (
        (_PLACE, Run(name(page.names(language, paper.agency)), bold=True)),
        (_ADDRESS, name(paper.address)),
        (_WHEN, None if at is None else Run(moment(at), bold=True)),
        (_OPEN, name(paper.hours)),
        (_ASK_FOR, name(paper.focal_person)),
        (_PHONE, iso(paper.phone)),
    )
