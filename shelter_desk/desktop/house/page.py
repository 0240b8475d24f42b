"""The house at this moment: every bed, who sleeps there, what is kept and what is free."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.house.board import BedBoard
from shelter_desk.desktop.house.door_side import DoorSide
from shelter_desk.desktop.house.head import HouseHead
from shelter_desk.desktop.house.side import BedSide
from shelter_desk.desktop.house.visitor_side import VisitorSide
from shelter_desk.desktop.house.words import DOOR
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import EmptyState
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.widgets.rows import Columns
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.desktop.widgets.side_by_side import put_aside
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.ids import BedId, ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Text
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import beds, outings, visitors
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.house import (
    BedChoice,
    BedView,
    Board,
    HoldView,
    OutView,
    OutWords,
)
from shelter_desk.services.views.resident import ResidentRow

EACH_MINUTE_MS = 60_000
GIVEN = Text("house", "The bed is hers now.")
KEPT_IT = Text("house", "The bed is kept. It is free again by itself when the time is over.")
FREED = Text("house", "The bed is free.")
WENT = Text("house", "Written down: she is out.")
CAME = Text("house", "Written down: she is back.")
NOTED = Text("house", "Written down.")


class HousePage(Page):
    """The board of beds, for every shift."""

    name: ClassVar[PageName] = PageName.HOUSE
    help_key: ClassVar[str] = "house"
    topics: ClassVar[frozenset[str]] = frozenset({Topic.HOUSE, Topic.RESIDENTS})

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        layout = self.make_column()
        self.head = HouseHead(context)
        self.head.visitor_came.connect(self._ask_visitor)
        layout.addLayout(self.head)
        self.stack = OneOf()
        self.stack.addWidget(self._columns())
        self.stack.addWidget(self._no_rooms())
        layout.addWidget(self.stack, 1)
        self._minute = QTimer(self, interval=EACH_MINUTE_MS)
        self._minute.timeout.connect(self.refresh)
        self._board: Board | None = None
        self._wanted = ""

    def _columns(self) -> QWidget:
        holder = QWidget()
        outer = QVBoxLayout(holder)
        outer.setContentsMargins(0, 0, 0, 0)
        columns = Columns(self.context.theme.px(580))
        self.board = BedBoard(self.context)
        self.board.bed_chosen.connect(self._choose_bed)
        self.board.person_chosen.connect(self._choose_person)
        columns.addWidget(scrolled(self.board), 1)
        self.side = BedSide(self.context)
        self.side.person_changed.connect(self._ask_choices)
        self.side.given.connect(self._give)
        self.side.freed.connect(self._free)
        self.side.keeping.kept.connect(self._keep)
        self.side.keeping.prolonged.connect(self._prolong)
        self.side.keeping.released.connect(self._release)
        self.side.door_asked.connect(self._ask_door)
        self.door = DoorSide(self.context)
        self.door.went.connect(self._go_out)
        self.door.came.connect(self._come_back)
        self.door.later.connect(self._expect_later)
        self.door.asked.connect(self._ask_after)
        self.door.closed.connect(self._to_beds)
        self.board.out_chosen.connect(lambda one: self._ask_door(str(one.resident.id)))
        self.aside = OneOf()
        self.aside.addWidget(self.side)
        self.aside.addWidget(self.door)
        self.visitor = VisitorSide(self.context)
        self.visitor.asked.connect(self._check_visitor)
        self.visitor.closed.connect(self._to_beds)
        self.aside.addWidget(self.visitor)
        aside = put_aside(columns, self.aside, self.context.theme.px(280))
        if not self.context.staff.may(Permission.ADMIT):
            aside.hide()
        outer.addLayout(columns, 1)
        return holder

    def _no_rooms(self) -> EmptyState:
        manager = self.context.staff.may(Permission.MANAGE_DESK)
        act = QuietButton(self.tr("Set up rooms and beds")) if manager else None
        if act is not None:
            act.clicked.connect(lambda: self.context.open_page(PageName.ROOMS, ""))
        return EmptyState(
            self.tr("No rooms are set up yet"),
            self.tr("Until a manager sets them up, a bed is words on the arrival card."),
            act,
        )

    def refresh(self) -> None:
        """Read the board again."""
        self.context.tasks.submit(self, beds.board, self._show, replaces="board")

    def show_subject(self, subject: str) -> None:
        """The board; a subject is who needs a bed or is out, and perhaps which bed, or the door.

        Read "<resident id>", "<resident id>/<bed id>", "/<bed id>" or "<resident id>/door".
        """
        self._wanted = subject
        super().show_subject(subject)

    def place(self) -> ReturnPlace:
        """Who and which bed are chosen, or who is at the door."""
        door = self.door.resident_id if self.aside.currentWidget() is self.door else ""
        chosen = f"{door}/{DOOR}" if door else self.side.subject
        subject = self._wanted or chosen
        return ReturnPlace(page=str(self.name), subject=subject)

    def _choose(self, subject: str) -> None:
        her, _, more = subject.partition("/")
        self._to_beds()
        self.side.choose(her, more)
        board = self._board
        out = board is not None and board.outing_of(ResidentId(her)) is not None
        if more == DOOR or (out and not more):
            self._ask_door(her)

    def _show(self, board: Board) -> None:
        self.head.show_board(board)
        self.stack.setCurrentIndex(0 if board.rooms else 1)
        self._board = board
        self.board.show_board(board)
        self.side.show_board(board)
        wanted, self._wanted = self._wanted, ""
        if wanted:
            self._choose(wanted)

    def _choose_bed(self, bed: BedView) -> None:
        self._to_beds()
        self.side.choose_bed(bed)

    def _choose_person(self, row: ResidentRow) -> None:
        self._to_beds()
        self.side.choose_person(str(row.id))

    def _to_beds(self) -> None:
        self.door.keep()
        self.visitor.name.clear()
        self.aside.setCurrentWidget(self.side)

    def _ask_door(self, resident_id: str) -> None:
        board, her = self._board, ResidentId(resident_id)
        row = None if board is None else board.person(her)
        if board is not None and row is not None:
            self.door.show_person(row, board.outing_of(her))
            self.aside.setCurrentWidget(self.door)
            self.door.begin()

    def _ask_visitor(self) -> None:
        self.door.keep()
        self.stack.setCurrentIndex(0)  # also in a house whose rooms nobody has set up
        self.aside.setCurrentWidget(self.visitor)
        self.visitor.begin()

    def _check_visitor(self, typed: str) -> None:
        self.context.tasks.submit(
            self,
            lambda desk: visitors.check_visitor(desk, typed),
            self.visitor.show_answer,
            replaces="visitor",
        )

    def _go_out(self, row: ResidentRow, words: OutWords) -> None:
        def go(desk: Desk) -> None:
            outings.go_out(desk, row.id, words)

        self._do(go, WENT, self.door.settled)

    def _come_back(self, out: OutView) -> None:
        self._do(lambda desk: outings.come_back(desk, out.id), CAME, self.door.settled)

    def _expect_later(self, out: OutView, at: time | None, on: date | None) -> None:
        def expect(desk: Desk) -> None:
            outings.expect_later(desk, out.id, at, on)

        self._do(expect, NOTED, self.door.settled)

    def _ask_after(self, out: OutView) -> None:
        self._do(lambda desk: outings.ask_after(desk, out.id), NOTED, self.door.settled)

    def _ask_choices(self, resident_id: str) -> None:
        if not resident_id:
            self.side.show_choices(())
            return
        her = ResidentId(resident_id)

        def show(found: tuple[BedChoice, ...]) -> None:
            if self.side.resident_id == her:
                self.side.show_choices(found)

        self.context.tasks.submit(
            self, lambda desk: beds.choices(desk, her), show, replaces="choices"
        )

    def _give(self, resident_id: str, bed: BedView, reason: str) -> None:
        hold = None if bed.hold is None else bed.hold.id
        give = partial(
            beds.assign_bed,
            resident_id=ResidentId(resident_id),
            bed_id=BedId(bed.id),
            reason=reason,
            out_of_hold=hold,
        )
        self._do(give, GIVEN, self.side.why.settled)

    def _free(self, resident_id: str) -> None:
        self._do(lambda desk: beds.free_bed(desk, ResidentId(resident_id)), FREED)

    def _keep(self, bed: BedView, words: str, minutes: int) -> None:
        def keep(desk: Desk) -> None:
            beds.hold_bed(desk, bed.id, words, minutes=minutes)

        self._do(keep, KEPT_IT, self.side.keeping.settled)

    def _prolong(self, hold: HoldView) -> None:
        self._do(lambda desk: beds.prolong_hold(desk, hold.id), KEPT_IT)

    def _release(self, hold: HoldView) -> None:
        self._do(lambda desk: beds.release_hold(desk, hold.id), FREED)

    def _do(
        self, act: Callable[[Desk], None], said: Text, used: Callable[[], None] | None = None
    ) -> None:
        def done(_none: None) -> None:
            self.context.messages.tell(said)
            if used is not None:
                used()
            self._to_beds()
            # what was pressed may be gone: the keyboard goes on where somebody is chosen
            self.side.person.setFocus()
            self.refresh()

        def failed(_fault: Exception) -> bool:
            # somebody was faster: the board shows how it is now, and the sentence says so
            self.refresh()
            return False

        self.context.tasks.submit(self, act, done, failed)

    def leave(self) -> None:
        """What is not used yet waits; the name of a visitor is gone."""
        self._to_beds()
        self.side.keep_words()

    def showEvent(self, event: QShowEvent) -> None:
        """Minutes count down while the board is in sight."""
        super().showEvent(event)
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        self._minute.stop()
        super().hideEvent(event)
