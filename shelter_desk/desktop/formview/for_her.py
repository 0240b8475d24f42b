"""Words of a talk that are meant for her: read aloud, or on the screen turned to her."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.her_screen import HerScreen
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.combo import StillComboBox
from shelter_desk.desktop.widgets.labels import Small, Strong
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.text import Text
from shelter_desk.domain.wordings import HerText, HouseText
from shelter_desk.forms.lists import language_name
from shelter_desk.services.consents import wordings
from shelter_desk.services.consents.consents import consent_languages

_FOR_HER = Text("prompts", "For her, in her language: read aloud, or turn the screen")
_TURN = Text("prompts", "Turn the screen to her")
_LANGUAGE = Text("prompts", "Her language")
_DRAFT = Text("prompts", "This wording is a draft translation; nobody has checked it yet.")


class ForHer(QWidget):
    """One text of the house in a language that is chosen, and the way to show it to her."""

    def __init__(self, context: DeskContext, about: HouseText, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._about = context, about
        self._wanted = ""
        self.text: HerText | None = None
        self.screen_of_hers: HerScreen | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        title = Strong(context.words(_FOR_HER))
        title.setWordWrap(True)
        column.addWidget(title)
        row = WrapRow(gap=8)
        self.language = StillComboBox()
        self.language.setAccessibleName(context.words(_LANGUAGE))
        self.language.setMinimumHeight(36)
        self.language.activated.connect(lambda _at: self._load())
        row.addWidget(self.language)
        self.turn = QuietButton(context.words(_TURN), icon=context.icons.icon("eye"))
        self.turn.setEnabled(False)
        self.turn.clicked.connect(self._turn)
        row.addWidget(self.turn)
        column.addLayout(row)
        self.draft = Small(context.words(_DRAFT))
        self.draft.hide()
        column.addWidget(self.draft)

    def begin(self, language: str) -> None:
        """Offer the text in ``language`` first; the desk's own where it is not written in it."""
        self._wanted = language
        self._context.tasks.submit(self, consent_languages, self._show_languages, replaces="known")

    def _show_languages(self, known: Sequence[str]) -> None:
        ours = self._context.language
        names = {code: language_name(code, ours) for code in known}
        self.language.clear()
        for code in sorted(names, key=lambda one: names[one]):
            self.language.addItem(names[code], code)
        first = self._wanted if self._wanted in names else ours
        self.language.setCurrentIndex(max(self.language.findData(first), 0))
        self._load()

    def _load(self) -> None:
        language, about = str(self.language.currentData()), self._about
        self.turn.setEnabled(False)
        self._context.tasks.submit(
            self,
            lambda desk: wordings.her_text(desk, about, language),
            self._show,
            replaces="her_text",
        )

    def _show(self, text: HerText | None) -> None:
        self.text = text
        self.turn.setEnabled(text is not None)
        self.draft.setVisible(text is not None and text.is_draft)

    def _turn(self) -> None:
        if self.text is not None:
            self.screen_of_hers = HerScreen(self._context, self.text, self.window())
            self.screen_of_hers.showFullScreen()
