"""A field for a sign-in code: three digits, in any digits."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_TO_ASCII = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
LENGTH = 3


def western(typed: str) -> str:
    """The digits of what was typed, as Western ones."""
    return "".join(c for c in typed.translate(_TO_ASCII) if c in "0123456789")


def clean_code(field: QLineEdit, typed: str) -> bool:
    """Keep nothing but digits in ``field``; true when all three are there."""
    digits = western(typed)
    if digits != typed:
        field.setText(digits)
    return len(digits) == LENGTH


class GoesOn(QObject):
    """Goes from a whole ``code`` to the field ``after`` it.

    The Tab that many people press next out of habit stays in that field: it would lead past it.
    """

    def __init__(self, code: QLineEdit, after: QLineEdit) -> None:
        super().__init__(code)
        self._code, self._after = code, after
        self._came = False
        code.textEdited.connect(self._typed)
        after.installEventFilter(self)

    def _typed(self, typed: str) -> None:
        if clean_code(self._code, typed):
            self._after.setFocus()
            self._came = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take that one Tab; every other key, and leaving the field, ends the waiting for it."""
        del watched
        taken = False
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            taken = self._came and event.key() == Qt.Key.Key_Tab
            self._came = False
        elif event.type() is QEvent.Type.FocusOut:
            self._came = False
        return taken
