"""Enter presses the button that a hand went to, on every system alike.

Some desktops let Enter press whatever button has the keyboard, others none. Here it presses one
that was reached by Tab or the mouse, once; one that the page itself brought forward, such as
"Sign and lock" after the last answer, wants the space bar: Enter was meant for the answer.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton

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


def _went_to(event: QFocusEvent, before: bool) -> bool:
    """Whether a hand went to the button; the same as before when only the window came back."""
    return before if event.reason() in _CAME_BACK else event.reason() in _BY_HAND


def _enter(button: QAbstractButton, event: QKeyEvent, wanted: bool) -> bool:
    """True for an Enter, which presses where it is ``wanted``, else goes on to what is around."""
    if event.key() not in _ENTER:
        return False
    if not wanted:
        event.ignore()
    elif not event.isAutoRepeat():
        button.click()
    return True


class KeyedButton(QPushButton):
    """A button with words; ``enter_presses`` is False where Enter belongs to what is around."""

    enter_presses = True
    _by_hand = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember how one came here."""
        self._by_hand = _went_to(event, self._by_hand)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, or what Qt does."""
        if not _enter(self, event, self.enter_presses and self._by_hand):
            super().keyPressEvent(event)


class KeyedToolButton(QToolButton):
    """The same without words."""

    _by_hand = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember how one came here."""
        self._by_hand = _went_to(event, self._by_hand)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, or what Qt does."""
        if not _enter(self, event, self._by_hand):
            super().keyPressEvent(event)
