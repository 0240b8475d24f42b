"""Sealed notes are read for search while nothing else is asked for."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer

from shelter_desk.desktop.running.tasks import TaskRunner
from shelter_desk.services.notes import sealed

FIRST_AFTER_MS: Final = 1500
"""The first page and what is typed into it come first."""

PAUSE_MS: Final = 30
"""Between two steps of a few milliseconds, so that a save never waits behind more than one."""


class ReadingAhead(QObject):
    """One short step on the file worker after another, until there is nothing left.

    The desk forgets what was read when it is locked.
    """

    def __init__(self, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._stopped = False
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._step)

    def start(self) -> None:
        """Begin in a moment."""
        self._pause.start(FIRST_AFTER_MS)

    def stop(self) -> None:
        """Read nothing more: the desk is being locked."""
        self._stopped = True
        self._pause.stop()

    def _step(self) -> None:
        self._tasks.submit(self, sealed.read_sealed_words, self._read, lambda _fault: True)

    def _read(self, done: bool) -> None:
        if not done and not self._stopped:
            self._pause.start(PAUSE_MS)
