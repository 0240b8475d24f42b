"""Code and passphrase, or the key on paper: what opens a backup."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from shelter_desk.desktop.widgets.buttons import LinkButton
from shelter_desk.desktop.widgets.labels import Body, Small, from_the_start
from shelter_desk.desktop.widgets.passphrase_field import PassphraseField
from shelter_desk.services.views.backup import Key

_TO_ASCII = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


class KeyFields(QWidget):
    """Two ways, one at a time.

    Signals: ``entered`` when Enter was pressed in the last field.
    """

    entered = Signal()

    def __init__(self, *, paper: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._words = QWidget()
        inner = QVBoxLayout(self._words)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(6)
        inner.addWidget(Body(self.tr("Sign-in code")))
        self.code = from_the_start(QLineEdit())
        self.code.setAccessibleName(self.tr("Sign-in code"))
        self.code.setMaxLength(3)
        self.code.setMaximumWidth(120)
        inner.addWidget(self.code)
        inner.addWidget(Body(self.tr("Passphrase")))
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.passphrase.edit.returnPressed.connect(self.entered)
        inner.addWidget(self.passphrase)
        column.addWidget(self._words)
        self._paper = self._paper_fields()
        column.addWidget(self._paper)
        self.other = LinkButton("")
        self.other.clicked.connect(self._turn)
        if not paper:  # shown without a parent it would be a window of its own
            self.other.hide()
        column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeading)
        self.ask_for_paper(False)

    def _paper_fields(self) -> QWidget:
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(6)
        inner.addWidget(Body(self.tr("Recovery key")))
        self.sheet = QLineEdit()
        self.sheet.setAccessibleName(self.tr("Recovery key"))
        self.sheet.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.sheet.setMaxLength(200)
        self.sheet.returnPressed.connect(self.entered)
        inner.addWidget(self.sheet)
        inner.addWidget(Small(self.tr("Spaces, dashes and small letters do not matter.")))
        return holder

    def _turn(self) -> None:
        wanted = self._paper.isHidden()
        self.ask_for_paper(wanted)
        (self.sheet if wanted else self.passphrase.edit).setFocus()

    def ask_for_paper(self, wanted: bool) -> None:
        """Show the one way or the other."""
        self._paper.setVisible(wanted)
        self._words.setVisible(not wanted)
        self.other.setText(
            self.tr("Use a passphrase instead") if wanted else self.tr("Use the recovery key")
        )

    def clear(self) -> None:
        """Nothing secret stays in a field."""
        for field in (self.passphrase.edit, self.sheet):
            field.clear()

    def key(self) -> Key | None:
        """What was typed; ``None`` while something is missing, and the cursor goes there."""
        if not self._paper.isHidden():
            if self.sheet.text().strip():
                return Key(recovery_key=self.sheet.text())
            self.sheet.setFocus()
            return None
        code, phrase = self.code.text().translate(_TO_ASCII), self.passphrase.edit.text()
        if code and phrase:
            return Key(code, phrase)
        (self.passphrase.edit if code else self.code).setFocus()
        return None
