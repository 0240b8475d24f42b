"""One line to choose: a box or a ring, and a few muted words at the other end."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QWidget

from shelter_desk.desktop.widgets.labels import MutedLine, set_kind
from shelter_desk.desktop.widgets.rows import WrapRow


class ChoiceLine(QWidget):
    """``button`` with ``words`` about it, below it where there is no room."""

    def __init__(self, button: QAbstractButton, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = WrapRow(below=0)
        row.addWidget(button)
        row.split()
        about = MutedLine(words)
        set_kind(about, "small")
        row.addWidget(about)
        self.setLayout(row)
        button.setAccessibleDescription(words)
