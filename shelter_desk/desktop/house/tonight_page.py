"""Her first night, for the shift: what is to be done, ticked by code without opening her file."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.formview.form_page import kit_of
from shelter_desk.desktop.needs.tonight import TonightCard
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.page_parts.back_head import back_head
from shelter_desk.desktop.widgets.cards import EmptyState
from shelter_desk.desktop.widgets.labels import MutedLine
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.ids import ResidentId
from shelter_desk.services.plan import first_day
from shelter_desk.services.residents import residents
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.needs import FirstDay
from shelter_desk.services.views.resident import ResidentRow


class TonightPage(Page):
    """The list of one resident; the subject is her id."""

    name: ClassVar[PageName] = PageName.TONIGHT
    help_key: ClassVar[str] = "tonight"
    topics: ClassVar[frozenset[str]] = frozenset({Topic.FILE})

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.card: TonightCard | None = None
        self.who = MutedLine()
        layout = self.make_column()
        head = back_head(context, self.tr("What to do tonight"), self.tr("Back"), self.who)
        layout.addLayout(head)
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 12, 0)
        layout.addWidget(scrolled(inside, self), 1)

    def show_subject(self, subject: str) -> None:
        """Show another resident, and nothing of the last one meanwhile."""
        self.card = None
        empty(self._column)
        self.who.setText("")
        super().show_subject(subject)

    def refresh(self) -> None:
        """Read the list again."""
        her, submit = ResidentId(self.subject), self.context.tasks.submit
        submit(self, lambda desk: residents.resident_row(desk, her), self._show_who, replaces="who")
        submit(self, lambda desk: first_day.first_day(desk, her), self._show, replaces="list")

    def _show_who(self, row: ResidentRow) -> None:
        self.who.setText(self.context.fmt.line(row.called, self.context.fmt.code(row.code)))

    def _show(self, seen: FirstDay) -> None:
        empty(self._column)
        self.card = None
        if not seen.going_on:
            words = self.tr("The list is there for the first 24 hours. What was done is kept.")
            self._column.addWidget(EmptyState(self.tr("Her first day is over"), words))
            return
        self.card = TonightCard(kit_of(self.context, self.context.fmt.clock), seen, self)
        self.card.ticked.connect(self._tick)
        self._column.addWidget(self.card)
        self._column.addStretch(1)

    def _tick(self, code: str, done: bool) -> None:
        her = ResidentId(self.subject)
        self.context.tasks.submit(
            self,
            lambda desk: first_day.tick_first_day(desk, her, code, done),
            lambda _none: self.refresh(),
        )
