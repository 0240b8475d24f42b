"""The board: rooms as quiet cards, beds as rows one can reach with the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.house.words import (
    COT,
    OUT,
    OUT_SINCE,
    STEP_FREE,
    state_tone,
    state_words,
    who,
)
from shelter_desk.desktop.page_parts.resident_words import language_words
from shelter_desk.desktop.running.slices import Slices
from shelter_desk.desktop.widgets.cards import Card, Chip
from shelter_desk.desktop.widgets.click_row import ClickRow
from shelter_desk.desktop.widgets.flow import FlowLayout
from shelter_desk.desktop.widgets.labels import Heading, Small, Strong
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.beds import RoomFor
from shelter_desk.domain.ids import BedId, ResidentId
from shelter_desk.domain.text import Message
from shelter_desk.services.labels.house import CALL, MEANT_FOR
from shelter_desk.services.views.house import BedState, BedView, Board, OutView, RoomView
from shelter_desk.services.views.resident import ResidentRow

CARD_WIDTH, GAP, BAR = 220, 12, 16
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class BoardRow(ClickRow):
    """One bed, or somebody without one. Up and down lead to the next row."""

    def __init__(self, name: str, more: str, chip: Chip | None) -> None:
        super().__init__(", ".join(filter(None, (name, more, chip.text() if chip else ""))))
        self._words = words = QVBoxLayout(self)
        words.setContentsMargins(8, 6, 8, 6)
        words.setSpacing(2)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(Strong(name), 1)
        if chip is not None:
            first.addWidget(chip)
        words.addLayout(first)
        if more:
            told = Small(more)
            told.setWordWrap(True)
            words.addWidget(told)

    def add_below(self, chip: Chip) -> None:
        """A chip that is too long to stand beside the name."""
        self._words.addWidget(chip)
        self.setAccessibleName(f"{self.accessibleName()}, {chip.text()}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the board, or choose."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif step > 0:
            self.focusNextChild()
        else:
            self.focusPreviousChild()


class BedBoard(QWidget):
    """Signals: ``bed_chosen`` (BedView), ``person_chosen`` (ResidentRow), ``out_chosen``
    (OutView)."""

    bed_chosen = Signal(object)
    person_chosen = Signal(object)
    out_chosen = Signal(object)

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._slices = Slices(self, at_once=context.tasks.inline)
        self._flow = FlowLayout(self, gap=GAP)
        self._cards: list[Card] = []
        self.beds: dict[BedId, BoardRow] = {}
        self.people: dict[ResidentId, BoardRow] = {}
        self.out: dict[ResidentId, BoardRow] = {}
        self._away: frozenset[ResidentId] = frozenset()

    def sizeHint(self) -> QSize:
        """As high as the cards are at this width."""
        return QSize(super().sizeHint().width(), self._flow.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cards of a line fill it; a single one keeps its width, so that it can shrink."""
        super().resizeEvent(event)
        for card in self._cards:
            card.setFixedWidth(self._card_width())

    def _card_width(self) -> int:
        least = self._context.theme.px(CARD_WIDTH)
        columns = (self.width() + GAP) // (least + GAP)
        if columns < 2:
            # a scroll bar that comes with the cards must find its room
            return max(least, self.width() - BAR)
        return (self.width() + GAP) // columns - GAP

    def show_board(self, board: Board) -> None:
        """Draw every card anew; the row that had the cursor has it again."""
        held = next((one for one, row in self.beds.items() if row.hasFocus()), None)
        self._flow.clear()
        self._cards = []
        self.beds, self.people, self.out = {}, {}, {}
        self._away = frozenset(one.resident.id for one in board.out)
        self._slices.run(self._fill(board, held))

    def _fill(self, board: Board, held: BedId | None) -> Iterator[None]:
        if board.out:
            self._flow.addWidget(self._out_now(board.out))
            yield
        if board.without_bed:
            self._flow.addWidget(self._without(board.without_bed))
            yield
        for room in board.rooms:
            self._flow.addWidget(self._room(room))
            yield
        if held in self.beds:
            self.beds[held].setFocus()
        self.updateGeometry()

    def _card(self, title: str) -> Card:
        card = Card(self, margin=12)
        card.setFixedWidth(self._card_width())
        self._cards.append(card)
        card.body.setSpacing(2)
        card.body.addWidget(Heading(title))
        return card

    def _without(self, rows: tuple[ResidentRow, ...]) -> Card:
        card = self._card(self.tr("No bed yet"))
        for row in rows:
            spoken = language_words(self._context, row) if row.languages else ""
            more = row.bed or spoken
            line = BoardRow(who(self._context, row), more, None)
            line.opened.connect(lambda one=row: self.person_chosen.emit(one))
            self.people[row.id] = line
            card.body.addWidget(line)
        return card

    def _out_now(self, views: tuple[OutView, ...]) -> Card:
        card, context = self._card(self.tr("Out now")), self._context
        for one in views:
            since = Message(OUT_SINCE, {"when": context.fmt.within(one.out_at)})
            chip = Chip(context.words(CALL), "info") if one.call else None
            line = BoardRow(who(context, one.resident), context.words(since), None)
            if chip is not None:
                line.add_below(chip)
            line.opened.connect(lambda view=one: self.out_chosen.emit(view))
            self.out[one.resident.id] = line
            card.body.addWidget(line)
        return card

    def _room(self, room: RoomView) -> Card:
        card, say = self._card(room.name), self._context.words
        chips = WrapRow(gap=6, below=4)
        if room.meant_for is not RoomFor.ANYBODY:
            chips.addWidget(Chip(say(MEANT_FOR[room.meant_for])))
        if room.step_free:
            chips.addWidget(Chip(say(STEP_FREE)))
        if chips.count():
            card.body.addLayout(chips)
        if not room.beds:
            card.body.addWidget(Small(self.tr("No bed in use")))
        for bed in room.beds:
            card.body.addWidget(self._bed(bed))
        return card

    def _bed(self, bed: BedView) -> BoardRow:
        context = self._context
        name = f"{bed.name} · {context.words(COT)}" if bed.cot else bed.name
        more = ""
        if bed.state is BedState.TAKEN:
            more = who(context, bed.resident)
        elif bed.hold is not None:
            more = context.fmt.line(*filter(None, (bed.hold.words, bed.hold.code)))
        chip = None
        if bed.state is not BedState.TAKEN:
            chip = Chip(state_words(context, bed), state_tone(bed))
        elif bed.resident is not None and bed.resident.id in self._away:
            chip = Chip(context.words(OUT))
        row = BoardRow(name, more, chip)
        row.opened.connect(lambda: self.bed_chosen.emit(bed))
        self.beds[bed.id] = row
        return row
