"""The words for a child of an age, beside ours, below the question how old the child is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.her_screen import HerScreen, reading_side
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.labels import Small, Strong, start_side
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.paragraph import Paragraph
from shelter_desk.domain.children import AgeBand
from shelter_desk.domain.text import Text
from shelter_desk.domain.wordings import ASSENTS, HerText
from shelter_desk.services.consents import wordings
from shelter_desk.services.desk import Desk

NOT_ASKED = Text(
    "consent",
    "A child under six is not asked: the words would be too hard. Say in simple words what "
    "happens, and watch how the child feels. If the child is afraid or unwell with it, wait.",
)
READ = Text("consent", "Read this to the child, then ask what the child says.")
NO_WORDS = Text(
    "consent", "These words are not written in this language yet. Let the interpreter say ours."
)
DRAFT = Text("consent", "This wording is a draft translation and says so on paper.")
TURN = Text("consent", "Turn the screen to the child")

Pair = tuple[HerText | None, HerText | None]


class ChildWords(QWidget):
    """Hidden until an age is chosen."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        self._language, self._band = "", ""
        self.text: HerText | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        self.hint = Small()
        column.addWidget(self.hint)
        self._lines = QWidget(self)
        self._grid = QGridLayout(self._lines)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        column.addWidget(self._lines)
        self.turn = QuietButton(context.words(TURN), icon=context.icons.icon("eye"))
        self.turn.clicked.connect(self._turn)
        column.addWidget(self.turn, 0, start_side())
        self.hide()

    def read_in(self, language: str) -> None:
        """The talk goes on in another language."""
        if language != self._language:
            self._language = language
            self._load()

    def show_for(self, band: str) -> None:
        """The words for an age; nothing for none."""
        if band != self._band:
            self._band = band
            self._load()

    def _load(self) -> None:
        about = ASSENTS.get(AgeBand(self._band)) if self._band else None
        self._show((None, None))
        if about is None:
            return
        hers, ours = self._language, self._context.language

        def read(desk: Desk) -> Pair:
            return wordings.her_text(desk, about, hers), wordings.her_text(desk, about, ours)

        wanted = self._band, hers

        def show(pair: Pair) -> None:
            if wanted == (self._band, self._language):
                self._show(pair)

        self._context.tasks.submit(self, read, show, replaces="words")

    def _show(self, pair: Pair) -> None:
        self.text, ours = pair
        read = self.text or ours
        empty(self._grid)
        self.setVisible(bool(self._band))
        self._lines.setVisible(read is not None)
        self.turn.setVisible(self.text is not None)
        said = [self._context.words(self._hint(pair))]
        if read is not None and read.is_draft:
            said.append(self._context.words(DRAFT))
        self.hint.setText(" ".join(said))
        if read is None:
            return
        self._fill(read, None if ours is None or ours.language == read.language else ours)

    def _fill(self, read: HerText, beside: HerText | None) -> None:
        languages = read.language, beside.language if beside else read.language
        second = ("",) * len(read.lines) if beside is None else beside.lines
        title = read.title, beside.title if beside else ""
        self._row(0, title, languages, Strong)
        for at, words in enumerate(zip(read.lines, second, strict=False), 1):
            self._row(at, words, languages, Paragraph)
        self._grid.setColumnStretch(0, 6)
        self._grid.setColumnStretch(1, 5 if beside else 0)

    def _row(
        self, at: int, words: tuple[str, str], languages: tuple[str, str], kind: type[Paragraph]
    ) -> None:
        for column, (text, language) in enumerate(zip(words, languages, strict=True)):
            label = kind(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(reading_side(language))
            if column:
                label.setProperty("kind", "muted")
            self._grid.addWidget(label, at, column)

    def _turn(self) -> None:
        if self.text is not None:
            HerScreen(self._context, self.text, self.window()).showFullScreen()

    def _hint(self, pair: Pair) -> Text:
        if self._band == AgeBand.UNDER_6:
            return NOT_ASKED
        text, ours = pair
        if text is None and ours is not None:
            return NO_WORDS
        return READ
