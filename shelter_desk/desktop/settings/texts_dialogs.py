"""Who signed texts off, and a text that is put right line by line; both wait through a lock."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLineEdit, QTextEdit, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.kept_dialog import KeptDialog
from shelter_desk.desktop.keeping.sentence_keeping import SentenceKeeper
from shelter_desk.desktop.page_parts.ask import Questions, keeper_of, shown_day
from shelter_desk.desktop.widgets.labels import Muted, Small
from shelter_desk.desktop.widgets.on_screen import on_screen
from shelter_desk.domain.errors import NothingWritten
from shelter_desk.domain.languages import is_rtl
from shelter_desk.domain.text import Text
from shelter_desk.domain.wordings import HerText, TextReview
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.spec import DateField, TextField
from shelter_desk.services.consents import wordings

SIGNED = Text("her_texts", "The review is recorded and stands in the list.")
CORRECTED = Text("her_texts", "The new wording is kept. It is a draft until it is reviewed.")
_FIELDS = (
    TextField("reviewer", Text("her_texts", "Name of the reviewer")),
    TextField("organisation", Text("her_texts", "Organisation or profession")),
    DateField("on", Text("her_texts", "Day of the review"), partial=False, not_in_future=True),
)
LINE_HEIGHT = 76
_WIDTH = 560


class ReviewDialog(KeptDialog):
    """A manager writes down who read the texts, for whom she works, and when."""

    def __init__(self, context: DeskContext, texts: Sequence[HerText], parent: QWidget) -> None:
        super().__init__(context, self.tr("A review"), _WIDTH, parent)
        self._texts = tuple(texts)
        self.column.addWidget(
            Muted(
                self.tr(
                    "The reviewer knows the language well and has read every line beside the "
                    "English or Arabic one. The name stands in the list."
                )
            )
        )
        self.questions = Questions(context, _FIELDS, self)
        self.questions.set_value("on", shown_day(context.fmt.today()))
        self.column.addWidget(self.questions)
        self.put_act(self.tr("Record the review"), self.go_on)
        self.keeper = keeper_of(context, self, self.questions)
        self.keeper.begin(None, f"texts/{self._texts[0].language}/review")

    def go_on(self) -> None:
        """Record it."""
        ask = self.questions
        if ask.problems():
            return
        on = ask.day("on")
        if on is None or not ask.text("reviewer").strip():
            self.refused(NothingWritten())
            return
        named = (ask.text("reviewer"), ask.text("organisation"))
        reviews = [TextReview(one.about, one.version, *named, on) for one in self._texts]
        language = self._texts[0].language
        self.send(lambda desk: wordings.sign_off_texts(desk, language, reviews), SIGNED)


class CorrectionDialog(KeptDialog):
    """Every line below the same line in English; labels are short and have a line each."""

    def __init__(
        self, context: DeskContext, text: HerText, english: HerText, parent: QWidget
    ) -> None:
        super().__init__(context, self.tr("Put the text right"), _WIDTH, parent)
        self._text = text
        self.resize(on_screen(self, QSize(context.theme.px(680), self.height())))
        column = self.column
        self.title = self._short(text.title)
        if text.title:
            self._put(column, english.title, self.title)
        beside = text.sources or english.lines
        self.lines: list[QTextEdit | QLineEdit] = []
        for hers, ours in zip(text.lines, beside, strict=False):
            edit = self._short(hers) if text.sources else self._long(hers)
            self.lines.append(edit)
            self._put(column, ours, edit)
        self.put_act(self.tr("Keep as a new version"), self.go_on)
        self.keeper = self._keeper()

    def _keeper(self) -> SentenceKeeper:
        keeper = SentenceKeeper(self.context, self, self._typed, self._show)
        for edit in (self.title, *self.lines):
            edit.textChanged.connect(keeper.touched)
        text = self._text
        about = text.about.value
        keeper.begin(None, f"texts/{text.language}/{about}/{text.version}")
        return keeper

    def _short(self, words: str) -> QLineEdit:
        edit = QLineEdit(words)
        edit.setCursorPosition(0)
        return edit

    def _long(self, words: str) -> QTextEdit:
        edit = QTextEdit()
        edit.setAcceptRichText(False)
        edit.setPlainText(words)
        edit.setTabChangesFocus(True)
        edit.setFixedHeight(self.context.theme.px(LINE_HEIGHT))
        return edit

    def _put(self, column: QVBoxLayout, ours: str, edit: QWidget) -> None:
        way = Qt.LayoutDirection
        right = is_rtl(self._text.language)
        edit.setLayoutDirection(way.RightToLeft if right else way.LeftToRight)
        edit.setAccessibleName(ours)
        column.addWidget(Small(ours))
        column.addWidget(edit)
        column.addSpacing(6)

    def _all(self) -> tuple[str, ...]:
        return (self.title.text(), *map(_words, self.lines))

    def _typed(self) -> Answers:
        """What is no longer as it was; nothing where nothing was changed."""
        answers = Answers.empty()
        before = (self._text.title, *self._text.lines)
        for place, (old, new) in enumerate(zip(before, self._all(), strict=True)):
            if new != old:
                answers = answers.with_value(f"line_{place}", new or " ")
        return answers

    def _show(self, waits: Answers) -> None:
        for place, edit in enumerate((self.title, *self.lines)):
            said = waits.get(f"line_{place}").value
            if isinstance(said, str):
                _enter(edit, said.strip())

    def go_on(self) -> None:
        """Keep it as a new version."""
        text = self._text
        title, *lines = self._all()
        self.send(
            lambda desk: wordings.correct_text(
                desk, text.language, text.about, text.version, title, lines
            ),
            CORRECTED,
        )


def _words(edit: QTextEdit | QLineEdit) -> str:
    return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()


def _enter(edit: QTextEdit | QLineEdit, words: str) -> None:
    if isinstance(edit, QLineEdit):
        edit.setText(words)
    else:
        edit.setPlainText(words)
