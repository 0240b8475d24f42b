"""Who opened one file, for managers."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.audit.rows import PAGE, AuditTable
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.page_parts.back_head import back_head
from shelter_desk.desktop.page_parts.rows_model import Column, RowsModel
from shelter_desk.desktop.widgets.cards import Card, ListColumn
from shelter_desk.desktop.widgets.labels import Heading, MutedLine
from shelter_desk.desktop.widgets.tables import ROW_HEIGHT, RowsTable
from shelter_desk.domain.audit import AuditFilter
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.text import Plural, Text
from shelter_desk.services.oversight import audit
from shelter_desk.services.residents import residents
from shelter_desk.services.views.desk import AccessRow
from shelter_desk.services.views.desk import AuditPage as LogPage
from shelter_desk.services.views.resident import ResidentRow

TIMES = Plural("audit", "%n times", "", 0)
MOST_SHOWN = 5


def access_columns(context: DeskContext) -> tuple[Column[AccessRow], ...]:
    """The columns of the list of readers."""
    say = context.words

    return (
        Column(say(Text("audit", "Who")), lambda r: r.who, weight="strong"),
        Column(say(Text("audit", "How often")), lambda r: context.words(TIMES, r.times)),
        Column(say(Text("audit", "First")), lambda r: context.fmt.when(r.first), weight="muted"),
        Column(say(Text("audit", "Last")), lambda r: context.fmt.when(r.last), weight="muted"),
    )


class AccessPage(Page):
    """Subject: a resident's id. Opening this page is itself an event in the log."""

    name: ClassVar[PageName] = PageName.ACCESS
    help_key: ClassVar[str] = "audit"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        layout = self.make_column()
        self.who = MutedLine()
        title, back = self.tr("Who opened this file"), self.tr("Back")
        layout.addLayout(back_head(context, title, back, self.who))
        readers = Card(margin=0)
        self.readers = RowsModel(access_columns(context), lambda row: row.who, self)
        self.table = RowsTable(context.theme, self.tr("Who opened this file"))
        self.table.setModel(self.readers)
        readers.body.addWidget(self.table)
        layout.addWidget(readers)
        layout.addWidget(Heading(self.tr("Everything that happened with this file")))
        self.events = AuditTable(context, self.tr("Everything that happened with this file"))
        self.events.rows.more_wanted.connect(self._more)
        layout.addWidget(ListColumn(self.events), 1)

    def refresh(self) -> None:
        """Read who opened it, and what happened."""
        if not self.subject:
            return
        resident_id = ResidentId(self.subject)
        tasks = self.context.tasks
        tasks.submit(
            self,
            lambda desk: residents.resident_row(desk, resident_id),
            self._show_who,
            # an auditor meets no residents; the log's own rows tell the code
            lambda _fault: True,
        )
        tasks.submit(
            self,
            lambda desk: audit.who_opened(desk, resident_id),
            self._show_readers,
            replaces="readers",
        )
        wanted = AuditFilter(resident_id=resident_id)
        tasks.submit(
            self,
            lambda desk: audit.audit_page(desk, wanted, None, PAGE),
            self._show_events,
            replaces="events",
        )

    def _show_who(self, row: ResidentRow) -> None:
        self.who.setText(self.context.fmt.line(row.called, row.code))

    def _show_readers(self, rows: tuple[AccessRow, ...]) -> None:
        self.readers.set_rows(rows)
        shown = min(max(len(rows), 1), MOST_SHOWN)
        header = self.table.horizontalHeader().sizeHint().height()
        row = self.context.theme.px(ROW_HEIGHT)
        self.table.setFixedHeight(header + shown * row)
        if rows:
            self.table.setCurrentIndex(self.readers.index(0, 0))
            self.table.setFocus()

    def _show_events(self, page: LogPage) -> None:
        self.events.rows.begin(page.rows, page.total)

    def _more(self, before_seq: int) -> None:
        wanted = AuditFilter(resident_id=ResidentId(self.subject))
        self.context.tasks.submit(
            self,
            lambda desk: audit.audit_page(desk, wanted, before_seq, PAGE),
            lambda page: self.events.rows.append(page.rows),
            replaces="events",
        )
