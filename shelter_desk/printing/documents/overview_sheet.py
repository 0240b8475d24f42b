"""The house in numbers on one page: six tiles and two charts, in black ink if need be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from reportlab.platypus.flowables import Flowable, Spacer

from shelter_desk.domain.text import Text
from shelter_desk.printing.layout.bar_drawing import BarRow, HeadRow
from shelter_desk.printing.layout.bilingual import Bilingual
from shelter_desk.printing.layout.blocks import Beside
from shelter_desk.printing.layout.frame import build
from shelter_desk.printing.layout.panels import Ground, Stack
from shelter_desk.printing.papers.overview import (
    ChartLine,
    OverviewPaper,
    PaperChart,
    PaperTile,
)
from shelter_desk.printing.typesetting.fonts import FontBook
from shelter_desk.printing.typesetting.sheet import MUTED
from shelter_desk.printing.typesetting.typeset import Align, TypesetParagraph
from shelter_desk.printing.typesetting.words import LONG, Words, moment, name

_INSIDE = Text("paper", "Exact numbers, for inside the house. A small number can be a person.")
_MADE = Text("paper", "{when}, made by {who}")
_BESIDE = 3
_GAP = 6
_ROOM: Final = ((17, 3.5), (21, 0.0))
"""With fewer lines than so many each has so many points to spare; one page holds them all."""
_NO_ROOM: Final = -3.1


def overview_sheet(paper: OverviewPaper, book: FontBook, words: Words) -> bytes:
    """The PDF file. Raises ``MissingGlyphs`` and ``TextTooLong``."""
    page = Bilingual(book, words, paper.language, paper.language)
    return build(paper.frame, page, list(_Sheet(paper, page, words).story()))


class _Sheet:
    """Lays the page out."""

    def __init__(self, paper: OverviewPaper, page: Bilingual, words: Words) -> None:
        self._paper, self._page, self._words = paper, page, words
        lines = sum(len(one.lines) for one in paper.charts)
        self._more = next((more for below, more in _ROOM if lines < below), _NO_ROOM)

    def story(self) -> Iterator[Flowable]:
        """Everything in its order."""
        paper = self._paper
        yield self._said(name(paper.title), size=16, bold=True, leading=1.35)
        yield self._said(self._page.say(self._page.first, _INSIDE), size=8.5, leading=1.35)
        yield self._small(self._made())
        if paper.kept_out:
            yield self._small(self._digits(paper.kept_out))
        yield Spacer(1, 4)
        tiles = paper.tiles
        for at in range(0, len(tiles), _BESIDE):
            yield self._row(list(map(self._tile, tiles[at : at + _BESIDE])))
            yield Spacer(1, _GAP)
        for chart in paper.charts:
            yield from self._chart(chart)

    def _said(self, text: str, **look: object) -> TypesetParagraph:
        return self._page.paragraph(self._page.first, text, **look)

    def _small(self, text: str) -> TypesetParagraph:
        return self._said(text, size=7.5, colour=MUTED, leading=1.35)

    def _digits(self, text: str) -> str:
        return self._words.in_digits(self._page.first, text)

    def _made(self) -> str:
        page, paper = self._page, self._paper
        who = name(page.names(page.first, paper.made_by))
        return page.say(page.first, _MADE, {"when": moment(paper.at), "who": who})

    def _row(self, parts: Sequence[Flowable]) -> Flowable:
        """Beside one another, the first one at the start side."""
        beside = [(1 / len(parts), part) for part in parts]
        return Beside(beside[::-1] if self._page.rtl else beside, gap=_GAP)

    def _tile(self, tile: PaperTile) -> Flowable:
        lines: list[Flowable] = [
            self._said(name(tile.title), size=8.5, bold=True, leading=1.3),
            self._said(name(self._digits(tile.big)), size=13, bold=True, leading=1.25),
            self._small(name(tile.lead)),
        ]
        lines += [self._fact(words, number) for words, number in tile.facts]
        return Ground([Stack(lines)], rtl=self._page.rtl, pad=5)

    def _fact(self, words: str, number: str) -> Flowable:
        told = self._said(name(self._digits(words), LONG), size=7.5, leading=1.3)
        if not number:
            return told
        shown = self._said(self._digits(number), size=7.5, bold=True, leading=1.3, align=Align.END)
        parts: list[tuple[float, Flowable]] = [(0.83, told), (0.17, shown)]
        return Beside(parts[::-1] if self._page.rtl else parts, gap=4)

    def _chart(self, chart: PaperChart) -> Iterator[Flowable]:
        yield self._said(name(chart.title), size=10.5, bold=True, leading=1.4)
        yield self._small(name(self._digits(chart.under), LONG))
        if chart.lines:
            yield self._heads(chart)
        most = max((one for line in chart.lines for one in line.numbers), default=0)
        for line in chart.lines:
            yield self._line(chart, line, max(most, 1))
        yield Spacer(1, _GAP)

    def _heads(self, chart: PaperChart) -> Flowable:
        heads = [self._head(one) for one in chart.heads]
        return HeadRow(heads, rtl=self._page.rtl, whole=chart.upright)

    def _head(self, text: str) -> TypesetParagraph:
        return self._said(name(text), size=6.6, colour=MUTED, leading=1.3)

    def _line(self, chart: PaperChart, line: ChartLine, most: int) -> Flowable:
        label = self._said(name(line.words), size=8, leading=1.25)
        bars = [(one / most, self._number(one)) if one else (0.0, None) for one in line.numbers]
        whole = None if line.whole is None else self._number(line.whole)
        upright, more = chart.upright, self._more
        return BarRow(label, bars, rtl=self._page.rtl, upright=upright, whole=whole, more=more)

    def _number(self, number: int) -> TypesetParagraph:
        page = self._page
        return self._said(page.number(page.first, number), size=7.5, leading=1.2)
