"""Her plan for staying safe, and a small card for a hard moment.

Both are written as she would say them, carry no name, and say nothing of why she is here: they may
be found by somebody.
"""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus.flowables import Flowable, KeepTogether, Spacer

from shelter_desk.domain.text import Text
from shelter_desk.printing.documents.her_plan import paper_title, place_to_write
from shelter_desk.printing.layout.bilingual import Bilingual
from shelter_desk.printing.layout.blocks import Card, RowLook
from shelter_desk.printing.layout.cutting import CUT_HERE, CutLine
from shelter_desk.printing.layout.frame import build
from shelter_desk.printing.papers.safety import (
    SAFETY_LABELS,
    CrisisCardPaper,
    SafetyPlanPaper,
)
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.sheet import MUTED
from shelter_desk.printing.typesetting.words import Words, day, paragraphs

_TITLE = Text("paper", "My plan for staying safe")
_KEEP = Text(
    "paper",
    "This paper is yours, and it can harm you in other hands. Keep it where nobody finds it, or "
    "have the house keep it for you.",
)
_MADE = Text("paper", "Made on")

_CARD = Text("paper", "For a hard moment")
_PASSES = Text("paper", "This moment passes. I am not alone.")
_HELPS = Text("paper", "What helps me")
_GO = Text("paper", "I go to whoever is on duty, at any hour. I need not explain anything.")
_WORD = Text("paper", "My code word")
_CALL = Text("paper", "I can call")
_CARD_LINES = 2
_ROOM = 26.0


def safety_plan(paper: SafetyPlanPaper, book: FontBook, words: Words) -> bytes:
    """The plan as a PDF file. Raises ``MissingGlyphs`` and ``TextTooLong``."""
    page = Bilingual(book, words, paper.language, paper.staff_language)
    return build(paper.frame, page, list(_plan_story(paper, page)))


def crisis_card(paper: CrisisCardPaper, book: FontBook, words: Words) -> bytes:
    """The card on a page of its own. Raises ``MissingGlyphs`` and ``TextTooLong``."""
    page = Bilingual(book, words, paper.language, paper.staff_language)
    return build(paper.frame, page, list(_card_story(paper, page)))


def _plan_story(paper: SafetyPlanPaper, page: Bilingual) -> Iterator[Flowable]:
    yield from paper_title(page, _TITLE, _KEEP)
    blank = not paper.lines
    made = ((_MADE, None if blank else day(paper.made_on)),)
    yield page.row(lambda language: page.facts_of(language, made), RowLook(above=2, below=4))
    if blank:
        for label in SAFETY_LABELS.values():
            yield place_to_write(page, label, _ROOM)
            yield Spacer(1, 4)
        return
    said = dict(paper.lines)
    for key, label in SAFETY_LABELS.items():
        if said.get(key):
            yield KeepTogether(_line(page, label, said[key]))


def _line(page: Bilingual, label: Text, words: str) -> list[Flowable]:
    def head(language: str) -> list[Flowable]:
        said = page.say(language, label)
        return [page.paragraph(language, said, bold=True, colour=MUTED)]

    told = [page.words_of_hers(line) for line in paragraphs(words)]
    return [page.row(head, RowLook(above=6, below=1)), *told]


def _card_story(paper: CrisisCardPaper, page: Bilingual) -> Iterator[Flowable]:
    def cut(language: str) -> list[Flowable]:
        return [page.paragraph(language, page.say(language, CUT_HERE), size=8, colour=MUTED)]

    yield Card(_card_inside(paper, page), strong=True, pad=9)
    yield Spacer(1, 6)
    yield CutLine()
    yield page.row(cut, RowLook(above=3, below=0))


def _card_inside(paper: CrisisCardPaper, page: Bilingual) -> list[Flowable]:
    def head(language: str) -> list[Flowable]:
        title, passes = page.say(language, _CARD), page.say(language, _PASSES)
        return [
            page.paragraph(language, title, size=13, bold=True, leading=1.4),
            page.paragraph(language, passes),
        ]

    def go(language: str) -> list[Flowable]:
        return [page.paragraph(language, page.say(language, _GO), bold=True)]

    inside: list[Flowable] = [page.row(head, RowLook(above=0, below=3))]
    if paper.helps:
        inside += _line(page, _HELPS, paper.helps)
    inside.append(page.row(go, RowLook(above=6, below=2)))
    if paper.code_word:
        inside += _line(page, _WORD, paper.code_word)
    calls = ((_CALL, None),) * _CARD_LINES
    inside.append(
        page.row(lambda language: page.facts_of(language, calls), RowLook(above=6, below=0))
    )
    return inside
