"""The two charts: who asked for the arrivals of a year, and needs from first to last talk."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.overview.bars import Bar, BarHeads, BarLine, Chart, Fill, WholeLine
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, Small
from shelter_desk.domain.house_numbers import Change, Month
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.forms.cldr import names
from shelter_desk.services.labels.overview import (
    ALL,
    ARRIVALS,
    ASKED,
    CHANGES,
    NEEDS,
    NO_ARRIVALS,
    NOBODY_ASKED,
    SPAN,
)
from shelter_desk.services.views.overview import ArrivalLine, Counted, NeedLine, Overview

_PEOPLE = Plural("overview", "%n people", "", 0)
_SAID = Text("overview", "{line}, {part}: {people}")
_FILLS = {Change.STEADIER: Fill.FULL, Change.SAME: Fill.OPEN, Change.HARDER: Fill.HATCHED}


def month_long(context: DeskContext, month: Month) -> str:
    """``March 2026``."""
    return context.fmt.shape(f"{names(context.language).months[month.number - 1]} {month.year:d}")


class _Grid:
    """Lines of words and bars, one under the other."""

    def __init__(self, context: DeskContext, chart: Chart) -> None:
        self._context, self._chart = context, chart
        self._grid = QGridLayout(chart)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 8)

    def head(self, heads: Sequence[str], *, centred: bool, last: str = "") -> None:
        """Words over the columns."""
        theme = self._context.theme
        self._grid.addWidget(BarHeads(theme, heads, self._chart, centred=centred), 0, 1)
        if last:
            over = Small(last)
            over.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._grid.addWidget(over, 0, 2)

    def line(
        self, words: str, bars: Sequence[Bar | None], *, upright: bool, last: Bar | None = None
    ) -> None:
        """One line, read from its start; ``last``: all of it together."""
        at, theme = self._grid.rowCount(), self._context.theme
        low = Qt.AlignmentFlag.AlignBottom if upright else Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(Body(words), at, 0, low)
        made = BarLine(theme, bars, self._chart, upright=upright)
        self._grid.addWidget(made, at, 1)
        self._chart.take(made.buttons)
        if last is not None:
            whole = WholeLine(theme, last, self._chart)
            self._grid.addWidget(whole, at, 2)
            self._chart.take(whole.buttons)


class ChartCard(Card):
    """A heading, a sentence, and a chart whose bars open lists through ``opens``."""

    def __init__(
        self,
        context: DeskContext,
        words: tuple[str, str],
        opens: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, margin=16)
        self._context = context
        title, under = words
        self.setAccessibleName(title)
        self.body.addWidget(Heading(title))
        self.body.addWidget(Muted(under))
        self.chart = Chart(self)
        self.chart.opened.connect(opens)
        self.grid = _Grid(context, self.chart)
        self.body.addWidget(self.chart)

    def bar(self, counted: Counted, most: int, words: tuple[str, str], fill: Fill) -> Bar | None:
        """A bar as long as its share of ``most``; ``None`` for nobody."""
        if not counted.n:
            return None
        context, (line, part) = self._context, words
        told = {"line": line, "part": part, "people": context.words(_PEOPLE, counted.n)}
        said = context.words(Message(_SAID, told))
        return Bar(counted.key, context.fmt.number(counted.n), counted.n / most, said, fill)


def arrivals_card(
    context: DeskContext, seen: Overview, opens: Callable[[str], None], parent: QWidget
) -> ChartCard:
    """A line for each who asked, a place for each month."""
    title = context.words(ARRIVALS)
    if not seen.arrivals:
        return ChartCard(context, (title, context.words(NO_ARRIVALS)), opens, parent)
    ends = {
        "first": month_long(context, seen.months[0]),
        "last": month_long(context, seen.months[-1]),
    }
    card = ChartCard(context, (title, context.words(Message(SPAN, ends))), opens, parent)
    short = names(context.language).short_months
    card.grid.head(
        [short[one.number - 1] for one in seen.months], centred=True, last=context.words(ALL)
    )
    most = max(one.n for line in seen.arrivals for one in line.months)
    for line in seen.arrivals:
        _arrival_line(context, card, line, seen.months, most)
    return card


def _arrival_line(
    context: DeskContext,
    card: ChartCard,
    line: ArrivalLine,
    months: Sequence[Month],
    most: int,
) -> None:
    words, every = context.words(line.label), context.words(ALL)
    bars = [
        card.bar(one, most, (words, month_long(context, month)), Fill.FULL)
        for one, month in zip(line.months, months, strict=True)
    ]
    whole = card.bar(line.all, line.all.n, (words, every), Fill.NONE)
    card.grid.line(words, bars, upright=True, last=whole)


def needs_card(
    context: DeskContext, seen: Overview, opens: Callable[[str], None], parent: QWidget
) -> ChartCard:
    """A line for each domain; steadier, the same, harder."""
    title = context.words(NEEDS)
    if not seen.needs:
        return ChartCard(context, (title, context.words(NOBODY_ASKED)), opens, parent)
    card = ChartCard(context, (title, context.words(ASKED, seen.needs_people)), opens, parent)
    card.grid.head([context.words(CHANGES[one]) for one in CHANGES], centred=False)
    most = max(counted.n for line in seen.needs for _change, counted in line.changes)
    for line in seen.needs:
        _need_line(context, card, line, most)
    return card


def _need_line(context: DeskContext, card: ChartCard, line: NeedLine, most: int) -> None:
    words = context.words(line.title)
    bars = [
        card.bar(counted, most, (words, context.words(CHANGES[change])), _FILLS[change])
        for change, counted in line.changes
    ]
    card.grid.line(words, bars, upright=False)
