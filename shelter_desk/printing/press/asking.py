"""Asking a child: one job after the other, and a new process after a bad end."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeVar

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.paper_errors import PaperStopped, PaperTookTooLong, ReaderStopped
from shelter_desk.domain.ports import Translate
from shelter_desk.domain.text import known_text
from shelter_desk.printing.press.children import Kind, Limits, command, surroundings
from shelter_desk.printing.press.faults import FAULT, error_of
from shelter_desk.printing.press.running import Running
from shelter_desk.printing.press.wire import Parcel

_TRIES: Final = 3

R = TypeVar("R")
Read = Callable[[list[Parcel]], R]
"""Makes of an answer what was asked for; raises ``ValueError`` where it is something else."""


class Child:
    """One kind of child: at most one process, one job at a time, a new one after a bad end."""

    def __init__(self, kind: Kind, limits: Limits, order: Sequence[str] = ()) -> None:
        self.kind = kind
        self.limits = limits
        self._command = tuple(order) or tuple(command(kind))
        self._turn = threading.Lock()
        self._state = threading.Lock()
        self._running: Running | None = None
        self._closed = False

    def warm(self) -> None:
        """Start a process ahead, when none is there."""
        self._there()

    def ask(self, parcel: Parcel, read: Read[R], say: Translate | None = None) -> R:
        """Send a job and read its answer.

        Raises what the child refused, ``ChildBrokeError`` (a bug in it), and ``PaperStopped``,
        ``PaperTookTooLong`` or ``ReaderStopped`` when it is no more.
        """
        with self._turn:
            for _ in range(_TRIES):
                running = self._there()
                with running.at_work(self.limits.job) as alive:
                    # one that ended since, as an idle one does, never saw the job
                    if alive:
                        return self._asked(running, parcel, read, say)
                self._forget(running)
            raise PaperStopped

    def end(self) -> None:
        """Kill the process, whatever it does. The next job starts another one."""
        with self._state:
            running, self._running = self._running, None
        if running is not None:
            running.kill()
            running.gone()

    def close(self) -> None:
        """Kill the process; nothing is taken any more."""
        with self._state:
            self._closed = True
        self.end()

    @property
    def pid(self) -> int:
        """The number of the process; 0 while there is none."""
        running = self._running
        return 0 if running is None else running.pid

    def _there(self) -> Running:
        with self._state:
            if self._closed:
                raise PaperStopped
            if self._running is None:
                self._running = Running(self._command, surroundings(), self.limits.idle)
            return self._running

    def _forget(self, running: Running) -> None:
        running.kill()
        with self._state:
            if self._running is running:
                self._running = None

    def _asked(self, running: Running, parcel: Parcel, read: Read[R], say: Translate | None) -> R:
        try:
            return read(list(self._answers(running, parcel, say)))
        except (OSError, EOFError, ValueError, LookupError, TypeError) as fault:
            # also when it says what nobody asked for
            self._forget(running)
            raise self._why(running) from fault

    def _why(self, running: Running) -> ShelterDeskError:
        if self.kind is Kind.READER:
            return ReaderStopped()
        return PaperTookTooLong() if running.overdue else PaperStopped()

    def _answers(self, running: Running, parcel: Parcel, say: Translate | None) -> Iterator[Parcel]:
        room = self.limits.answer
        running.tell(parcel)
        while True:
            got = running.hear(room)
            room -= sum(map(len, got.blobs))
            if "say" in got.head:
                running.tell(Parcel({"said": _said(got.head["say"], say)}))
            elif FAULT in got.head:
                raise error_of(got.head)
            elif "done" in got.head:
                return
            else:
                yield got


def _said(asked: object, say: Translate | None) -> str:
    """The program's words for a child of paper; the other kind has nothing to ask."""
    if say is None or not isinstance(asked, list) or len(asked) != 4:
        raise ValueError("nothing to say")
    language, context, source, form = map(str, asked)
    return say(language, known_text(context, source, form))
