"""Buttons under the keyboard: Enter presses the one a hand went to, on every system alike.

Some desktops let Enter press whatever button has the keyboard, others none. Here it presses one
that was reached by Tab or the mouse, once; one that the page itself brought forward, such as
"Sign and lock" after the last answer, wants the space bar: Enter was meant for the answer.

A button that is grey while its work runs gets the keyboard back. Qt hands it to whatever comes
next, which may be "Not now", or the search, where the next words would go.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

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


class _Keyboard:
    """What one button remembers of the keyboard; ``stands_in``: which one it was taken from."""

    def __init__(self) -> None:
        self.by_hand = False
        self.stands_in: _Keyboard | None = None
        self._taken = False
        self._gone_to: tuple[QWidget | None] | None = None

    def came(self, reason: Qt.FocusReason) -> None:
        """A hand went to the button, or the page brought it; as before when the window is back."""
        if reason not in _CAME_BACK:
            self.by_hand = reason in _BY_HAND

    def went(self, button: QAbstractButton) -> None:
        """Left by a hand, or taken because the button turned grey."""
        self._taken = not button.isEnabled()
        if not self._taken:
            self.stands_in = None

    def turned(self, button: QAbstractButton) -> None:
        """The button turned grey, or is one again: nobody moved meanwhile, so it gets it back."""
        now = button.window().focusWidget()
        if not button.isEnabled():
            if self._taken:
                self._pass_on(now)
            self._taken = False
            return
        if self._gone_to is not None and self._gone_to[0] is now and button.isVisible():
            button.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        self._gone_to = None

    def _pass_on(self, now: QWidget | None) -> None:
        """Several buttons may turn grey one after the other; the first one is who waits for it."""
        first = self.stands_in or self
        first._gone_to = (now,)
        self.stands_in = None
        if isinstance(now, KeyedButton | KeyedToolButton):
            now.keyboard.by_hand = False
            now.keyboard.stands_in = first

    def enter(self, button: QAbstractButton, event: QKeyEvent, *, presses: bool) -> bool:
        """True for an Enter; it presses, or goes on to what is around."""
        if event.key() not in _ENTER:
            return False
        if not (presses and self.by_hand):
            event.ignore()
        elif not event.isAutoRepeat():
            button.click()
        return True


class KeyedButton(QPushButton):
    """A button with words; ``enter_presses`` is False where Enter belongs to what is around."""

    enter_presses = True

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        self.keyboard = _Keyboard()
        super().__init__(text, parent)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember how one came here."""
        self.keyboard.came(event.reason())
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Remember how one left."""
        self.keyboard.went(self)
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Give the keyboard back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.keyboard.turned(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, or what Qt does."""
        if not self.keyboard.enter(self, event, presses=self.enter_presses):
            super().keyPressEvent(event)


class KeyedToolButton(QToolButton):
    """A button without words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.keyboard = _Keyboard()
        super().__init__(parent)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember how one came here."""
        self.keyboard.came(event.reason())
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Remember how one left."""
        self.keyboard.went(self)
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Give the keyboard back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.keyboard.turned(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, or what Qt does."""
        if not self.keyboard.enter(self, event, presses=True):
            super().keyPressEvent(event)
