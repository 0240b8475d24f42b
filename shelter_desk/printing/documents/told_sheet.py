"""Her rights and the rules of the house, line by line in two languages, with room to sign."""

from __future__ import annotations

from dataclasses import replace

from reportlab.platypus.flowables import Flowable, KeepTogether, PageBreak, Spacer

from shelter_desk.domain.text import Text
from shelter_desk.printing.layout.bilingual import Bilingual, Value
from shelter_desk.printing.layout.blocks import Card, RowLook
from shelter_desk.printing.layout.frame import build
from shelter_desk.printing.layout.shared_words import NOTHING_DEPENDS
from shelter_desk.printing.layout.signing import HERS_AND_OURS, places_to_sign
from shelter_desk.printing.papers.told import ToldPaper, ToldText
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.shaping import Run
from shelter_desk.printing.typesetting.words import LONG, Words, data, iso, name

_NAME = Text("paper", "Name")
_CODE = Text("paper", "File code")
_TOLD = Text(
    "paper",
    "These rights and rules were told to me in a language I understand, and I could ask about "
    "them.",
)


def told_sheet(paper: ToldPaper, book: FontBook, words: Words) -> bytes:
    """The sheet as a PDF file. Raises ``MissingGlyphs``."""
    page = Bilingual(book, words, paper.language, paper.staff_language)
    frame = replace(paper.frame, draft=paper.frame.draft or paper.is_draft)
    story: list[Flowable] = []
    for pair in paper.pairs:
        # each has a page of its own, so that one can hang on the wall
        story += [PageBreak()] if story else []
        story += _text(page, {one.language: one for one in pair})
    return build(frame, page, [*story, KeepTogether(_signing(paper, page))])


def _text(page: Bilingual, texts: dict[str, ToldText]) -> list[Flowable]:
    def title(language: str) -> list[Flowable]:
        words = data(texts[language].title)
        return [page.paragraph(language, words, size=15, bold=True, leading=1.4)]

    rows: list[Flowable] = [
        _line(page, texts, at) for at in range(min(len(one.lines) for one in texts.values()))
    ]
    heading = page.row(title, RowLook(above=6, below=6, rule=True))
    return [KeepTogether([heading, Spacer(1, 3), *rows[:2]]), *rows[2:], Spacer(1, 8)]


def _line(page: Bilingual, texts: dict[str, ToldText], at: int) -> Flowable:
    def column(language: str) -> list[Flowable]:
        words = f"{page.number(language, at + 1)}. {data(texts[language].lines[at], LONG)}"
        return [page.paragraph(language, words, size=10.5, leading=1.45)]

    return page.row(column, RowLook(above=2.5, below=2.5))


def _signing(paper: ToldPaper, page: Bilingual) -> list[Flowable]:
    """Places to sign; where it is signed for, for whom and what the signature means."""
    places = [Spacer(1, 6), places_to_sign(page, HERS_AND_OURS, 44)]
    if not paper.signed:
        return places

    def who(language: str) -> list[Flowable]:
        facts: tuple[tuple[Text, Value], ...] = (
            (_NAME, name(page.names(language, paper.names))),
            (_CODE, Run(iso(paper.frame.code), bold=True)),
        )
        return page.facts_of(language, facts)

    def said(language: str) -> list[Flowable]:
        told = page.paragraph(language, page.say(language, _TOLD), bold=True, space_after=3)
        return [told, page.paragraph(language, page.say(language, NOTHING_DEPENDS))]

    return [page.row(who, RowLook(above=4, below=6)), Card([page.row(said)], strong=True), *places]
