"""What every step of the wizard is."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from shelter_desk.desktop.widgets.fields import line_of_words
from shelter_desk.desktop.widgets.labels import Body, Muted, Small, Title, Warn
from shelter_desk.desktop.world import World


@dataclass(slots=True)
class Choices:
    """What was decided so far."""

    language: str = ""
    digits: str = "western"
    calendar: str = "gregorian"
    shelter_ar: str = ""
    shelter_latin: str = ""
    prefix: str = "SD"
    practice: bool = False
    manager_ar: str = ""
    manager_latin: str = ""
    gender: str = "f"
    passphrase: str = ""
    use_device_secret: bool = False
    desk: object = None
    recovery_key: str = field(default="", repr=False)


class Step(QWidget):
    """One step; ``ready`` tells the wizard whether one may go on.

    Signals: ``changed`` when that may have become different; ``go_on`` when the step itself
    wants to.
    """

    changed = Signal()
    go_on = Signal()

    def __init__(self, world: World, choices: Choices) -> None:
        super().__init__()
        self.world = world
        self.choices = choices
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        self.trouble = Warn()
        self.trouble.hide()

    def head(self, title: str, words: str = "") -> None:
        """The name of the step and one sentence."""
        self.column.addWidget(Title(title))
        if words:
            self.column.addWidget(Muted(words))
        self.column.addSpacing(10)

    def line(self, label: str, value: str = "", hint: str = "") -> QLineEdit:
        """A labelled line."""
        name = Body(label)
        edit = line_of_words(value)
        edit.setAccessibleName(label)
        edit.textChanged.connect(lambda _typed: self.changed.emit())
        edit.returnPressed.connect(self.go_on)
        self.column.addWidget(name)
        self.column.addWidget(edit)
        if hint:
            self.column.addWidget(Small(hint))
        self.column.addSpacing(6)
        return edit

    def say(self, words: str) -> None:
        """Show what stands in the way; nothing hides it."""
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def ready(self) -> bool:
        """Whether one may go on."""
        return True

    def keep(self) -> None:
        """Put what was typed into ``choices``."""

    def shown(self) -> None:
        """The step came into sight."""
