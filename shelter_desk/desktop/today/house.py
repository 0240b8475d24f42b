"""The house on Today: beds, who is on her way, a friendly call, the last shift."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.widgets.cards import Card, Chip
from shelter_desk.desktop.widgets.click_row import ClickRow
from shelter_desk.desktop.widgets.labels import Heading, Small, Strong
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.labels.house import CALL, FREE_BEDS, KEPT, MEANT_FOR, SHIFTS
from shelter_desk.services.views.handover import LastShift
from shelter_desk.services.views.house import FreeBeds, HouseToday

MOST_EXPECTED = 6
_LAST = Text("today", "Last shift")
_TAKEN = Text("today", "Taken over")
_WAITS = Text("today", "To be read")
_LINES = Plural("today", "%n lines about residents", "", 0)
_BEGUN = Text("today", "A handover you have begun")
_DRAFT = Text("today", "Draft")
_PAPERS = Plural("today", "%n papers wait for the printer", "", 0)
_PRINTS = Plural("today", "%n prints of yours", "", 0)
_NOT_COUNTED = Text("printed", "Not counted")
_FOR = Text("today", "{whom}: {count}")


class HouseCard(Card):
    """What one click leads to: the board of beds, or the handover."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        self.body.addWidget(Heading(self.tr("The house")))
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        self.body.addLayout(self._column)
        self.rows: list[ClickRow] = []

    def show_house(self, house: HouseToday) -> None:
        """Draw every line anew; without rooms and words there is nothing to see."""
        empty(self._column)
        self.rows = list(self._lines(house))
        for row in self.rows:
            self._column.addWidget(row)
        self.setVisible(bool(self.rows))

    def _lines(self, house: HouseToday) -> Iterator[ClickRow]:
        say = self._context.words
        for row in house.calls:
            chip = Chip(say(CALL), "info")
            yield self._row(row.called or row.code, row.code, chip, PageName.HOUSE, str(row.id))
        if house.has_rooms:
            free = sum(one.count for one in house.free)
            yield self._row(say(FREE_BEDS, free), self._kinds(house.free), None, PageName.HOUSE)
        for one in house.expected[:MOST_EXPECTED]:
            chip = Chip(say(KEPT, one.minutes_left), "neutral")
            yield self._row(one.label, one.words, chip, PageName.HOUSE)
        if house.last is not None:
            yield self._shift(house.last)
        if house.papers:
            yield self._row(say(_PAPERS, house.papers), "", None, PageName.PRINT_QUEUE)
        if house.uncounted:
            chip = Chip(say(_NOT_COUNTED), "attention")
            yield self._row(say(_PRINTS, house.uncounted), "", chip, PageName.PRINT_QUEUE)
        if house.handover_begun:
            chip = Chip(say(_DRAFT), "neutral")
            yield self._row(say(_BEGUN), "", chip, PageName.HANDOVER)

    def _kinds(self, free: tuple[FreeBeds, ...]) -> str:
        fmt, say = self._context.fmt, self._context.words
        told = []
        for one in free:
            params = {"whom": say(MEANT_FOR[one.meant_for]), "count": fmt.number(one.count)}
            told.append(say(Message(_FOR, params)))
        return fmt.line(*told) if len(free) > 1 else ""

    def _shift(self, last: LastShift) -> ClickRow:
        say, fmt = self._context.words, self._context.fmt
        told = [say(SHIFTS[last.shift]), fmt.when(last.written_at), last.by_name]
        told += [say(_LINES, last.lines)] if last.lines else []
        waits = not (last.taken or last.own)
        chip = Chip(say(_WAITS), "info") if waits else Chip(say(_TAKEN)) if last.taken else None
        return self._row(say(_LAST), fmt.line(*told), chip, PageName.HANDOVER)

    def _row(
        self, head: str, more: str, chip: Chip | None, page: PageName, subject: str = ""
    ) -> ClickRow:
        row = ClickRow(", ".join(filter(None, (head, chip.text() if chip else "", more))))
        row.opened.connect(lambda: self._context.open_page(page, subject))
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(0)
        line = QHBoxLayout()
        line.addWidget(Strong(head), 1)
        if chip is not None:
            line.addWidget(chip)
        column.addLayout(line)
        if more:
            words = Small(more)
            words.setWordWrap(True)
            column.addWidget(words)
        return row
