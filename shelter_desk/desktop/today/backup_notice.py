"""On Today, for managers: a backup is missed, or a drill."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Body
from shelter_desk.domain.text import Plural, Text
from shelter_desk.services.backups import backups
from shelter_desk.services.views.backup import BackupStanding

NEVER = Text("backups", "There is no backup yet. Make the first one today.")
OLD = Plural("backups", "The newest backup is %n days old. Make one on a stick today.", "", 0)
NO_DRILL = Text("backups", "No backup has been tried out yet. A drill takes five minutes.")
OLD_DRILL = Plural("backups", "The last drill was %n days ago. Try a backup out.", "", 0)


class BackupNotice(Card):
    """One sentence and the way to the page; hidden while nothing is missed."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14)
        self._context = context
        row = QHBoxLayout()
        row.setSpacing(16)
        self.words = Body()
        row.addWidget(self.words, 1)
        self.button = QuietButton(self.tr("Backups"), icon=context.icons.icon("save"))
        self.button.clicked.connect(lambda: context.open_page(PageName.BACKUPS, ""))
        row.addWidget(self.button)
        self.body.addLayout(row)
        self.hide()

    def refresh(self) -> None:
        """Look how old the newest backup and drill are."""
        self._context.tasks.submit(self, backups.backup_standing, self._show, replaces="standing")

    def _show(self, standing: BackupStanding) -> None:
        say = self._context.words
        if standing.days is None:
            self.words.setText(say(NEVER))
        elif standing.late:
            self.words.setText(say(OLD, standing.days))
        elif standing.drill_days is None:
            self.words.setText(say(NO_DRILL))
        elif standing.drill_due:
            self.words.setText(say(OLD_DRILL, standing.drill_days))
        self.setVisible(standing.late or standing.drill_due)
