"""Nobody at the desk: the file is locked after some minutes without a key or the mouse."""

from __future__ import annotations

import time
from collections.abc import Callable

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
SESSION_SECONDS = 12 * 3600
"""Nobody works longer in one go: then the passphrase is asked again."""

PULSE_MS = 10_000

QUIET_MS = 120_000
"""After two quiet minutes nothing stays readable from across the desk (domain facts 6.2, 17)."""


class IdleWatch(QObject):
    """Counts from the last sign of life in any window of the program, and from the beginning.

    Signals: ``quiet`` after two minutes without anybody, where the desk locks later than that;
    ``idle`` once the time has passed: some minutes without anybody, twelve hours in all. ``now``
    gives seconds of the wall clock: a computer that slept without telling did not count its
    minutes, so they are also compared with the wall.

    It listens where keys and the mouse come in, at the windows of the system, and where an
    input method writes, at the object with the keyboard. Listening to the whole application
    would call Python for each of the thousands of events that build a page.
    """

    quiet = Signal()
    idle = Signal()

    def __init__(
        self,
        app: QApplication,
        minutes: int,
        parent: QObject | None = None,
        now: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._begun = self._lived = now()
        self._app = app
        self._writing: QObject | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.idle)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self.quiet)
        self._pulse = QTimer(self, interval=PULSE_MS)
        self._pulse.timeout.connect(self._look_at_the_wall)
        self._pulse.start()
        self.set_minutes(minutes)
        app.focusWindowChanged.connect(self._watch_windows)
        app.focusObjectChanged.connect(self._watch_writing)
        self._watch_windows()
        self._watch_writing(app.focusObject())

    def set_minutes(self, minutes: int) -> None:
        """How long nobody may be here: 1 to 15 minutes."""
        self._lived = self._now()
        self._timer.start(min(max(minutes, SHORTEST), LONGEST) * 60_000)
        self._begin_quiet()

    def quiet_seconds(self) -> float:
        """Seconds since the last sign of life."""
        return max(self._now() - self._lived, 0.0)

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()
        self._quiet.stop()
        self._pulse.stop()
        self._app.focusWindowChanged.disconnect(self._watch_windows)
        self._app.focusObjectChanged.disconnect(self._watch_writing)
        self._watch_writing(None)
        for window in self._app.allWindows():
            window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any sign of life begins the count anew; nothing is swallowed."""
        del watched
        if event.type() in _SIGNS_OF_LIFE:
            self.stir()
        return False

    def stir(self) -> None:
        """Somebody is here; unless it was too long ago that anybody was."""
        if self._timer.isActive():
            self._look_at_the_wall()
        if self._timer.isActive():
            self._lived = self._now()
            self._timer.start()
            self._begin_quiet()

    def _begin_quiet(self) -> None:
        if self._timer.interval() > QUIET_MS:
            self._quiet.start()
        else:
            self._quiet.stop()

    def _look_at_the_wall(self) -> None:
        now = self._now()
        slept = (now - self._lived) * 1000 > self._timer.interval()
        if self._timer.isActive() and (slept or now - self._begun > SESSION_SECONDS):
            self.idle.emit()

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
