"""What one prints of the house: who is in it now, and empty forms."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.paper_names import EVACUATION, house_subject
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.domain.staff import Permission


class HousePrint(QuietButton):
    """A button with the papers of the house in its menu."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__(icon=context.icons.icon("printer"))
        self.setText(self.tr("Print"))
        menu = QMenu(self)
        if context.staff.may(Permission.REPORT_INCIDENTS):
            self.evacuation = menu.addAction(self.tr("Evacuation list"))
            self.evacuation.triggered.connect(
                lambda: context.open_page(PageName.PREVIEW, house_subject(EVACUATION))
            )
        if context.staff.may(Permission.PRINT_RECEIPTS):
            self.pen = menu.addAction(self.tr("Empty forms for the pen…"))
            self.pen.triggered.connect(lambda: context.open_page(PageName.PEN, ""))
            self.queue = menu.addAction(self.tr("Waiting for the printer…"))
            self.queue.triggered.connect(lambda: context.open_page(PageName.PRINT_QUEUE, ""))
            self.printed = menu.addAction(self.tr("What was printed…"))
            self.printed.triggered.connect(lambda: context.open_page(PageName.PRINTED, ""))
        self.setMenu(menu)
        if menu.isEmpty():  # shown without a parent it would be a window of its own
            self.hide()
