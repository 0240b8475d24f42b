"""A manager stands by, after twenty wrong passphrases of somebody else."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from shelter_desk.desktop.doorway import DoorRunner
from shelter_desk.desktop.i18n import Translations
from shelter_desk.desktop.look.theme import Theme
from shelter_desk.desktop.unlock.digits import LENGTH, GoesOn, western
from shelter_desk.desktop.unlock.side_page import SidePage
from shelter_desk.desktop.widgets.labels import Body
from shelter_desk.desktop.widgets.passphrase_field import PassphraseField
from shelter_desk.domain.errors import ShelterDeskError


class HelperPage(SidePage):
    """The manager's own code and passphrase; the desk stays closed.

    Signals: ``helped`` (the code that may be tried again).
    """

    helped = Signal(str)

    def __init__(
        self, door: DoorRunner, theme: Theme, words: Translations, language: str, code: str
    ) -> None:
        super().__init__(door, theme, words, language)
        self._whose = code
        self.begin(self.tr("A manager helps"), self._explained())
        self.body.addWidget(Body(self.tr("Sign-in code of the manager")))
        self.code = QLineEdit()
        self.code.setAccessibleName(self.tr("Sign-in code of the manager"))
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setProperty("size", "large")
        self.code.setMaxLength(LENGTH)
        self.body.addWidget(self.code)
        self.body.addWidget(Body(self.tr("Passphrase of the manager")))
        self.phrase = PassphraseField(self.tr("Passphrase of the manager"))
        self.phrase.edit.returnPressed.connect(self.help)
        GoesOn(self.code, self.phrase.edit)
        self.body.addWidget(self.phrase)
        self.end(self.tr("Back"), self.tr("Let her try again"), self.help)

    def _explained(self) -> str:
        words = self.tr(
            "For the code {code}, twenty wrong passphrases were typed. A manager who knows who "
            "sits here types her own code and passphrase; then there are twenty more tries. "
            "Nobody learns anybody’s passphrase, and the log tells of it."
        )
        return words.replace("{code}", f"\u2068{self._whose}\u2069")

    def help(self) -> None:
        """Try what the manager typed."""
        code, phrase = western(self.code.text()), self.phrase.edit.text()
        if not self.act.isEnabled():
            return
        if not code or not phrase:
            (self.phrase.edit if code else self.code).setFocus()
            return
        self.asking()
        whose = self._whose
        self._door.submit(
            self, lambda way: way.manager_helps(whose, code, phrase), self._done, self._told
        )

    def _done(self, _none: None) -> None:
        self.phrase.edit.clear()
        self.helped.emit(self._whose)

    def _told(self, fault: ShelterDeskError) -> bool:
        self.refused(fault)
        self.phrase.edit.setFocus()
        self.phrase.edit.selectAll()
        return True
