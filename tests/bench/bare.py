"""The floor of every window: PySide6 and our typeface, nothing else of ours."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from shelter_desk.printing.typesetting.font_files import REGULAR, main_font

MEGABYTE = 1024 * 1024


class Painted(QObject):
    """Calls ``then`` once ``widget`` was painted."""

    def __init__(self, widget: QWidget, then: Callable[[], object]) -> None:
        super().__init__(widget)
        self._then = then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first painting to be over."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._then)
        return False


def resident_mb() -> float:
    """What this process holds in memory; 0 where the system does not tell."""
    table = Path("/proc/self/statm")
    if not table.exists():
        return 0.0
    return int(table.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / MEGABYTE


def peak_mb(pid: int) -> float:
    """The most that another process has held in memory; 0 where the system does not tell."""
    told = Path(f"/proc/{pid}/status")
    if not pid or not told.exists():
        return 0.0
    (line,) = (one for one in told.read_text().splitlines() if one.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def show_bare() -> None:
    """One window with one line of text; says so when it is painted, with its memory."""
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    number = QFontDatabase.addApplicationFont(str(main_font(REGULAR)))
    app.setFont(QFont(QFontDatabase.applicationFontFamilies(number)[0]))
    window = QLabel("سجل Desk", alignment=Qt.AlignmentFlag.AlignCenter)
    window.resize(1280, 720)

    def told() -> None:
        print(json.dumps({"painted": True, "mb": resident_mb()}), flush=True)
        os._exit(0)

    Painted(window, told)
    window.show()
    sys.exit(app.exec())
