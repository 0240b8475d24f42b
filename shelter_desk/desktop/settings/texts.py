"""Texts in the residents' languages: which are drafts, who signed which off, putting one right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.settings.texts_dialogs import CorrectionDialog, ReviewDialog
from shelter_desk.desktop.widgets.buttons import LinkButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, Chip
from shelter_desk.desktop.widgets.combo import StillComboBox
from shelter_desk.desktop.widgets.labels import Heading, Muted, Small
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.text import Message, Text
from shelter_desk.domain.wordings import HerText, HouseText
from shelter_desk.forms import lists
from shelter_desk.services.consents import consents, wordings
from shelter_desk.services.desk import Desk
from shelter_desk.services.labels.choices import SCOPES

DRAFT = Text("her_texts", "Draft translation")
REVIEWED = Text("her_texts", "Reviewed by {name} on {day}")
VERSION = Text("her_texts", "version {version}")
CORRECT = Text("her_texts", "Put right")
CORRECT_ONE = Text("her_texts", "Put right: {text}")
NAMES: Mapping[HouseText, Text] = MappingProxyType(
    {
        HouseText.RIGHTS: Text("her_texts", "Her rights"),
        HouseText.RULES: Text("her_texts", "The house rules"),
        HouseText.BEFORE_TALK: Text("her_texts", "Before a talk"),
        HouseText.AFTER_TALK: Text("her_texts", "After a talk"),
        HouseText.ASSENT_6: Text("her_texts", "To a child of 6 to 8 years"),
        HouseText.ASSENT_9: Text("her_texts", "To a child of 9 to 11 years"),
        HouseText.ASSENT_12: Text("her_texts", "To a child of 12 to 14 years"),
        HouseText.ASSENT_15: Text("her_texts", "To a child of 15 to 17 years"),
        HouseText.LABELS: Text("her_texts", "The labels of her papers"),
    }
)


class TextsCard(Card):
    """All texts of one language at a time."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        self._texts: tuple[HerText, ...] = ()
        self.ticks: list[QCheckBox] = []
        self.body.addWidget(Heading(self.tr("Texts in the residents' languages")))
        self.body.addWidget(
            Muted(
                self.tr(
                    "A text prints as a draft until somebody who knows the language has read it "
                    "and a manager has written down who that was. A text that is put right is a "
                    "new version and a draft again; decisions keep what was read. A paper is a "
                    "draft until its text and the labels around it are reviewed."
                )
            )
        )
        self.language = StillComboBox()
        self.language.setAccessibleName(self.tr("Language of the texts"))
        self.language.activated.connect(lambda _at: self.load())
        self.body.addWidget(self.language)
        holder = QWidget()
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 4, 0, 4)
        self._rows.setSpacing(8)
        self.body.addWidget(holder)
        row = QHBoxLayout()
        row.addStretch(1)
        self.sign_off = QuietButton(self.tr("Record a review of the ticked texts"))
        self.sign_off.clicked.connect(self._ask_review)
        row.addWidget(self.sign_off)
        self.body.addLayout(row)
        context.tasks.submit(self, consents.consent_languages, self._show_languages)

    def load(self) -> None:
        """Read the texts of the language that is chosen."""
        language = str(self.language.currentData())
        self._context.tasks.submit(
            self, lambda desk: wordings.her_texts(desk, language), self._show
        )

    def _show_languages(self, known: Sequence[str]) -> None:
        names = {code: lists.language_name(code, self._context.language) for code in known}
        for code in sorted(names, key=lambda one: names[one]):
            self.language.addItem(names[code], code)
        self.load()

    def _show(self, texts: tuple[HerText, ...]) -> None:
        self._texts = texts
        self.ticks = []
        empty(self._rows)
        for text in texts:
            self._add(text)
        self._show_button()

    def _add(self, text: HerText) -> None:
        words = self._context.words
        about = words(name_of(text))
        tick = QCheckBox(about)
        tick.toggled.connect(lambda _on: self._show_button())
        self.ticks.append(tick)
        # a row without a widget of its own would outlive the text it is about
        holder = QWidget()
        row = WrapRow(gap=8)
        holder.setLayout(row)
        row.addWidget(tick)
        row.addWidget(Small(words(_version(self._context, text))))
        look = "attention" if text.is_draft else "done"
        row.addWidget(Chip(words(self._state(text)), look))
        row.split()
        correct = LinkButton(words(CORRECT))
        correct.setAccessibleName(words(Message(CORRECT_ONE, {"text": about})))
        correct.clicked.connect(lambda _=False, one=text: self._ask_correction(one))
        row.addWidget(correct)
        self._rows.addWidget(holder)

    def _state(self, text: HerText) -> Message:
        if text.is_draft:
            return Message(DRAFT)
        day = self._context.fmt.date(date.fromisoformat(text.reviewed_on))
        return Message(REVIEWED, {"name": text.reviewed_by, "day": day})

    def _show_button(self) -> None:
        self.sign_off.setEnabled(any(tick.isChecked() for tick in self.ticks))

    def _ask_review(self) -> None:
        pairs = zip(self._texts, self.ticks, strict=True)
        chosen = tuple(text for text, tick in pairs if tick.isChecked())
        dialog = ReviewDialog(self._context, chosen, self)
        dialog.accepted.connect(self.load)
        dialog.open()

    def _ask_correction(self, text: HerText) -> None:
        def ask(english: HerText | None) -> None:
            dialog = CorrectionDialog(self._context, text, english or text, self)
            dialog.accepted.connect(self.load)
            dialog.open()

        def read(desk: Desk) -> HerText | None:
            return wordings.her_text(desk, text.about, "en")

        self._context.tasks.submit(self, read, ask)


def name_of(text: HerText) -> Text:
    """What a list calls the text."""
    return NAMES[text.about] if isinstance(text.about, HouseText) else SCOPES[text.about]


def _version(context: DeskContext, text: HerText) -> Message:
    return Message(VERSION, {"version": context.fmt.number(text.version)})
