"""A field for a passphrase: show it, and see which keyboard is on."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from shelter_desk.desktop.widgets.buttons import LinkButton
from shelter_desk.desktop.widgets.labels import KeyCap, Small, from_the_start
from shelter_desk.domain.text import is_arabic


def keyboard_badge(typed: str) -> str:
    """``ع`` or ``EN``: by the last letter typed, else by what the system says."""
    for letter in reversed(typed):
        if letter.isalpha():
            return "ع" if is_arabic(letter) else "EN"
    locale = QGuiApplication.inputMethod().locale()
    return "ع" if locale.language() == QLocale.Language.Arabic else "EN"


class PassphraseField(QWidget):
    """``edit`` with, below it, a hint, a show button and the keyboard badge."""

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.edit = from_the_start(QLineEdit())
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setProperty("size", "large")
        self.edit.setMaxLength(500)
        self.edit.setAccessibleName(name)
        column.addWidget(self.edit)
        row = QHBoxLayout()
        self.hint = Small(hint)
        row.addWidget(self.hint, 1)
        self.show_button = LinkButton(self.tr("Show"))
        self.show_button.setCheckable(True)
        self.show_button.toggled.connect(self.show_words)
        row.addWidget(self.show_button)
        self.badge = KeyCap()
        self.badge.setAccessibleName(self.tr("Keyboard language"))
        self.badge.setToolTip(self.tr("Keyboard language"))
        row.addWidget(self.badge)
        column.addLayout(row)
        self.edit.textChanged.connect(lambda _typed: self._tell_keyboard())
        QGuiApplication.inputMethod().localeChanged.connect(self._tell_keyboard)
        self._tell_keyboard()

    def show_words(self, shown: bool) -> None:
        """Show or hide what was typed."""
        mode = QLineEdit.EchoMode
        self.edit.setEchoMode(mode.Normal if shown else mode.Password)
        self.show_button.setText(self.tr("Hide") if shown else self.tr("Show"))

    def _tell_keyboard(self) -> None:
        self.badge.setText(keyboard_badge(self.edit.text()))
