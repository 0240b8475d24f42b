"""Enter presses the button that a hand went to, on every system alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BY_HAND = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
        Qt.FocusReason.MouseFocusReason,
    }
)
_CAME_BACK = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})

if TYPE_CHECKING:
    _Base = QAbstractButton
else:
    _Base = object


class PressedByEnter(_Base):
    """Before the Qt class of a button.

    Some desktops let Enter press whatever button has the keyboard, others none. Here it presses
    one that was reached by Tab or the mouse, once; one that the page itself brought forward, such
    as "Sign and lock" after the last answer, wants the space bar: Enter was meant for the answer.
    """

    enter_presses = True
    _by_hand = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember how one came here."""
        if event.reason() not in _CAME_BACK:
            self._by_hand = event.reason() in _BY_HAND
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, or goes on to what the button stands in."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif not self.enter_presses or not self._by_hand:
            event.ignore()
        elif not event.isAutoRepeat():
            self.click()
