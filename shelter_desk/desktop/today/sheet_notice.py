"""On Today, for managers: nobody has had the recovery sheet in hand yet."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_name import RECOVERY_CARD, PageName
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Body
from shelter_desk.domain.text import Text
from shelter_desk.services.opening import first_run

NO_SHEET = Text(
    "backups",
    "Nobody has typed back the recovery sheet. If the passphrases are lost, everything here is "
    "lost. Make a new recovery key in Settings.",
)


class SheetNotice(Card):
    """One sentence and the way to Settings; hidden where the sheet is there."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14)
        self._context = context
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(Body(context.words(NO_SHEET)), 1)
        self.button = QuietButton(self.tr("Settings"), icon=context.icons.icon("key"))
        self.button.clicked.connect(lambda: context.open_page(PageName.SETTINGS, RECOVERY_CARD))
        row.addWidget(self.button)
        self.body.addLayout(row)
        self.hide()

    def refresh(self) -> None:
        """Look whether it still waits."""
        self._context.tasks.submit(self, first_run.sheet_waits, self.setVisible, replaces="sheet")
