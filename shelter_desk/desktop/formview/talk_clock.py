"""The minutes of a talk: a break is offered after half an hour, an end after an hour."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.talk_time import Hint, TalkTime, TalkTimes


class TalkClock(QObject):
    """Counts the talk with whoever's form is open; it goes on across pages and forms of hers.

    Signals: ``minute`` (int), ``break_due`` and ``end_due`` once each. ``now`` answers
    milliseconds of a monotonic clock.
    """

    minute = Signal(int)
    break_due = Signal()
    end_due = Signal()

    def __init__(self, talks: TalkTimes, now: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self._talks, self._now = talks, now
        self._resident = ResidentId("")
        self._timer = QTimer(self, interval=5000)
        self._timer.timeout.connect(self.tick)

    @property
    def minutes(self) -> int:
        """Whole minutes of talk."""
        return self._talk.minutes(self._now())

    @property
    def running(self) -> bool:
        """False during a break."""
        return self._talk.running

    def begin(self, resident_id: ResidentId) -> None:
        """A form of hers stands before the eyes."""
        if resident_id != self._resident:
            self.leave()
            self._resident = resident_id
        self._talk.begin(self._now())
        self._timer.start()
        self.minute.emit(self.minutes)

    def leave(self) -> None:
        """No form of hers does any more."""
        self._timer.stop()
        if self._resident:
            self._talk.leave(self._now())

    def pause(self) -> None:
        """A break begins."""
        self._talk.pause(self._now())

    def go_on(self) -> None:
        """The break is over."""
        self._talk.go_on(self._now())

    def end(self) -> None:
        """The talk is over for today."""
        self._timer.stop()
        self._talks.end(self._resident)
        self._resident = ResidentId("")

    def tick(self) -> None:
        """Look at the clock."""
        if not self.running:
            return
        self.minute.emit(self.minutes)
        hint = self._talk.hint(self._now())
        if hint is Hint.BREAK:
            self.break_due.emit()
        elif hint is Hint.END:
            self.end_due.emit()

    @property
    def _talk(self) -> TalkTime:
        return self._talks.of(self._resident) if self._resident else TalkTime()
