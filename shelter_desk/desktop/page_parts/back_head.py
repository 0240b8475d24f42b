"""The head of a page that one comes to from another: its name, and the way back."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.labels import MutedLine, Title
from shelter_desk.desktop.widgets.rows import WrapRow


def back_head(context: DeskContext, title: str, back: str, who: MutedLine | None = None) -> WrapRow:
    """``title`` under the line that says about whom, and a button with the words ``back``."""
    row = WrapRow()
    words = QVBoxLayout()
    words.setSpacing(2)
    if who is not None:
        words.addWidget(who)
    words.addWidget(Title(title))
    row.place(words)
    row.split()
    button = QuietButton(back, icon=context.icons.icon("back"))
    button.clicked.connect(context.go_back)
    row.addWidget(button)
    return row
