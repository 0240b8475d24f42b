"""One child as the program sees it: a process, two pipes, and a thread that ends it in time."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from typing import BinaryIO

from shelter_desk.printing.press.wire import Parcel, receive, send

_NO_WINDOW = 0x08000000
_PIPE_BYTES = 1024 * 1024
_SET_PIPE_SIZE = 1031
_REAPED_IN = 5.0

if sys.platform == "linux":
    import fcntl


class Running:
    """A started child. It is killed when its time is up, at work or idle, or when told to.

    ``overdue`` afterwards says that it was its time.
    """

    def __init__(
        self, command: Sequence[str], surroundings: Mapping[str, str], idle: float
    ) -> None:
        self._process = subprocess.Popen(
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=dict(surroundings),
            creationflags=_NO_WINDOW if sys.platform == "win32" else 0,
        )
        self._idle = idle
        self._seconds = idle
        self._busy = False
        self._ended = False
        self.overdue = False
        self._changed = threading.Condition()
        self._watch = threading.Thread(target=self._wait, name="desk-press", daemon=True)
        self._widen()
        self._watch.start()

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    @contextlib.contextmanager
    def at_work(self, seconds: float) -> Iterator[bool]:
        """Holds the child for one job of at most ``seconds``; false when it has ended already."""
        with self._changed:
            alive = not self._ended and self._process.poll() is None
            self._busy, self._seconds = True, seconds
            self._changed.notify_all()
        try:
            yield alive
        finally:
            with self._changed:
                self._busy, self._seconds = False, self._idle
                self._changed.notify_all()

    def tell(self, parcel: Parcel) -> None:
        """Send a message. Raises ``OSError`` when the child is gone."""
        send(self._end(self._process.stdin), parcel)

    def hear(self, most: int) -> Parcel:
        """The next message, of at most ``most`` bytes. Raises ``EOFError``, ``ValueError``."""
        return receive(self._end(self._process.stdout), most)

    def kill(self) -> None:
        """End it now, whatever it does; returns at once, from any thread."""
        with self._changed:
            self._ended = True
            self._process.kill()
            self._changed.notify_all()

    def gone(self) -> bool:
        """Waits until the process is no more; true unless the system does not let it go."""
        self._watch.join(_REAPED_IN)
        return not self._watch.is_alive()

    @staticmethod
    def _end(pipe: object) -> BinaryIO:
        return pipe  # type: ignore[return-value]

    def _widen(self) -> None:
        """Pages of megabytes in fewer steps, where the system lets us."""
        if sys.platform == "linux":
            for pipe in (self._process.stdin, self._process.stdout):
                with contextlib.suppress(OSError):
                    fcntl.fcntl(self._end(pipe), _SET_PIPE_SIZE, _PIPE_BYTES)

    def _wait(self) -> None:
        with self._changed:
            while not self._ended:
                # woken whenever the time it has is another one
                if not self._changed.wait(self._seconds):
                    self.overdue = True
                    self._ended = True
                    self._process.kill()
            while self._busy:
                self._changed.wait()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                self._end(pipe).close()
