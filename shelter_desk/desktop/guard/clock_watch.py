"""A clock that is set back while somebody works: said at once, not at the next unlock alone.

The log notes it by itself with the next entry (``storage.log.audit``); this is for the person.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from shelter_desk.domain.ports import Clock

PULSE_MS: Final = 10_000
TOLERANCE: Final = timedelta(seconds=2)
"""As the log has it: a clock that is put right over a network moves by less."""


class ClockWatch(QObject):
    """Holds the calendar's clock against the counter of the computer.

    Signals: ``set_back`` when the clock shows less than has passed.
    """

    set_back = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._seen = clock.now(), clock.monotonic_ms()
        self._timer = QTimer(self, interval=PULSE_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Compare with the last look."""
        before, counted = self._seen
        self._seen = now, ran = self._clock.now(), self._clock.monotonic_ms()
        passed = timedelta(milliseconds=max(0, ran - counted))
        if before + passed - now > TOLERANCE:
            self.set_back.emit()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
