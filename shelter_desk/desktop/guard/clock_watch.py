"""A clock that stands behind: said on the first page, and as soon as somebody sets it back.

The log notes it by itself with the next entry (``storage.log.audit``); this is for the person.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QObject, QTimer

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.look.tokens import Tone
from shelter_desk.domain.text import Text
from shelter_desk.services.desk import Desk

PULSE_MS: Final = 10_000
TOLERANCE: Final = timedelta(seconds=2)
"""As the log has it: a clock that is put right over a network moves by less."""

CLOCK_BEHIND: Final = Text(
    "session",
    "The clock of this computer stands before the newest entry of the log. Please set it right "
    "before anything is written; the log has noted it.",
)
CLOCK_SET_BACK: Final = Text(
    "session",
    "The clock of this computer was just set back. What you wrote is kept. Please set the clock "
    "right before you go on; the log notes it.",
)


class ClockWatch(QObject):
    """Holds the calendar's clock against the counter of the computer.

    It tells in the windows of ``context``, which are none before the first page and after a lock.
    """

    def __init__(
        self, desk: Desk, context: Callable[[], DeskContext | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._clock, self._context = desk.clock, context
        self._seen = self._clock.now(), self._clock.monotonic_ms()
        if desk.clock_behind:
            self._tell(CLOCK_BEHIND)
        self._timer = QTimer(self, interval=PULSE_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Compare with the last look."""
        before, counted = self._seen
        self._seen = now, ran = self._clock.now(), self._clock.monotonic_ms()
        passed = timedelta(milliseconds=max(0, ran - counted))
        if before + passed - now > TOLERANCE:
            self._tell(CLOCK_SET_BACK)

    def _tell(self, words: Text) -> None:
        context = self._context()
        if context is not None:
            context.messages.tell(words, Tone.ATTENTION)
