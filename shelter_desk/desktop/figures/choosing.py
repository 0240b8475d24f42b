"""Which figures: how long a time, which one, and for whom."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.audit.filters import MenuButton
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.figures.audiences import Audience
from shelter_desk.domain.figures.periods import Period, Span, from_code, period_of
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.cldr import names
from shelter_desk.services.labels.figures import AUDIENCES, SPANS

LENGTH = Text("figures", "How long")
TIME = Text("figures", "Time")
FOR = Text("figures", "For whom")
_MONTH = Text("figures", "{month} {year}")
_QUARTER = Text("figures", "quarter {number} of {year}")
OFFERED = {Span.MONTH: 24, Span.QUARTER: 12, Span.YEAR: 6}
"""How many times that have ended are offered, and the one that runs."""


def period_words(context: DeskContext, period: Period) -> str:
    """A time in words."""
    year = f"{period.year:d}"
    if period.span is Span.YEAR:
        return context.fmt.shape(year)
    if period.span is Span.QUARTER:
        told = Message(_QUARTER, {"number": f"{period.number:d}", "year": year})
    else:
        month = names(context.language).months[period.number - 1]
        told = Message(_MONTH, {"month": month, "year": year})
    return context.fmt.shape(context.words(told))


def last_times(today: date, span: Span) -> Iterator[Period]:
    """The time that runs, and those before it, newest first."""
    period = period_of(today, span)
    for _ in range(OFFERED[span] + 1):
        yield period
        each = 12 // span.months
        at = period.year * each + period.number - 2
        period = Period(at // each, span, at % each + 1)


class Choosing(QWidget):
    """Three lists that drop down. Signals: ``changed``."""

    changed = Signal()

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        row = WrapRow(gap=8)
        self.setLayout(row)
        self.span = MenuButton(context, context.words(LENGTH))
        self.period = MenuButton(context, context.words(TIME))
        self.audience = MenuButton(context, context.words(FOR))
        self.span.offer({str(one): context.words(text) for one, text in SPANS.items()}, Span.YEAR)
        spoken = {str(one): context.words(text) for one, text in AUDIENCES.items()}
        self.audience.offer(spoken, Audience.INSIDE)
        for button in (self.span, self.period, self.audience):
            row.addWidget(button)
        self.span.chosen.connect(self._span_chosen)
        self.period.chosen.connect(self.changed)
        self.audience.chosen.connect(self.changed)
        self._offer(None)

    @property
    def chosen(self) -> tuple[Period, Audience]:
        """What is chosen."""
        return from_code(self.period.value), Audience(self.audience.value)

    @property
    def subject(self) -> str:
        """The same as the page keeps it."""
        return f"{self.period.value}/{self.audience.value}"

    def choose(self, subject: str) -> None:
        """Choose what ``subject`` names; anything else leaves it as it is."""
        code, _, audience = subject.partition("/")
        if audience not in [*Audience]:
            return
        try:
            period = from_code(code)
        except ValueError:
            return
        self.span.choose_quietly(period.span)
        self._offer(period)
        self.audience.choose_quietly(audience)

    def _span_chosen(self) -> None:
        self._offer(None)
        self.changed.emit()

    def _offer(self, wanted: Period | None) -> None:
        times = list(last_times(self._context.fmt.today(), Span(self.span.value)))
        if wanted is not None and wanted not in times:
            times.append(wanted)
        spoken = {one.code: period_words(self._context, one) for one in times}
        self.period.offer(spoken, (wanted or times[1]).code)
