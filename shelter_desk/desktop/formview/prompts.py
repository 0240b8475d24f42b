"""A few words to have in mind before a talk: one quiet line, a page behind it, easily put away."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.formview.for_her import ForHer
from shelter_desk.desktop.formview.loading import LoadedForm
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton
from shelter_desk.desktop.widgets.cards import Line
from shelter_desk.desktop.widgets.labels import Body, Heading, MutedLine, Strong
from shelter_desk.desktop.widgets.on_screen import on_screen
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.text import Text
from shelter_desk.domain.wordings import HouseText
from shelter_desk.services.labels.prompts import PROMPTS, PromptGroup
from shelter_desk.services.talks.prompts import prompts_wanted, want_prompts

_OFFER = Text("prompts", "A minute for yourself before you begin?")
_READ = Text("prompts", "Read the words for this talk")
_NOT_NOW = Text("prompts", "Not now")
_NO_MORE = Text("prompts", "Not again")
_TITLE = Text("prompts", "Before this talk")
_CLOSE = Text("prompts", "I am ready")
_PUT_AWAY = Text("prompts", "Put away. Settings offer these words again whenever you wish.")
_WIDTH, _HEIGHT = 560, 580


class PromptStrip(QWidget):
    """One line over a form that nobody has begun; it takes no key and no cursor from the form."""

    def __init__(self, context: DeskContext, parent: QWidget, *, margin: int = 0) -> None:
        super().__init__(parent)
        self._context = context
        self._groups: tuple[PromptGroup, ...] = ()
        self._language = ""
        self.dialog: PromptDialog | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, 0, margin, 0)
        row = WrapRow(gap=8)
        column.addLayout(row)
        row.addWidget(MutedLine(context.words(_OFFER)))
        self.read = LinkButton(context.words(_READ))
        self.read.clicked.connect(self._read)
        self.not_now = LinkButton(context.words(_NOT_NOW))
        self.not_now.clicked.connect(self.hide)
        self.no_more = LinkButton(context.words(_NO_MORE))
        self.no_more.clicked.connect(self._put_away)
        for button in (self.read, self.not_now, self.no_more):
            row.addWidget(button)
        self.hide()

    def offer(self, loaded: LoadedForm) -> None:
        """Offer the words that fit the form, where it is empty still and she wants them."""
        self.hide()
        opened = loaded.opened
        self._groups = PROMPTS.get(opened.spec.key, ())
        self._language = next(iter(loaded.languages), "")
        if self._groups and opened.based_on is None and opened.answers.is_empty:
            self._context.tasks.submit(self, prompts_wanted, self.setVisible, replaces="prompts")

    def _read(self) -> None:
        self.dialog = PromptDialog(self._context, self._groups, self)
        self.dialog.for_her.begin(self._language)
        self.dialog.finished.connect(self.hide)
        self.dialog.open()

    def _put_away(self) -> None:
        self.hide()
        self._context.tasks.submit(
            self,
            lambda desk: want_prompts(desk, False),
            lambda _none: self._context.messages.tell(_PUT_AWAY),
        )


class PromptDialog(QDialog):
    """The words, group by group, and under them those that are hers to hear."""

    def __init__(
        self, context: DeskContext, groups: tuple[PromptGroup, ...], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(" ")
        wished = QSize(context.theme.px(_WIDTH), context.theme.px(_HEIGHT))
        self.resize(on_screen(self, wished))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        column.addWidget(Heading(context.words(_TITLE)))
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 8, 0)
        lines.setSpacing(6)
        for group in groups:
            lines.addWidget(Strong(context.words(group.title)))
            for line in group.lines:
                lines.addWidget(Body(context.words(line)))
            lines.addSpacing(10)
        lines.addStretch(1)
        column.addWidget(scrolled(inside, self), 1)
        column.addWidget(Line())
        self.for_her = ForHer(context, HouseText.BEFORE_TALK, self)
        column.addWidget(self.for_her)
        row = QHBoxLayout()
        row.addStretch(1)
        self.ready = PrimaryButton(context.words(_CLOSE))
        self.ready.clicked.connect(self.accept)
        row.addWidget(self.ready)
        column.addLayout(row)
        self.ready.setFocus()
        self.finished.connect(self.deleteLater)
