"""What the coach sees in the file of a free talk: done well, to try, and not come up."""

from __future__ import annotations

import functools
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.practice.free_words import CHECKS, fact_words, rule_words
from shelter_desk.desktop.practice.reading import reading_column, reading_head
from shelter_desk.desktop.practice.words import FREE
from shelter_desk.desktop.widgets.buttons import PrimaryButton
from shelter_desk.desktop.widgets.cards import Card, Line
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, Small, Strong, Warn
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.domain.practice.free import Came, Finding
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.training.practice_free import read_by_the_coach
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.practice_free import FreeResult

_TITLE = Text("free_coach", "What the coach sees")
_WORDS = Text(
    "free_coach",
    "Read from the file as it is now: when what was done, and on which page. Answers are not "
    "looked at. It can be opened at any time, and talked over together.",
)
_NO_FILE = Text(
    "free_coach",
    "No file was opened yet, so there is nothing to look at. It begins with a new arrival.",
)
_SEALED = Text(
    "free_coach",
    "Parts of this file are sealed and were not read. Questions in them do not count here.",
)
_WHO = Text("free_coach", "Card {number} · file {code}")
_KINDS = (
    (Came.KEPT, Text("free_coach", "What went well")),
    (Came.MISSED, Text("free_coach", "What to try")),
    (Came.NOT_UP, Text("free_coach", "What did not come up")),
)
_SOURCE = Text("free_coach", "Source: {source}")
_FILE = Text("free_coach", "Back to the file")


class FreeResultPage(Page):
    """The subject is the name of a talk (``FreeTalk.name``)."""

    name: ClassVar[PageName] = PageName.FREE_RESULT
    topics: ClassVar[frozenset[str]] = frozenset({Topic.FILE, Topic.CONSENTS, Topic.REFERRALS})
    help_key: ClassVar[str] = "free_practice"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.result: FreeResult | None = None
        column = self.make_column()
        self.file = PrimaryButton(context.words(_FILE))
        self.file.clicked.connect(self._open_file)
        back = FREE, PageName.FREE
        column.addLayout(reading_head(context, context.words(_TITLE), back, self.file))
        column.addWidget(Muted(context.words(_WORDS)))
        area, self._column = reading_column(context.theme, self)
        column.addWidget(area, 1)
        self._forget()

    def show_subject(self, subject: str) -> None:
        """Another talk does not show the one of before while it is read."""
        if subject != self.subject:
            self._forget()
        super().show_subject(subject)

    def refresh(self) -> None:
        """Read the file as it is now."""
        wanted = self.subject
        self.context.tasks.submit(
            self,
            lambda desk: read_by_the_coach(desk, wanted),
            functools.partial(self._show, wanted),
            replaces="load",
        )

    def _forget(self) -> None:
        self.result = None
        self.file.hide()
        empty(self._column)

    def _show(self, wanted: str, result: FreeResult) -> None:
        if wanted != self.subject:
            return
        self._forget()
        self.result = result
        file = result.talk.file
        self.file.setVisible(file is not None)
        if file is None:
            self._column.addWidget(Body(self.context.words(_NO_FILE)))
        else:
            code = self.context.fmt.code(file.code)
            who = Message(_WHO, {"number": str(result.talk.card.seed), "code": code})
            self._column.addWidget(Small(self.context.words(who)))
        if result.sealed:
            self._column.addWidget(Warn(self.context.words(_SEALED)))
        for came, title in _KINDS:
            if found := result.came(came):
                self._column.addWidget(self._card(came, title, found))
        self._column.addStretch(1)

    def _card(self, came: Came, title: Text, found: tuple[Finding, ...]) -> Card:
        card = Card(self, margin=16)
        card.body.setSpacing(12)
        card.body.addWidget(Heading(self.context.words(title)))
        for number, one in enumerate(found):
            if number:
                card.body.addWidget(Line())
            card.body.addLayout(self._finding(came, one))
        return card

    def _finding(self, came: Came, one: Finding) -> QVBoxLayout:
        """A check by its name; what to try stands with the rule, the facts and the source."""
        context, rows = self.context, QVBoxLayout()
        assert self.result is not None
        says, source = rule_words(context, one.check, self.result.rules)
        rows.setSpacing(4)
        rows.addWidget(Strong(context.words(CHECKS[one.check])))
        if came is Came.MISSED:
            rows.addWidget(Body(says))
        for fact in one.facts:
            rows.addWidget(Muted(fact_words(context, fact)))
        if came is Came.MISSED:
            rows.addWidget(Small(context.words(Message(_SOURCE, {"source": source}))))
        return rows

    def _open_file(self) -> None:
        result = self.result
        if result is not None and result.talk.file is not None:
            self.context.open_page(PageName.FILE, str(result.talk.file.id))
