"""A person's own copy of her file, in one language, so that she can read it or have it read."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus.flowables import Flowable, Spacer

from shelter_desk.domain.text import Text
from shelter_desk.printing.layout.bilingual import Bilingual
from shelter_desk.printing.layout.blocks import Card, RowLook
from shelter_desk.printing.layout.frame import build
from shelter_desk.printing.papers.own_copy import Entry, OwnCopyPaper, Part, Told
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.shaping import Run
from shelter_desk.printing.typesetting.sheet import MUTED
from shelter_desk.printing.typesetting.words import LONG, Words, iso, name, paragraphs

_TITLE = Text("paper", "A copy of the file, for the person it is about")
_KEEP = Text(
    "paper",
    "This paper tells a lot. Keep it where nobody else finds it, or have the house keep it.",
)
_RIGHTS = Text(
    "paper",
    "Is something wrong or missing? The house corrects it and keeps both. A consent can be taken "
    "back at any time by saying so.",
)
_NOT_HERE = Text("paper", "What is not in this copy")


def own_copy(paper: OwnCopyPaper, book: FontBook, words: Words) -> bytes:
    """The copy as a PDF file. Raises ``MissingGlyphs`` and ``TextTooLong``."""
    page = Bilingual(book, words, paper.language, paper.language)
    return build(paper.frame, page, list(_Sheets(paper, page).story()))


class _Sheets:
    """Lays the copy out, one column over the whole width."""

    def __init__(self, paper: OwnCopyPaper, page: Bilingual) -> None:
        self._paper = paper
        self._page = page
        self._language = paper.language

    def story(self) -> Iterator[Flowable]:
        """Everything in its order."""
        page, paper = self._page, self._paper
        title = page.say(self._language, _TITLE)
        yield page.paragraph(self._language, title, size=17, bold=True, leading=1.4, space_after=6)
        keep = page.say(self._language, _KEEP)
        yield Card([page.paragraph(self._language, keep, bold=True)], strong=True)
        yield Spacer(1, 8)
        yield from self._lines(paper.facts)
        for part in paper.parts:
            yield from self._part(part)
        if paper.left_out:
            yield page.heading(_NOT_HERE)
            for sentence in paper.left_out:
                yield page.paragraph(self._language, sentence, space_after=4)
        yield Spacer(1, 8)
        rights = page.say(self._language, _RIGHTS)
        yield page.paragraph(self._language, rights, colour=MUTED)

    def _part(self, part: Part) -> Iterator[Flowable]:
        page, language = self._page, self._language

        def heading(_language: str) -> list[Flowable]:
            return [page.paragraph(language, part.title, size=12.5, bold=True)]

        row = page.row(heading, RowLook(above=12, below=4, rule=True))
        row.keepWithNext = True
        yield row
        if part.about:
            yield page.paragraph(language, part.about, colour=MUTED, space_after=4)
        for entry in part.entries:
            yield from self._entry(entry)

    def _entry(self, entry: Entry) -> Iterator[Flowable]:
        if entry.heading:
            head = self._page.paragraph(self._language, entry.heading, bold=True, space_after=2)
            head.keepWithNext = True
            yield Spacer(1, 4)
            yield head
        yield from self._lines(entry.lines)
        for line in paragraphs(entry.words):
            yield self._page.words_of_hers(line)

    def _lines(self, lines: tuple[Told, ...]) -> Iterator[Flowable]:
        for one in lines:
            first, *more = paragraphs(one.value) or ("",)
            shown = iso(one.value) if one.ltr else name(first, LONG)
            # a question has its mark already
            colon = "" if one.label.endswith(("?", "؟")) else ":"
            runs = [Run(f"{one.label}{colon} ", colour=MUTED), Run(shown)]
            yield self._page.paragraph(self._language, runs, leading=1.45)
            if not one.ltr:
                yield from (self._page.words_of_hers(line) for line in more)
