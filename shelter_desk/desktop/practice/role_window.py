"""The role card in a window of its own, to be turned to whoever plays."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.guard.quick_hide import TURNED_TO_HER
from shelter_desk.desktop.her_screen import reading_side
from shelter_desk.desktop.i18n import anchored, fill
from shelter_desk.desktop.practice import role_words as say
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.on_screen import on_screen
from shelter_desk.desktop.widgets.paragraph import Paragraph
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.languages import is_rtl
from shelter_desk.domain.practice.role import RoleCard
from shelter_desk.domain.text import Text
from shelter_desk.forms.lists import language_name
from shelter_desk.services.labels.choices import SCOPES

WIDE, HIGH = 560, 640
_SUBJECT, _SAYS = 1, 3
_OTHER = {"ar": ("en", "English"), "en": ("ar", "العربية")}


class RoleWindow(QDialog):
    """One card in large letters, in Arabic or English whatever the desk speaks.

    It holds nothing back: the other trainee works on while it is open. Closing it, hiding it with
    F12 and locking the desk are as with any window of the desk.
    """

    def __init__(self, context: DeskContext, card: RoleCard, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self.card = context, card
        self.language = "ar" if context.language == "ar" else "en"
        self.finished.connect(self.deleteLater)
        self.setModal(False)
        self.setProperty(TURNED_TO_HER, True)
        self.resize(on_screen(self, QSize(context.theme.px(WIDE), context.theme.px(HIGH))))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        self._practice = QLabel()
        self._practice.setProperty("kind", "practice")
        self._practice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._practice.setWordWrap(True)
        layout.addWidget(self._practice)
        self._head = QHBoxLayout()
        self.other = QuietButton("", icon=context.icons.icon("language"))
        self.other.clicked.connect(self._turn)
        self._title = self._line("", 17, bold=True)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self.other, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._head)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(6, 0, 6, 0)
        self._column.setSpacing(12)
        layout.addWidget(scrolled(inside), 1)
        self._show()

    def _turn(self) -> None:
        """The other language."""
        self.language = _OTHER[self.language][0]
        self._show()

    def _show(self) -> None:
        right = is_rtl(self.language)
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        )
        number = self._words(say.ROLE, number=str(self.card.seed))
        self.setWindowTitle(self.tr("Practice"))
        self._title.setText(number)
        self._title.setAlignment(reading_side(self.language))
        self.other.setText(_OTHER[self.language][1])
        self._practice.setText(self._words(say.PRACTICE))
        empty(self._column)
        self._column.addWidget(self._line(self._words(say.INVENTED), 10.5, kind="muted"))
        self._who()
        self._asked()
        self._wishes()
        self._consents()
        trap = self._part(say.TRAP)
        trap.body.addWidget(self._line(self.card.trap.say(self.language)))
        self._column.addStretch(1)

    def _who(self) -> None:
        card, language = self.card, self.language
        told = {
            "name": card.called.say(language),
            "age": str(card.age),
            "language": language_name(card.language, language),
        }
        part = self._part(say.STATE)
        part.body.addWidget(self._line(self._words(say.WHO, **told), bold=True))
        part.body.addWidget(self._line(card.state.say(language)))
        needs = self._part(say.NEEDS)
        for need in card.needs:
            needs.body.addWidget(self._line(f"• {need.say(language)}"))

    def _asked(self) -> None:
        part = self._part(say.ASKED)
        for subject, words in self.card.says:
            self._pair(part, say.SUBJECTS[subject], words.say(self.language))
        later = self._part(say.LATER)
        self._pair(later, say.SUBJECTS[self.card.later], self.card.later_says.say(self.language))

    def _wishes(self) -> None:
        card, language = self.card, self.language
        part = self._part(say.WISHES)
        room = self._words(say.ROOM, room=card.room.say(language))
        whom = self._words(say.NOT_TO_TELL, whom=card.not_to_tell.say(language))
        for words in (self._words(say.INTERPRETERS[card.interpreter]), room, whom):
            part.body.addWidget(self._line(words))

    def _consents(self) -> None:
        part = self._part(say.CONSENTS)
        for scope, said in self.card.consents:
            self._pair(part, SCOPES[scope], self._words(say.ANSWERS[said]))

    def _part(self, title: Text) -> Card:
        card = Card(self, margin=16)
        card.body.addWidget(self._line(self._words(title), 13, bold=True))
        self._column.addWidget(card)
        return card

    def _pair(self, part: Card, about: Text, words: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self._line(self._words(about), 10.5, kind="muted"), _SUBJECT, top)
        row.addWidget(self._line(words), _SAYS, top)
        part.body.addLayout(row)

    def _line(
        self, words: str, size: float = 12, *, kind: str = "", bold: bool = False
    ) -> Paragraph:
        line = Paragraph(words)
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setWordWrap(True)
        line.setAlignment(reading_side(self.language))
        line.setFont(self._context.theme.font(size, bold=bold))
        if kind:
            line.setProperty("kind", kind)
        return line

    def _words(self, text: Text, **params: str) -> str:
        spoken = self._context.translate(self.language, text, None)
        return anchored(self.language, fill(spoken, params))
