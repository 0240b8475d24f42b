"""Nobody at the desk: the file is locked after some minutes without a key or the mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)
SHORTEST, LONGEST = 1, 15


class IdleWatch(QObject):
    """Counts from the last sign of life in any window of the program.

    Signals: ``idle`` once the time has passed.

    It listens where keys and the mouse come in, at the windows of the system, and where an
    input method writes, at the object with the keyboard. Listening to the whole application
    would call Python for each of the thousands of events that build a page.
    """

    idle = Signal()

    def __init__(self, app: QApplication, minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._writing: QObject | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.idle)
        self.set_minutes(minutes)
        app.focusWindowChanged.connect(self._watch_windows)
        app.focusObjectChanged.connect(self._watch_writing)
        self._watch_windows()
        self._watch_writing(app.focusObject())

    def set_minutes(self, minutes: int) -> None:
        """How long nobody may be here: 1 to 15 minutes."""
        self._timer.start(min(max(minutes, SHORTEST), LONGEST) * 60_000)

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()
        self._app.focusWindowChanged.disconnect(self._watch_windows)
        self._app.focusObjectChanged.disconnect(self._watch_writing)
        self._watch_writing(None)
        for window in self._app.allWindows():
            window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any sign of life begins the count anew; nothing is swallowed."""
        del watched
        if event.type() in _SIGNS_OF_LIFE and self._timer.isActive():
            self._timer.start()
        return False

    def _watch_windows(self, _focused: QObject | None = None) -> None:
        # Installing twice is harmless: Qt keeps a filter once an object.
        for window in self._app.allWindows():
            window.installEventFilter(self)

    def _watch_writing(self, writing: QObject | None) -> None:
        if self._writing is not None and isValid(self._writing):
            self._writing.removeEventFilter(self)
        self._writing = writing
        if writing is not None:
            writing.installEventFilter(self)
