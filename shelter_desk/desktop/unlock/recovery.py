"""The way in with the paper key, when the passphrase is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from shelter_desk.desktop.doorway import DoorRunner
from shelter_desk.desktop.i18n import Translations, say
from shelter_desk.desktop.theme import Theme
from shelter_desk.desktop.unlock.new_passphrase import NewPassphrase
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton
from shelter_desk.desktop.widgets.centred import CentredCard
from shelter_desk.desktop.widgets.labels import Body, Muted, Small, Title, Warn
from shelter_desk.domain.errors import ShelterDeskError


class RecoveryPage(QWidget):
    """Recovery key, then a new passphrase for the first manager.

    Signals: ``opened`` (the desk); ``back_wanted``.
    """

    opened = Signal(object)
    back_wanted = Signal()

    def __init__(self, door: DoorRunner, theme: Theme, words: Translations, language: str) -> None:
        super().__init__()
        self._door = door
        self._words = words
        self._language = language
        middle = CentredCard(theme.px(520))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(middle)
        body = middle.card.body
        title = Title(self.tr("Open with the recovery key"))
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        body.addWidget(title)
        body.addWidget(
            Muted(
                self.tr(
                    "The key is on the paper that was printed or written when the desk was made. "
                    "It opens the desk for the first manager, who then has a new passphrase."
                )
            )
        )
        body.addWidget(Body(self.tr("Recovery key")))
        self.key = QLineEdit()
        self.key.setAccessibleName(self.tr("Recovery key"))
        self.key.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.key.setMaxLength(200)
        body.addWidget(self.key)
        body.addWidget(Small(self.tr("Spaces, dashes and small letters do not matter.")))
        self._ask_passphrase(body)
        self.trouble = Warn()
        self.trouble.hide()
        body.addWidget(self.trouble)
        body.addSpacing(8)
        body.addLayout(self._buttons())

    def _ask_passphrase(self, body: QVBoxLayout) -> None:
        self.new = NewPassphrase(self._door, self._words, self._language)
        self.new.finished.connect(self.unlock)
        self.first, self.second = self.new.first, self.new.second
        body.addWidget(self.new)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        back = LinkButton(self.tr("Back"))
        back.clicked.connect(self.back_wanted)
        row.addWidget(back)
        row.addStretch(1)
        self.open_button = PrimaryButton(self.tr("Open with the key"))
        self.open_button.clicked.connect(self.unlock)
        row.addWidget(self.open_button)
        return row

    def unlock(self) -> None:
        """Try the key."""
        key, phrase = self.key.text(), self.first.edit.text()
        if not key.strip() or not phrase:
            (self.first.edit if key.strip() else self.key).setFocus()
            return
        if self.new.differs():
            self._say(self.tr("The two passphrases differ. Type the new one once more."))
            return
        self.trouble.hide()
        self.open_button.setEnabled(False)
        self._door.submit(
            self,
            lambda way: way.unlock_with_recovery(key, phrase),
            self.opened.emit,
            self._refused,
        )

    def _refused(self, fault: ShelterDeskError) -> bool:
        self.open_button.setEnabled(True)
        self._say(say(self._words, self._language, fault.message))
        return True

    def _say(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.show()
