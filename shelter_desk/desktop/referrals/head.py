"""The head of a referral: whose, which one, how far, and what may be done."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.referrals.words import state_tone, state_words
from shelter_desk.desktop.widgets.buttons import (
    DestructiveButton,
    LinkButton,
    PrimaryButton,
    QuietButton,
)
from shelter_desk.desktop.widgets.cards import Chip
from shelter_desk.desktop.widgets.labels import MutedLine, Title, set_kind
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.referrals import ReferralState
from shelter_desk.domain.text import Text
from shelter_desk.services.referrals.referral_story import AT_AN_END
from shelter_desk.services.views.referral import ReferralRow

REFERRAL = Text("referrals", "Referral {number}")
UNSAVED = Text("referrals", "Not saved yet")


class ReferralHead(QWidget):
    """Words and buttons above a referral, or above the list of them."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        row = WrapRow()
        self.setLayout(row)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.who = MutedLine()
        self.title = Title(self.tr("Referrals"))
        line = QHBoxLayout()
        line.setSpacing(12)
        self.state = Chip("", "neutral")
        self.unsaved = Chip(context.words(UNSAVED), "info")
        for widget in (self.who, self.state, self.unsaved):
            line.addWidget(widget)
        line.addStretch(1)
        words.addLayout(line)
        words.addWidget(self.title)
        row.place(words)
        row.split()
        for button in self._buttons():
            row.addWidget(button)

    def _buttons(self) -> tuple[QPushButton, ...]:
        icons = self._context.icons
        self.discard = LinkButton(self.tr("Discard draft"))
        self.revoke = DestructiveButton(self.tr("Take the referral back"))
        self.save = QuietButton(self.tr("Save"), icon=icons.icon("save"))
        self.send = QuietButton(self.tr("Mark as handed over"))
        self.not_sent = LinkButton(self.tr("Why not referred…"))
        self.new = PrimaryButton(self.tr("New referral"), icon=icons.icon("plus", "on_primary"))
        return self.not_sent, self.discard, self.revoke, self.save, self.send, self.new

    def show_row(self, row: ReferralRow | None, *, writing: bool, unsaved: bool) -> bool:
        """Show one referral, a new one, or the list; true when it may be written."""
        context = self._context
        state = row.referral.state if row is not None else ReferralState.DRAFT
        draft = writing and state is ReferralState.DRAFT
        self.title.setText(self.tr("New referral") if writing else self.tr("Referrals"))
        if writing and row is not None:
            number = context.fmt.code(row.referral.number)
            self.title.setText(context.words(REFERRAL).replace("{number}", number))
        self.state.setVisible(writing and row is not None)
        if row is not None:
            self.state.set(state_words(context, row), state_tone(row))
        self.save.setVisible(draft)
        self.send.setVisible(draft)
        self.new.setVisible(not writing)
        self.not_sent.setVisible(row is None)
        self.revoke.setVisible(writing and row is not None and state not in AT_AN_END)
        self.show_unsaved(draft and unsaved)
        return draft

    def show_allowed(self, allowed: bool) -> None:
        """Handing over is the act of the page once she has agreed; until then it is keeping."""
        icon = self._context.icons.icon
        self.save.setIcon(icon("save") if allowed else icon("save", "on_primary"))
        for button, first in ((self.save, not allowed), (self.send, allowed)):
            set_kind(button, PrimaryButton.kind if first else QuietButton.kind)

    def show_unsaved(self, unsaved: bool) -> None:
        """Whether words wait that are not in the file."""
        self.unsaved.setVisible(unsaved)
        self.discard.setVisible(unsaved)
