"""The pages beside the door: one card with a title, what is asked, and one act."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.arabic_keys import add_shortcut
from shelter_desk.desktop.doorway import DoorRunner
from shelter_desk.desktop.i18n import Translations, say
from shelter_desk.desktop.look.theme import Theme
from shelter_desk.desktop.shell.help import HelpDialog
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton
from shelter_desk.desktop.widgets.centred import CentredCard
from shelter_desk.desktop.widgets.labels import Muted, Title, Warn
from shelter_desk.domain.errors import ShelterDeskError


class SidePage(QWidget):
    """What recovery, the first sign-in and a manager's help have in common.

    Signals: ``back_wanted``.
    """

    back_wanted = Signal()

    def __init__(self, door: DoorRunner, theme: Theme, words: Translations, language: str) -> None:
        super().__init__()
        self._door = door
        self._words = words
        self._language = language
        middle = CentredCard(theme.px(520))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(middle)
        self.body = middle.card.body
        self.trouble = Warn()
        self.trouble.hide()
        add_shortcut(self, "F1", lambda: HelpDialog(self._language, "unlock", self).open())

    def begin(self, title: str, explained: str) -> None:
        """The head of the card; the questions follow in ``body``."""
        head = Title(title)
        head.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(head)
        self.body.addWidget(Muted(explained))

    def end(self, back: str, act: str, do: Callable[[], None]) -> None:
        """The foot of the card: what went wrong, the way back and the act."""
        self.body.addWidget(self.trouble)
        self.body.addSpacing(8)
        row = QHBoxLayout()
        self.away = LinkButton(back)
        self.away.setShortcut(Qt.Key.Key_Escape)
        self.away.clicked.connect(self.back_wanted)
        row.addWidget(self.away)
        row.addStretch(1)
        self.act = PrimaryButton(act)
        self.act.clicked.connect(do)
        row.addWidget(self.act)
        self.body.addLayout(row)

    def say(self, words: str) -> None:
        """Say above the buttons what went wrong."""
        self.trouble.setText(words)
        self.trouble.setAccessibleName(words)
        self.trouble.show()

    def asking(self) -> None:
        """The door is being asked: nothing is wrong yet, and nothing is asked twice."""
        self.trouble.hide()
        self.act.setEnabled(False)

    def refused(self, fault: ShelterDeskError) -> bool:
        """The door said no."""
        self.act.setEnabled(True)
        self.say(say(self._words, self._language, fault.message))
        return True
