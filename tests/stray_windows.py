"""A part of a page that is shown before it has a place stands alone for a moment: it flashes."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from shelter_desk.desktop.window import DeskWindow


class StrayWindows(QObject):
    """Notes every such part in ``seen``, with the line of the program that showed it."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look, swallow nothing."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            popup = watched.windowFlags() & Qt.WindowType.Popup == Qt.WindowType.Popup
            tip = watched.windowType() is Qt.WindowType.ToolTip
            if not (popup or tip or isinstance(watched, DeskWindow | QDialog)):
                where = _where()
                # a test may show a part by itself; the program may not
                self.seen += [f"{type(watched).__name__} shown at {where}"] if where else []
        return False


def _where() -> str:
    for frame in reversed(traceback.extract_stack()):
        if "/shelter_desk/" in frame.filename:
            return f"{frame.filename.rpartition('/')[2]}:{frame.lineno}"
    return ""


@contextmanager
def watched_for_strays(app: QApplication) -> Iterator[list[str]]:
    """What flashed while the block ran."""
    strays = StrayWindows()
    app.installEventFilter(strays)
    try:
        yield strays.seen
    finally:
        app.removeEventFilter(strays)
