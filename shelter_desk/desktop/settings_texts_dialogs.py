"""Who signed texts off, and a text that is put right line by line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTextEdit, QVBoxLayout, QWidget

from shelter_desk.desktop.ask_dialog import AskDialog
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.pages.ask import Questions, shown_day
from shelter_desk.desktop.widgets.labels import Muted, Small
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.consents import ConsentText
from shelter_desk.domain.errors import NothingWritten
from shelter_desk.domain.languages import is_rtl
from shelter_desk.domain.text import Text
from shelter_desk.domain.wordings import TextReview
from shelter_desk.forms.spec import DateField, TextField
from shelter_desk.services import wordings

SIGNED = Text("her_texts", "The review is recorded and stands in the list.")
CORRECTED = Text("her_texts", "The new wording is kept. It is a draft until it is reviewed.")
_FIELDS = (
    TextField("reviewer", Text("her_texts", "Name of the reviewer")),
    TextField("organisation", Text("her_texts", "Organisation or profession")),
    DateField("on", Text("her_texts", "Day of the review"), partial=False, not_in_future=True),
)
LINE_HEIGHT = 76
_WIDTH = 560


class ReviewDialog(AskDialog):
    """A manager writes down who read the texts, for whom she works, and when."""

    def __init__(self, context: DeskContext, texts: Sequence[ConsentText], parent: QWidget) -> None:
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
        reviews = [TextReview(one.scope, one.version, *named, on) for one in self._texts]
        language = self._texts[0].language
        self.send(lambda desk: wordings.sign_off_texts(desk, language, reviews), SIGNED)


class CorrectionDialog(AskDialog):
    """Every line below the same line in English."""

    def __init__(
        self, context: DeskContext, text: ConsentText, english: ConsentText, parent: QWidget
    ) -> None:
        super().__init__(context, self.tr("Put the text right"), _WIDTH, parent)
        self._text = text
        self.resize(context.theme.px(680), context.theme.px(560))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        self.title = QLineEdit(text.title)
        self.title.setMaxLength(300)
        self._put(column, english.title, self.title)
        self.lines: list[QTextEdit] = []
        for hers, ours in zip(text.lines, english.lines, strict=False):
            edit = QTextEdit()
            edit.setAcceptRichText(False)
            edit.setPlainText(hers)
            edit.setTabChangesFocus(True)
            edit.setFixedHeight(context.theme.px(LINE_HEIGHT))
            self.lines.append(edit)
            self._put(column, ours, edit)
        self.column.addWidget(scrolled(inside, self), 1)
        self.put_act(self.tr("Keep as a new version"), self.go_on)

    def _put(self, column: QVBoxLayout, ours: str, edit: QWidget) -> None:
        way = Qt.LayoutDirection
        right = is_rtl(self._text.language)
        edit.setLayoutDirection(way.RightToLeft if right else way.LeftToRight)
        edit.setAccessibleName(ours)
        column.addWidget(Small(ours))
        column.addWidget(edit)
        column.addSpacing(6)

    def go_on(self) -> None:
        """Keep it as a new version."""
        text, title = self._text, self.title.text()
        lines = [edit.toPlainText() for edit in self.lines]
        self.send(
            lambda desk: wordings.correct_text(
                desk, text.language, text.scope, text.version, title, lines
            ),
            CORRECTED,
        )
