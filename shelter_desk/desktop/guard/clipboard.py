"""What is copied out of the desk does not stay on the clipboard."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard

STAYS_MS: Final = 20_000
_OWNED: Final = {
    QClipboard.Mode.Clipboard: QClipboard.ownsClipboard,
    QClipboard.Mode.Selection: QClipboard.ownsSelection,
}


class ClipboardWatch(QObject):
    """Empties the clipboard 20 s after a copy from our windows, and whenever told.

    What somebody else put there meanwhile is left alone.
    """

    def __init__(self, clipboard: QClipboard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._timer = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._timer.timeout.connect(self.clear)
        clipboard.changed.connect(self._on_changed)

    def clear(self) -> None:
        """Take away what is ours."""
        self._timer.stop()
        for mode in self._ours():
            self._clipboard.clear(mode)

    def _ours(self) -> list[QClipboard.Mode]:
        return [
            mode
            for mode, owned in _OWNED.items()
            if owned(self._clipboard) and self._clipboard.text(mode)
        ]

    def _on_changed(self, _mode: QClipboard.Mode) -> None:
        if self._ours():
            self._timer.start()
