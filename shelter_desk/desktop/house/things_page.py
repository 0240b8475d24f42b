"""Her belongings: what the house keeps for her, where each thing is, what she was given."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.house.things_cards import GivenLine, ThingCard
from shelter_desk.desktop.house.things_side import ThingsSide
from shelter_desk.desktop.house.things_words import WITH_US
from shelter_desk.desktop.house.words import who
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.page_parts.back_head import back_head
from shelter_desk.desktop.preview.source import RECEIPT
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.labels import Heading, Muted, MutedLine
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import Columns, WrapRow
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.desktop.widgets.side_by_side import put_aside
from shelter_desk.domain.ids import BelongingId, IssuedId, ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Text
from shelter_desk.services.desk import Desk
from shelter_desk.services.house import belongings
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.belonging import (
    IssueWords,
    MoveWords,
    Register,
    ThingRow,
    ThingWords,
)

KEPT = Text("things", "Written down. Print the receipt for her.")
MOVED = Text("things", "Written down. The receipt says it the next time it is printed.")
GIVEN_TO_HER = Text("things", "Written down: it is hers.")
MISTAKE = Text("things", "The line is struck out; both stay in the file.")


class ThingsPage(Page):
    """Subject: a resident's id."""

    name: ClassVar[PageName] = PageName.BELONGINGS
    help_key: ClassVar[str] = "belongings"
    topics: ClassVar[frozenset[str]] = frozenset({Topic.HOUSE})

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        layout = self.make_column()
        self.who = MutedLine()
        layout.addLayout(back_head(context, self.tr("Belongings"), self.tr("Back"), self.who))
        self.side = ThingsSide(context)
        layout.addLayout(self._acts())
        columns = Columns(context.theme.px(640))
        columns.addWidget(self._lists(), 1)
        self.side.received.connect(self._receive)
        self.side.moved.connect(self._move)
        self.side.given.connect(self._give)
        put_aside(columns, self.side, context.theme.px(330))
        layout.addLayout(columns, 1)

    def _acts(self) -> WrapRow:
        context, row = self.context, WrapRow()
        self.count = MutedLine()
        row.addWidget(self.count)
        row.split()
        self.receive = QuietButton(
            self.tr("Keep something for her"), icon=context.icons.icon("plus")
        )
        self.receive.clicked.connect(self.side.ask_thing)
        self.give = QuietButton(self.tr("Give her something"), icon=context.icons.icon("hand"))
        self.give.clicked.connect(self.side.ask_given)
        self.everything = QuietButton(self.tr("Return everything"))
        self.everything.clicked.connect(self.side.ask_return)
        self.receipt = QuietButton(self.tr("Receipt"), icon=context.icons.icon("printer"))
        self.receipt.clicked.connect(
            lambda: context.open_page(PageName.PREVIEW, f"{self.subject}/{RECEIPT}")
        )
        for button in (self.receive, self.give, self.everything, self.receipt):
            row.addWidget(button)
        if not context.staff.may(Permission.PRINT_RECEIPTS):
            self.receipt.hide()
        return row

    def _lists(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        self._things = QVBoxLayout()
        self._things.setSpacing(12)
        column.addLayout(self._things)
        self.given_title = Heading(self.tr("Given to her"))
        column.addWidget(self.given_title)
        self._given = QVBoxLayout()
        self._given.setSpacing(4)
        column.addLayout(self._given)
        column.addStretch(1)
        return scrolled(holder)

    def show_subject(self, subject: str) -> None:
        """Open the register of somebody; this is an event in the log."""
        self.subject = subject
        her = ResidentId(subject)
        self.side.begin(her)
        self.context.tasks.submit(
            self, lambda desk: belongings.open_register(desk, her), self._show, replaces="things"
        )

    def refresh(self) -> None:
        """Read the register that is on the screen again."""
        if not self.subject:
            return
        her = ResidentId(self.subject)
        self.context.tasks.submit(
            self, lambda desk: belongings.reread_register(desk, her), self._show, replaces="things"
        )

    def _show(self, found: Register) -> None:
        context = self.context
        self.who.setText(who(context, found.row))
        self.count.setText(context.words(WITH_US, found.with_us))
        self.everything.setEnabled(found.with_us > 0)
        given = any(not one.mistaken for one in found.given)
        self.receipt.setEnabled(bool(found.things) or given)
        empty(self._things)
        empty(self._given)
        self.cards: dict[BelongingId, ThingCard] = {}
        for row in found.things:
            card = ThingCard(context, row)
            card.move_wanted.connect(self._ask_move)
            self.cards[row.thing.id] = card
            self._things.addWidget(card)
        if not found.things:
            self._things.addWidget(Muted(self.tr("The house keeps nothing of hers.")))
        self.lines: dict[IssuedId, GivenLine] = {}
        for one in found.given:
            line = GivenLine(context, one)
            line.mistaken.connect(self._take_back)
            self.lines[one.item.id] = line
            self._given.addWidget(line)
        self.given_title.setVisible(bool(found.given))

    def _ask_move(self, row: ThingRow) -> None:
        self.side.ask_move(row)

    def _receive(self, words: ThingWords) -> None:
        her = ResidentId(self.subject)

        def receive(desk: Desk) -> None:
            belongings.receive_belonging(desk, her, words)

        self._do(receive, KEPT)

    def _move(self, row: ThingRow | None, words: MoveWords) -> None:
        her = ResidentId(self.subject)

        def move(desk: Desk) -> None:
            if row is None:
                belongings.return_belongings(desk, her, words)
            else:
                belongings.move_belonging(desk, row.thing.id, words)

        self._do(move, MOVED)

    def _give(self, words: IssueWords) -> None:
        her = ResidentId(self.subject)

        def give(desk: Desk) -> None:
            belongings.give_item(desk, her, words)

        self._do(give, GIVEN_TO_HER)

    def _take_back(self, issued_id: IssuedId) -> None:
        self._do(lambda desk: belongings.take_back_line(desk, issued_id), MISTAKE)

    def _do(self, act: Callable[[Desk], None], said: Text) -> None:
        def done(_none: None) -> None:
            self.context.messages.tell(said)
            self.side.settled()
            # what was pressed is gone: the keyboard goes on where the next thing begins
            self.receive.setFocus()
            self.refresh()

        self.context.tasks.submit(self, act, done)

    def leave(self) -> None:
        """What is not used yet waits."""
        self.side.keep()
