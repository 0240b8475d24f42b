"""A dialog that asks for words: a reason, a finding. They wait until they are used or given up."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.sentence_keeping import SentenceKeeper
from shelter_desk.desktop.widgets.labels import Heading, Warn
from shelter_desk.domain.errors import ShelterDeskError


class KeptDialog(QDialog):
    """A heading, and beside what is asked what was refused (``trouble``).

    Whoever inherits sets ``keeper``, puts the questions, ``trouble`` and the buttons into
    ``column``, and ends by ``used`` or ``give_up``. Whatever else closes it only keeps.
    """

    keeper: SentenceKeeper

    def __init__(self, context: DeskContext, title: str, width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context
        self.setWindowTitle(" ")
        self.setMinimumWidth(context.theme.px(width))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 24, 24, 20)
        self.column.setSpacing(10)
        self.column.addWidget(Heading(title))
        self.trouble = Warn()
        self.trouble.hide()

    def done(self, result: int) -> None:
        """Esc, a lock or the end of the work: what is not used waits."""
        self.keeper.keep()
        super().done(result)

    def give_up(self) -> None:
        """The words are not wanted."""
        self.keeper.forget()
        self.reject()

    def used(self) -> None:
        """The words did what they were typed for."""
        self.keeper.forget()
        self.accept()

    def refused(self, fault: ShelterDeskError) -> bool:
        """Say beside the field why it was refused."""
        self.say(self.context.words(fault.message))
        return True

    def say(self, words: str) -> None:
        """Say what is wrong with what was typed."""
        self.trouble.setText(words)
        self.trouble.show()
        self.fit()

    def fit(self) -> None:
        """Words that wrap need more height than Qt gives a dialog that is open already."""
        self.column.activate()
        self.resize(self.width(), max(self.height(), self.column.totalHeightForWidth(self.width())))
