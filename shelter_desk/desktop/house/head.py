"""Above the board of beds: how the house stands, and the ways to what else belongs to it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.house.print_menu import HousePrint
from shelter_desk.desktop.house.words import KEPT_BEDS, OUT_NOW, WITHOUT
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.labels import MutedLine, Title
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.staff import Permission
from shelter_desk.services.labels.house import FREE_BEDS
from shelter_desk.services.views.house import Board


class HouseHead(WrapRow):
    """Signals: ``visitor_came``."""

    visitor_came = Signal()

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        self.told = MutedLine()
        self.addWidget(Title(self.tr("House")))
        self.addWidget(self.told)
        self.split()
        may = context.staff.may
        if may(Permission.ADMIT):
            self.at_the_door = QuietButton(self.tr("Somebody at the door"))
            self.at_the_door.clicked.connect(self.visitor_came)
            self.addWidget(self.at_the_door)
        if may(Permission.REPORT_INCIDENTS):
            self.incidents = self._way(self.tr("Incidents"), PageName.INCIDENTS)
        if may(Permission.WRITE_NOTES):
            self._way(self.tr("Shift handover"), PageName.HANDOVER)
        self.papers = HousePrint(context)
        self.addWidget(self.papers)
        if may(Permission.MANAGE_DESK):
            self._way(self.tr("Rooms and beds"), PageName.ROOMS)

    def _way(self, words: str, page: PageName) -> QuietButton:
        button = QuietButton(words)
        button.clicked.connect(lambda: self._context.open_page(page, ""))
        self.addWidget(button)
        return button

    def show_board(self, board: Board) -> None:
        """Count what is free, kept and missing."""
        say = self._context.words
        parts = [say(FREE_BEDS, board.free)]
        parts += [say(KEPT_BEDS, board.held)] if board.held else []
        parts += [say(WITHOUT, len(board.without_bed))] if board.without_bed else []
        parts += [say(OUT_NOW, len(board.out))] if board.out else []
        self.told.setText(self._context.fmt.line(*parts) if board.rooms else "")
