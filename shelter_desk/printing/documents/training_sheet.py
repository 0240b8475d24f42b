"""The papers of the trainer's pack: plans, exercises, answer sheets, the rules, lists for the pen.

They are about nobody. What belongs together (a scene with what could be done in it) stays on one
page where it can.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from reportlab.platypus.flowables import CondPageBreak, Flowable, KeepTogether, Spacer

from shelter_desk.domain.practice.rules import Both
from shelter_desk.domain.text import Text
from shelter_desk.printing.layout.bilingual import Bilingual
from shelter_desk.printing.layout.blocks import RowLook, stack_height
from shelter_desk.printing.layout.frame import BODY_HEIGHT, BODY_WIDTH, build
from shelter_desk.printing.layout.list_lines import HeadedLines, ListLine, ListLook
from shelter_desk.printing.layout.panels import Ground, Mark, Marked
from shelter_desk.printing.layout.pen_grid import PenGrid
from shelter_desk.printing.layout.pen_lines import PenLine, PenLines
from shelter_desk.printing.papers.training import Look, TrainingPaper, TrainingPart
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.shaping import Run
from shelter_desk.printing.typesetting.sheet import MUTED, PAPER, PRIMARY
from shelter_desk.printing.typesetting.typeset import Align, TypesetParagraph
from shelter_desk.printing.typesetting.words import LONG, Words, data, day

_MADE = Text("paper", "As of")
_SIZES = (9.6, 9.2, 8.8, 8.4, 8.0, 7.6, 7.2)
"""Sizes of running text in points; the first, or where one page must do the first that fits."""
_BIDI_QUIET: Final = 8.4
_SOME_LINES: Final = 120.0
"""Room for a heading, the head of a table and its first lines."""


def training_sheet(paper: TrainingPaper, book: FontBook, words: Words) -> bytes:
    """The paper as a PDF file. Raises ``MissingGlyphs`` and ``TextTooLong``."""
    page = Bilingual(book, words, paper.language, paper.other_language)
    return build(
        paper.frame, page, _story(paper, page, words), lambda language, _: paper.title.say(language)
    )


def _story(paper: TrainingPaper, page: Bilingual, words: Words) -> list[Flowable]:
    """On one page where that is asked and can be; what cannot keeps its size and its groups."""
    for size in _SIZES if paper.one_page else ():
        story = list(_Sheet(paper, page, words, size).story())
        if stack_height(story, BODY_WIDTH) <= BODY_HEIGHT:
            return story
    return list(_Sheet(paper, page, words, _SIZES[0]).story(kept_together=True))


class _Sheet:
    """Lays the paper out with words of ``size``."""

    def __init__(self, paper: TrainingPaper, page: Bilingual, words: Words, size: float) -> None:
        self._paper, self._page, self._words, self._size = paper, page, words, size

    def story(self, *, kept_together: bool = False) -> Iterator[Flowable]:
        """Head, then group after group; ``kept_together``: each on one page where it can."""
        yield self._page.row(self._head, RowLook(below=6, strong_rule=True))
        yield Spacer(1, 4)
        for group in self._paper.groups:
            parts = [one for part in group for one in self._part(part)]
            if not kept_together or len(parts) == 1:
                yield from parts
            elif stack_height(parts, BODY_WIDTH) <= BODY_HEIGHT:
                yield KeepTogether(parts)
            else:
                yield CondPageBreak(_SOME_LINES)
                yield from parts

    def _head(self, language: str) -> list[Flowable]:
        paper, small = self._paper, self._size - 1
        made = f"{self._page.say(language, _MADE)} {day(paper.made_on)}"
        over = f"{self._told(language, paper.over)}  ·  {made}"
        found: list[Flowable] = [
            self._set(language, over, size=small, colour=MUTED),
            self._set(
                language,
                self._told(language, paper.title),
                size=16,
                bold=True,
                colour=PRIMARY,
                leading=1.35,
            ),
        ]
        if paper.about.en:
            found.append(self._set(language, self._told(language, paper.about)))
        return found

    def _told(self, language: str, words: Both) -> str:
        return data(self._words.in_digits(language, words.say(language)), LONG)

    def _set(self, language: str, words: str, **look: object) -> TypesetParagraph:
        usual: dict[str, object] = {"size": self._size, "leading": 1.42}
        return self._page.paragraph(language, words, **(usual | look))

    def _runs(self, language: str, part: TrainingPart, **look: object) -> TypesetParagraph:
        number = f"{self._page.number(language, part.number)}. " if part.number else ""
        runs = [Run(number, bold=True)] if number else []
        if part.before is not None:
            runs.append(Run(f"{self._told(language, part.before)} ", bold=True))
        runs.append(Run(self._told(language, part.words)))
        usual: dict[str, object] = {"size": self._size, "leading": 1.42}
        return self._page.paragraph(language, runs, **(usual | look))

    def _part(self, part: TrainingPart) -> list[Flowable]:
        return list(_DRAWN[part.look](self, part))

    def heading(self, part: TrainingPart) -> Iterator[Flowable]:
        """A title over what follows."""

        def column(language: str) -> list[Flowable]:
            return [self._runs(language, part, size=self._size + 1.6, bold=True, leading=1.35)]

        yield self._page.row(column, RowLook(above=7, below=3, rule=True))
        yield Spacer(1, 3)

    def lead(self, part: TrainingPart) -> Iterator[Flowable]:
        """A scene on a quiet ground."""
        row = self._page.row(lambda one: [self._runs(one, part)], RowLook(above=0, below=0))
        yield Ground([row], rtl=self._page.rtl)
        yield Spacer(1, 5)

    def text(self, part: TrainingPart) -> Iterator[Flowable]:
        """Running words, strong or quiet."""
        look: dict[str, object] = {}
        if part.look is Look.QUIET:
            look = {"colour": MUTED, "size": self._size - 0.8}
        if part.look is Look.STRONG:
            look = {"bold": True}
        yield self._page.row(lambda one: [self._runs(one, part, **look)], RowLook(above=2, below=2))

    def marked(self, part: TrainingPart) -> Iterator[Flowable]:
        """Words behind a mark; the marks differ in form as well as in colour."""

        def column(language: str) -> list[Flowable]:
            rtl = self._page.is_rtl(language)
            words = self._runs(
                language, TrainingPart(part.look, part.words, part.before), leading=1.38
            )
            return [Marked(self._mark(language, part), words, rtl=rtl, below=1)]

        yield self._page.row(column, RowLook(above=1, below=1))

    def _mark(self, language: str, part: TrainingPart) -> Mark | TypesetParagraph:
        disc: dict[str, object] = {"size": 8.4, "bold": True, "colour": PAPER, "leading": 1.0}
        if part.look is Look.KEPT:
            return self._page.paragraph("en", "✓", **disc)
        if part.look is Look.NUMBERED:
            return self._set(language, self._page.number(language, part.number), **disc)
        marks = {Look.MISSED: Mark.NEVER, Look.SAY: Mark.SAY}
        return marks.get(part.look, Mark.LOOK)

    def to_tick(self, part: TrainingPart) -> Iterator[Flowable]:
        """Something one could do, with a box for the pen between the languages."""
        yield self._page.row(
            lambda one: [self._runs(one, part)], RowLook(above=3, below=3, tick=False)
        )

    def pen(self, part: TrainingPart) -> Iterator[Flowable]:
        """What the lines are for, small, then the lines."""
        if part.words.en:
            yield from self.text(TrainingPart(Look.QUIET, part.words))
        yield PenLines(part.room)

    def field(self, part: TrainingPart) -> Iterator[Flowable]:
        """One short line to fill in."""
        labels = [self._set(one, self._told(one, part.words)) for one in self._page.visual]
        yield PenLine(labels, rtl=self._page.rtl)

    def grid(self, part: TrainingPart) -> Iterator[Flowable]:
        """A table with numbered lines."""
        page = self._page
        heads = [(share, self._heads(words)) for words, share in part.columns]
        first = page.spoken[0]
        numbers = [
            self._set(first, page.number(first, at), size=_BIDI_QUIET, align=Align.CENTRE)
            for at in range(1, part.room + 1)
        ]
        yield PenGrid(heads, numbers, rtl=page.rtl)

    def table(self, part: TrainingPart) -> Iterator[Flowable]:
        """Heads, and under them what is known."""
        look = ListLook(strong=True, rtl=self._page.rtl)
        heads = [
            (share, self._cell(words, place, bold=True))
            for place, (words, share) in enumerate(part.columns)
        ]
        shares = [share for _, share in part.columns]
        lines = [
            ListLine(
                [
                    (share, self._cell(words, place))
                    for place, (words, share) in enumerate(zip(row, shares, strict=True))
                ],
                ListLook(rtl=self._page.rtl),
            )
            for row in part.rows
        ]
        yield HeadedLines(ListLine(heads, look), lines)
        yield Spacer(1, 6)

    def _cell(self, words: Both, place: int, *, bold: bool = False) -> list[Flowable]:
        page, look = self._page, {"size": 7.8, "bold": bold}
        told = dict.fromkeys(self._told(one, words) for one in page.spoken)
        first, align = page.spoken[0], Align.START if place == 0 else Align.CENTRE
        return [self._set(first, one, align=align, **look) for one in told if one]

    def _heads(self, words: Both) -> list[Flowable]:
        page = self._page
        told = dict.fromkeys(self._told(one, words) for one in page.spoken)
        first = page.spoken[0]
        look: dict[str, object] = {"size": 7.6, "bold": True, "leading": 1.25}
        return [self._set(first, one, align=Align.CENTRE, **look) for one in told if one]


_DRAWN: Final[Mapping[Look, Callable[[_Sheet, TrainingPart], Iterator[Flowable]]]] = (
    MappingProxyType(
        {
            Look.HEADING: _Sheet.heading,
            Look.LEAD: _Sheet.lead,
            Look.TEXT: _Sheet.text,
            Look.STRONG: _Sheet.text,
            Look.QUIET: _Sheet.text,
            Look.POINT: _Sheet.marked,
            Look.SAY: _Sheet.marked,
            Look.NUMBERED: _Sheet.marked,
            Look.KEPT: _Sheet.marked,
            Look.MISSED: _Sheet.marked,
            Look.TO_TICK: _Sheet.to_tick,
            Look.PEN: _Sheet.pen,
            Look.FIELD: _Sheet.field,
            Look.GRID: _Sheet.grid,
            Look.TABLE: _Sheet.table,
        }
    )
)
"""Who draws which look."""
