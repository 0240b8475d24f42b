"""Where she was not sent, and why: below her referrals."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, Small
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.services.labels.referral import BECAUSE, SERVICES
from shelter_desk.services.views.referral import NotSentRow


class NotSentCard(Card):
    """Hidden while there is nothing to show."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__(margin=16)
        self._context = context
        self.body.addWidget(Heading(self.tr("Not referred")))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.body.addLayout(self._lines)
        self.hide()

    def show_rows(self, rows: tuple[NotSentRow, ...]) -> None:
        """Other lines, newest first."""
        say, fmt = self._context.words, self._context.fmt
        empty(self._lines)
        self.setVisible(bool(rows))
        for one in rows:
            what = fmt.line(say(SERVICES[one.service]), say(BECAUSE[one.because]))
            self._lines.addWidget(Body(what))
            if one.words:
                self._lines.addWidget(Muted(one.words))
            self._lines.addWidget(Small(fmt.line(fmt.when(one.at), one.by_name)))
