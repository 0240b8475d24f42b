"""Where one file stands: every stage with its time, what is next and why."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.file.ways import open_part
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, Chip, Line
from shelter_desk.desktop.widgets.click_row import ClickRow
from shelter_desk.desktop.widgets.labels import Heading, Muted, MutedLine, Small, Strong, Title
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.procedure import StageState
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.labels.procedure import OWNERS
from shelter_desk.services.procedure.procedure import her_procedure
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.procedure import HerProcedure, StageView

_TITLE = Text("procedure", "Her way through the house")
_HOUSE = Text("procedure", "The procedure of the house")
_CALM = Text("procedure", "The times are a help for us, never a test for her. She sets the pace.")
_COUNT = Plural("procedure", "%n of 15 stages are done", "", 0)
_NEXT = Text("procedure", "Next: {stage}")
_NOTHING = Text("procedure", "Nothing waits now.")
_OPEN = Text("procedure", "Open this part")
_DONE = Text("procedure", "Done, {when}")
_NEXT_CHIP = Text("procedure", "Next")
_BY = Text("procedure", "By {when}")
_WAS = Text("procedure", "It was for {when}; it is not too late")
_ONCE = Text("procedure", "Its time begins after “{stage}”")
_NOT_ASKED = Text("procedure", "Not agreed to")
_NO_CLOCK = Text("procedure", "When it is time")
_MARKS = {
    StageState.DONE: ("check", "done"),
    StageState.NEXT: ("next", "primary"),
    StageState.OPEN: ("clock", "muted"),
    StageState.WAITS: ("pause", "muted"),
    StageState.NOT_ASKED: ("minus", "muted"),
}


class HerProcedurePage(Page):
    """Subject: the id of a resident."""

    name: ClassVar[PageName] = PageName.HER_PROCEDURE
    topics: ClassVar[frozenset[str]] = frozenset(
        {Topic.FILE, Topic.CONSENTS, Topic.REFERRALS, Topic.SETTINGS}
    )
    help_key: ClassVar[str] = "procedure"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.seen: HerProcedure | None = None
        self.rows: dict[str, QWidget] = {}
        column = self.make_column()
        column.addLayout(self._head())
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(16)
        column.addWidget(scrolled(inside, self, hugs=True), 1)

    def _head(self) -> WrapRow:
        head, names = WrapRow(), QVBoxLayout()
        names.setSpacing(2)
        self.who = MutedLine()
        names.addWidget(self.who)
        names.addWidget(Title(self.context.words(_TITLE)))
        head.place(names)
        head.split()
        back = QuietButton(self.tr("Back to her file"), icon=self.context.icons.icon("back"))
        back.clicked.connect(lambda: self.context.open_page(PageName.FILE, self.subject))
        head.addWidget(back)
        house = QuietButton(self.context.words(_HOUSE))
        house.clicked.connect(lambda: self.context.open_page(PageName.PROCEDURE, ""))
        head.addWidget(house)
        return head

    def show_subject(self, subject: str) -> None:
        """Show another file, and nothing of the last one meanwhile."""
        self.seen, self.rows = None, {}
        self.who.setText("")
        empty(self._column)
        super().show_subject(subject)

    def refresh(self) -> None:
        """Read it again."""
        her = ResidentId(self.subject)
        self.context.tasks.submit(
            self, lambda desk: her_procedure(desk, her), self._show, replaces="load"
        )

    def _show(self, seen: HerProcedure) -> None:
        self.seen, self.rows = seen, {}
        self.who.setText(self.context.fmt.line(seen.called, seen.code))
        empty(self._column)
        self._column.addWidget(self._next_card(seen))
        card = Card(self, margin=12)
        card.body.setSpacing(0)
        for stage in seen.stages:
            row = self._row(stage)
            self.rows[stage.key] = row
            card.body.addWidget(row)
        self._column.addWidget(card)
        self._column.addStretch(1)

    def _next_card(self, seen: HerProcedure) -> Card:
        context, card = self.context, Card(self)
        count = context.words(_COUNT, seen.done)
        card.body.addWidget(MutedLine(context.fmt.shape(count)))
        coming = seen.next
        if coming is None:
            card.body.addWidget(Heading(context.words(_NOTHING)))
        else:
            said = context.words(Message(_NEXT, {"stage": coming.name}))
            card.body.addWidget(Heading(said))
            card.body.addWidget(Muted(coming.why))
            self._act(card, coming)
        card.body.addWidget(Small(context.words(_CALM)))
        return card

    def _act(self, card: Card, coming: StageView) -> None:
        if coming.opens:
            row = QHBoxLayout()
            go = PrimaryButton(self.context.words(_OPEN))
            go.clicked.connect(lambda: open_part(self.context, self.subject, coming.opens))
            row.addWidget(go)
            row.addStretch(1)
            card.body.addLayout(row)

    def _row(self, stage: StageView) -> QWidget:
        context = self.context
        told = self._told(stage)
        named = f"{stage.number}. {stage.name}: {told}"
        row = ClickRow(named, self) if stage.opens else QWidget(self)
        row.setAccessibleName(named)
        row.setObjectName(stage.key)
        if isinstance(row, ClickRow):
            row.opened.connect(lambda: open_part(context, self.subject, stage.opens))
        outer = QVBoxLayout(row)
        outer.setContentsMargins(8, 10, 8, 0)
        outer.setSpacing(10)
        line = QHBoxLayout()
        line.setSpacing(12)
        mark = QLabel()
        mark.setPixmap(context.icons.pixmap(*_MARKS[stage.state], 16))
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(self._words(stage, told), 1)
        if stage.state is StageState.NEXT:
            chip = Chip(context.words(_NEXT_CHIP), "info")
            line.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(line)
        outer.addWidget(Line())
        return row

    def _words(self, stage: StageView, told: str) -> QVBoxLayout:
        context, words = self.context, QVBoxLayout()
        words.setSpacing(2)
        number = context.fmt.number(stage.number)
        name = Strong(f"{number} · {stage.name}")
        name.setWordWrap(True)
        words.addWidget(name)
        if stage.state in (StageState.NEXT, StageState.OPEN, StageState.WAITS):
            words.addWidget(Muted(stage.why))
            if stage.gate:
                words.addWidget(Small(stage.gate))
        words.addWidget(Small(context.fmt.line(told, context.words(OWNERS[stage.owner]))))
        return words

    def _told(self, stage: StageView) -> str:
        context = self.context
        if stage.state is StageState.DONE and stage.done_at is not None:
            return context.words(Message(_DONE, {"when": context.fmt.within(stage.done_at)}))
        if stage.state is StageState.NOT_ASKED:
            return context.words(_NOT_ASKED)
        if stage.state is StageState.WAITS:
            return context.words(Message(_ONCE, {"stage": stage.after}))
        if stage.due_at is None:
            return context.words(_NO_CLOCK)
        text = _WAS if stage.late else _BY
        return context.words(Message(text, {"when": context.fmt.within(stage.due_at)}))
