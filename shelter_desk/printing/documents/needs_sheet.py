"""Her needs over time on paper: the chart of the desk, in her words, both languages beside it."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus.flowables import Flowable, KeepTogether

from shelter_desk.domain.text import Text
from shelter_desk.printing.documents.her_plan import paper_title
from shelter_desk.printing.layout.bilingual import Bilingual, Value
from shelter_desk.printing.layout.blocks import Beside, Row, RowLook
from shelter_desk.printing.layout.frame import build
from shelter_desk.printing.layout.level_drawing import LEVELS, DayLine, LevelDrawing, Mark
from shelter_desk.printing.layout.shared_words import YOURS_TO_KEEP
from shelter_desk.printing.papers.needs import Levels, NeedsLine, NeedsPaper
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.sheet import MUTED
from shelter_desk.printing.typesetting.typeset import Align
from shelter_desk.printing.typesetting.words import Words, day

_TITLE = Text("paper", "How things are with me, over time")
_FIRST = Text("paper", "First talk")
_LATEST = Text("paper", "Latest talk")
_NEXT = Text("paper", "Next talk")
_SCALE = Text("paper", "1 very hard  ·  2 hard  ·  3 mostly fine  ·  4 fine as it is")
_MINE = Text("paper", "How I see it")
_THEIRS = Text("paper", "How the worker sees it")
_MINE_NOW = Text("paper", "I say {level}")
_THEIRS_NOW = Text("paper", "the worker says {level}")
_UNSAID = Text("paper", "Nothing was said of it yet.")
_SEALED = Text("paper", "Sealed; whoever cares for it can print it for you.")
_SIDE, _MIDDLE = 0.22, 0.56


def needs_sheet(paper: NeedsPaper, book: FontBook, words: Words) -> bytes:
    """The chart as a PDF file. Raises ``MissingGlyphs``."""
    page = Bilingual(book, words, paper.language, paper.staff_language)
    return build(paper.frame, page, list(_Sheet(paper, page).story()))


class _Sheet:
    """Lays the chart out; time runs the way her own language is read."""

    def __init__(self, paper: NeedsPaper, page: Bilingual) -> None:
        self._paper = paper
        self._page = page
        self._rtl = page.is_rtl(page.first)

    def story(self) -> Iterator[Flowable]:
        """Everything in its order."""
        page, paper = self._page, self._paper
        yield from paper_title(page, _TITLE, YOURS_TO_KEEP)
        facts: tuple[tuple[Text, Value], ...] = (
            (_FIRST, day(paper.days[0])),
            (_LATEST, day(paper.days[-1]) if len(paper.days) > 1 else ""),
            (_NEXT, day(paper.next_on)),
        )
        yield page.row(lambda one: page.told_together(one, facts), RowLook(above=0, below=4))
        yield self._legend()
        yield self._days()
        for line in paper.lines:
            yield KeepTogether([self._line(line)])
        yield self._days()

    def _legend(self) -> Flowable:
        page = self._page

        def column(language: str) -> list[Flowable]:
            said: list[Flowable] = [
                page.paragraph(language, page.say(language, _SCALE), size=8, colour=MUTED)
            ]
            for own, text in ((True, _MINE), (False, _THEIRS)):
                words = page.paragraph(language, page.say(language, text), size=8.5, leading=1.4)
                parts = [(0.12, Mark(own=own)), (0.88, words)]
                turned = page.is_rtl(language)
                said.append(Beside(parts[::-1] if turned else parts, 4, turned))
            return said

        return page.row(column, RowLook(above=0, below=4, rule=True))

    def _days(self) -> Flowable:
        page, paper = self._page, self._paper
        marks = [page.paragraph("en", day(one), size=7.5, colour=MUTED) for one in paper.days]
        line = DayLine(paper.places, marks, rtl=self._rtl)
        return Beside([(_SIDE, _nothing(page)), (_MIDDLE, line), (_SIDE, _nothing(page))])

    def _line(self, line: NeedsLine) -> Flowable:
        left, right = self._page.visual[0], self._page.visual[-1]
        return Beside(
            [
                (_SIDE, self._name(left, line)),
                (_MIDDLE, self._drawing(line)),
                (_SIDE, self._name(right, line)),
            ]
        )

    def _drawing(self, line: NeedsLine) -> Flowable:
        page, first = self._page, self._page.first
        numbers = [
            page.paragraph(
                first, page.number(first, one), size=6.5, colour=MUTED, align=Align.CENTRE
            )
            for one in range(1, LEVELS + 1)
        ]
        nothing: Levels = (None,) * len(self._paper.days)
        views = (nothing, nothing) if line.sealed else (line.worker, line.own)
        return LevelDrawing(self._paper.places, views, numbers, rtl=self._rtl)

    def _name(self, language: str, line: NeedsLine) -> Flowable:
        page = self._page
        title = page.paragraph(
            language, page.say(language, line.title), bold=True, size=9, leading=1.3
        )
        told = page.paragraph(
            language, self._now(language, line), size=7.5, colour=MUTED, leading=1.35
        )
        return Row([[title, told]], RowLook(above=0, below=0))

    def _now(self, language: str, line: NeedsLine) -> str:
        """The newest levels in words, for whoever reads no drawings."""
        page = self._page
        if line.sealed:
            return page.say(language, _SEALED)
        said = [
            page.say(language, text, {"level": page.number(language, level)})
            for text, level in ((_MINE_NOW, line.own[-1]), (_THEIRS_NOW, line.worker[-1]))
            if level is not None
        ]
        return page.comma(language).join(said) or page.say(language, _UNSAID)


def _nothing(page: Bilingual) -> Flowable:
    return page.paragraph("en", " ", size=7.5)
