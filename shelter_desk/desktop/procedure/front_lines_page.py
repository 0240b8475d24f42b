"""One page for each who may meet her first, and the numbers that stand on them."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QButtonGroup, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.page_parts.back_head import back_head
from shelter_desk.desktop.paper_names import front_line_subject
from shelter_desk.desktop.procedure.numbers_dialog import NumbersDialog
from shelter_desk.desktop.procedure.words import PAGES_TITLE
from shelter_desk.desktop.widgets.buttons import ChoiceButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Heading, Muted, Small, Strong
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.side_by_side import scrolling_columns
from shelter_desk.domain.front_line import CallNumbers, FrontLine
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Text
from shelter_desk.services.labels.front_line import PAGES
from shelter_desk.services.papers.front_line import call_numbers
from shelter_desk.services.use_case import Topic

URGENT_LABEL = Text("front_line", "Emergency services")
HOUSE_LABEL = Text("front_line", "The house, day or night")
_NOTHING = Text("front_line", "Not written yet: a line for the pen stands on the page")
_LANGUAGES = {"ar": "العربية", "en": "English"}


class FrontLinesPage(Page):
    """Takes no subject; a button for each page."""

    name: ClassVar[PageName] = PageName.FRONT_LINES
    topics: ClassVar[frozenset[str]] = frozenset({Topic.SETTINGS})
    help_key: ClassVar[str] = "front_lines"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.language = context.language
        self.dialog: NumbersDialog | None = None
        self._numbers = CallNumbers()
        layout = self.make_column()
        layout.addLayout(back_head(context, context.words(PAGES_TITLE), self.tr("Back")))
        columns = scrolling_columns(layout, context.theme.px(620))
        columns.addWidget(self._papers(), 1)
        columns.addWidget(self._calls(), 1)

    def _papers(self) -> Card:
        card = Card(margin=16)
        card.body.addWidget(Heading(self.tr("One side of paper each")))
        card.body.addWidget(
            Muted(
                self.tr(
                    "What to look at, do and say when somebody may be exploited, what never to do, "
                    "and whom to call; with the times of this house. They name nobody and may be "
                    "given away."
                )
            )
        )
        card.body.addLayout(self._language_row())
        self.buttons: dict[FrontLine, QuietButton] = {}
        for who, words in PAGES.items():
            icon = self.context.icons.icon("printer")
            button = QuietButton(self.context.words(words.title), icon=icon)
            button.clicked.connect(partial(self._print, who))
            self.buttons[who] = button
            card.body.addWidget(button)
            card.body.addWidget(Small(self.context.words(words.whom)))
            card.body.addSpacing(6)
        card.body.addStretch(1)
        return card

    def _language_row(self) -> WrapRow:
        row = WrapRow(gap=8)
        self._group = QButtonGroup(self)
        self.choices: dict[str, ChoiceButton] = {}
        for code, words in _LANGUAGES.items():
            button = ChoiceButton(words)
            button.setChecked(code == self.language)
            button.clicked.connect(partial(self._choose, code))
            self._group.addButton(button)
            self.choices[code] = button
            row.addWidget(button)
        return row

    def _calls(self) -> Card:
        card = Card(margin=16)
        card.body.addWidget(Heading(self.tr("Whom they call")))
        card.body.addWidget(
            Muted(
                self.tr(
                    "A number that does not lead to the house by itself protects it: no address "
                    "stands on any page."
                )
            )
        )
        self.shown: dict[Text, Small] = {}
        for label in (URGENT_LABEL, HOUSE_LABEL):
            card.body.addWidget(Strong(self.context.words(label)))
            self.shown[label] = Small()
            card.body.addWidget(self.shown[label])
        row = WrapRow()
        self.change = QuietButton(self.tr("Change the numbers…"))
        self.change.clicked.connect(self._ask)
        self.change.setEnabled(
            False
        )  # before the numbers are there an empty line would replace one
        if not self.context.staff.may(Permission.MANAGE_DESK):
            self.change.hide()
        row.addWidget(self.change)
        card.body.addLayout(row)
        card.body.addStretch(1)
        return card

    def refresh(self) -> None:
        """Read the numbers again."""
        self.context.tasks.submit(self, call_numbers, self._show, replaces="load")

    def _show(self, numbers: CallNumbers) -> None:
        self._numbers = numbers
        self.change.setEnabled(True)
        for label, number in ((URGENT_LABEL, numbers.urgent), (HOUSE_LABEL, numbers.house)):
            nothing = self.context.words(_NOTHING)
            self.shown[label].setText(self.context.fmt.phone(number) or nothing)

    def _choose(self, language: str) -> None:
        self.language = language

    def _print(self, who: FrontLine) -> None:
        subject = front_line_subject(who, self.language)
        self.context.open_page(PageName.PREVIEW, subject)

    def _ask(self) -> None:
        labels = (URGENT_LABEL, HOUSE_LABEL)
        self.dialog = NumbersDialog(self.context, self._numbers, labels, self)
        self.dialog.open()
