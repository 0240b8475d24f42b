"""What stands over a note: whose it is, how far it is kept, and what may be done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.labels import MutedLine, Small, Title
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.text import Text

NEW = Text("notes", "New note")
SAVE = Text("notes", "Save")
DISCARD = Text("notes", "Discard draft")
SIGN = Text("notes", "Sign and lock")
GIVE = Text("notes", "Give and lock")


class NoteHead(WrapRow):
    """The row; what is given to a circle she is not in cannot lie in the file unsigned."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        words = QVBoxLayout()
        words.setSpacing(2)
        self.who = MutedLine()
        self.title = Title(context.words(NEW))
        words.addWidget(self.who)
        words.addWidget(self.title)
        self.place(words)
        self.state = Small()
        self.state.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.split()
        self.addWidget(self.state)
        icons = context.icons
        self.save = QuietButton(context.words(SAVE), icon=icons.icon("save"))
        self.sign = PrimaryButton(context.words(SIGN), icon=icons.icon("lock", "on_primary"))
        self.discard = LinkButton(context.words(DISCARD))
        for button in (self.discard, self.save, self.sign):
            self.addWidget(button)

    def offer(self, *, is_open: bool, given: bool) -> None:
        """Offer what may be done with a note that ``is_open``."""
        self.sign.setVisible(is_open)
        self.save.setVisible(is_open and not given)
        self.sign.setText(self._context.words(GIVE if given else SIGN))
