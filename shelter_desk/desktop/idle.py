"""Nobody at the desk: the file is locked after some minutes without a key or the mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

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
    """

    idle = Signal()

    def __init__(self, app: QApplication, minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.idle)
        self.set_minutes(minutes)
        app.installEventFilter(self)

    def set_minutes(self, minutes: int) -> None:
        """How long nobody may be here: 1 to 15 minutes."""
        self._timer.start(min(max(minutes, SHORTEST), LONGEST) * 60_000)

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()
        self._app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any sign of life begins the count anew; nothing is swallowed."""
        del watched
        if event.type() in _SIGNS_OF_LIFE and self._timer.isActive():
            self._timer.start()
        return False
