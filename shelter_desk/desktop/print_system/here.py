"""The print system of this computer."""

from __future__ import annotations

import sys

from shelter_desk.desktop.print_system.cups import Cups
from shelter_desk.desktop.print_system.port import PrintSystem
from shelter_desk.desktop.print_system.qt_printing import QtPrinting


def own_system(mark: str = "", platform: str = sys.platform) -> PrintSystem:
    """CUPS itself wherever it is at home; its jobs bear ``mark``."""
    return QtPrinting() if platform == "win32" else Cups(mark)
