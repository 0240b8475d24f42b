"""Threads with a line of jobs, and the way back to the window's thread."""

from __future__ import annotations

import queue
import sys
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from shiboken6 import isValid

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.passphrase_errors import PassphraseAgain

BUSY_AFTER_MS = 400

TURN_SECONDS = 0.0005
"""How long a worker's Python may go on while the window waits for its turn.

With the interpreter's own 5 ms a window that paints beside a busy worker waits as long for each
of its many steps: the first look at a paper took one call of 85 ms, with this 33 (median of six).
"""


def take_short_turns() -> None:
    """For the whole process: the window's thread comes before the workers' pace."""
    sys.setswitchinterval(TURN_SECONDS)


@dataclass(slots=True, eq=False)
class Job:
    """One piece of work; ``result`` or ``fault`` is set by the worker it was given to.

    Nothing in it may lead back to it: a result, such as the pages of a paper, would then stay in
    memory until Python's collector comes by.
    """

    owner: QObject
    work: Callable[[], Any]
    done: Callable[[Any], None] | None = None
    failed: Callable[[ShelterDeskError], bool] | None = None
    replaces: str = ""
    result: Any = None
    fault: BaseException | None = None
    changes: frozenset[str] = frozenset()
    worker: Worker | None = None

    def perform(self) -> None:
        """Do the work and keep what came of it."""
        self.fault = None
        try:
            self.result = self.work()
        except BaseException as fault:  # noqa: BLE001 - carried to the window and shown there
            self.fault = fault

    def replaced_by(self, newer: Job) -> bool:
        """True when ``newer`` makes this waiting job pointless."""
        same = self.replaces == newer.replaces and self.owner is newer.owner
        return bool(newer.replaces) and same


class Worker:
    """One thread; SQLite's connection belongs to one of them."""

    def __init__(self, name: str) -> None:
        self._line: deque[tuple[Job, Callable[[list[Job]], None]] | None] = deque()
        self._ready = threading.Condition()
        self._thread = threading.Thread(target=self._loop, name=name, daemon=True)
        self._thread.start()

    def add(self, job: Job, finish: Callable[[list[Job]], None]) -> int:
        """Queue a job. Returns how many it replaced.

        ``finish`` is called on this thread and takes the job out of the list it is given.
        """
        with self._ready:
            kept = [old for old in self._line if old is None or not old[0].replaced_by(job)]
            dropped = len(self._line) - len(kept)
            self._line = deque([*kept, (job, finish)])
            self._ready.notify()
        return dropped

    def stop(self, seconds: float) -> bool:
        """Let the line run dry and end the thread; false when it took longer than ``seconds``."""
        with self._ready:
            self._line.append(None)
            self._ready.notify()
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _loop(self) -> None:
        while True:
            with self._ready:
                while not self._line:
                    self._ready.wait()
                entry = self._line.popleft()
            if entry is None:
                return
            job, finish = entry
            job.perform()
            handed = [job]
            # what a job holds belongs to the window's thread: nothing of it may end on this one,
            # and no result, such as the pages of a paper, may stay until the next job comes
            del entry, job
            finish(handed)
            del finish


class Courier(QObject):
    """Brings results back to the window's thread, or drops them when the asker is gone.

    Signals: ``changed`` (frozenset of topics, after the callback), ``refused``
    (ShelterDeskError that nobody handled), ``broke`` (any other exception: a bug), ``busy``
    (bool: something takes longer than 0.4 s). ``inline`` runs everything at once on the
    calling thread and raises bugs: for tests and the tour. ``ask_again`` is given a job that
    wants the passphrase once more; it calls ``redo(job)`` or ``refuse(job)``, soon or later.
    """

    changed = Signal(object)
    refused = Signal(object)
    broke = Signal(object)
    busy = Signal(bool)
    _came_back = Signal()

    def __init__(self, parent: QObject | None = None, *, inline: bool = False) -> None:
        super().__init__(parent)
        self.inline = inline
        self.ask_again: Callable[[Job], None] | None = None
        self._finished: queue.SimpleQueue[Job] = queue.SimpleQueue()
        self._open = 0
        self._is_busy = False
        self._came_back.connect(self._deliver)
        self._patience = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        self._patience.timeout.connect(self._grow_busy)

    def send(self, worker: Worker | None, job: Job) -> None:
        """Give ``job`` to ``worker``; without one (inline) it is done here and now."""
        job.worker = worker
        if worker is None:
            job.perform()
            if job.fault is not None and not isinstance(job.fault, ShelterDeskError):
                raise job.fault
            self.settle(job)
            self._answer(job)
            return
        self._open += 1 - worker.add(job, self._hand_over)
        if not self._patience.isActive() and not self._is_busy:
            self._patience.start()

    @property
    def is_calm(self) -> bool:
        """True while no answer is out."""
        return self._open <= 0

    def redo(self, job: Job) -> None:
        """Do ``job`` once more where it was done before."""
        self.send(job.worker, job)

    def settle(self, job: Job) -> None:
        """What the worker's thread adds to a finished job."""

    def _hand_over(self, handed: list[Job]) -> None:
        self.settle(handed[0])
        self._finished.put(handed.pop())
        if isValid(self):
            self._came_back.emit()

    @Slot()
    def _deliver(self) -> None:
        while not self._finished.empty():
            job = self._finished.get()
            self._open -= 1
            if self._open <= 0:
                self._rest()
            self._answer(job)

    def _answer(self, job: Job) -> None:
        alive = isValid(job.owner)
        if job.fault is None:
            if alive and job.done is not None:
                job.done(job.result)
        elif isinstance(job.fault, PassphraseAgain) and alive and self.ask_again is not None:
            self.ask_again(job)
        elif isinstance(job.fault, ShelterDeskError):
            self.refuse(job)
        else:
            self.broke.emit(job.fault)
        if job.changes:
            self.changed.emit(job.changes)

    def refuse(self, job: Job) -> None:
        """Tell whoever asked, or else the person, why ``job`` was not done."""
        fault = job.fault
        if not isinstance(fault, ShelterDeskError):
            raise TypeError("only what was refused")
        handled = isValid(job.owner) and job.failed is not None and job.failed(fault)
        if not handled:
            self.refused.emit(fault)

    def _grow_busy(self) -> None:
        if self._open > 0:
            self._is_busy = True
            self.busy.emit(True)

    def _rest(self) -> None:
        self._patience.stop()
        if self._is_busy:
            self._is_busy = False
            self.busy.emit(False)
