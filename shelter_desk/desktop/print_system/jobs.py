"""Papers on their way to the print system: away from the window's thread, and followed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from shelter_desk.desktop.print_system.job_book import UNKNOWN, JobBook
from shelter_desk.desktop.print_system.port import (
    Fate,
    JobState,
    Look,
    Printer,
    PrintSystem,
    Progress,
    ToPrint,
)
from shelter_desk.desktop.running.workers import Courier, Job, Worker
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.printer_errors import PrintFailed

SOON_MS, LATER_MS = 1_000, 15_000
SOON_LOOKS = 120
"""After two minutes of looking often it is looked at times, until nothing of ours is left."""
LATE_LOOKS = 40
"""CUPS may hide a job that was taken back in the middle until it has written it down."""
PATIENT_LOOKS = 20
"""A printer that does not go on for so many looks waits for something, whatever it says."""
Failed = Callable[[ShelterDeskError], bool]


class PrintJobs(Courier):
    """One as long as the program runs. ``open_system`` is called on the worker, once, with the
    mark by which the jobs of this desk are known; ``book`` remembers them over a lock.

    Signals: ``told`` (job, Progress) whenever it was looked how far a job is; ``taken_back`` (job,
    Fate) once it was tried for somebody who asked; ``unknown`` while the print system does not
    answer.
    """

    told = Signal(int, object)
    taken_back = Signal(int, object)
    unknown = Signal()

    def __init__(
        self,
        open_system: Callable[[str], PrintSystem],
        parent: QObject | None = None,
        *,
        book: JobBook | None = None,
        inline: bool = False,
    ) -> None:
        super().__init__(parent, inline=inline)
        self._open_system = open_system
        self._book = book or JobBook()
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
        """Print it; ``done`` is given the job's number, below 0 where the print system has none.

        It is written down already, so it is sent and followed where ``owner`` is gone by then.
        """

        def sent(job: int) -> None:
            if isValid(owner):
                done(job)
            self._follow(job)

        def refused(fault: ShelterDeskError) -> bool:
            # what reached a daemon that was slow to answer is looked for until it is taken out
            self._follow(UNKNOWN)
            return not isValid(owner) or failed(fault)

        self._ask(self, lambda system: self._send(system, printer, paper), sent, refused)

    def take_back(self, job: int) -> None:
        """What has not come out of ``job`` shall not come out later; what did is counted."""
        self._jobs -= {job}
        self._late, self._left = LATE_LOOKS, True

        def work(system: PrintSystem) -> Fate:
            self._book.put(job, Fate.COUNTED)
            return self._clear(system).get(job, Fate.LEFT)

        def took(fate: Fate) -> None:
            self._follow(UNKNOWN)
            self.taken_back.emit(job, fate)

        def silent(fault: ShelterDeskError) -> bool:
            self.taken_back.emit(job, Fate.LEFT)
            return self._saw_nothing(fault)

        self._ask(self, work, took, silent)

    def came_out(self, job: int) -> None:
        """Somebody has all of ``job`` in her hands."""
        if job < UNKNOWN:  # of the others the print system tells
            self._ask(self, lambda _system: self._book.drop(job))

    def withdraw(self) -> None:
        """Nobody stands beside the printer any more: what has not come out is taken back.

        Also what an earlier run left, when the program starts.
        """
        if self._worker is None and not self._book.jobs:
            return
        self._jobs, self._late, self._left = frozenset(), LATE_LOOKS, True
        self._still.clear()
        self._ask(self, self._withdraw, lambda _found: self._follow(UNKNOWN), self._saw_nothing)

    def end(self, seconds: float) -> None:
        """The same when the program ends: it is waited for, but no longer than this."""
        self.withdraw()
        self._next_look.stop()
        if self._worker is not None:
            self._worker.stop(seconds)

    def let_finish(self, seconds: float) -> None:
        """Wait for what was asked before, but no longer than this.

        A process that ends between taking a job out and writing down that nothing of it had come
        leaves the next one to believe that all of it did.
        """
        if self._worker is not None:
            done = threading.Event()
            self._ask(self, lambda _system: done.set())
            done.wait(seconds)

    def report(self, owner: QObject, done: Callable[[Mapping[int, Fate]], None]) -> None:
        """What became of jobs that were sent before the last lock; what is said is not kept.

        Only what was taken back whole stays, until ``forget``: it is to be counted.
        """
        if self._worker is not None or self._book.jobs:
            self._ask(owner, lambda _system: self._report(), done)

    def forget(self, jobs: frozenset[int]) -> None:
        """These were counted."""
        self._ask(self, lambda _system: self._book.drop(*jobs))

    def look(self) -> None:
        """Ask how far the jobs are, and let what is done be taken out of the print system."""
        jobs = self._jobs
        work = lambda system: self._look(system, jobs)  # noqa: E731
        self._ask(self, work, self._looked, self._saw_nothing, "look")

    def _send(self, system: PrintSystem, printer: str, paper: ToPrint) -> int:
        self._book.put(UNKNOWN, Fate.SENT)
        try:
            job = system.send(printer, paper)
        except ShelterDeskError as fault:
            # of what was made before it went wrong, only the print system knows the number
            known = not isinstance(fault, PrintFailed)
            self._book.put(UNKNOWN, Fate.COUNTED if known else Fate.LEFT)
            raise
        job = job or self._book.unnumbered()
        self._book.put(job, Fate.SENT)
        self._book.drop(UNKNOWN)
        return job

    def _withdraw(self, system: PrintSystem) -> None:
        for job in self._book.of(Fate.SENT):
            self._book.put(job, Fate.LEFT)
        self._clear(system)

    def _clear(self, system: PrintSystem) -> Mapping[int, Fate]:
        """Take back what is to be taken back; what cannot be is tried again at the next look."""
        book, found = self._book, dict[int, Fate]()
        unknown = book.jobs.get(UNKNOWN, Fate.SENT)
        if unknown is not Fate.SENT:
            for job in system.waiting().difference(book.jobs):
                book.put(job, unknown)
            book.drop(UNKNOWN)
        for job in book.of(Fate.LEFT, Fate.COUNTED):
            fate = Fate.LEFT if job < UNKNOWN else system.take_back(job)
            found[job] = fate
            if fate is Fate.OVER or (fate is not Fate.LEFT and book.jobs[job] is Fate.COUNTED):
                book.drop(job)
            elif fate is not Fate.LEFT:
                book.put(job, fate)
        return found

    def _look(self, system: PrintSystem, jobs: frozenset[int]) -> Look:
        self._clear(system)
        found = system.look(jobs)
        sent = self._book.of(Fate.SENT)
        self._book.drop(*(job for job in sent if job in found.jobs and found.jobs[job].done))
        left = any(job > UNKNOWN for job in self._book.of(Fate.LEFT, Fate.COUNTED))
        return replace(found, unfinished=found.unfinished or left)

    def _report(self) -> Mapping[int, Fate]:
        found = {job: fate for job, fate in self._book.jobs.items() if fate is not Fate.SENT}
        if found.get(UNKNOWN) is Fate.COUNTED:
            del found[UNKNOWN]  # it was refused before it had a page
        told = (job for job, fate in found.items() if fate is Fate.CUT or job < UNKNOWN)
        self._book.drop(*told)
        return found

    def _follow(self, job: int) -> None:
        if job > UNKNOWN:
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
            self._system = self._system or self._open_system(self._book.mark)
            return work(self._system)

        self.send(self._worker, Job(owner, do, done, failed, replaces))
