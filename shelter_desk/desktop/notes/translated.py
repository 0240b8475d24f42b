"""Beside her words in her own language: what they mean, and who translated them (6.2 rule 19)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.fields import named_line
from shelter_desk.desktop.widgets.labels import Small
from shelter_desk.desktop.widgets.writing_sheet import WritingArea
from shelter_desk.domain.notes import NoteBlock
from shelter_desk.domain.text import Text
from shelter_desk.services.labels.note_words import TRANSLATION

WHEN = Text("notes", "Where she spoke another language: what it means.")
WHO = Text("notes", "Who translated it")


class Translated(QWidget):
    """Asked once there are words of hers; until then it takes no room.

    Signals: ``changed``.
    """

    changed = Signal()

    def __init__(self, context: DeskContext, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 0, 0)
        column.setSpacing(4)
        self._about = Small(context.words(WHEN), self)
        column.addWidget(self._about)
        self.area = WritingArea(context.words(TRANSLATION), self)
        self.area.setAccessibleDescription(context.words(WHEN))
        column.addWidget(self.area)
        self._asked = Small(context.words(WHO), self)
        column.addWidget(self._asked)
        self.who = named_line(context.words(WHO))
        self._asked.setBuddy(self.who)
        self.who.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        column.addWidget(self.who)
        self.area.textChanged.connect(self.changed)
        self.who.textChanged.connect(self.changed)
        self._paper = False
        self.offer(asked=False)

    @property
    def has_words(self) -> bool:
        """True when something is written here."""
        return bool(self.area.toPlainText().strip() or self.who.text().strip())

    def offer(self, *, asked: bool) -> None:
        """In sight while there is something to translate, and whenever words stand here."""
        self.setVisible(self.has_words or (asked and not self._paper))

    def put_into(self, block: NoteBlock) -> NoteBlock:
        """``block`` with what is written here beside it."""
        return NoteBlock(block.kind, block.text, self.area.toPlainText(), self.who.text())

    def show_beside(self, blocks: tuple[NoteBlock, ...]) -> None:
        """What was kept beside ``blocks``."""
        before = (self.area.blockSignals(True), self.who.blockSignals(True))
        self.area.setPlainText("\n\n".join(one.translation for one in blocks if one.translation))
        people = dict.fromkeys(one.translated_by for one in blocks if one.translated_by)
        self.who.setText(" · ".join(people))
        self.area.blockSignals(before[0])
        self.who.blockSignals(before[1])
        self.offer(asked=bool(blocks))

    def allow(self, writing: bool) -> None:
        """Whether anything can be written."""
        self.area.setReadOnly(not writing)
        self.who.setReadOnly(not writing)

    def look_like_paper(self, paper: bool) -> None:
        """On a locked note stand its words alone."""
        self._paper = paper
        self.area.look_like_paper(paper)
        self._about.setVisible(not paper)
        self.area.setVisible(not paper or bool(self.area.toPlainText().strip()))
        for part in (self._asked, self.who):
            part.setVisible(not paper or bool(self.who.text().strip()))
