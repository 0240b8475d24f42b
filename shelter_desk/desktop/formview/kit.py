"""What every editor needs of the desk, in one small value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QWidget

from shelter_desk.desktop.look.fmt import Fmt
from shelter_desk.desktop.look.tokens import Tokens
from shelter_desk.desktop.widgets.buttons import picture_side
from shelter_desk.domain.text import Message, Text


@dataclass(frozen=True, slots=True)
class Kit:
    """Words, numbers, colours, icons and time for the parts of a form.

    ``now`` is the wall clock of the shelter, aware.
    """

    words: Callable[[Text | Message], str]
    tokens: Callable[[], Tokens]
    icon: Callable[..., QIcon]
    fmt: Fmt
    language: str
    now: Callable[[], datetime]

    @property
    def rtl(self) -> bool:
        """True in an Arabic window."""
        return self.language == "ar"

    def line(self, *parts: str) -> str:
        """Data side by side, each keeping its own direction, begun at the window's start side."""
        mark = "\u200f" if self.rtl else "\u200e"
        return mark + " · ".join(f"\u2068{part}\u2069" for part in parts if part)

    def today(self) -> date:
        """The day on the shelter's wall calendar."""
        return self.now().date()


def direction_of(kit: Kit) -> Qt.LayoutDirection:
    """How lists of words of the desk are laid out."""
    return Qt.LayoutDirection.RightToLeft if kit.rtl else Qt.LayoutDirection.LeftToRight


def keep_left_to_right(line: QLineEdit, kit: Kit) -> None:
    """Let codes and numbers read left to right without leaving the column's start edge."""
    line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if kit.rtl else Qt.AlignmentFlag.AlignLeft
    line.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def picture_of(kit: Kit, name: str, beside: QWidget, at_100: int) -> QPixmap:
    """A picture as large as the words of ``beside`` want it."""
    side = picture_side(beside, at_100)
    return kit.icon(name).pixmap(side, side)


def keep_to_start(label: QLabel, kit: Kit) -> QLabel:
    """Let words of either script begin at the start edge of the window; returns ``label``."""
    side = Qt.AlignmentFlag.AlignRight if kit.rtl else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    return label


class LineButton(QToolButton):
    """A small picture inside a line edit, at the end edge of the window."""

    def __init__(self, line: QLineEdit, kit: Kit, icon: str, name: str) -> None:
        super().__init__(line)
        self._line, self._kit = line, kit
        self.setIcon(kit.icon(icon))
        side = picture_side(self, 16)
        self.setIconSize(QSize(side, side))
        self.setFixedSize(side + 16, side + 16)
        self.setStyleSheet("QToolButton { padding: 0px; border: none; background: transparent; }")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setToolTip(name)
        self.setAccessibleName(name)
        left, right = (side + 10, 0) if kit.rtl else (0, side + 10)
        line.setTextMargins(left, 0, right, 0)
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place when the line changes its size."""
        if event.type() is QEvent.Type.Resize and watched is self._line:
            x = 2 if self._kit.rtl else self._line.width() - self.width() - 2
            self.move(x, (self._line.height() - self.height()) // 2)
        return super().eventFilter(watched, event)
