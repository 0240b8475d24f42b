"""The steps of a consent talk in which something is asked, one in sight at a time."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_parts.ask import Questions
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Heading, Muted
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.widgets.scroll import FittingArea, scrolled
from shelter_desk.domain.text import Text


class StepStack(OneOf):
    """Cards of questions; each scrolls, or is kept whole where the page scrolls anyway."""

    def __init__(self, context: DeskContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._whole = context.words, False

    def add_step(self, title: Text, hint: Text | None, questions: Questions) -> None:
        """What is asked in one step, below its name."""
        card = Card(self)
        card.body.addWidget(Heading(self._words(title)))
        if hint is not None:
            card.body.addWidget(Muted(self._words(hint)))
            card.body.addSpacing(8)
        holder = QWidget(card)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(questions)
        column.addStretch(1)
        area = scrolled(holder, card, hugs=True)
        area.keep_whole(self._whole)
        card.body.addWidget(area, 1)
        self.addWidget(card)

    def keep_whole(self, whole: bool) -> None:
        """Whether a step insists on the height of all that is in it."""
        self._whole = whole
        for area in self.findChildren(FittingArea):
            area.keep_whole(whole)
