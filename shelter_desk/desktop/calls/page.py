"""Who asks for a bed: the queue of requests, newest first, and one of them beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.calls.side import CallSide
from shelter_desk.desktop.calls.words import bed_words, state_tone, state_words, who_asks
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.page_parts.resident_words import open_resident
from shelter_desk.desktop.page_parts.rows_model import Column, RowsModel
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import EmptyState, ListColumn
from shelter_desk.desktop.widgets.labels import Muted, MutedLine, Title
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.widgets.rows import Columns, WrapRow
from shelter_desk.desktop.widgets.side_by_side import put_aside
from shelter_desk.desktop.widgets.tables import RowsTable
from shelter_desk.domain.calls import CallWords
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.house_errors import SpeaksAgainst
from shelter_desk.domain.ids import BedId, ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Plural, Text
from shelter_desk.services.desk import Desk
from shelter_desk.services.residents import residents
from shelter_desk.services.stays import calls
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.call import Arrival, CallAnswer, CallQueue, CallRow
from shelter_desk.services.views.resident import Duplicate

WAITING = Plural("calls", "%n requests", "", 0)
WRITTEN = Text("calls", "Written down.")
ANSWERED = Text("calls", "The answer is written down. Tell the caller.")
KEPT = Text("calls", "The bed is kept, by the number of the request.")
IS_HERE = Text("calls", "Her file is open, with what the caller told.")
IS_HERE_FOR_OTHERS = Text(
    "calls", "Her file is open, with what the caller told. A caseworker goes on with it."
)
COUNTDOWN_MS = 30_000


def call_columns(context: DeskContext) -> tuple[Column[CallRow], ...]:
    """The columns of the queue."""
    say = context.words
    return (
        Column(say(Text("calls", "From")), lambda r: who_asks(context, r), weight="strong"),
        Column(say(Text("calls", "Called")), lambda r: r.call.words.called or "—"),
        Column(
            say(Text("calls", "Came")),
            lambda r: context.fmt.when(r.call.received_at),
            weight="muted",
        ),
        Column(say(Text("calls", "Bed")), lambda r: bed_words(context, r) or "—", weight="muted"),
        Column(say(Text("calls", "State")), lambda r: state_words(context, r), tone=state_tone),
    )


class CallsPage(Page):
    """Requests to take somebody in."""

    name: ClassVar[PageName] = PageName.CALLS
    help_key: ClassVar[str] = "calls"
    topics: ClassVar[frozenset[str]] = frozenset({Topic.HOUSE})

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        layout = self.make_column()
        layout.addLayout(self._head())
        layout.addWidget(
            Muted(
                self.tr(
                    "Answer within the hour. When she comes, what is written here goes into "
                    "her file. After a no it is deleted after one month; if nobody comes, "
                    "after three months."
                )
            )
        )
        columns = Columns(context.theme.px(640))
        columns.addWidget(self._list(), 1)
        self.side = CallSide(context)
        self.side.saved.connect(self._save)
        self.side.answered.connect(self._answer)
        self.side.kept.connect(self._keep_bed)
        self.side.told.connect(self._tell)
        self.side.arriving.connect(self._arriving)
        self.side.arrived.connect(self._arrived)
        put_aside(columns, self.side, context.theme.px(380))
        layout.addLayout(columns, 1)
        self._minute = QTimer(self, interval=COUNTDOWN_MS)
        self._minute.timeout.connect(self.refresh)

    def _head(self) -> WrapRow:
        row = WrapRow()
        row.addWidget(Title(self.tr("Who asks for a bed")))
        self.count = MutedLine()
        row.addWidget(self.count)
        row.split()
        self.new = QuietButton(self.tr("New request"), icon=self.context.icons.icon("plus"))
        self.new.clicked.connect(self._new)
        row.addWidget(self.new)
        return row

    def _list(self) -> QWidget:
        self.rows = RowsModel(call_columns(self.context), lambda row: str(row.call.id), self)
        self.table = RowsTable(self.context.theme, self.tr("Requests"))
        self.table.setModel(self.rows)
        self.table.size_columns((18, 12, 12, 16, 0), spare=(3, 2))
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.stack = OneOf()
        self.stack.addWidget(ListColumn(self.table))
        self.stack.addWidget(
            EmptyState(
                self.tr("Nobody asks for a bed now"),
                self.tr("When somebody calls, write what they tell under “New request”."),
            )
        )
        return self.stack

    def refresh(self) -> None:
        """Read the queue again."""
        self._minute.start()
        self.context.tasks.submit(self, calls.call_queue, self._show, replaces="calls")

    def _show(self, queue: CallQueue) -> None:
        chosen = self.side.call_id or self.subject
        self.rows.set_rows(queue.rows)
        count = len(queue.rows)
        self.count.setText(self.context.words(WAITING, count) if count else "")
        self.stack.setCurrentIndex(0 if count else 1)
        self.side.answering.show_free(queue.free)
        place = self.rows.position_of(chosen) if chosen else -1
        if place >= 0:
            self.table.setCurrentIndex(self.rows.index(place, 0))
            self.side.show_row(self.rows.row(place))
        else:
            self.side.show_row(None)

    def _chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        if 0 <= current.row() < self.rows.rowCount():
            self.side.show_row(self.rows.row(current.row()))

    def _new(self) -> None:
        self.subject = ""
        self.table.setCurrentIndex(QModelIndex())
        self.side.show_row(None)
        self.side.questions.focus_after("")

    def _save(self, row: CallRow | None, words: CallWords) -> None:
        def work(desk: Desk) -> str:
            if row is None:
                return str(calls.take_call(desk, words))
            calls.change_call(desk, row.call.id, words, row.call.rev)
            return str(row.call.id)

        def done(call_id: str) -> None:
            if self._shows(row):
                self.side.used()
                self.side.show_row(None)
                self.subject = call_id
            self._settled(WRITTEN)

        self.context.tasks.submit(self, work, done)

    def _answer(self, row: CallRow, answer: CallAnswer) -> None:
        def work(desk: Desk) -> None:
            calls.answer_call(desk, row.call.id, answer)

        def done(_none: None) -> None:
            if self._shows(row):
                self.side.was_answered()
                self.subject = str(row.call.id)
            self._settled(ANSWERED)

        self.context.tasks.submit(self, work, done)

    def _keep_bed(self, row: CallRow, bed: str) -> None:
        self._do(row, lambda desk: calls.keep_bed_for_call(desk, row.call.id, BedId(bed)), KEPT)

    def _tell(self, row: CallRow) -> None:
        self._do(row, lambda desk: calls.tell_caller(desk, row.call.id), WRITTEN)

    def _do(self, row: CallRow, act: Callable[[Desk], None], said: Text) -> None:
        def done(_none: None) -> None:
            if self._shows(row):
                self.subject = str(row.call.id)
            self._settled(said)

        self.context.tasks.submit(self, act, done)

    def _arriving(self, row: CallRow, called: str) -> None:
        """Before another file is opened: perhaps she has one."""

        def done(found: tuple[Duplicate, ...]) -> None:
            if not self._shows(row):
                return
            self.side.busy(False)
            if found:
                self.side.known.show_known(found)
            elif self.side.free:
                self.side.open_file()

        if not called:
            self.side.open_file()
            return
        self.side.busy(True)
        self.context.tasks.submit(
            self,
            lambda desk: residents.likely_duplicates(desk, names=(called,)),
            done,
            lambda _fault: self._may_ask_again(row),
            replaces="known",
        )

    def _arrived(self, row: CallRow, arrival: Arrival, her: ResidentId | None) -> None:
        """What was typed and not kept yet goes into her file as well."""

        def work(desk: Desk) -> str:
            return str(calls.open_file_from_call(desk, row.call.id, arrival, her))

        def done(her: str) -> None:
            reads = self.context.staff.may(Permission.READ_FILE)
            self.context.messages.tell(IS_HERE if reads else IS_HERE_FOR_OTHERS)
            if self._shows(row):
                self.side.used()
            self.subject = ""
            open_resident(self.context, her)

        def failed(fault: ShelterDeskError) -> bool:
            self._may_ask_again(row)
            if not isinstance(fault, SpeaksAgainst) or not self._shows(row):
                return False
            self.side.known.show_against(self.context.words(fault.message), her)
            return True

        self.side.busy(True)
        self.context.tasks.submit(self, work, done, failed)

    def _may_ask_again(self, row: CallRow) -> bool:
        if self._shows(row):
            self.side.busy(False)
        return False

    def _shows(self, row: CallRow | None) -> bool:
        """An answer may come when another request was chosen already."""
        return self.side.call_id == ("" if row is None else str(row.call.id))

    def _settled(self, said: Text) -> None:
        self.context.messages.tell(said)
        self.refresh()

    def leave(self) -> None:
        """What is typed waits."""
        self._minute.stop()
        self.side.keep()
