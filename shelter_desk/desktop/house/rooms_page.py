"""Setting up rooms and beds, by a manager."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.house.rooms_side import RoomSide
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.page_parts.rows_model import Column, RowsModel
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import EmptyState, ListColumn
from shelter_desk.desktop.widgets.labels import Muted, MutedLine, Title
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.widgets.rows import Columns, WrapRow
from shelter_desk.desktop.widgets.side_by_side import put_aside
from shelter_desk.desktop.widgets.tables import RowsTable
from shelter_desk.domain.text import Plural, Text
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import rooms
from shelter_desk.services.labels.house import MEANT_FOR
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.house import BedRow, RoomRow, RoomWish

ROOMS = Plural("house", "%n rooms", "", 0)
CLOSED = Text("house", "Closed")
OPEN = Text("house", "In use")
SAVED = Text("house", "Kept. The board shows it at once.")


def room_columns(context: DeskContext) -> tuple[Column[RoomRow], ...]:
    """The columns of the list of rooms."""
    say, fmt = context.words, context.fmt

    def beds(row: RoomRow) -> str:
        return fmt.number(sum(not one.closed for one in row.beds))

    return (
        Column(say(Text("house", "Room")), lambda r: r.name, weight="strong"),
        Column(say(Text("house", "For")), lambda r: say(MEANT_FOR[r.meant_for])),
        Column(say(Text("house", "Beds")), beds),
        Column(
            say(Text("house", "State")),
            lambda r: say(CLOSED if r.closed else OPEN),
            tone=lambda r: "neutral" if r.closed else "done",
        ),
    )


class RoomsPage(Page):
    """Every room with its beds."""

    name: ClassVar[PageName] = PageName.ROOMS
    help_key: ClassVar[str] = "rooms"
    topics: ClassVar[frozenset[str]] = frozenset({Topic.HOUSE})

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        layout = self.make_column()
        layout.addLayout(self._head())
        layout.addWidget(
            Muted(self.tr("Rooms and beds can be closed but not deleted: the log refers to them."))
        )
        columns = Columns(context.theme.px(580))
        columns.addWidget(self._list(), 1)
        self.side = RoomSide(context)
        self.side.added.connect(self._add)
        self.side.changed.connect(self._change)
        self.side.switched.connect(self._switch)
        self.side.bed_added.connect(self._add_bed)
        self.side.bed_renamed.connect(self._rename_bed)
        self.side.bed_switched.connect(self._switch_bed)
        put_aside(columns, self.side, context.theme.px(320))
        layout.addLayout(columns, 1)

    def _head(self) -> WrapRow:
        row = WrapRow()
        row.addWidget(Title(self.tr("Rooms and beds")))
        self.count = MutedLine()
        row.addWidget(self.count)
        row.split()
        back = QuietButton(self.tr("House"), icon=self.context.icons.icon("back"))
        back.clicked.connect(lambda: self.context.open_page(PageName.HOUSE, ""))
        row.addWidget(back)
        self.new = QuietButton(self.tr("New room"), icon=self.context.icons.icon("plus"))
        self.new.clicked.connect(self._new)
        row.addWidget(self.new)
        return row

    def _list(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        self.rows = RowsModel(room_columns(self.context), lambda row: str(row.id), self)
        self.table = RowsTable(self.context.theme, self.tr("Rooms and beds"))
        self.table.setModel(self.rows)
        self.table.size_columns((24, 16, 10, 0), spare=(1,))
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.stack = OneOf()
        self.stack.addWidget(ListColumn(self.table))
        self.stack.addWidget(
            EmptyState(
                self.tr("No rooms are set up yet"),
                self.tr(
                    "Add the first one under “New room”: its name, for whom it is, how many beds."
                ),
            )
        )
        column.addWidget(self.stack, 1)
        return holder

    def refresh(self) -> None:
        """Read every room again."""
        self.context.tasks.submit(self, rooms.rooms, self._show, replaces="rooms")

    def _show(self, found: tuple[RoomRow, ...]) -> None:
        chosen = self.side.room_id
        self.rows.set_rows(found)
        self.count.setText(self.context.words(ROOMS, len(found)) if found else "")
        self.stack.setCurrentIndex(0 if found else 1)
        place = self.rows.position_of(chosen) if chosen else -1
        if place >= 0:
            self.table.setCurrentIndex(self.rows.index(place, 0))
            self.side.show_room(self.rows.row(place))
        else:
            self.side.show_room(None)

    def _chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        if 0 <= current.row() < self.rows.rowCount():
            self.side.show_room(self.rows.row(current.row()))

    def _new(self) -> None:
        self.table.setCurrentIndex(QModelIndex())
        self.side.show_room(None)
        self.side.name.setFocus()

    def _add(self, wish: RoomWish) -> None:
        def done(room_id: str) -> None:
            self.side.room_id = room_id
            self._done()

        self.context.tasks.submit(self, lambda desk: str(rooms.add_room(desk, wish)), done)

    def _change(self, room: RoomRow, wish: RoomWish) -> None:
        self._do(lambda desk: rooms.change_room(desk, room.id, wish))

    def _switch(self, room: RoomRow) -> None:
        act = rooms.open_room if room.closed else rooms.close_room
        self._do(lambda desk: act(desk, room.id))

    def _add_bed(self, room: RoomRow, name: str, cot: bool) -> None:
        def add(desk: Desk) -> None:
            rooms.add_bed(desk, room.id, name, cot=cot)

        self._do(add)

    def _rename_bed(self, bed: BedRow, name: str) -> None:
        self._do(lambda desk: rooms.rename_bed(desk, bed.id, name))

    def _switch_bed(self, bed: BedRow) -> None:
        act = rooms.open_bed if bed.closed else rooms.close_bed
        self._do(lambda desk: act(desk, bed.id))

    def _do(self, act: Callable[[Desk], None]) -> None:
        self.context.tasks.submit(self, act, lambda _none: self._done())

    def _done(self) -> None:
        self.context.messages.tell(SAVED)
        self.side.settled()
        self.refresh()
