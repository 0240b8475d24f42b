"""The packaged typefaces, given to Qt by file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFontDatabase

from shelter_desk.services.papers.font_files import MAIN_FONTS, OTHER_FONTS

PAUSE_MS = 60


def install_fonts() -> tuple[str, ...]:
    """Load the weights the screen uses; returns the family names that Qt now knows."""
    known: list[str] = []
    for path in MAIN_FONTS:
        number = QFontDatabase.addApplicationFont(str(path))
        known.extend(QFontDatabase.applicationFontFamilies(number))
    return tuple(dict.fromkeys(known))


class OtherScripts(QObject):
    """Brings in the residents' other scripts one file at a time, while nobody waits.

    Qt falls back to them by itself wherever the house typeface lacks a letter.
    """

    def __init__(self, parent: QObject, paths: Sequence[Path] = OTHER_FONTS) -> None:
        super().__init__(parent)
        self._left = list(paths)
        self._timer = QTimer(self, interval=PAUSE_MS)
        self._timer.timeout.connect(self._next)
        self._timer.start()

    def _next(self) -> None:
        if not self._left:
            self._timer.stop()
            return
        QFontDatabase.addApplicationFont(str(self._left.pop(0)))
