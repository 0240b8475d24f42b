"""A manager stands by, after twenty wrong passphrases of somebody else."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from shelter_desk.desktop.arabic_keys import add_shortcut
from shelter_desk.desktop.doorway import DoorRunner
from shelter_desk.desktop.help import HelpDialog
from shelter_desk.desktop.i18n import Translations, say
from shelter_desk.desktop.theme import Theme
from shelter_desk.desktop.unlock.digits import LENGTH, clean_code, western
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton
from shelter_desk.desktop.widgets.centred import CentredCard
from shelter_desk.desktop.widgets.labels import Body, Muted, Title, Warn
from shelter_desk.desktop.widgets.passphrase_field import PassphraseField
from shelter_desk.domain.errors import ShelterDeskError


class HelperPage(QWidget):
    """The manager's own code and passphrase; the desk stays closed.

    Signals: ``helped`` (the code that may be tried again); ``back_wanted``.
    """

    helped = Signal(str)
    back_wanted = Signal()

    def __init__(
        self, door: DoorRunner, theme: Theme, words: Translations, language: str, code: str
    ) -> None:
        super().__init__()
        self._door = door
        self._words = words
        self._language = language
        self._whose = code
        middle = CentredCard(theme.px(520))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(middle)
        body = middle.card.body
        title = Title(self.tr("A manager helps"))
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        body.addWidget(title)
        body.addWidget(Muted(self._explained()))
        body.addWidget(Body(self.tr("Sign-in code of the manager")))
        self.code = QLineEdit()
        self.code.setAccessibleName(self.tr("Sign-in code of the manager"))
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setProperty("size", "large")
        self.code.setMaxLength(LENGTH)
        self.code.textEdited.connect(self._clean)
        body.addWidget(self.code)
        body.addWidget(Body(self.tr("Passphrase of the manager")))
        self.phrase = PassphraseField(self.tr("Passphrase of the manager"))
        self.phrase.edit.returnPressed.connect(self.help)
        body.addWidget(self.phrase)
        self.trouble = Warn()
        self.trouble.hide()
        body.addWidget(self.trouble)
        body.addSpacing(8)
        body.addLayout(self._buttons())
        add_shortcut(self, "F1", lambda: HelpDialog(self._language, "unlock", self).open())

    def _explained(self) -> str:
        words = self.tr(
            "The code {code} met twenty wrong passphrases. A manager who knows who sits here "
            "types her own code and passphrase; then there are twenty more tries. Nobody learns "
            "anybody’s passphrase, and the log tells of it."
        )
        return words.replace("{code}", f"\u2068{self._whose}\u2069")

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        back = LinkButton(self.tr("Back"))
        back.clicked.connect(self.back_wanted)
        row.addWidget(back)
        row.addStretch(1)
        self.button = PrimaryButton(self.tr("Let her try again"))
        self.button.clicked.connect(self.help)
        row.addWidget(self.button)
        return row

    def help(self) -> None:
        """Try what the manager typed."""
        code, phrase = western(self.code.text()), self.phrase.edit.text()
        if not self.button.isEnabled():
            return
        if not code or not phrase:
            (self.phrase.edit if code else self.code).setFocus()
            return
        self.trouble.hide()
        self.button.setEnabled(False)
        whose = self._whose
        self._door.submit(
            self, lambda way: way.manager_helps(whose, code, phrase), self._done, self._refused
        )

    def _done(self, _none: None) -> None:
        self.phrase.edit.clear()
        self.helped.emit(self._whose)

    def _refused(self, fault: ShelterDeskError) -> bool:
        self.button.setEnabled(True)
        self.trouble.setText(say(self._words, self._language, fault.message))
        self.trouble.show()
        self.phrase.edit.setFocus()
        self.phrase.edit.selectAll()
        return True

    def _clean(self, typed: str) -> None:
        if clean_code(self.code, typed):
            self.phrase.edit.setFocus()
