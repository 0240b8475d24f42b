"""Empty forms for the pen, all in one place: for a night without power, and for a stock of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.page_parts.back_head import back_head
from shelter_desk.desktop.preview.house import (
    BLANK_CONSENT,
    BLANK_FEEDBACK,
    BLANK_LETTER,
    BLANK_PLAN,
    BLANK_RECEIPT,
    BLANK_SAFETY,
    BLANK_SLIP,
    BLANK_WITHDRAWAL,
    TOLD,
    child_about,
    consent_about,
    pen_subject,
)
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.combo import StillComboBox
from shelter_desk.desktop.widgets.labels import Heading, Muted, Strong
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.side_by_side import scrolling_columns
from shelter_desk.domain.children import AgeBand
from shelter_desk.domain.consents import Scope
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.text import Text
from shelter_desk.forms import lists
from shelter_desk.forms.for_the_pen import PEN_SHEETS
from shelter_desk.services.labels.choices import SCOPES
from shelter_desk.services.labels.papers import DOCUMENTS
from shelter_desk.services.papers import pen_papers

FIRST_TALK = Text("pen", "Consent, the first talk")
WITH_CHILD = {
    AgeBand.FROM_6: Text("pen", "Consent, with a child of 6 to 8 years"),
    AgeBand.FROM_9: Text("pen", "Consent, with a child of 9 to 11 years"),
    AgeBand.FROM_12: Text("pen", "Consent, with a child of 12 to 14 years"),
    AgeBand.FROM_15: Text("pen", "Consent, with a child of 15 to 17 years"),
}
WITHDRAWAL_WORDS = Text("pen", "Taking back a consent")
PLAN_WORDS = Text("pen", "Her plan")
SAFETY_WORDS = Text("pen", "Her plan for staying safe")
RECEIPT_WORDS = Text("pen", "Receipt for belongings")
TOLD_WORDS = Text("pen", "Her rights and the house rules")


class PenPage(Page):
    """A button for each empty form; those she reads come in her language."""

    name: ClassVar[PageName] = PageName.PEN
    help_key: ClassVar[str] = "pen"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        layout = self.make_column()
        layout.addLayout(back_head(context, self.tr("Empty forms for the pen"), self.tr("Back")))
        columns = scrolling_columns(layout, context.theme.px(620))
        columns.addWidget(self._ours(), 1)
        columns.addWidget(self._hers(), 1)

    def _ours(self) -> Card:
        card = Card(margin=16)
        card.body.addWidget(Heading(self.tr("Written by the staff")))
        card.body.addWidget(
            Muted(
                self.tr(
                    "Arabic and English. A sealed part has a sheet of its own, for a closed "
                    "envelope. Print a few while there is power."
                )
            )
        )
        self.ours: dict[str, QuietButton] = {}
        for key, title in PEN_SHEETS.items():
            button = self._button(title, partial(pen_subject, key))
            self.ours[key] = button
            card.body.addWidget(button)
        card.body.addStretch(1)
        return card

    def _hers(self) -> Card:
        card = Card(margin=16)
        card.body.addWidget(Heading(self.tr("Read with her")))
        card.body.addWidget(Strong(self.tr("Her language")))
        self.language = StillComboBox()
        self.language.setAccessibleName(self.tr("Her language"))
        self.language.setMinimumHeight(36)
        card.body.addWidget(self.language)
        holder = QWidget()
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 8, 0, 0)
        self._list.setSpacing(8)
        card.body.addWidget(holder)
        self.hers: dict[str, QuietButton] = {}
        card.body.addStretch(1)
        return card

    def _button(self, words: Text, subject: Callable[[], str]) -> QuietButton:
        said = self.context.words(words)
        button = QuietButton(said, icon=self.context.icons.icon("printer"))
        button.clicked.connect(lambda: self.context.open_page(PageName.PREVIEW, subject()))
        return button

    def refresh(self) -> None:
        """Read in which languages there is something."""
        tasks = self.context.tasks
        tasks.submit(self, pen_papers.written_languages, self._show_languages, replaces="languages")
        tasks.submit(self, pen_papers.written_scopes, self._show_scopes, replaces="scopes")

    def _show_languages(self, known: Sequence[str]) -> None:
        chosen = self.language.currentData()
        self.language.clear()
        for code in known:
            self.language.addItem(lists.language_name(code, self.context.language), code)
        self.language.setCurrentIndex(max(self.language.findData(chosen), 0))

    def _show_scopes(self, scopes: Sequence[Scope]) -> None:
        empty(self._list)
        papers: list[tuple[Text, str]] = [
            (TOLD_WORDS, TOLD),
            (RECEIPT_WORDS, BLANK_RECEIPT),
            (FIRST_TALK, BLANK_CONSENT),
            (WITHDRAWAL_WORDS, BLANK_WITHDRAWAL),
            *((words, child_about(band)) for band, words in WITH_CHILD.items()),
            *((SCOPES[one], consent_about(one)) for one in scopes),
            (PLAN_WORDS, BLANK_PLAN),
            (SAFETY_WORDS, BLANK_SAFETY),
            (DOCUMENTS[DocumentKind.SLIP], BLANK_SLIP),
            (DOCUMENTS[DocumentKind.LEAVING], BLANK_LETTER),
            (DOCUMENTS[DocumentKind.FEEDBACK], BLANK_FEEDBACK),
        ]
        self.hers = {}
        for words, what in papers:
            self.hers[what] = self._button(words, partial(self._subject, what))
            self._list.addWidget(self.hers[what])

    def _subject(self, what: str) -> str:
        return pen_subject(what, str(self.language.currentData() or ""))
