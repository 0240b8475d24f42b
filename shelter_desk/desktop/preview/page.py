"""A document before it leaves: the very bytes as pages, then paper or a protected file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.preview.drawing import Drawing, Drawn, draw
from shelter_desk.desktop.preview.files import Files
from shelter_desk.desktop.preview.outlets import Outlets
from shelter_desk.desktop.preview.printing import Sending
from shelter_desk.desktop.preview.side import FOR_HOLDER, PROPOSED, PreviewSide
from shelter_desk.desktop.preview.source import (
    Source,
    Typeset,
    gather,
    own_copy_wishes,
    read_subject,
    talk_about,
)
from shelter_desk.desktop.preview.view import PagesView, Refusal, ZoomRow
from shelter_desk.desktop.preview.waiting import Waits
from shelter_desk.desktop.print_system.port import Printer
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import Chip
from shelter_desk.desktop.widgets.labels import MutedLine, Title
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.widgets.rows import Columns, WrapRow
from shelter_desk.domain.consent_errors import ItemsNotCovered, NoConsent
from shelter_desk.domain.errors import NotFound, ShelterDeskError
from shelter_desk.domain.hand_over_errors import NotAsAFile, NotTheWholeFile
from shelter_desk.domain.paper import DocumentKind
from shelter_desk.domain.paper_errors import PaperStopped, PaperTookTooLong
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.desk import Desk
from shelter_desk.services.labels.own_copy import ASKED_BY, GIVEN
from shelter_desk.services.papers import printers
from shelter_desk.services.views.desk import Paper

GATHER_AFTER_MS = 350
PAGES = Plural("paper", "%n pages", "", 0)
ZOOM = Text("paper", "{percent} %")
NOTHING_YET = Text("paper", "Nothing has been decided yet, so there is nothing to print.")
NO_ANSWER = Text("paper", "The print system of this computer does not answer.")
SAVED = Text("paper", "The copy is saved. The log shows its number.")
PAPER_BROKE = (PaperStopped, PaperTookTooLong)
"""Another go has a process of its own."""
HERS_TO_SAY = (NoConsent, NotTheWholeFile, NotAsAFile, ItemsNotCovered)
"""What another talk with her may change."""
Shown = tuple[Paper, Drawn]


class PreviewPage(Page):
    """Subject: an id and what is to be shown, as ``preview_source.read_subject`` takes it."""

    name: ClassVar[PageName] = PageName.PREVIEW
    help_key: ClassVar[str] = "print"

    def __init__(
        self,
        context: DeskContext,
        parent: QWidget | None = None,
        *,
        outlets: Outlets | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._outlets = outlets or Outlets()
        self._files = Files(self, lambda: self._outlets, self._saved)
        self._source: Source | None = None
        self._talk = ""
        self._round = 0
        self.paper: Paper | None = None
        self._chosen: Mapping[DocumentKind, str] = {}
        self._fresh = True  # the printer is proposed once, then it is hers to choose
        self._column = self.make_column()
        self._resting = QTimer(self, singleShot=True, interval=GATHER_AFTER_MS)
        self._resting.timeout.connect(self._gather)

    def build(self) -> Iterator[object]:
        """Head, pages, and what can be done with them."""
        self._column.addLayout(self._head())
        columns = Columns(self.context.theme.px(620))
        self._column.addLayout(columns, 1)
        columns.addWidget(self._pages(), 1)
        yield self
        self.side = PreviewSide(self.context, self)
        columns.addWidget(self.side)
        yield from self.side.build()
        self._listen()

    def _head(self) -> WrapRow:
        row = WrapRow()
        self.title = Title()
        row.addWidget(self.title)
        self.count = MutedLine()
        row.addWidget(self.count)
        self.draft = Chip(self.tr("Draft translation"), "attention")
        self.draft.hide()
        row.addWidget(self.draft)
        row.split()
        self.back = QuietButton(self.tr("Back"), icon=self.context.icons.icon("back"))
        self.back.clicked.connect(self.context.go_back)
        row.addWidget(self.back)
        self.sizes = ZoomRow()
        row.addWidget(self.sizes)
        return row

    def _pages(self) -> OneOf:
        self.stack = OneOf(self)
        self.view = PagesView(self.tr("Pages of the document"))
        self.view.setMinimumHeight(self.fontMetrics().height() * 14)
        self.view.zoomed.connect(self._zoomed)
        self.sizes.stepped.connect(self.view.step_zoom)
        self._drawing = Drawing(self, self.view, lambda: self.paper)
        self.refusal = Refusal()
        self.refusal.wanted.connect(self._gather)
        self.refusal.talk.connect(self._ask_anew)
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.refusal)
        return self.stack

    def _listen(self) -> None:
        # the words shrink, the room round them does not
        self.side.setFixedWidth(max(300, self.context.theme.px(300)))
        self.side.copies_changed.connect(lambda _: self._resting.start())
        self.side.print_wanted.connect(self._print)
        self.side.encrypted.connect(self._save_encrypted)
        self.side.plain.connect(self._save_plain)
        self._waits = Waits(self, self.side, lambda: self.paper, self._begin, self._refused)
        self._sending = Sending(self, self.side, self._waits, self._anew)

    def show_subject(self, subject: str) -> None:
        """Make the document and show it."""
        self.subject = subject
        self._source = None
        self._round += 1
        self.paper, self._fresh = None, True
        for label in (self.title, self.count):
            label.clear()
        self.draft.hide()
        self.view.show_pages((), "")
        self.side.set_ready(False)
        if not self._waits.open(subject):
            self._begin(read_subject(subject))

    def _begin(self, source: Source | None, copies: int = 0) -> None:
        """Make it, in ``copies`` where they were asked for before."""
        self._source = source
        if source is None:
            return
        self.side.begin(source, _proposed(source))
        wishes = own_copy_wishes(source)
        if wishes is not None:
            told = (ASKED_BY[wishes[0]], GIVEN[wishes[1]])
            self.side.propose(". ".join(map(self.context.words, told)))
        if copies and source.counts_copies:
            self.side.show_copies(copies)
        self._sending.ask_once_more(self.subject)
        self.side.may_save(self.context.staff.may(Permission.PRINT))
        self.side.printers.say_none(None)
        self.context.printing.printers(self, self._show_printers, self._no_printers)
        self._gather()

    def _show_printers(self, found: tuple[Printer, ...]) -> None:
        self.side.printers.offer(found)
        self._prefer()

    def _no_printers(self, _fault: ShelterDeskError) -> bool:
        self.side.printers.offer(())
        self.side.printers.say_none(NO_ANSWER)
        return True

    def _prefer(self) -> None:
        """Propose once, as soon as both the paper and the printers are there."""
        if self._fresh and self.paper is not None and self.side.printer.count():
            self._fresh = False
            self.side.printers.prefer(self._chosen.get(self.paper.kind, ""))

    def _gather(self) -> None:
        """Read on the file worker, typeset and draw on the paper worker."""
        source, copies = self._source, self.side.copies
        if source is None:
            return
        self._resting.stop()
        self._round += 1
        mine = self._round
        self._bring(self.view)
        self.side.set_ready(False)
        self.context.tasks.submit(
            self,
            lambda desk: (gather(desk, source, copies), printers.printers_chosen(desk)),
            lambda got: self._gathered(*got, mine),
            self._refused,
            replaces="gather",
        )

    def _gathered(self, make: Typeset, chosen: Mapping[DocumentKind, str], mine: int) -> None:
        self._chosen = chosen
        self._typeset(make, mine)

    def _typeset(self, make: Typeset, mine: int) -> None:
        self.view.fit(self._column)
        self._show_zoom()
        dpi, wanted = self.view.dpi(), self.view.in_sight()

        def work(desk: Desk) -> Shown:
            made = make(desk)
            return made, draw(desk, made.pdf, dpi, wanted)

        self.context.tasks.submit_paper(
            self,
            work,
            lambda shown: self._show(shown) if mine == self._round else None,
            self._refused,
            replaces="typeset",
        )

    def _show(self, shown: Shown) -> None:
        self.paper, drawn = shown
        self.title.setText(self.context.words(self.paper.title))
        self.draft.setVisible(self.paper.draft_translation)
        self.side.unprotected.machine.setVisible(bool(self.paper.data))
        self._waits.seen(self._source, self.paper)
        self.count.setText(self.context.words(PAGES, len(drawn.sizes)))
        self._drawing.show(drawn)
        self._bring(self.view)
        self._prefer()
        self.side.set_ready(True)

    def _refused(self, fault: ShelterDeskError) -> bool:
        """Say in the place of the pages why there are none."""
        self.paper = None
        words = self.context.words(_why_not(self._source, fault))
        self._talk = "" if self._source is None else talk_about(self._source)
        asks = bool(self._talk) and isinstance(fault, HERS_TO_SAY)
        self.refusal.say(words, try_again=isinstance(fault, PAPER_BROKE), talk=asks)
        self._bring(self.refusal)
        return True

    def _bring(self, view: QWidget) -> None:
        """The pages with what is done with them, or why there are none."""
        self.stack.setCurrentWidget(view)
        for part in (self.sizes, self.side):
            part.setVisible(view is self.view)

    def _ask_anew(self) -> None:
        """The talk with her about what may not leave yet."""
        self.context.open_page(PageName.CONSENT, self._talk)

    def _zoomed(self) -> None:
        self._show_zoom()
        self._drawing.anew()

    def _show_zoom(self) -> None:
        percent = self.context.fmt.number(self.view.zoom)
        self.sizes.words.setText(self.context.words(Message(ZOOM, {"percent": percent})))

    def _reason(self) -> str:
        """The reason; says so when it is missing."""
        reason = self.side.reason_words()
        if not reason:
            self.side.to_choices()
            self.side.reason.focus_after("")
            self.context.messages.tell(self.tr("Say what the copy is for first."), "attention")
        return reason

    def _print(self) -> None:
        shown, reason = self.paper, self._reason()
        if shown is None or not reason:
            return
        self._sending.begin(shown, reason, len(self.view.sheets))

    def _anew(self) -> None:
        """After a print: the next numbers, and the keyboard where one reads."""
        if self.side.stack.currentIndex() == 0:
            self.view.setFocus()
        self._gather()

    def _save_encrypted(self, passphrase: str) -> None:
        shown, reason = self.paper, self._reason()
        if shown is not None and reason:
            self._files.save_encrypted(shown, reason, passphrase)

    def _save_plain(self) -> None:
        shown, reason = self.paper, self._reason()
        if shown is not None and reason:
            self._files.save_plain(shown, reason)

    def _saved(self, shown: Paper) -> None:
        self.context.messages.tell(SAVED)
        if shown is self.paper:
            self.side.to_choices()
            self.view.setFocus()
            self._gather()

    def leave(self) -> None:
        """Keep no passphrase and no picture of a page behind; coming back makes them anew."""
        self._resting.stop()
        self._round += 1
        self.view.show_pages((), "")
        self.side.protected.forget()


def _proposed(source: Source) -> str:
    """What the copy is likely for."""
    if len(source.copies_for) == 1:
        return PROPOSED[source.copies_for[0]]
    return FOR_HOLDER.get(source.first_holder, "file")


def _why_not(source: Source | None, fault: ShelterDeskError) -> Text | Message:
    consent = source is not None and source.kind == "consent"
    return NOTHING_YET if consent and isinstance(fault, NotFound) else fault.message
