"""Choosing an own passphrase at the closed door: typed twice, measured while it is typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.doorway import DoorRunner
from shelter_desk.desktop.i18n import Translations, say
from shelter_desk.desktop.widgets.buttons import LinkButton
from shelter_desk.desktop.widgets.labels import Body
from shelter_desk.desktop.widgets.passphrase_field import PassphraseField
from shelter_desk.services.views.desk import StrengthView


class NewPassphrase(QWidget):
    """Two fields and an offer of six words.

    Signals: ``finished`` when the second one is done.
    """

    finished = Signal()

    def __init__(self, door: DoorRunner, words: Translations, language: str) -> None:
        super().__init__()
        self._door = door
        self._words = words
        self._language = language
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Body(self.tr("New passphrase")))
        self.first = PassphraseField(
            self.tr("New passphrase"), self.tr("Six words, or 15 characters or more")
        )
        self.first.edit.textEdited.connect(self._measure)
        column.addWidget(self.first)
        self.offer_button = LinkButton(self.tr("Offer six words"))
        self.offer_button.clicked.connect(self.offer)
        column.addWidget(self.offer_button)
        column.addWidget(Body(self.tr("The new passphrase once more")))
        self.second = PassphraseField(self.tr("The new passphrase once more"))
        self.second.edit.returnPressed.connect(self.finished)
        column.addWidget(self.second)

    @property
    def phrase(self) -> str:
        """What is typed in the first field."""
        return self.first.edit.text()

    def differs(self) -> bool:
        """True when the second one is another; the cursor goes there."""
        if self.phrase == self.second.edit.text():
            return False
        self.second.edit.setFocus()
        self.second.edit.selectAll()
        return True

    def offer(self) -> None:
        """Six words nobody chose, shown so that they can be written down."""
        language = self._language
        self._door.submit(self, lambda way: way.offered_passphrase(language), self._show_offer)

    def _show_offer(self, phrase: str) -> None:
        self.first.edit.setText(phrase)
        self.first.show_button.setChecked(True)
        self._measure(phrase)

    def _measure(self, typed: str) -> None:
        language = self._language
        self._door.submit(
            self,
            lambda way: way.strength(typed, language, ()),
            self._tell_strength,
            lambda _fault: True,
            replaces="strength",
        )

    def _tell_strength(self, strength: StrengthView) -> None:
        self.first.hint.setText(say(self._words, self._language, strength.message))
