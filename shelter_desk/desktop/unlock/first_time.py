"""The first sign-in with a one-time code: she chooses a passphrase that nobody else knows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.arabic_keys import add_shortcut
from shelter_desk.desktop.doorway import DoorRunner
from shelter_desk.desktop.help import HelpDialog
from shelter_desk.desktop.i18n import Translations, say
from shelter_desk.desktop.theme import Theme
from shelter_desk.desktop.unlock.new_passphrase import NewPassphrase
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton
from shelter_desk.desktop.widgets.centred import CentredCard
from shelter_desk.desktop.widgets.labels import Muted, Title, Warn
from shelter_desk.domain.errors import ShelterDeskError


class FirstTimePage(QWidget):
    """The code was right; now an own passphrase.

    ``given`` are the sign-in code and the one-time code. Signals: ``opened`` (the desk);
    ``back_wanted``.
    """

    opened = Signal(object)
    back_wanted = Signal()

    def __init__(
        self,
        door: DoorRunner,
        theme: Theme,
        words: Translations,
        language: str,
        given: tuple[str, str],
    ) -> None:
        super().__init__()
        self._door = door
        self._words = words
        self._language = language
        self._given = given
        middle = CentredCard(theme.px(520))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(middle)
        body = middle.card.body
        title = Title(self.tr("Welcome. Choose your own passphrase"))
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        body.addWidget(title)
        body.addWidget(
            Muted(
                self.tr(
                    "The one-time code is right and stops working now. From now on only your "
                    "passphrase opens the desk for you; nobody else knows it, and managers can "
                    "only give a new one-time code."
                )
            )
        )
        self.new = NewPassphrase(door, words, language)
        self.new.finished.connect(self.unlock)
        body.addWidget(self.new)
        self.trouble = Warn()
        self.trouble.hide()
        body.addWidget(self.trouble)
        body.addSpacing(8)
        body.addLayout(self._buttons())
        add_shortcut(self, "F1", lambda: HelpDialog(self._language, "unlock", self).open())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        back = LinkButton(self.tr("Back"))
        back.clicked.connect(self.back_wanted)
        row.addWidget(back)
        row.addStretch(1)
        self.open_button = PrimaryButton(self.tr("Keep it and open the desk"))
        self.open_button.clicked.connect(self.unlock)
        row.addWidget(self.open_button)
        return row

    def unlock(self) -> None:
        """Keep the passphrase and go in."""
        phrase = self.new.phrase
        if not phrase or not self.open_button.isEnabled():
            self.new.first.edit.setFocus()
            return
        if self.new.differs():
            self._say(self.tr("The two passphrases differ. Type the new one once more."))
            return
        self.trouble.hide()
        self.open_button.setEnabled(False)
        code, once = self._given
        self._door.submit(
            self,
            lambda way: way.unlock_first_time(code, once, phrase),
            self._opened,
            self._refused,
        )

    def _opened(self, desk: object) -> None:
        self._given = ("", "")
        self.opened.emit(desk)

    def _refused(self, fault: ShelterDeskError) -> bool:
        self.open_button.setEnabled(True)
        self._say(say(self._words, self._language, fault.message))
        return True

    def _say(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setAccessibleName(words)
        self.trouble.show()
