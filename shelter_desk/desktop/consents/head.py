"""The head of the consents: whose, what is talked about, in which language, and the way out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import Chip
from shelter_desk.desktop.widgets.labels import MutedLine, Title
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.consents import ConsentText
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms import lists

TALK = Text("consent", "Consent talk: {about}")
DRAFT = Text("consent", "{language}: draft translation")
READ_IN = Text("consent", "Read in {language}")
DISCARD = Text("consent", "Discard draft")


class ConsentHead(QWidget):
    """Words and buttons above the wallet or a talk.

    Signals: ``language_chosen`` (str) to read in another language.
    """

    language_chosen = Signal(str)

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._in_talk = False
        row = WrapRow()
        self.setLayout(row)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.who = MutedLine()
        self.title = Title(QCoreApplication.translate("ConsentPage", "Consents"))
        # it names an agency, and that may be long
        self.title.setWordWrap(True)
        words.addWidget(self.who)
        words.addWidget(self.title)
        row.place(words, wide=True)
        row.split()
        self.draft = Chip("", "attention")
        self.language = QuietButton()
        self.discard = QuietButton(context.words(DISCARD))
        self.back = QuietButton(
            QCoreApplication.translate("ConsentPage", "Break"), icon=context.icons.icon("pause")
        )
        self._only_in_talk = (self.draft, self.language, self.discard, self.back)
        for widget in self._only_in_talk:
            row.addWidget(widget)
            widget.hide()

    def show_talk(self, about: str, read: ConsentText, known: Sequence[str], waits: bool) -> None:
        """A talk is on the screen; ``waits`` while a draft of it lies in the file."""
        words = self._context.words
        self._in_talk = True
        self.title.setText(words(Message(TALK, {"about": about})))
        language = self._name_of(read.language)
        self.draft.set(words(Message(DRAFT, {"language": language})), "attention")
        self.draft.setVisible(read.is_draft)
        self.language.setText(words(Message(READ_IN, {"language": language})))
        self.language.setMenu(self._language_menu(known))
        for widget in (self.language, self.back):
            widget.show()
        self.show_waiting(waits)

    def show_wallet(self) -> None:
        """The wallet is on the screen."""
        self._in_talk = False
        self.title.setText(QCoreApplication.translate("ConsentPage", "Consents"))
        for widget in self._only_in_talk:
            widget.hide()

    def show_waiting(self, waits: bool) -> None:
        """Offer to discard the draft of the talk that is shown."""
        self.discard.setVisible(waits and self._in_talk)

    def _name_of(self, language: str) -> str:
        return lists.language_name(language, self._context.language)

    def _language_menu(self, known: Sequence[str]) -> QMenu:
        menu = QMenu(self)
        for code in sorted(known, key=self._name_of):
            action = menu.addAction(self._name_of(code))
            action.triggered.connect(lambda _=False, one=code: self.language_chosen.emit(one))
        return menu
