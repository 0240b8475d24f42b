"""The first sign-in with a one-time code: she chooses a passphrase that nobody else knows."""

from __future__ import annotations

from PySide6.QtCore import Signal

from shelter_desk.desktop.doorway import DoorRunner
from shelter_desk.desktop.i18n import Translations
from shelter_desk.desktop.look.theme import Theme
from shelter_desk.desktop.unlock.new_passphrase import NewPassphrase
from shelter_desk.desktop.unlock.side_page import SidePage


class FirstTimePage(SidePage):
    """The code was right; now an own passphrase.

    ``given`` are the sign-in code and the one-time code. Signals: ``opened`` (the desk).
    """

    opened = Signal(object)

    def __init__(
        self,
        door: DoorRunner,
        theme: Theme,
        words: Translations,
        language: str,
        given: tuple[str, str],
    ) -> None:
        super().__init__(door, theme, words, language)
        self._given = given
        self.begin(
            self.tr("Welcome. Choose your own passphrase"),
            self.tr(
                "The one-time code is right and stops working now. From now on only your "
                "passphrase opens the desk for you; nobody else knows it, and managers can "
                "only give a new one-time code."
            ),
        )
        self.new = NewPassphrase(door, words, language)
        self.new.finished.connect(self.unlock)
        self.body.addWidget(self.new)
        self.end(self.tr("Back"), self.tr("Keep it and open the desk"), self.unlock)

    def unlock(self) -> None:
        """Keep the passphrase and go in."""
        phrase = self.new.phrase
        if not phrase or not self.act.isEnabled():
            self.new.first.edit.setFocus()
            return
        if self.new.differs():
            self.say(self.tr("The two passphrases differ. Type the new one once more."))
            return
        self.asking()
        code, once = self._given
        self._door.submit(
            self,
            lambda way: way.unlock_first_time(code, once, phrase),
            self._opened,
            self.refused,
        )

    def _opened(self, desk: object) -> None:
        self._given = ("", "")
        self.opened.emit(desk)
