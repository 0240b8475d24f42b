"""How much of the screen a window of its own may take."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = 48
"""Of the window system: a title bar, and a little ground to see that there is something below."""


def room_of(window: QWidget) -> QSize:
    """What the screen of ``window`` has for it."""
    room = window.screen().availableSize()
    return QSize(room.width(), room.height() - FRAME)


def on_screen(window: QWidget, wished: QSize) -> QSize:
    """``wished``, and no more than leaves the window and its buttons on the screen."""
    return wished.boundedTo(room_of(window))
