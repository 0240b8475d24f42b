"""Where somebody leaves: what her file knows that is still open, each one press away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.look.fmt import Fmt
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Strong
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.views.leaving import StillOpen

OPEN = Text("leaving", "Still open, as far as her file knows")
NONE = Text("leaving", "As far as her file knows, nothing is open.")


class StillOpenCard(Card):
    """Hidden until it has something to say. Signals: ``opens`` a page and its subject."""

    opens = Signal(PageName, str)

    def __init__(self, words: Callable[[Text | Message], str], fmt: Fmt, parent: QWidget) -> None:
        super().__init__(parent, margin=12)
        self._words, self._fmt = words, fmt
        self._row = WrapRow(gap=8)
        self.body.addLayout(self._row)
        self.title = Strong()
        self.buttons: list[QuietButton] = []
        self.hide()

    def show_open(self, found: tuple[StillOpen, ...] | None) -> None:
        """Say what is open; ``None`` hides the card."""
        empty(self._row)
        self.buttons = []
        self.setVisible(found is not None)
        if found is None:
            return
        self.title = Strong(self._words(OPEN if found else NONE))
        self._row.addWidget(self.title)
        for one in found:
            self._row.addWidget(self._button(one))

    def _button(self, one: StillOpen) -> QuietButton:
        what = one.what
        if one.day is not None:
            what = Message(what.text, {**what.params, "day": self._fmt.date(one.day)}, what.n)
        button = QuietButton(self._fmt.shape(self._words(what)))
        way, subject = PageName(one.way), one.subject
        button.clicked.connect(lambda: self.opens.emit(way, subject))
        self.buttons.append(button)
        return button
