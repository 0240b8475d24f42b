"""Who may read a note: everybody who opens her file, or one sealed circle of people."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.buttons import ChoiceButton
from shelter_desk.desktop.widgets.flow import FlowLayout
from shelter_desk.desktop.widgets.labels import Small, Strong
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.text import Message, Text
from shelter_desk.services import labels
from shelter_desk.services.sealed import Circle

EVERYBODY = Text("notes", "Everyone on her file")
OPEN_WORDS = Text("notes", "Ordinary: whoever may open her file can read it.")
SEALED_WORDS = Text(
    "notes",
    "Sealed: only for {roles}. Others see that there is a note, by whom and when.",
)


class Readers(QWidget):
    """The choice, in plain words.

    Signals: ``changed``.
    """

    changed = Signal()

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._circles: tuple[Circle, ...] = ()
        self._chosen: Compartment | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 14)
        column.setSpacing(6)
        column.addWidget(Strong(self.tr("Who may read this")))
        self._flow = FlowLayout()
        column.addLayout(self._flow)
        self.words = Small()
        column.addWidget(self.words)
        self._group = QButtonGroup(self)
        self.buttons: dict[Compartment | None, ChoiceButton] = {}
        self.offer(())

    @property
    def chosen(self) -> Compartment | None:
        """The circle it is sealed to; ``None`` for everybody."""
        return self._chosen

    def offer(self, circles: tuple[Circle, ...]) -> None:
        """Offer the circles of the person at the desk; without any there is no choice."""
        self.setVisible(bool(circles))
        if circles == self._circles and self.buttons:
            return
        self._circles = circles
        for button in self.buttons.values():
            self._group.removeButton(button)
        self._flow.clear()
        self.buttons = {None: self._button(None, self._context.words(EVERYBODY))}
        for one in circles:
            words = self._context.words(labels.COMPARTMENTS[one.compartment])
            self.buttons[one.compartment] = self._button(one.compartment, words)
        self.choose(self._chosen)

    def _button(self, part: Compartment | None, words: str) -> ChoiceButton:
        icons = self._context.icons
        button = ChoiceButton(words)
        if part is not None:
            button.setIcon(icons.icon("lock"))
        button.clicked.connect(lambda: self._clicked(part))
        self._group.addButton(button)
        self._flow.addWidget(button)
        return button

    def _clicked(self, part: Compartment | None) -> None:
        self.choose(part)
        self.changed.emit()

    def choose(self, part: Compartment | None) -> None:
        """Show a choice without telling ``changed``."""
        self._chosen = part
        if part in self.buttons:
            self.buttons[part].setChecked(True)
        self.words.setText(self._explained(part))

    def _explained(self, part: Compartment | None) -> str:
        roles = next((one.roles for one in self._circles if one.compartment is part), ())
        if part is None:
            return self._context.words(OPEN_WORDS)
        comma = self.tr(", ")
        named = comma.join(self._context.words(role.label) for role in roles)
        return self._context.words(Message(SEALED_WORDS, {"roles": named}))
