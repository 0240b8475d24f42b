"""The minutes of a talk: a break is offered after half an hour, an end after an hour."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

BREAK_AFTER = 30
END_AFTER = 60


class TalkClock(QObject):
    """Counts whole minutes while the talk goes on; a break does not count.

    Signals: ``minute`` (int), ``break_due`` once at 30, ``end_due`` once at 60.
    """

    minute = Signal(int)
    break_due = Signal()
    end_due = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._now = now
        self._since: datetime | None = now()
        self._seconds = 0.0
        self._told = 0
        self._timer = QTimer(self, interval=5000)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    @property
    def minutes(self) -> int:
        """Whole minutes of talk."""
        running = (self._now() - self._since).total_seconds() if self._since else 0.0
        return int((self._seconds + max(0.0, running)) // 60)

    @property
    def running(self) -> bool:
        """False during a break."""
        return self._since is not None

    def pause(self) -> None:
        """A break begins."""
        if self._since is not None:
            self._seconds += max(0.0, (self._now() - self._since).total_seconds())
            self._since = None

    def go_on(self) -> None:
        """The break is over; the next one is offered half an hour from here."""
        if self._since is None:
            self._since = self._now()

    def tick(self) -> None:
        """Look at the clock."""
        minutes = self.minutes
        self.minute.emit(minutes)
        if minutes >= END_AFTER > self._told:
            self._told = END_AFTER
            self.end_due.emit()
        elif minutes >= BREAK_AFTER > self._told:
            self._told = BREAK_AFTER
            self.break_due.emit()
