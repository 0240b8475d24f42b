"""How pages ask for something: service calls away from the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QObject

from shelter_desk.desktop.running.workers import Courier, Job, Worker
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.services.desk import Desk

R = TypeVar("R")


class TaskRunner(Courier):
    """Runs service calls for pages: worker 1 owns the file, worker 2 the paper.

    ``file_worker`` is the thread on which the desk was opened, since the connection to the
    file belongs to it. Without a desk nothing is asked, and only what was foreseen is answered.
    """

    def __init__(
        self,
        desk: Desk | None,
        parent: QObject | None = None,
        *,
        file_worker: Worker | None = None,
        inline: bool = False,
    ) -> None:
        super().__init__(parent, inline=inline)
        self._desk = desk
        self._foreseen: tuple[object, object] | None = None
        self._file: Worker | None = None
        self._paper: Worker | None = None
        if not inline:
            self._file = file_worker or Worker("desk-file")
            self._paper = Worker("desk-paper")

    def submit(
        self,
        owner: QObject,
        work: Callable[[Desk], R],
        done: Callable[[R], None] | None = None,
        failed: Callable[[ShelterDeskError], bool] | None = None,
        *,
        replaces: str = "",
    ) -> None:
        """Run ``work`` on the file worker and come back.

        ``failed`` may return True to say that the error is handled; otherwise its sentence is
        shown. A newer job of the same owner and ``replaces`` drops one that still waits. After
        the desk was closed nothing is taken any more, whichever timer of a page still runs.
        """
        desk = self._desk
        if desk is not None and not desk.is_open:
            return
        # used once, and not at all when something else is asked first
        foreseen, self._foreseen = self._foreseen, None
        if foreseen is not None and foreseen[0] is work:
            found = cast("R", foreseen[1])
            self.send(self._file, Job(owner, lambda: found, done, failed, replaces))
        elif desk is not None:
            self.send(self._file, Job(owner, lambda: work(desk), done, failed, replaces))

    def foresee(self, work: Callable[[Desk], R], found: R) -> None:
        """Answer ``work`` with ``found`` where that is the very next question.

        Only for one that writes no line into the log, asked within the same moment.
        """
        self._foreseen = (work, found)

    def submit_paper(
        self,
        owner: QObject,
        work: Callable[[Desk], R],
        done: Callable[[R], None] | None = None,
        failed: Callable[[ShelterDeskError], bool] | None = None,
        *,
        replaces: str = "",
    ) -> None:
        """The same on the paper worker: PDF work on plain data, and the long check of the file.

        What runs here never uses the working connection, which belongs to the other worker.
        """
        desk = self._desk
        if desk is not None:
            self.send(self._paper, Job(owner, lambda: work(desk), done, failed, replaces))

    def close(self, last: Callable[[Desk], None], seconds: float = 20.0) -> BaseException | None:
        """Let waiting work end, run ``last`` on the file worker, stop both; returns its fault."""
        desk = self._desk
        job = Job(self, lambda: None if desk is None else last(desk))
        if self._file is None:
            job.perform()
            return job.fault
        self._file.add(job, lambda _job: None)
        for worker in (self._file, self._paper):
            if worker is not None:
                worker.stop(seconds)
        return job.fault

    def settle(self, job: Job) -> None:
        """Take the topics that changed, on the thread where they changed."""
        if self._desk is not None:
            job.changes = self._desk.take_changes()


class InlineTaskRunner(TaskRunner):
    """For tests and the tour: everything at once, on the calling thread; a bug is raised."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent, inline=True)
