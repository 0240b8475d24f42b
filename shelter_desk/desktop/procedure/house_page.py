"""The procedure of the house: its stages, times, owners and gates; managers adjust them."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.procedure.dialogs import StageDialog, StandardDialog
from shelter_desk.desktop.procedure.words import (
    PAGES_TITLE,
    own_name,
    owner_words,
    time_words,
)
from shelter_desk.desktop.widgets.buttons import LinkButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, Line
from shelter_desk.desktop.widgets.labels import Muted, Small, Strong, Title
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.procedure import Stage
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.labels.procedure import WHY, stage_gate
from shelter_desk.services.procedure.procedure import procedure
from shelter_desk.services.use_case import Topic

_TITLE = Text("procedure", "The procedure of the house")
_WORDS = Text(
    "procedure",
    "Fifteen stages: who does what, by when, and what must come first. Times are a help, never "
    "a test. Two rules always hold: rest before screening, consent before sharing.",
)
_ADJUST = Text("procedure", "Adjust…")
_ADJUST_ONE = Text("procedure", "Adjust: {stage}")
_STANDARD = Text("procedure", "Back to the standard…")


class ProcedurePage(Page):
    """Takes no subject."""

    name: ClassVar[PageName] = PageName.PROCEDURE
    topics: ClassVar[frozenset[str]] = frozenset({Topic.SETTINGS})
    help_key: ClassVar[str] = "procedure"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.stages: tuple[Stage, ...] = ()
        self.buttons: dict[str, LinkButton] = {}
        self.dialog: StageDialog | StandardDialog | None = None
        self._may = context.staff.may(Permission.MANAGE_DESK)
        column = self.make_column()
        head = WrapRow()
        head.addWidget(Title(context.words(_TITLE)))
        head.split()
        self.pages = QuietButton(context.words(PAGES_TITLE), icon=context.icons.icon("printer"))
        self.pages.clicked.connect(lambda: context.open_page(PageName.FRONT_LINES, ""))
        head.addWidget(self.pages)
        back = QuietButton(self.tr("Back"), icon=context.icons.icon("back"))
        back.clicked.connect(context.go_back)
        head.addWidget(back)
        self.standard = QuietButton(context.words(_STANDARD))
        self.standard.clicked.connect(self._ask_standard)
        if not self._may:
            self.standard.hide()
        head.addWidget(self.standard)
        column.addLayout(head)
        column.addWidget(Muted(context.words(_WORDS)))
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 12, 0)
        column.addWidget(scrolled(inside, self, hugs=True), 1)

    def refresh(self) -> None:
        """Read it again."""
        self.context.tasks.submit(self, procedure, self._show, replaces="load")

    def _show(self, stages: tuple[Stage, ...]) -> None:
        self.stages, self.buttons = stages, {}
        empty(self._column)
        card = Card(self, margin=12)
        card.body.setSpacing(0)
        for number, stage in enumerate(stages, start=1):
            card.body.addLayout(self._row(number, stage))
            card.body.addWidget(Line())
        self._column.addWidget(card)
        self._column.addStretch(1)

    def _row(self, number: int, stage: Stage) -> QHBoxLayout:
        context = self.context
        line, words = QHBoxLayout(), QVBoxLayout()
        line.setContentsMargins(8, 10, 8, 10)
        line.setSpacing(12)
        words.setSpacing(2)
        own = own_name(context, stage)
        name = Strong(f"{context.fmt.number(number)} · {own}")
        name.setWordWrap(True)
        words.addWidget(name)
        words.addWidget(Muted(context.words(WHY[stage.key])))
        gate = stage_gate(stage, context.language, context.translate)
        if gate:
            words.addWidget(Small(gate))
        told = time_words(context, stage, self._name_of(stage))
        words.addWidget(Small(context.fmt.line(told, owner_words(context, stage))))
        line.addLayout(words, 1)
        if self._may:
            button = LinkButton(context.words(_ADJUST))
            button.setAccessibleName(context.words(Message(_ADJUST_ONE, {"stage": own})))
            button.clicked.connect(lambda: self._adjust(stage))
            self.buttons[stage.key] = button
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _name_of(self, stage: Stage) -> str:
        before = next((one for one in self.stages if one.key == stage.after), None)
        return "" if before is None else own_name(self.context, before)

    def _adjust(self, stage: Stage) -> None:
        self.dialog = StageDialog(self.context, self.stages, stage, self)
        self.dialog.open()

    def _ask_standard(self) -> None:
        self.dialog = StandardDialog(self.context, self)
        self.dialog.open()
