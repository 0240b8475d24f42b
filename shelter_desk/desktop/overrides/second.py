"""The second manager reads what was written, and puts her own code and passphrase to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.overrides.words import (
    KNOWS,
    KNOWS_NOT,
    TELL_ON,
    TO,
    ground_lines,
    item_lines,
)
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton
from shelter_desk.desktop.widgets.cards import Line
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, Strong, Warn, from_the_start
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.passphrase_field import PassphraseField
from shelter_desk.domain.referrals import WRITTEN_APART
from shelter_desk.domain.text import Message
from shelter_desk.services.views.override import OverrideSheet, OverrideWords


class SecondManager(QWidget):
    """Signals: ``decided`` (code, passphrase), ``back`` to the words."""

    decided = Signal(str, str)
    back = Signal()

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(8)
        column.addWidget(Heading(self.tr("The second manager")))
        column.addWidget(
            Muted(
                self.tr(
                    "Another manager, at this desk now, who is not tied to her. Read this "
                    "together. If one of you doubts, it does not leave."
                )
            )
        )
        holder = QWidget(self)
        self._lines = QVBoxLayout(holder)
        self._lines.setContentsMargins(0, 4, 0, 4)
        self._lines.setSpacing(4)
        column.addWidget(holder)
        column.addWidget(Line())
        self._fields(column)
        column.addLayout(self._buttons())
        column.addStretch(1)

    def _fields(self, column: QVBoxLayout) -> None:
        label = Body(self.tr("Sign-in code of the second person"))
        self.code = from_the_start(QLineEdit())
        self.code.setAccessibleName(label.text())
        self.code.setMaxLength(3)
        self.code.setMinimumHeight(36)
        self.code.setMaximumWidth(self._context.theme.px(160))
        phrase = Body(self.tr("Passphrase of the second person"))
        self.passphrase = PassphraseField(phrase.text())
        self.passphrase.edit.returnPressed.connect(self._decide)
        self.fault = Warn()
        for widget in (label, self.code, phrase, self.passphrase, self.fault):
            column.addWidget(widget)
        self.fault.hide()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.decide = PrimaryButton(self.tr("We decide: it leaves today"))
        self.decide.clicked.connect(self._decide)
        back = LinkButton(self.tr("Back to the words"))
        back.clicked.connect(self.back)
        row.addWidget(self.decide)
        row.addWidget(back)
        row.addStretch(1)
        return row

    def ask(self, sheet: OverrideSheet, words: OverrideWords) -> None:
        """Show what is to be decided, word for word."""
        context = self._context
        self.forget()
        empty(self._lines)
        self._lines.addWidget(Strong(context.words(Message(TO, {"agency": sheet.agency_name}))))
        told = dict(words.contents)
        told |= {item: sheet.referral.words_of(item) for item in WRITTEN_APART}
        lines = [*item_lines(context, words.items, told)]
        lines += ground_lines(context, words.ground, words.law, words.reason)
        if words.told:
            lines.append(context.words(KNOWS))
        elif words.tell_on is not None:
            lines.append(context.words(Message(KNOWS_NOT, {"why": words.not_told_why})))
            day = {"day": context.fmt.date(words.tell_on)}
            lines.append(context.words(Message(TELL_ON, day)))
        for line in lines:
            self._lines.addWidget(Body(line))
        self.code.setFocus()

    def _decide(self) -> None:
        code, phrase = self.code.text(), self.passphrase.edit.text()
        if code and phrase:
            self.decided.emit(code, phrase)
            return
        (self.passphrase.edit if code else self.code).setFocus()

    def refuse(self, words: str) -> None:
        """Say beside what was typed why nothing may leave."""
        self.fault.setText(words)
        self.fault.show()
        self.passphrase.edit.clear()
        self.passphrase.edit.setFocus()

    def forget(self) -> None:
        """Nothing secret stays in a field."""
        self.code.clear()
        self.passphrase.edit.clear()
        self.passphrase.show_button.setChecked(False)
        self.fault.hide()
