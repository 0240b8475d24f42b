"""The code of conduct, before the first page of somebody who has not accepted it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.arabic_keys import add_shortcut
from shelter_desk.desktop.look.theme import Theme
from shelter_desk.desktop.shell.help import HelpDialog
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton
from shelter_desk.desktop.widgets.cards import Chip
from shelter_desk.desktop.widgets.centred import CentredCard
from shelter_desk.desktop.widgets.labels import Body, Muted, Title
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.domain.conduct import ConductText

OWN_NAMES = {"ar": "العربية", "en": "English"}


class ConductPage(QWidget):
    """The lines in her language, the other one beside a link.

    Signals: ``accepted`` (the version); ``lock_wanted``.
    """

    accepted = Signal(int)
    lock_wanted = Signal()

    def __init__(self, theme: Theme, text: ConductText, language: str) -> None:
        super().__init__()
        self._text = text
        self._language = language if language in text.lines else "en"
        middle = CentredCard(theme.px(680))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(middle)
        body = middle.card.body
        body.addWidget(Title(self.tr("How we work here")))
        if not text.reviewed_by:
            body.addWidget(Chip(self.tr("Draft: nobody has reviewed this text yet"), "attention"))
        body.addWidget(
            Muted(self.tr("Please read this calmly. It is asked once, and again when it changes."))
        )
        self._lines = QWidget()
        self._rows = QVBoxLayout(self._lines)
        self._rows.setContentsMargins(0, 8, 0, 8)
        self._rows.setSpacing(10)
        body.addWidget(self._lines)
        body.addLayout(self._buttons())
        self._show_lines()
        add_shortcut(self, "F1", lambda: HelpDialog(language, "conduct", self).open())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.other = LinkButton()
        self.other.clicked.connect(self.turn)
        row.addWidget(self.other)
        lock = LinkButton(self.tr("Not now, lock the desk"))
        lock.clicked.connect(self.lock_wanted)
        row.addWidget(lock)
        row.addStretch(1)
        self.accept = PrimaryButton(self.tr("I work by this"))
        self.accept.clicked.connect(self._accept)
        row.addWidget(self.accept)
        return row

    def turn(self) -> None:
        """The same lines in the other language."""
        self._language = self._others()[0]
        self._show_lines()

    def _others(self) -> list[str]:
        return [one for one in self._text.lines if one != self._language]

    def _show_lines(self) -> None:
        empty(self._rows)
        way = Qt.LayoutDirection
        right = self._language == "ar"
        self._lines.setLayoutDirection(way.RightToLeft if right else way.LeftToRight)
        self._lines.setProperty("reads", "" if right else "left")
        for number, line in enumerate(self._text.lines[self._language], start=1):
            self._rows.addWidget(Body(f"{number}. {line}"))
        self.other.setText(OWN_NAMES[self._others()[0]])

    def _accept(self) -> None:
        self.accept.setEnabled(False)
        self.accepted.emit(self._text.version)
