"""What was printed, by codes: everything for who reads the log, one's own for who prints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QWidget

from shelter_desk.desktop.audit.filters import MenuButton
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.page_parts.back_head import back_head
from shelter_desk.desktop.page_parts.rows_model import Column, Index, RowsModel
from shelter_desk.desktop.print_queue.dialogs import CountDialog
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import EmptyState, ListColumn
from shelter_desk.desktop.widgets.labels import MutedLine
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.tables import RowsTable
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.labels.papers import WHY_AGAIN
from shelter_desk.services.papers import print_log
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.print import PrintRow

SINCE: Mapping[int, Text] = {
    1: Text("audit", "Today"),
    7: Text("audit", "7 days"),
    30: Text("audit", "30 days"),
    365: Text("printed", "12 months"),
}
PRINTS = Plural("printed", "%n prints", "", 0)
CAME = Text("printed", "{came} of {sent}")
NONE_CAME = Text("printed", "None of {sent}")
REFUSED = Text("printed", "The printer refused")
NOT_COUNTED = Text("printed", "Not counted")
AGAIN = Text("printed", "In place of copy {number}: {why}")
AGAIN_BARE = Text("printed", "Printed again: {why}")
FROM_TO = Text("printed", "{first}–{last}")


def sheets_words(context: DeskContext, row: PrintRow) -> str:
    """How many sheets came out, as far as anybody said."""
    if row.came is None:
        return context.words(REFUSED if row.refused else NOT_COUNTED)
    number = context.fmt.number
    known = {"came": number(row.came.came), "sent": number(row.came.sent)}
    if row.came.came:
        return context.words(Message(CAME, known))
    return context.words(Message(NONE_CAME, {"sent": known["sent"]}))


def copies_words(context: DeskContext, row: PrintRow) -> str:
    """The numbers that the copies bear."""
    number = context.fmt.number
    if len(row.copies) < 2:
        return number(row.copies[0]) if row.copies else "—"
    ends = {"first": number(row.copies[0]), "last": number(row.copies[-1])}
    return context.words(Message(FROM_TO, ends))


def reason_words(context: DeskContext, row: PrintRow) -> str:
    """In place of what it was printed, and what the copy is for."""
    parts = [row.reason] if row.reason else []
    if row.again is not None:
        why = context.words(WHY_AGAIN[row.again])
        told = {"number": context.fmt.number(row.instead), "why": why}
        again = Message(AGAIN, told) if row.instead else Message(AGAIN_BARE, {"why": why})
        parts.insert(0, context.words(again))
    return " · ".join(parts) or "—"


def print_columns(context: DeskContext, *, everybody: bool) -> tuple[Column[PrintRow], ...]:
    """The columns of the list; who printed only where it is not always the same person."""
    say = context.words
    who: Column[PrintRow] = Column(say(Text("audit", "Who")), lambda r: r.who, weight="muted")
    return (
        Column(say(Text("printed", "When")), lambda r: context.fmt.when(r.at)),
        *((who,) if everybody else ()),
        Column(say(Text("printed", "Paper")), lambda r: say(r.kind), weight="strong"),
        Column(say(Text("audit", "File")), lambda r: r.code or "—", weight="muted", code=True),
        Column(say(Text("printed", "Copy")), lambda r: copies_words(context, r)),
        Column(
            say(Text("printed", "Sheets that came out")),
            lambda r: sheets_words(context, r),
            tone=lambda r: "" if r.looked_at else "attention",
        ),
        Column(
            say(Text("printed", "What for")), lambda r: reason_words(context, r), weight="muted"
        ),
    )


class PrintedPage(Page):
    """Opening it as somebody who reads the log is itself a line in the log."""

    name: ClassVar[PageName] = PageName.PRINTED
    topics: ClassVar[frozenset[str]] = frozenset({Topic.AUDIT})
    help_key: ClassVar[str] = "print"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.everybody = context.staff.may(Permission.AUDIT)
        layout = self.make_column()
        title = self.tr("What was printed") if self.everybody else self.tr("What I printed")
        layout.addLayout(back_head(context, title, self.tr("Back")))
        layout.addLayout(self._filters())
        self._stack = OneOf(self)
        columns = print_columns(context, everybody=self.everybody)
        self.rows = RowsModel(columns, lambda row: str(row.seq), self)
        self.table = RowsTable(context.theme, title)
        self.table.setModel(self.rows)
        who = (2,) if self.everybody else ()
        self.table.size_columns((0, *who, 3, 0, 0, 0, 4))
        self.table.opened.connect(self._open)
        self._stack.addWidget(self._list())
        self._stack.addWidget(EmptyState(self.tr("Nothing was printed in this time")))
        layout.addWidget(self._stack, 1)

    def _list(self) -> ListColumn:
        """The rows, and below them what can be said of the one where the cursor is."""
        listed = ListColumn(self.table, self._stack)
        below = QHBoxLayout()
        self.count_them = QuietButton(self.tr("Say how many sheets came out…"))
        self.count_them.clicked.connect(self._ask_count)
        self.count_them.setEnabled(False)
        below.addWidget(self.count_them)
        below.addStretch(1)
        listed.put_below(below)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_fitting())
        return listed

    def _current(self) -> PrintRow | None:
        index = self.table.currentIndex()
        return self.rows.row(index.row()) if index.isValid() else None

    def _show_fitting(self) -> None:
        row = self._current()
        self.count_them.setEnabled(row is not None and row.uncounted is not None)

    def _ask_count(self) -> None:
        row = self._current()
        if row is not None and row.uncounted is not None:
            self.dialog = CountDialog(self.context, row.uncounted, (row.sheets, row.likely), self)
            self.dialog.open()

    def _filters(self) -> WrapRow:
        row = WrapRow()
        self.since = MenuButton(self.context, self.tr("Since"))
        self.since.offer({str(days): self.context.words(text) for days, text in SINCE.items()}, "7")
        self.since.chosen.connect(self.refresh)
        row.addWidget(self.since)
        self.count = MutedLine()
        row.addWidget(self.count)
        return row

    def refresh(self) -> None:
        """Read the list."""
        days = int(self.since.value)
        read = print_log.printed if self.everybody else print_log.printed_by_me
        self.context.tasks.submit(self, lambda desk: read(desk, days), self._show, replaces="rows")

    def _show(self, rows: tuple[PrintRow, ...]) -> None:
        self.rows.set_rows(rows)
        self.count.setText(self.context.words(PRINTS, len(rows)))
        self._stack.setCurrentIndex(0 if rows else 1)
        if rows:
            self.table.setCurrentIndex(self.rows.index(0, 0))
        self._show_fitting()

    def _open(self, index: Index) -> None:
        resident_id = self.rows.row(index.row()).resident_id
        if resident_id is None:
            return
        if self.everybody:
            self.context.open_page(PageName.ACCESS, resident_id)
        elif self.context.staff.may(Permission.FIND_RESIDENTS):
            self.context.open_page(PageName.FILE, resident_id)
