"""Which printer each kind of paper goes to, and what the computer keeps of a print."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.buttons import LinkButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, Small
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.labels.papers import DOCUMENTS
from shelter_desk.services.papers import printers

CUPS = Text(
    "printers",
    "A print passes through the print system of this computer (CUPS), outside Shelter Desk. Its "
    "pages lie in the folder /var/spool/cups until the printer is done. Then Shelter Desk has them "
    "deleted there, at the latest when it is started again. A print that is broken off can leave a "
    "copy in /var/spool/cups/tmp until the computer is restarted. The log of the print system "
    "keeps the day and hour, the user of the computer, the printer, and how many sheets were "
    "printed, under the title “Document”. Whoever looks after the computer sets PreserveJobFiles "
    "No in cupsd.conf, so that no page waits for Shelter Desk, and encrypts the disk.",
)
WINDOWS = Text(
    "printers",
    "A print passes through the print system of this computer, outside Shelter Desk. It may keep "
    "the pages in the folder System32\\spool\\PRINTERS. Whoever looks after the computer turns "
    "“Keep printed documents” off for each printer, and encrypts the disk with BitLocker.",
)
TAKEN_BACK = Text(
    "printers",
    "What has not come out when the desk is locked or closed is taken back. If that fails, it is "
    "said after the next unlock.",
)
STAYS = Text(
    "printers",
    "What still waits for a printer when the desk is locked cannot be taken back here: it is said "
    "after the next unlock.",
)
OWN_MEMORY = Text(
    "printers", "A printer has a memory of its own as well. Use one that stands in a safe room."
)
NO_FILES = Text(
    "printers",
    "Printers that make a file instead of a sheet, and faxes, are not offered: such a file would "
    "lie about unprotected. Nor are groups of printers, as nobody knows beside which one to stand. "
    "A printer that the computer found on the network by itself is offered and never proposed.",
)
GOES_TO = Text("printers", "{paper}: {printer}")
NOTHING = Text(
    "printers",
    "The printer that a kind of paper was printed on is proposed for it the next time.",
)


def spool_words(platform: str = sys.platform) -> Text:
    """What this kind of computer keeps of a print, and what can be done about it."""
    return WINDOWS if platform == "win32" else CUPS


def lock_words(platform: str = sys.platform) -> Text:
    """What becomes of papers that wait when nobody is at the desk any more."""
    return STAYS if platform == "win32" else TAKEN_BACK


class PrintersCard(Card):
    """One's own printers by paper; they are forgotten all at once."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        self.body.addWidget(Heading(self.tr("Printers")))
        self.body.addWidget(Muted(context.words(spool_words())))
        for words in (lock_words(), OWN_MEMORY, NO_FILES):
            self.body.addWidget(Small(context.words(words)))
        self._lines = QVBoxLayout()
        self.body.addLayout(self._lines)
        self.shown: list[Body] = []
        self.forget = LinkButton(self.tr("Forget these printers"))
        self.forget.hide()
        self.forget.clicked.connect(self._forget)
        self.body.addWidget(self.forget)
        self.read()

    def read(self) -> None:
        """Show what is remembered now."""
        self._context.tasks.submit(self, printers.printers_chosen, self._show, replaces="printers")

    def _show(self, chosen: Mapping[DocumentKind, str]) -> None:
        for line in self.shown:
            line.deleteLater()
        say = self._context.words
        told = [
            say(Message(GOES_TO, {"paper": say(DOCUMENTS[kind]), "printer": name}))
            for kind, name in chosen.items()
        ]
        self.shown = [Body(words) for words in told or [say(NOTHING)]]
        for line in self.shown:
            self._lines.addWidget(line)
        self.forget.setVisible(bool(chosen))

    def _forget(self) -> None:
        self._context.tasks.submit(self, printers.forget_printers, lambda _: self.read())
