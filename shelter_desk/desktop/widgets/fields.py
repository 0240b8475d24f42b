"""Small parts of a step in which something is typed: a line with a name, and what was wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from shelter_desk.desktop.widgets.labels import Warn, from_the_start

_TARGET, _LOW = 36, 34
_ROOM = 6000
"""More than any line that is kept may hold."""


def line_of_words(words: str = "") -> QLineEdit:
    """A line for words that are kept.

    It takes more than the file does: what is pasted stays to be shortened, with the sentence of
    the act that refused it, where a shorter line would cut it and say nothing.
    """
    edit = from_the_start(QLineEdit(words))
    edit.setMaxLength(_ROOM)
    return edit


def prompted_line(name: str) -> QLineEdit:
    """A line for words whose ``name`` stands in it until something is typed."""
    edit = line_of_words()
    edit.setAccessibleName(name)
    edit.setPlaceholderText(name)
    edit.setMinimumHeight(_LOW)
    return edit


def named_line(name: str, most: int = _ROOM) -> QLineEdit:
    """A line that a screen reader calls ``name``; ``most`` letters where it is a code."""
    edit = line_of_words()
    edit.setAccessibleName(name)
    edit.setMaxLength(most)
    edit.setMinimumHeight(_TARGET)
    return edit


def no_fault_yet() -> Warn:
    """A place for a sentence about what was typed; out of sight until there is one."""
    fault = Warn()
    fault.hide()
    return fault
