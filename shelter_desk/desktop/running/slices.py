"""Long work on the window's thread, a slice at a time."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

SLICE_SECONDS = 0.012


class Slices(QObject):
    """Runs an iterator in slices of some milliseconds, with the window's own work between them.

    What is run must bear being dropped between any two steps: ``run`` replaces what still goes
    on. ``at_once`` does all of it in the call, for tests and the tour. ``seconds`` is how long a
    slice goes on with further steps (0: one step each), ``pause_ms`` what lies between two.
    """

    def __init__(
        self,
        parent: QObject,
        *,
        at_once: bool = False,
        pause_ms: int = 0,
        seconds: float = SLICE_SECONDS,
    ) -> None:
        super().__init__(parent)
        self._at_once = at_once
        self._seconds = seconds
        self._steps: Iterator[object] = iter(())
        self._timer = QTimer(self, singleShot=True, interval=pause_ms)
        self._timer.timeout.connect(self._some)

    def run(self, steps: Iterator[object], *, later: bool = False) -> None:
        """Do the first slice now (or the pause ``later``), the others one by one."""
        self.stop()
        self._steps = steps
        if self._at_once:
            self.finish()
        elif later:
            self._timer.start()
        else:
            self._some()

    def finish(self) -> None:
        """Do what is left at once."""
        self._timer.stop()
        steps, self._steps = self._steps, iter(())
        for _ in steps:
            pass

    def stop(self) -> None:
        """Leave what is left undone."""
        self._timer.stop()
        self._steps = iter(())

    def _some(self) -> None:
        steps, began = self._steps, time.perf_counter()
        while True:
            if next(steps, self) is self:
                return
            if steps is not self._steps:
                # a step has begun another run, or stopped this one
                return
            if time.perf_counter() - began >= self._seconds:
                break
        self._timer.start()
