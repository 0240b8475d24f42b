"""Who may read a note: everybody who opens her file, or one sealed circle of people.

A circle she is not in stands apart: she gives the note to it and cannot open it afterwards.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.buttons import ChoiceButton
from shelter_desk.desktop.widgets.flow import FlowLayout
from shelter_desk.desktop.widgets.labels import Small, Strong
from shelter_desk.domain.sensitivity import Compartment
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.notes.sealed import Circle

EVERYBODY = Text("notes", "Everyone on her file")
OPEN_WORDS = Text("notes", "Ordinary: whoever may open her file can read it.")
SEALED_WORDS = Text(
    "notes",
    "Sealed: only for {roles}. Others see that there is a note, by whom and when.",
)

GIVE_HEADING = Text("notes", "Give it to others")
GIVE_HINT = Text("notes", "You give it to them and cannot open it afterwards.")
GIVEN_WORDS = Text(
    "notes",
    "You give this note to {circle} and cannot open it afterwards. It is only for {roles}. Until "
    "you give it, the draft is sealed for you alone.",
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
        self._flow, self._others = FlowLayout(), FlowLayout()
        column.addLayout(self._flow)
        self._apart = QWidget()
        apart = QVBoxLayout(self._apart)
        apart.setContentsMargins(0, 6, 0, 0)
        apart.setSpacing(6)
        apart.addWidget(Strong(context.words(GIVE_HEADING)))
        self.hint = Small(context.words(GIVE_HINT))
        apart.addWidget(self.hint)
        apart.addLayout(self._others)
        column.addWidget(self._apart)
        self.words = Small()
        column.addWidget(self.words)
        self._group = QButtonGroup(self)
        self.buttons: dict[Compartment | None, ChoiceButton] = {}
        self.offer(())

    @property
    def chosen(self) -> Compartment | None:
        """The circle it is sealed to; ``None`` for everybody."""
        return self._chosen

    @property
    def given(self) -> Circle | None:
        """The circle it is given to, when that is one she is not in."""
        chosen = (one for one in self._circles if one.compartment is self._chosen)
        return next((one for one in chosen if not one.mine), None)

    def named(self) -> dict[str, str]:
        """``given`` for a sentence with a place {circle}; empty when it is not given away."""
        if self.given is None:
            return {}
        return {"circle": self._context.words(labels.CIRCLES[self.given.compartment])}

    def offer(self, circles: tuple[Circle, ...]) -> None:
        """Offer the circles of the person at the desk, and the others to give to."""
        self.setVisible(bool(circles))
        self._apart.setVisible(not all(one.mine for one in circles))
        if circles == self._circles and self.buttons:
            return
        self._circles = circles
        for button in self.buttons.values():
            self._group.removeButton(button)
        self._flow.clear()
        self._others.clear()
        everybody = self._context.words(EVERYBODY)
        self.buttons = {None: self._button(None, everybody, self._flow)}
        for one in circles:
            words = self._context.words(labels.COMPARTMENTS[one.compartment])
            flow = self._flow if one.mine else self._others
            button = self._button(one.compartment, words, flow)
            if not one.mine:
                button.setAccessibleDescription(self._context.words(GIVE_HINT))
            self.buttons[one.compartment] = button
        self.choose(self._chosen)

    def _button(self, part: Compartment | None, words: str, flow: FlowLayout) -> ChoiceButton:
        icons = self._context.icons
        button = ChoiceButton(words)
        if part is not None:
            button.setIcon(icons.icon("lock"))
        button.clicked.connect(lambda: self._clicked(part))
        self._group.addButton(button)
        flow.addWidget(button)
        return button

    def _clicked(self, part: Compartment | None) -> None:
        self.choose(part)
        self.changed.emit()

    def propose(self, part: Compartment) -> None:
        """Seal to a circle of hers, where nothing else was chosen; she may choose again."""
        hers = any(one.mine and one.compartment is part for one in self._circles)
        if self._chosen is None and hers:
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
        named = {"roles": comma.join(self._context.words(role.label) for role in roles)}
        sentence = SEALED_WORDS if self.given is None else GIVEN_WORDS
        return self._context.words(Message(sentence, named | self.named()))
