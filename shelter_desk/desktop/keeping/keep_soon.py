"""When typed words go to the file: as the hands rest, and now and then while they do not."""

from __future__ import annotations

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer

REST_MS = 1200
AT_LATEST_MS = 3000


class KeepSoon(QTimer):
    """Fires once the keys have rested for ``rest_ms``; ``at_latest_ms`` after the first one.

    Whoever takes down what somebody says may type for minutes without such a rest, and a power
    cut must not cost her those minutes.
    """

    def __init__(
        self, parent: QObject, rest_ms: int = REST_MS, at_latest_ms: int = AT_LATEST_MS
    ) -> None:
        super().__init__(parent, singleShot=True)
        self._rest_ms = rest_ms
        self._at_latest_ms = at_latest_ms
        self._latest = QDeadlineTimer()

    def touch(self, *_what: object) -> None:
        """Something was typed or chosen."""
        if not self.isActive():
            self._latest = QDeadlineTimer(self._at_latest_ms)
        self.start(min(self._rest_ms, self._latest.remainingTime()))
