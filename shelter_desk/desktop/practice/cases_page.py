"""The list of practice cases: what each trains, and how far one is."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.look.tokens import Tone
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.practice.choice import Choice
from shelter_desk.desktop.practice.reading import reading_column
from shelter_desk.desktop.practice.words import CASES, FREE, SECTORS, result_short
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import Chip
from shelter_desk.desktop.widgets.labels import (
    Body,
    Heading,
    Muted,
    MutedLine,
    Small,
    Strong,
    Title,
)
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.training.practice_cases import practice_cases
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.practice import CaseRow, CasesDesk, GroupRow, Rules

_WORDS = Text(
    "practice",
    "Invented people, told step by step. Choose what you would do; the coach speaks at the end, "
    "about the way and never about the answers. Nobody is graded, and every case can be played "
    "again.",
)
_MINUTES = Plural("practice", "%n minutes", "", 0)
_TRAINS = Text("practice", "Trains: {rules}")
_NEW = Text("practice", "Not played yet")
_HALF = Text("practice", "Half-way")
_DONE = Text("practice", "Played")
_GROUP = Text("practice", "What the group played")
_GROUP_WORDS = Text(
    "practice",
    "Seen only by who trains. It shows what to talk about together; it is no measure of anybody.",
)
_GONE = Text("practice", "A case of an earlier version")


class CasesPage(Page):
    """Takes no subject."""

    name: ClassVar[PageName] = PageName.CASES
    topics: ClassVar[frozenset[str]] = frozenset({Topic.PRACTICE})
    help_key: ClassVar[str] = "practice"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.choices: dict[str, Choice] = {}
        self.group: dict[str, Choice] = {}
        column = self.make_column()
        head = WrapRow()
        head.addWidget(Title(context.words(CASES)))
        head.split()
        self.free = QuietButton(context.words(FREE), icon=context.icons.icon("residents"))
        self.free.clicked.connect(lambda: context.open_page(PageName.FREE, ""))
        head.addWidget(self.free)
        column.addLayout(head)
        column.addWidget(Muted(context.words(_WORDS)))
        self._area, self._column = reading_column(context.theme, self)
        column.addWidget(self._area, 1)

    def refresh(self) -> None:
        """Read it again."""
        self.context.tasks.submit(self, practice_cases, self._show, replaces="load")

    def _show(self, desk: CasesDesk) -> None:
        held = next((code for code, one in self.choices.items() if one.hasFocus()), "")
        self.choices, self.group = {}, {}
        empty(self._column)
        for number, row in enumerate(desk.rows, start=1):
            choice = self._case(number, row, desk.rules)
            self.choices[row.case.code] = choice
            self._column.addWidget(choice)
        if desk.group:
            self._column.addWidget(Heading(self.context.words(_GROUP)))
            self._column.addWidget(Muted(self.context.words(_GROUP_WORDS)))
        for one in desk.group:
            self.group[one.play.id] = self._played(one)
            self._column.addWidget(self.group[one.play.id])
        self._column.addStretch(1)
        if held in self.choices:
            self.choices[held].setFocus()

    def _case(self, number: int, row: CaseRow, rules: Rules) -> Choice:
        context, case = self.context, row.case
        language, fmt = context.language, context.fmt
        title = Strong(case.title.say(language))
        title.setWordWrap(True)
        minutes = context.words(_MINUTES, case.minutes)
        where = fmt.line(context.words(SECTORS[case.sector]), minutes)
        rows: list[QWidget] = [title, Small(where), Small(self._trains(row, rules))]
        state, tone = self._state(row)
        rows.append(Chip(state, tone))
        choice = Choice(
            f"{case.title.say(language)}. {where}. {state}",
            rows,
            MutedLine(fmt.number(number)),
            self,
        )
        choice.clicked.connect(lambda: context.open_page(PageName.CASE, case.code))
        return choice

    def _trains(self, row: CaseRow, rules: Rules) -> str:
        names = [rules[rule].title.say(self.context.language) for rule in row.case.teaches]
        told = Message(_TRAINS, {"rules": self.context.fmt.line(*names)})
        return self.context.words(told)

    def _state(self, row: CaseRow) -> tuple[str, Tone]:
        context = self.context
        if row.going_on:
            return context.words(_HALF), Tone.ATTENTION
        if row.last is None or row.last.ended_at is None:
            return context.words(_NEW), Tone.NEUTRAL
        told = context.words(_DONE), context.fmt.when(row.last.ended_at)
        return context.fmt.line(*told, result_short(context, row.last)), Tone.DONE

    def _played(self, row: GroupRow) -> Choice:
        context, play = self.context, row.play
        title = row.title or context.words(_GONE)
        when = "" if play.ended_at is None else context.fmt.when(play.ended_at)
        told = context.fmt.line(when, result_short(context, play))
        choice = Choice(f"{row.name}. {title}. {told}", [Body(row.name), Small(title), Small(told)])
        choice.setParent(self)
        choice.clicked.connect(lambda: context.open_page(PageName.CASE_RESULT, play.id))
        return choice

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down begins at the first case."""
        first = next(iter(self.choices.values()), None)
        if event.key() == Qt.Key.Key_Down and first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)
