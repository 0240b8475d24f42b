"""Words on a page, by weight."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QSpinBox, QWidget

from shelter_desk.desktop.widgets.paragraph import Paragraph


def start_side() -> Qt.AlignmentFlag:
    """Where lines begin in the language of the windows.

    A QLabel otherwise turns to the side of its first letter, so that a Latin name in an Arabic
    column (or the other way round) would stand at the wrong edge.
    """
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


TypedInto = TypeVar("TypedInto", QLineEdit, QSpinBox)
DIGITS_AIR = 8
"""Pixels beside the digits of a spin box."""


def from_the_start(line: TypedInto) -> TypedInto:
    """Let what is typed, and the cursor before it, begin at the start edge; returns ``line``.

    It otherwise follows its letters, and the keyboard of the system while it is empty.
    """
    line.setAlignment(start_side() | Qt.AlignmentFlag.AlignVCenter)
    if isinstance(line, QSpinBox):  # the padding of the style sheet does not reach its digits
        line.lineEdit().setTextMargins(DIGITS_AIR, 0, DIGITS_AIR, 0)
    return line


def left_to_right(line: QLineEdit) -> QLineEdit:
    """Let codes and numbers read left to right from the start edge of the column; ``line``."""
    line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return from_the_start(line)


class _Words(Paragraph):
    """A label whose look comes from the style sheet by ``kind``."""

    kind = ""
    wraps = False

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(self.wraps)
        if self.kind:
            self.setProperty("kind", self.kind)
        self.setAlignment(start_side() | Qt.AlignmentFlag.AlignVCenter)
        if self.wraps:
            policy = self.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)


class Title(_Words):
    """The name of a page (17 pt)."""

    kind = "title"


class Heading(_Words):
    """The name of a part of a page (13 pt)."""

    kind = "section"
    wraps = True


class Body(_Words):
    """Running text."""

    wraps = True


class Strong(_Words):
    """One line of body text that carries weight."""

    kind = "strong"


class Muted(_Words):
    """Running text that stands back."""

    kind = "muted"
    wraps = True


class Small(_Words):
    """A small muted remark."""

    kind = "small"
    wraps = True


class MutedLine(_Words):
    """One muted line that does not wrap."""

    kind = "muted"


class KeyCap(_Words):
    """The name of a key, drawn as a small key."""

    kind = "key"

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)


class Warn(_Words):
    """A sentence that wants to be read, in the attention colour."""

    kind = "warn"
    wraps = True


def set_kind(widget: QWidget, kind: str) -> None:
    """Change the look of a widget that already stands on the page."""
    widget.setProperty("kind", kind)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
