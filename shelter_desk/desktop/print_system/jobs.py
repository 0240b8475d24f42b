"""Papers on their way to the print system: away from the window's thread, and followed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from shelter_desk.desktop.print_system.port import (
    JobState,
    Look,
    Printer,
    PrintSystem,
    Progress,
    ToPrint,
)
from shelter_desk.desktop.running.workers import Courier, Job, Worker
from shelter_desk.domain.errors import ShelterDeskError

SOON_MS, LATER_MS = 1_000, 15_000
SOON_LOOKS = 120
"""After two minutes of looking often it is looked at times, until nothing of ours is left."""
LATE_LOOKS = 40
"""CUPS may hide a job that was taken back in the middle until it has written it down."""
PATIENT_LOOKS = 20
"""A printer that does not go on for so many looks waits for something, whatever it says."""
Failed = Callable[[ShelterDeskError], bool]


class PrintJobs(Courier):
    """One as long as the program runs. ``open_system`` is called on the worker, once.

    Signals: ``told`` (job, Progress) whenever it was looked how far a job is; ``unknown`` while
    the print system does not answer.
    """

    told = Signal(int, object)
    unknown = Signal()

    def __init__(
        self,
        open_system: Callable[[], PrintSystem],
        parent: QObject | None = None,
        *,
        inline: bool = False,
    ) -> None:
        super().__init__(parent, inline=inline)
        self._open_system = open_system
        self._system: PrintSystem | None = None
        self._worker: Worker | None = None
        self._jobs: frozenset[int] = frozenset()
        self._still: dict[int, tuple[Progress, int]] = {}
        self._looks, self._left, self._late = 0, False, 0
        self._next_look = QTimer(self, singleShot=True, interval=SOON_MS)
        self._next_look.timeout.connect(self.look)

    def printers(
        self, owner: QObject, done: Callable[[tuple[Printer, ...]], None], failed: Failed
    ) -> None:
        """Which printers there are now."""
        self._ask(owner, lambda system: system.printers(), done, failed, "printers")

    def hand_over(
        self,
        owner: QObject,
        printer: str,
        paper: ToPrint,
        done: Callable[[int], None],
        failed: Failed,
    ) -> None:
        """Print it; ``done`` is given the job's number, 0 where it has none.

        It is written down already, so it is sent and followed where ``owner`` is gone by then.
        """

        def sent(job: int) -> None:
            if isValid(owner):
                done(job)
            self._follow(job)

        def refused(fault: ShelterDeskError) -> bool:
            # what reached a daemon that was slow to answer is looked for until it is taken out
            self._follow(0)
            return not isValid(owner) or failed(fault)

        self._ask(self, lambda system: system.send(printer, paper), sent, refused)

    def take_back(self, job: int) -> None:
        """What has not come out of ``job`` shall not come out later."""
        self._jobs -= {job}
        self._late = LATE_LOOKS
        self._ask(self, lambda system: system.take_back(job), lambda _none: self._follow(0))

    def look(self) -> None:
        """Ask how far the jobs are, and let what is done be taken out of the print system."""
        jobs = self._jobs
        self._ask(self, lambda system: system.look(jobs), self._looked, self._saw_nothing, "look")

    def _follow(self, job: int) -> None:
        if job:
            self._jobs |= {job}
        self._looks, self._left = 0, True
        self._wait(SOON_MS)

    def _looked(self, found: Look) -> None:
        for job, progress in found.jobs.items():
            self._tell(job, progress)
        self._late = max(self._late - 1, 0)
        self._left = found.unfinished or bool(self._jobs or self._late)
        if self._left:
            self._looks += 1
            self._wait(SOON_MS if self._looks < SOON_LOOKS else LATER_MS)

    def _tell(self, job: int, progress: Progress) -> None:
        if job not in self._jobs:
            return
        before, looks = self._still.get(job, (progress, 0))
        self._still[job] = progress, looks + 1 if before == progress else 0
        if progress.done:
            self._jobs -= {job}
            del self._still[job]
        elif progress.state is JobState.WORKING and looks >= PATIENT_LOOKS:
            progress = replace(progress, state=JobState.WAITING)
        self.told.emit(job, progress)

    def _saw_nothing(self, _fault: ShelterDeskError) -> bool:
        self.unknown.emit()
        if self._left:
            self._wait(LATER_MS)
        return True

    def _wait(self, milliseconds: int) -> None:
        if not self.inline:
            self._next_look.start(milliseconds)

    def _ask(
        self,
        owner: QObject,
        work: Callable[[PrintSystem], object],
        done: Callable[..., None] | None = None,
        failed: Failed | None = None,
        replaces: str = "",
    ) -> None:
        if self._worker is None and not self.inline:
            self._worker = Worker("desk-printer")

        def do() -> object:
            self._system = self._system or self._open_system()
            return work(self._system)

        self.send(self._worker, Job(owner, do, done, failed, replaces))
