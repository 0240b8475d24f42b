"""What is to be printed today, and the prints of which nobody said how many sheets came out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.ask_dialog import AskDialog
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.preview.waiting import waiting_subject
from shelter_desk.desktop.print_queue.dialogs import CountDialog, TakeOffDialog
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, Chip, EmptyState, Line
from shelter_desk.desktop.widgets.labels import (
    Heading,
    Muted,
    MutedLine,
    Small,
    Strong,
    Title,
    Warn,
)
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.ids import PrintId
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.papers import print_queue
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.print import PrintDesk, UncountedRow, WaitingRow

AT_ONCE: Final = 40
"""So many rows of each list are drawn; the rest follows when these are done."""
_TITLE = Text("print_queue", "To be printed")
_WORDS = Text(
    "print_queue",
    "Nothing lies ready here: each paper is made anew when it is printed, and what she agreed to "
    "is read at that moment.",
)
_ALL = Plural("print_queue", "Print %n papers, one after the other", "", 0)
_WAITING = Text("print_queue", "Waiting for the printer")
_UNCOUNTED = Text("print_queue", "How many sheets came out?")
_LOOK = Text("print_queue", "Somebody was called away in between. Look into the printer first.")
_PRINT = Text("print_queue", "Print…")
_OFF = Text("print_queue", "Take off…")
_SAY = Text("print_queue", "Say how many…")
_OF_ONE = Text("print_queue", "{act} {paper}")
_ASKED = Text("print_queue", "Asked for by {name}")
_SENT = Text("print_queue", "Printed by {name}")
_COPIES = Plural("print_queue", "%n copies", "", 0)
_SHEETS = Plural("print_queue", "%n sheets sent", "", 0)
_SHORT = Text("print_queue", "{came} of {sent} sheets came out")
_CANNOT = Text("print_queue", "Cannot be printed now")
_CUT = Text("print_queue", "Taken back in the middle")
_FURTHER = Plural("print_queue", "%n more follow when these are done.", "", 0)
_MORE = Text("print_queue", "There are more than these. The others follow when these are done.")
_NOTHING = Text("print_queue", "Nothing waits for the printer")
_PRINTED = Text("print_queue", "What was printed…")


class PrintQueuePage(Page):
    """Takes no subject."""

    name: ClassVar[PageName] = PageName.PRINT_QUEUE
    topics: ClassVar[frozenset[str]] = frozenset(
        {Topic.PAPERS, Topic.CONSENTS, Topic.REFERRALS, Topic.RESIDENTS}
    )
    help_key: ClassVar[str] = "print_queue"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.desk = PrintDesk()
        self.prints: dict[PrintId, LinkButton] = {}
        self.offs: dict[PrintId, LinkButton] = {}
        self.counts: dict[PrintId, LinkButton] = {}
        self.dialog: AskDialog | None = None
        column = self.make_column()
        column.addLayout(self._head())
        self._stack = OneOf(self)
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(16)
        self._stack.addWidget(scrolled(inside, self, hugs=True))
        self._stack.addWidget(EmptyState(context.words(_NOTHING)))
        column.addWidget(self._stack, 1)

    def _head(self) -> WrapRow:
        context = self.context
        head = WrapRow()
        head.addWidget(Title(context.words(_TITLE)))
        head.split()
        printed = QuietButton(context.words(_PRINTED))
        printed.clicked.connect(lambda: context.open_page(PageName.PRINTED, ""))
        head.addWidget(printed)
        self.all = PrimaryButton(icon=context.icons.icon("print", "on_primary"))
        self.all.clicked.connect(self._print_all)
        self.all.hide()
        head.addWidget(self.all)
        return head

    def refresh(self) -> None:
        """Read both lists."""
        self.context.tasks.submit(self, print_queue.print_desk, self._show, replaces="rows")

    def _show(self, found: PrintDesk) -> None:
        self.desk = found
        self.prints, self.offs, self.counts = {}, {}, {}
        empty(self._column)
        self.all.setVisible(len(found.ready) > 1)
        self.all.setText(self.context.words(_ALL, len(found.ready)))
        sent = [partial(self._sent, one) for one in found.uncounted]
        waits = [partial(self._waits, one) for one in found.waiting]
        if sent or found.more_uncounted:
            self._put(_UNCOUNTED, _LOOK, sent, found.more_uncounted)
        if waits or found.more_wait:
            self._put(_WAITING, _WORDS, waits, found.more_wait)
        self._stack.setCurrentIndex(0 if self._column.count() else 1)
        self._column.addStretch(1)

    def _put(
        self, head: Text, told: Text, rows: Sequence[Callable[[], QWidget]], more: bool
    ) -> None:
        say = self.context.words
        card = Card(self)
        card.body.addWidget(Heading(say(head)))
        card.body.addWidget(Muted(say(told)))
        for make in rows[:AT_ONCE]:
            card.body.addWidget(Line())
            card.body.addWidget(make())
        if more or len(rows) > AT_ONCE:
            card.body.addWidget(Line())
            further = say(_MORE) if more else say(_FURTHER, len(rows) - AT_ONCE)
            card.body.addWidget(Small(further))
        self._column.addWidget(card)

    def _waits(self, row: WaitingRow) -> QWidget:
        context = self.context
        say, fmt = context.words, context.fmt
        asked = say(Message(_ASKED, {"name": row.asked_by}))
        more = fmt.line(asked, fmt.when(row.asked_at), say(_COPIES, row.copies))
        chips: list[Chip] = []
        if row.short is not None:
            known = {"came": fmt.number(row.short.came), "sent": fmt.number(row.short.sent)}
            chips.append(Chip(say(Message(_SHORT, known)), "attention"))
        if row.blocked is not None:
            chips.append(Chip(say(_CANNOT), "attention"))
        acts: list[LinkButton] = []
        if row.ready:
            self.prints[row.id] = self._act(_PRINT, row, partial(self._print, row))
            acts.append(self.prints[row.id])
        self.offs[row.id] = self._act(_OFF, row, partial(self._take_off, row))
        acts.append(self.offs[row.id])
        return self._row(row, more, (chips, acts), "" if row.blocked is None else say(row.blocked))

    def _sent(self, row: UncountedRow) -> QWidget:
        context = self.context
        say, fmt = context.words, context.fmt
        by = say(Message(_SENT, {"name": row.sent_by}))
        more = fmt.line(by, fmt.when(row.sent_at), say(_SHEETS, row.sheets))
        self.counts[row.id] = self._act(_SAY, row, partial(self._count, row))
        chips = [Chip(say(_CUT), "attention")] if row.cut else []
        return self._row(row, more, (chips, [self.counts[row.id]]))

    def _act(
        self, act: Text, row: WaitingRow | UncountedRow, does: Callable[[], None]
    ) -> LinkButton:
        say = self.context.words
        button = LinkButton(say(act))
        paper = f"{say(row.kind)} {row.code}".strip()
        named = Message(_OF_ONE, {"act": say(act).rstrip("…"), "paper": paper})
        button.setAccessibleName(say(named))
        button.clicked.connect(does)
        return button

    def _row(
        self,
        row: WaitingRow | UncountedRow,
        more: str,
        beside: tuple[list[Chip], list[LinkButton]],
        why: str = "",
    ) -> QWidget:
        holder = QWidget(self)
        line, words, first = QHBoxLayout(holder), QVBoxLayout(), QHBoxLayout()
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(12)
        words.setSpacing(2)
        first.setSpacing(8)
        first.addWidget(Strong(self.context.words(row.kind)))
        if row.code:
            first.addWidget(MutedLine(self.context.fmt.code(row.code)))
        first.addStretch(1)
        words.addLayout(first)
        words.addWidget(Small(more))
        if why:
            words.addWidget(Warn(why))
        line.addLayout(words, 1)
        chips, acts = beside
        for part in (*chips, *acts):
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _print(self, row: WaitingRow) -> None:
        self.context.open_page(PageName.PREVIEW, waiting_subject(row.id, go_on=False))

    def _print_all(self) -> None:
        for row in self.desk.ready[:1]:
            self.context.open_page(PageName.PREVIEW, waiting_subject(row.id, go_on=True))

    def _take_off(self, row: WaitingRow) -> None:
        self.dialog = TakeOffDialog(self.context, row, self)
        self.dialog.open()

    def _count(self, row: UncountedRow) -> None:
        self.dialog = CountDialog(self.context, row.id, (row.sheets, row.likely), self)
        self.dialog.open()
