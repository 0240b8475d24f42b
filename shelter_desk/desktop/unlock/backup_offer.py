"""Below a refusal that means damage: the newest good backup, by its date."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shelter_desk.desktop.doorway import DoorRunner
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.folder_errors import (
    DamagedKeyFile,
    DamagedVault,
    ForeignVault,
    MissingVault,
)
from shelter_desk.services.views.backup import FoundBackup

DAMAGE = (DamagedVault, MissingVault, DamagedKeyFile, ForeignVault)


class BackupOffer(QWidget):
    """One button, shown only where it helps.

    Signals: ``wanted`` (the ``FoundBackup`` that is offered, or None to choose one).
    """

    wanted = Signal(object)

    def __init__(self, door: DoorRunner, language: str) -> None:
        super().__init__()
        self._door = door
        self._language = language
        self._found: FoundBackup | None = None
        self.button = QuietButton("")
        self.button.clicked.connect(lambda: self.wanted.emit(self._found))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 4)
        row.addWidget(self.button)
        self.hide()

    def offer_for(self, fault: ShelterDeskError) -> None:
        """Look for a backup when ``fault`` means that the records are damaged."""
        if not isinstance(fault, DAMAGE):
            self.hide()
            return
        self._show(None)
        self._door.submit(self, lambda way: way.newest_backup(), self._show, lambda _fault: True)

    def _show(self, found: FoundBackup | None) -> None:
        self._found = found
        if found is None:
            self.button.setText(self.tr("I have a backup"))
        else:
            self.button.setText(
                self.tr("Use the backup of {day}").replace(
                    "{day}", f"\u2068{day_words(found, self._language)}\u2069"
                )
            )
        self.show()


def day_words(found: FoundBackup, language: str) -> str:
    """The moment of a backup, before anybody's own way with dates is known."""
    moment = found.at.astimezone()
    locale = QLocale(QLocale.Language.Arabic if language == "ar" else QLocale.Language.English)
    month = locale.standaloneMonthName(moment.month)
    return f"{moment.day} {month} {moment.year} {moment:%H:%M}"
