"""Everybody at this desk, and what a manager can do for each."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.people import words
from shelter_desk.desktop.trained_words import REFRESH, TRAINER, in_short
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import Card, Chip, Line
from shelter_desk.desktop.widgets.labels import Heading, MutedLine, Small, Strong
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.staff import Role
from shelter_desk.domain.text import Message
from shelter_desk.services.desk import Desk
from shelter_desk.services.people import people
from shelter_desk.services.views.people import OneTimeCode, PeopleView, PersonView

R = TypeVar("R")


class StaffCard(Card):
    """Names, roles, and a menu for each colleague.

    Signals: ``given`` (a ``OneTimeCode`` to be handed over).
    """

    given = Signal(object)

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        self.body.addWidget(Heading(self.tr("Who works here")))
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self.body.addWidget(self._list)
        self.menus: dict[str, QMenu] = {}

    def show_people(self, view: PeopleView) -> None:
        """Fill the list."""
        empty(self._rows)
        self.menus.clear()
        for number, person in enumerate(view.people):
            if number:
                self._rows.addWidget(Line())
            self._rows.addWidget(self._row(person, view.newest_conduct))

    def _row(self, person: PersonView, newest: int) -> QWidget:
        context, row = self._context, QWidget()
        line = WrapRow(gap=14)
        row.setLayout(line)
        about = QVBoxLayout()
        about.setSpacing(0)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(Strong(self._name(person)))
        first.addWidget(MutedLine(context.fmt.code(person.sign_in_code)))
        for text, tone in self._chips(person, newest):
            first.addWidget(Chip(text, tone))
        first.addStretch(1)
        about.addLayout(first)
        about.addWidget(MutedLine(context.words(person.role.label)))
        about.addWidget(Small(context.words(words.DOES[person.role])))
        if person.active and person.training is not None:
            about.addWidget(Small(in_short(context, person.training)))
        line.place(about, wide=True)
        line.split()
        if person.active and not person.me:
            line.addWidget(self._button(person))
        return row

    def _name(self, person: PersonView) -> str:
        return self._context.by_name(person.name_ar, person.name_latin)

    def _chips(self, person: PersonView, newest: int) -> list[tuple[str, str]]:
        say = self._context.words
        if not person.active:
            return [(say(words.LEFT), "neutral")]
        chips = [(say(words.ME), "info")] if person.me else []
        if person.by_code:
            chips.append((say(words.WAITS), "attention"))
        elif person.conduct < newest and not self._context.shelter.practice:
            chips.append((say(words.NOT_ACCEPTED), "neutral"))
        if person.training is not None and person.training.trainer is not None:
            chips.append((say(TRAINER), "info"))
        if person.training is not None and person.training.late:
            chips.append((say(REFRESH), "attention"))
        return chips

    def _button(self, person: PersonView) -> QuietButton:
        say, name = self._context.words, self._name(person)
        button = QuietButton(self.tr("Change"))
        spoken = self.tr("Change something for {name}").replace("{name}", name)
        button.setAccessibleName(spoken)
        menu = QMenu(button)
        menu.addAction(say(words.RESET)).triggered.connect(lambda: self.reset(person))
        roles = menu.addMenu(self.tr("Another role"))
        for role in Role:
            if role is not person.role:
                act = roles.addAction(say(role.label))
                act.triggered.connect(lambda _=False, new=role: self.change_role(person, new))
        menu.addSeparator()
        menu.addAction(say(words.REMOVE)).triggered.connect(lambda: self.remove(person))
        button.setMenu(menu)
        self.menus[person.id] = menu
        return button

    def reset(self, person: PersonView) -> None:
        """A new one-time code, after one question."""
        named = Message(words.RESET_ASK, {"name": self._name(person)})
        if self._context.messages.ask(named, words.RESET_ACT):
            self._do(lambda desk: people.reset(desk, person.id), self.given.emit)

    def change_role(self, person: PersonView, role: Role) -> None:
        """Another role, after one question."""
        named = {"name": self._name(person), "role": self._context.words(role.label)}
        if self._context.messages.ask(Message(words.ROLE_ASK, named), words.ROLE_ACT):
            self._do(
                lambda desk: people.change_role(desk, person.id, role),
                lambda _none: self._context.messages.tell(Message(words.ROLE_DONE, named)),
            )

    def remove(self, person: PersonView) -> None:
        """Somebody leaves, after one question that says what stays open to her."""
        context, named = self._context, {"name": self._name(person)}
        question = context.words(Message(words.REMOVE_ASK, named))
        if person.files:
            question += "\n\n" + context.words(words.REMOVE_FILES, person.files)
        if not context.messages.ask(question, words.REMOVE_ACT):
            return
        context.messages.tell(words.REMOVING, "info")
        self._do(
            lambda desk: people.remove(desk, person.id),
            lambda _none: context.messages.tell(Message(words.REMOVED, named), "attention"),
        )

    def _do(self, work: Callable[[Desk], R], done: Callable[[R], None]) -> None:
        self._context.tasks.submit(self, work, done)


def one_time(given: object) -> OneTimeCode:
    """What ``given`` carries."""
    if not isinstance(given, OneTimeCode):
        raise TypeError(type(given).__name__)
    return given
