"""Free practice: somebody arrives, one plays from the card, the other meets her with the desk."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.practice.reading import reading_column, reading_head
from shelter_desk.desktop.practice.role_window import RoleWindow
from shelter_desk.desktop.practice.words import ALL_CASES, FREE
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, Small
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.training.practice_free import free_practice, somebody_arrives
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.practice_free import FreeDesk, FreeTalk

_WORDS = Text(
    "practice",
    "Two people practise: one plays somebody who arrives, from a card that is made anew each "
    "time; the other works with the real pages of the desk, as on any night.",
)
_ARRIVES = Text("practice", "Somebody arrives")
_AT_THE_DOOR = Text("practice", "Somebody is at the door")
_EARLIER = Text("practice", "Earlier")
_CAME = Text("practice", "Came {when} · card {number}")
_STEPS = (
    Text("practice", "Whoever plays opens the card and turns that window to their own side."),
    Text("practice", "Whoever practises welcomes the person, opens a file and goes on from there."),
    Text("practice", "Whatever the card does not say is asked, or left alone."),
)
_CARD = Text("practice", "Role card")
_OPEN_FILE = Text("practice", "New arrival")
_HER_FILE = Text("practice", "Open the file {code}")
_COACH = Text("practice", "What the coach sees")


class FreePage(Page):
    """Takes no subject. What is typed elsewhere is not touched by it."""

    name: ClassVar[PageName] = PageName.FREE
    topics: ClassVar[frozenset[str]] = frozenset({Topic.PRACTICE, Topic.RESIDENTS})
    help_key: ClassVar[str] = "free_practice"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.desk = FreeDesk()
        self.role: RoleWindow | None = None
        self.cards: list[QuietButton] = []
        self.files: list[QuietButton] = []
        self.coaches: list[QuietButton] = []
        column = self.make_column()
        self.arrives = PrimaryButton(
            context.words(_ARRIVES), icon=context.icons.icon("plus", "on_primary")
        )
        self.arrives.clicked.connect(self._arrive)
        back = ALL_CASES, PageName.CASES
        column.addLayout(reading_head(context, context.words(FREE), back, self.arrives))
        column.addWidget(Muted(context.words(_WORDS)))
        area, self._column = reading_column(context.theme, self)
        column.addWidget(area, 1)

    def refresh(self) -> None:
        """Read who arrived, and which files were opened."""
        self.context.tasks.submit(self, free_practice, self._show, replaces="load")

    def _arrive(self) -> None:
        self.arrives.setEnabled(False)
        self.context.tasks.submit(self, somebody_arrives, self._show, self._not_arrived)

    def _not_arrived(self, _fault: Exception) -> bool:
        self.arrives.setEnabled(True)
        return False

    def _show(self, desk: FreeDesk) -> None:
        self.desk = desk
        self.arrives.setEnabled(True)
        self.cards, self.files, self.coaches = [], [], []
        empty(self._column)
        for place, talk in enumerate(desk.talks):
            if place == 1:
                self._column.addWidget(Heading(self.context.words(_EARLIER)))
            self._column.addWidget(self._talk(talk, newest=not place))
        self._column.addStretch(1)

    def _talk(self, talk: FreeTalk, *, newest: bool) -> Card:
        context, card = self.context, Card(self, margin=16)
        when = context.fmt.within(talk.begun_at)
        came = Message(_CAME, {"when": when, "number": str(talk.card.seed)})
        if newest:
            card.body.addWidget(Heading(context.words(_AT_THE_DOOR)))
        card.body.addWidget(Small(context.words(came)))
        if newest:
            for number, step in enumerate(_STEPS, start=1):
                line = f"{context.fmt.number(number)}. {context.words(step)}"
                card.body.addWidget(Body(line))
        card.body.addLayout(self._acts(talk, newest=newest))
        return card

    def _acts(self, talk: FreeTalk, *, newest: bool) -> WrapRow:
        acts, open_page = WrapRow(), self.context.open_page
        self.cards.append(self._act(acts, _CARD, "person", lambda: self._turn(talk)))
        file = talk.file
        if file is not None and self.context.staff.may(Permission.READ_FILE):
            told = Message(_HER_FILE, {"code": self.context.fmt.code(file.code)})
            opened = self._act(acts, told, "file", lambda: open_page(PageName.FILE, str(file.id)))
            self.files.append(opened)
            coach = self._act(
                acts, _COACH, "help", lambda: open_page(PageName.FREE_RESULT, talk.name)
            )
            self.coaches.append(coach)
        elif newest and file is None and self.context.staff.may(Permission.ADMIT):
            self._act(acts, _OPEN_FILE, "plus", lambda: open_page(PageName.ARRIVAL, ""))
        return acts

    def _act(
        self, acts: WrapRow, words: Text | Message, icon: str, do: Callable[[], None]
    ) -> QuietButton:
        button = QuietButton(self.context.words(words), icon=self.context.icons.icon(icon))
        button.clicked.connect(do)
        acts.addWidget(button)
        return button

    def _turn(self, talk: FreeTalk) -> None:
        """The card in its own window; it stays while the other pages are used."""
        self.role = RoleWindow(self.context, talk.card, self.window())
        self.role.show()
