"""The second word on the page beside the door: whose it can be, and the fields for it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.backups.key_fields import KeyFields
from shelter_desk.desktop.widgets.labels import Body, Muted, Strong
from shelter_desk.services.views.backup import Key, SecondWord


class SecondWordFields(QWidget):
    """Empty until a first word opened the backup: before that nobody is told who works here.

    Signals: ``entered`` when Enter was pressed in the last field.
    """

    entered = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._needed = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.title = Strong(self.tr("The backup opened."))
        self.told = Body()
        self.whose = Muted()
        self.key = KeyFields()
        self.key.entered.connect(self.entered)
        for widget in (self.title, self.told, self.whose, self.key):
            column.addWidget(widget)
        self.hide()

    def ask(self, able: SecondWord) -> None:
        """Show who can give it, or say plainly that nobody else can."""
        self._needed = able.needed
        self.key.clear()
        self.key.code.clear()
        self.key.ask_for_paper(False)
        self.key.other.setVisible(able.paper)
        self.key.setVisible(able.needed)
        self.whose.setVisible(able.needed)
        self.told.setText(self._needs() if able.needed else self._alone())
        self.whose.setText(self._names(able))
        self.show()
        if able.needed:
            self.key.code.setFocus()

    def _needs(self) -> str:
        return self.tr(
            "Records are put back by two people in one sitting. Now the second one types here: one "
            "of these with a passphrase, or whoever holds the recovery key, if it was not used "
            "yet."
        )

    def _alone(self) -> str:
        return self.tr(
            "This backup knows nobody else who could confirm here. So one person is enough, and "
            "the log will say that it was one person alone."
        )

    def _names(self, able: SecondWord) -> str:
        lines = []
        for one in able.people:
            first, other = one.name_ar, one.name_latin
            if self._language != "ar":
                first, other = other, first
            words = self.tr("{name}, code {code}")
            words = words.replace("{name}", f"\u2068{first or other}\u2069")
            lines.append(words.replace("{code}", f"\u2068{one.code}\u2069"))
        return "\n".join(lines)

    def word(self) -> tuple[bool, Key | None]:
        """Whether all is there, and what was typed; the cursor goes where something is missing."""
        if not self._needed:
            return True, None
        key = self.key.key()
        return key is not None, key

    def forget(self) -> None:
        """Nobody and nothing is on the screen any more."""
        self._needed = False
        self.key.clear()
        self.key.code.clear()
        self.told.setText("")
        self.whose.setText("")
        self.hide()
