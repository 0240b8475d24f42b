"""Beside the board: somebody stands at the door and asks to come in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.fields import prompted_line
from shelter_desk.desktop.widgets.labels import Heading, Muted, Strong, Warn
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.languages import list_separator
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.views.house import VisitorAnswer

KEEP_OUT = Text("house", "Do not let in. Call {names}.")
DENIED = Text("house", "Nobody is known here by this name. Call {names}.")
ASKED_FOR = Text(
    "house", "This name may be used. Ask her first whether she comes; {names} can say who it is."
)
FIRST_NAME = Text("house", "Only a first name is alike. Ask for the whole name and look again.")
NOBODY = Text("house", "Nobody in the house has told of somebody like this.")
SEALED = Text(
    "house",
    "Names that are sealed as testimony were not looked at here. When in doubt, call a caseworker.",
)
ALWAYS = Text(
    "house",
    "Whoever asks: say neither that somebody is here nor that she is not. Ask her first whether "
    "she wishes to see anybody.",
)


class VisitorSide(Card):
    """Signals: ``asked`` (what was typed), ``closed``. Nothing typed here is kept."""

    asked = Signal(str)
    closed = Signal()

    def __init__(self, context: DeskContext) -> None:
        super().__init__(margin=16)
        self._context = context
        self.body.addWidget(Heading(self.tr("Somebody at the door")))
        self.body.addWidget(Muted(context.words(ALWAYS)))
        self.name = prompted_line(self.tr("Visitor, telephone or name asked for"))
        self.name.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self.name.returnPressed.connect(self._ask)
        self.body.addWidget(self.name)
        self.look = PrimaryButton(self.tr("Look"), icon=context.icons.icon("search", "on_primary"))
        self.look.clicked.connect(self._ask)
        self.stop = LinkButton(self.tr("Back to the beds"))
        self.stop.clicked.connect(self.closed)
        row = WrapRow()
        for part in (self.look, self.stop):
            row.addWidget(part)
        self.body.addLayout(row)
        self.keep_out, self.calm, self.sealed = Warn(""), Strong(""), Muted(context.words(SEALED))
        self.calm.setWordWrap(True)
        self.first_name = Muted(context.words(FIRST_NAME))
        for words in (self.keep_out, self.first_name, self.calm, self.sealed):
            self.body.addWidget(words)
        self._files = QVBoxLayout()
        self.body.addLayout(self._files)
        self.begin()

    def begin(self) -> None:
        """Another visitor."""
        self.name.clear()
        self._say("", "", False)
        self.first_name.hide()
        empty(self._files)
        self.name.setFocus()

    def show_answer(self, answer: VisitorAnswer) -> None:
        """What is told; the files that say so to those alone who may open them."""
        context = self._context
        empty(self._files)
        self.first_name.setVisible(answer.first_name)
        told = {
            KEEP_OUT: answer.keep_out,
            DENIED: answer.denied and not answer.keep_out,
            ASKED_FOR: answer.asked_for,
        }
        text = next((one for one, is_so in told.items() if is_so), None)
        if text is None:
            self._say("", context.words(NOBODY), answer.sealed)
            return
        names = list_separator(context.language).join(answer.call)
        words = context.words(Message(text, {"names": names}))
        if text is ASKED_FOR:
            self._say("", words, answer.sealed)
        else:
            self._say(words, "", answer.sealed)
        for resident_id, code in answer.codes:
            link = LinkButton(context.fmt.code(code))
            link.setAccessibleName(code)
            link.clicked.connect(lambda _=False, one=resident_id: self._open(one))
            self._files.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)

    def _open(self, resident_id: str) -> None:
        self._context.open_page(PageName.FILE, resident_id)

    def _say(self, keep_out: str, calm: str, sealed: bool) -> None:
        for label, words in ((self.keep_out, keep_out), (self.calm, calm)):
            label.setText(words)
            label.setVisible(bool(words))
        self.sealed.setVisible(sealed)

    def _ask(self) -> None:
        self.asked.emit(self.name.text())
