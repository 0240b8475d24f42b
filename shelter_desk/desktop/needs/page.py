"""Her needs: what her first night calls for, and every assessment over time."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.formview.form_page import kit_of
from shelter_desk.desktop.keeping.unsealing import SealedStrip
from shelter_desk.desktop.needs.chart import LegendMark
from shelter_desk.desktop.needs.table import OWN, WORKER, NeedsTable
from shelter_desk.desktop.needs.tonight import TonightCard
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.plan.papers import PapersButton
from shelter_desk.desktop.preview.source import NEEDS
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Chip, EmptyState
from shelter_desk.desktop.widgets.flow import FlowLayout
from shelter_desk.desktop.widgets.labels import Muted, MutedLine, Title
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.ports import Clock
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.needs.needs import needs_over_time
from shelter_desk.services.plan.first_day import first_day, tick_first_day
from shelter_desk.services.residents.residents import resident_row
from shelter_desk.services.views.needs import FirstDay, NeedsOverTime
from shelter_desk.services.views.resident import ResidentRow

_TITLE = Text("needs", "Needs over time")
_LEGEND = Text("needs", "1 in crisis · 2 fragile · 3 mostly steady · 4 steady")
_NONE = Text("needs", "No needs assessment is signed yet")
_NONE_WORDS = Text("needs", "Each one that is signed is drawn here, beside those before it.")
_NEW = Text("needs", "New assessment")
_BACK = Text("needs", "Back to her file")
_PAPER = Text("needs", "The chart, for her")
_NEXT = Text("needs", "Next talk on {day}")
_SINCE = Text("needs", "A talk is due since {day}")


class NeedsPage(Page):
    """The needs of one resident; the subject is her id."""

    name: ClassVar[PageName] = PageName.NEEDS
    topics: ClassVar[frozenset[str]] = frozenset({"file"})
    help_key: ClassVar[str] = "needs"

    def __init__(
        self, context: DeskContext, parent: QWidget | None = None, *, clock: Clock | None = None
    ) -> None:
        super().__init__(context, parent)
        self.kit = kit_of(context, clock or context.fmt.clock)
        self.table: NeedsTable | None = None
        self.tonight: TonightCard | None = None
        column = self.make_column()
        column.addLayout(self._head())
        column.addLayout(self._legend())
        column.addWidget(Muted(self.kit.words(_LEGEND)))
        self.strip = SealedStrip(context, self)
        self.strip.opened.connect(self.refresh)
        column.addWidget(self.strip)
        inside = QWidget(self)
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 12, 0)
        rows.setSpacing(16)
        self._tonight, self._chart = QVBoxLayout(), QVBoxLayout()
        rows.addLayout(self._tonight)
        rows.addLayout(self._chart)
        rows.addStretch(1)
        scroll = scrolled(inside, self)
        scroll.setAccessibleName(self.kit.words(_TITLE))
        scroll.setMinimumHeight(self.fontMetrics().height() * 8)
        column.addWidget(scroll, 1)

    def show_subject(self, subject: str) -> None:
        """Show another resident, and nothing of the last one meanwhile."""
        self.table = self.tonight = None
        empty(self._tonight)
        empty(self._chart)
        self.due.hide()
        self.print.hide()
        super().show_subject(subject)

    def refresh(self) -> None:
        """Read everything again."""
        her = ResidentId(self.subject)
        submit = self.context.tasks.submit
        submit(self, lambda desk: resident_row(desk, her), self._show_who, replaces="who")
        submit(self, lambda desk: first_day(desk, her), self._show_tonight, replaces="tonight")
        submit(self, lambda desk: needs_over_time(desk, her), self._show, replaces="load")

    def _head(self) -> WrapRow:
        head = WrapRow()
        names = QVBoxLayout()
        names.setSpacing(2)
        self.who = MutedLine()
        names.addWidget(self.who)
        names.addWidget(Title(self.kit.words(_TITLE)))
        head.place(names)
        head.split()
        back = QuietButton(self.kit.words(_BACK), icon=self.context.icons.icon("back"))
        back.clicked.connect(lambda: self.context.open_page(PageName.FILE, self.subject))
        self.print = PapersButton(self.context, lambda: self.subject, self)
        self.print.offer(((self.kit.words(_PAPER), NEEDS),))
        icon = self.kit.icon("plus", "on_primary")
        self.new = PrimaryButton(self.kit.words(_NEW), self, icon=icon)
        self.new.clicked.connect(
            lambda: self.context.open_page(PageName.FORM, f"{self.subject}/needs")
        )
        self.new.setVisible(self.context.staff.may(Permission.WRITE_RECORDS))
        for button in (back, self.print, self.new):
            head.addWidget(button)
        return head

    def _legend(self) -> FlowLayout:
        row = FlowLayout()
        for own, who in ((True, OWN), (False, WORKER)):
            row.addWidget(LegendMark(self.kit, own=own, parent=self))
            row.addWidget(MutedLine(self.kit.words(who)))
        self.due = Chip("", "neutral", self)
        row.addWidget(self.due)
        return row

    def _show_who(self, row: ResidentRow) -> None:
        self.who.setText(self.context.fmt.line(row.called, row.code))

    def _show_tonight(self, seen: FirstDay) -> None:
        empty(self._tonight)
        self.tonight = None
        if seen.going_on:
            self.tonight = TonightCard(self.kit, seen, self)
            self.tonight.setEnabled(self.context.staff.may(Permission.TICK_FIRST_DAY))
            self.tonight.ticked.connect(self._tick)
            self._tonight.addWidget(self.tonight)

    def _tick(self, code: str, done: bool) -> None:
        her = ResidentId(self.subject)
        self.context.tasks.submit(
            self, lambda desk: tick_first_day(desk, her, code, done), lambda _none: self.refresh()
        )

    def _show(self, seen: NeedsOverTime) -> None:
        self.strip.show_for(ResidentId(self.subject), seen.asks_reason)
        self._show_due(seen)
        self.print.setVisible(bool(seen.talks) and self.context.staff.may(Permission.PRINT))
        empty(self._chart)
        self.table = None
        if not seen.talks:
            words = self.kit.words(_NONE_WORDS)
            self._chart.addWidget(EmptyState(self.kit.words(_NONE), words))
            return
        self.table = NeedsTable(self.kit, seen, self)
        self._chart.addWidget(self.table)

    def _show_due(self, seen: NeedsOverTime) -> None:
        self.due.setVisible(seen.next_on is not None)
        if seen.next_on is not None:
            day = {"day": self.kit.fmt.date(seen.next_on)}
            text = Message(_SINCE if seen.late else _NEXT, day)
            self.due.set(self.kit.words(text), "attention" if seen.late else "neutral")
