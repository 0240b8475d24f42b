"""The way in with the paper key, when the passphrase is lost."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from shelter_desk.desktop.doorway import DoorRunner
from shelter_desk.desktop.i18n import Translations
from shelter_desk.desktop.look.theme import Theme
from shelter_desk.desktop.unlock.new_passphrase import NewPassphrase
from shelter_desk.desktop.unlock.side_page import SidePage
from shelter_desk.desktop.widgets.labels import Body, Small, left_to_right


class RecoveryPage(SidePage):
    """Recovery key, then a new passphrase for the manager whose sheet it is.

    Signals: ``opened`` (the desk).
    """

    opened = Signal(object)

    def __init__(self, door: DoorRunner, theme: Theme, words: Translations, language: str) -> None:
        super().__init__(door, theme, words, language)
        self.begin(
            self.tr("Open with the recovery key"),
            self.tr(
                "The key is on the newest recovery sheet, on paper. It opens the desk for the "
                "manager who made the sheet, and she then has a new passphrase."
            ),
        )
        self.body.addWidget(Body(self.tr("Recovery key")))
        self.key = left_to_right(QLineEdit())
        self.key.setAccessibleName(self.tr("Recovery key"))
        self.key.setMaxLength(200)
        self.body.addWidget(self.key)
        self.body.addWidget(Small(self.tr("Spaces, dashes and small letters do not matter.")))
        self.new = NewPassphrase(door, words, language)
        self.new.finished.connect(self.unlock)
        self.first, self.second = self.new.first, self.new.second
        self.body.addWidget(self.new)
        self.end(self.tr("Back"), self.tr("Open with the key"), self.unlock)

    def unlock(self) -> None:
        """Try the key."""
        key, phrase = self.key.text(), self.first.edit.text()
        if not key.strip() or not phrase:
            (self.first.edit if key.strip() else self.key).setFocus()
            return
        if self.new.differs():
            self.say(self.tr("The two passphrases differ. Type the new one once more."))
            return
        self.asking()
        self._door.submit(
            self,
            lambda way: way.unlock_with_recovery(key, phrase),
            self.opened.emit,
            self.refused,
        )
