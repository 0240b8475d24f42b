"""Small parts of a step in which something is typed: a line with a name, and what was wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from shelter_desk.desktop.widgets.labels import Warn, from_the_start

_TARGET = 36


def named_line(name: str, most: int) -> QLineEdit:
    """A line of at most ``most`` letters that a screen reader calls ``name``."""
    edit = from_the_start(QLineEdit())
    edit.setAccessibleName(name)
    edit.setMaxLength(most)
    edit.setMinimumHeight(_TARGET)
    return edit


def no_fault_yet() -> Warn:
    """A place for a sentence about what was typed; out of sight until there is one."""
    fault = Warn()
    fault.hide()
    return fault
