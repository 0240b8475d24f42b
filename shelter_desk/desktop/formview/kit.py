"""What every editor needs of the desk, in one small value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLineEdit

from shelter_desk.desktop.fmt import Fmt
from shelter_desk.desktop.tokens import Tokens
from shelter_desk.domain.text import Message, Text


@dataclass(frozen=True, slots=True)
class Kit:
    """Words, numbers, colours, icons and time for the parts of a form.

    ``now`` is the wall clock of the shelter, aware.
    """

    words: Callable[[Text | Message], str]
    tokens: Callable[[], Tokens]
    icon: Callable[[str], QIcon]
    fmt: Fmt
    language: str
    now: Callable[[], datetime]

    @property
    def rtl(self) -> bool:
        """True in an Arabic window."""
        return self.language == "ar"

    def today(self) -> date:
        """The day on the shelter's wall calendar."""
        return self.now().date()


def keep_left_to_right(line: QLineEdit, kit: Kit) -> None:
    """Let codes and numbers read left to right without leaving the column's start edge."""
    line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if kit.rtl else Qt.AlignmentFlag.AlignLeft
    line.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
