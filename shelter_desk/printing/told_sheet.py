"""Her rights and the rules of the house, line by line in two languages, with room to sign."""

from __future__ import annotations

from dataclasses import replace

from reportlab.platypus.flowables import Flowable, KeepTogether, PageBreak, Spacer

from shelter_desk.domain.text import Text
from shelter_desk.printing.bilingual import Bilingual
from shelter_desk.printing.blocks import Beside, Place, RowLook
from shelter_desk.printing.fonts import FontBook
from shelter_desk.printing.frame import build
from shelter_desk.printing.papers.told import ToldPaper, ToldText
from shelter_desk.printing.sheet import MUTED
from shelter_desk.printing.words import LONG, Words, data

_PERSON = Text("paper", "Signature of the person")
_THUMB = Text("paper", "Thumbprint")
_STAFF = Text("paper", "Staff member")
_DATE = Text("paper", "Date")
_PLACES = ((_PERSON, 0.34), (_THUMB, 0.2), (_STAFF, 0.28), (_DATE, 0.18))


def told_sheet(paper: ToldPaper, book: FontBook, words: Words) -> bytes:
    """The sheet as a PDF file. Raises ``MissingGlyphs``."""
    page = Bilingual(book, words, paper.language, paper.staff_language)
    frame = replace(paper.frame, draft=paper.frame.draft or paper.is_draft)
    story: list[Flowable] = []
    for pair in paper.pairs:
        # each has a page of its own, so that one can hang on the wall
        story += [PageBreak()] if story else []
        story += _text(page, {one.language: one for one in pair})
    return build(frame, page, [*story, KeepTogether(_signing(page))])


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


def _signing(page: Bilingual) -> list[Flowable]:
    parts: list[tuple[float, Flowable]] = []
    for label, share in _PLACES:
        labels = [
            page.paragraph(language, page.say(language, label), size=8, colour=MUTED, leading=1.4)
            for language in page.spoken
        ]
        parts.append((share, Place(labels, 44)))
    return [Spacer(1, 6), Beside(parts[::-1] if page.rtl else parts)]
