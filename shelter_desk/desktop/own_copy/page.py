"""Her own copy, step by step: who asks, how she has it, and what became of earlier ones."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.page_parts.ask import Questions, choices
from shelter_desk.desktop.page_parts.back_head import back_head
from shelter_desk.desktop.paper_names import own_copy_subject
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, MutedLine, Small, Warn
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.own_copies import AskedBy, Given
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Text
from shelter_desk.forms.spec import SelectOne
from shelter_desk.services.copies.own_copy import open_own_copy
from shelter_desk.services.labels.choices import WAYS_OUT
from shelter_desk.services.labels.own_copy import ASKED_BY, GIVEN, WITH_CARE
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.own_copy import OwnCopySheet

TITLE = Text("own_copy", "Her own copy of her file")
WORDS = Text(
    "own_copy",
    "It is hers: what she told us and what was done with it, to read and as data. She need not "
    "say why. Notes of the staff about their own work are not in it; incidents name others by "
    "their codes.",
)
ASKED = Text("own_copy", "Who asks for it?")
HOW = Text("own_copy", "How would she like to have it?")
OF_OTHERS = Text(
    "own_copy",
    "Only with her own word, given alone with us. Whoever may have harmed her gets nothing, a "
    "guardian neither: ask a manager.",
)
HER_WORD = Text("own_copy", "She was asked alone, and wants it")
MAKE = Text("own_copy", "Make the copy and read it with her")
BEFORE = Text("own_copy", "Copies she had before")
NONE = Text("own_copy", "She had none so far.")
SAYS = Text("own_copy", "Write down what she says about it")
SAYS_WORDS = Text(
    "own_copy",
    "Read it with her. What is wrong or missing is corrected, and both stay. What she says of us "
    "is written down in her words.",
)


class OwnCopyPage(Page):
    """Subject: the id of a resident. Nothing is typed here."""

    name: ClassVar[PageName] = PageName.OWN_COPY
    topics: ClassVar[frozenset[str]] = frozenset({Topic.FILE})
    help_key: ClassVar[str] = "own_copy"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        column = self.make_column()
        self.who = MutedLine()
        column.addLayout(back_head(context, context.words(TITLE), self.tr("Back"), self.who))
        column.addWidget(Muted(context.words(WORDS)))
        inside = QWidget(self)
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(0, 0, 12, 0)
        cards.setSpacing(16)
        cards.addWidget(self._asking())
        cards.addWidget(self._earlier())
        cards.addStretch(1)
        column.addWidget(scrolled(inside, self, hugs=True), 1)

    def _asking(self) -> Card:
        context, card = self.context, Card(self)
        fields = (
            SelectOne(key="asked", label=ASKED, choices=choices(ASKED_BY)),
            SelectOne(key="given", label=HOW, choices=choices(GIVEN)),
        )
        self.questions = Questions(context, fields, card)
        self.questions.changed.connect(self._show_fitting)
        card.body.addWidget(self.questions)
        self.care = Muted()
        self.of_others = Warn(context.words(OF_OTHERS))
        self.her_word = QCheckBox(context.words(HER_WORD))
        self.her_word.toggled.connect(self._show_fitting)
        self.make = PrimaryButton(context.words(MAKE), icon=context.icons.icon("eye", "on_primary"))
        self.make.clicked.connect(self._make)
        for widget in (self.care, self.of_others, self.her_word):
            card.body.addWidget(widget)
        row = WrapRow()
        row.addWidget(self.make)
        card.body.addLayout(row)
        return card

    def _earlier(self) -> Card:
        context, card = self.context, Card(self)
        card.body.addWidget(Heading(context.words(BEFORE)))
        self._copies = QWidget(card)
        self._lines = QVBoxLayout(self._copies)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        card.body.addWidget(self._copies)
        card.body.addWidget(Small(context.words(SAYS_WORDS)))
        row = WrapRow()
        self.says = QuietButton(context.words(SAYS))
        self.says.clicked.connect(lambda: context.open_page(PageName.NOTE, self.subject))
        row.addWidget(self.says)
        card.body.addLayout(row)
        # later than its place: a button without one would flash up as a window
        self.says.setVisible(context.staff.may(Permission.WRITE_NOTES))
        return card

    def show_subject(self, subject: str) -> None:
        """Another person: nothing of the last one meanwhile."""
        if subject != self.subject:
            self.questions.set_value("asked", None)
            self.questions.set_value("given", None)
            self.her_word.setChecked(False)
            self.who.clear()
            empty(self._lines)
        self._show_fitting()
        super().show_subject(subject)

    def refresh(self) -> None:
        """Read what she had before."""
        her = ResidentId(self.subject)
        self.context.tasks.submit(
            self, lambda desk: open_own_copy(desk, her), self._show, replaces="own-copy"
        )

    def _show(self, sheet: OwnCopySheet) -> None:
        context, fmt = self.context, self.context.fmt
        self.who.setText(fmt.line(sheet.called, sheet.code))
        empty(self._lines)
        for one in sheet.copies:
            told = (fmt.when(one.at), context.words(WAYS_OUT[one.way]), one.reason)
            self._lines.addWidget(Body(fmt.line(*told)))
        if not sheet.copies:
            self._lines.addWidget(Muted(context.words(NONE)))

    def _chosen(self) -> tuple[AskedBy | None, Given | None]:
        asked, given = self.questions.text("asked"), self.questions.text("given")
        return AskedBy(asked) if asked else None, Given(given) if given else None

    def _show_fitting(self) -> None:
        asked, given = self._chosen()
        others = asked is not None and asked is not AskedBy.HERSELF
        self.care.setVisible(given is not None)
        if given is not None:
            self.care.setText(self.context.words(WITH_CARE[given]))
        self.of_others.setVisible(others)
        self.her_word.setVisible(others)
        ready = asked is not None and given is not None
        self.make.setEnabled(ready and (not others or self.her_word.isChecked()))

    def _make(self) -> None:
        asked, given = self._chosen()
        if asked is not None and given is not None:
            self.context.open_page(PageName.PREVIEW, own_copy_subject(self.subject, asked, given))
