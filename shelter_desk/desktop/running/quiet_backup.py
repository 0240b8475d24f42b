"""A backup on this computer in quiet moments; nobody is asked and nobody waits for it."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from shelter_desk.desktop.running.tasks import TaskRunner
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.services.backups import backups
from shelter_desk.services.backups.backups import MadeBackup

LOOK_MS = 20_000
QUIET_SECONDS = 40
AGAIN_SECONDS = 1800
"""After one that failed nothing is tried for half an hour."""


class Quiet(Protocol):
    """What tells for how long nobody touched a key or the mouse."""

    def quiet_seconds(self) -> float:
        """Seconds since the last sign of life."""
        ...


class QuietBackup(QObject):
    """Looks now and then whether one is due, makes it on worker 2 and writes it down."""

    def __init__(self, tasks: TaskRunner, quiet: Quiet, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._quiet = quiet
        self._busy = False
        self._rest = 0
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """From now on."""
        self._timer.start()

    def stop(self) -> None:
        """Nothing begins any more; what runs ends by itself when the file closes."""
        self._timer.stop()

    def look(self) -> None:
        """Is it quiet, and is one due?"""
        if self._rest > 0:
            self._rest -= LOOK_MS // 1000
            return
        if self._busy or self._quiet.quiet_seconds() < QUIET_SECONDS:
            return
        self._busy = True
        self._tasks.submit(self, backups.automatic_is_due, self._due, self._failed)

    def _due(self, due: bool) -> None:
        if not due:
            self._busy = False
            self._rest = 5 * LOOK_MS // 1000
            return
        self._tasks.submit_paper(self, backups.make_automatic, self._made, self._failed)

    def _made(self, done: MadeBackup | None) -> None:
        if done is None:
            self._busy = False
            return
        self._tasks.submit(
            self, lambda desk: backups.record_backup(desk, done), self._recorded, self._failed
        )

    def _recorded(self, _id: object) -> None:
        self._busy = False

    def _failed(self, _fault: ShelterDeskError) -> bool:
        """The sentence is shown: a full disk or a copy that is not good concerns everybody."""
        self._busy = False
        self._rest = AGAIN_SECONDS
        return False
