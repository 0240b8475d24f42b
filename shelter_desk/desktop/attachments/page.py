"""Attachments of one resident: added by hand, drop or paste, looked at inside, handed over."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.attachments import words
from shelter_desk.desktop.attachments.cards import AttachmentCard
from shelter_desk.desktop.attachments.handing import hand_over
from shelter_desk.desktop.attachments.side import AttachedSide
from shelter_desk.desktop.attachments.taking import Doors, Line, files_in, holds_files
from shelter_desk.desktop.attachments.viewer import Viewer
from shelter_desk.desktop.consents.signed_paper import SignedPaperButton
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.house.words import who
from shelter_desk.desktop.keeping.unsealing import UnsealDialog
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.page_parts.back_head import back_head
from shelter_desk.desktop.page_parts.for_whom import GIVEN, KEPT
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import EmptyState
from shelter_desk.desktop.widgets.labels import MutedLine
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.widgets.rows import Columns, WrapRow
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.ids import AttachmentId, ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.services.attachments import attachments
from shelter_desk.services.notes import sealed
from shelter_desk.services.referrals import referrals
from shelter_desk.services.residents import residents
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.attachment import (
    AttachmentView,
    HandOver,
    NewFile,
    Offered,
    OpenedAttachment,
)
from shelter_desk.services.views.resident import ResidentRow

LIST, VIEWER = range(2)


class AttachmentsPage(Page):
    """Subject: a resident's id."""

    name: ClassVar[PageName] = PageName.ATTACHMENTS
    help_key: ClassVar[str] = "attachments"
    topics: ClassVar[frozenset[str]] = frozenset({Topic.ATTACHMENTS, Topic.NOTES})

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.doors = Doors()
        self.line = Line()
        self._reading = False
        self._visit = 0
        self._views: dict[AttachmentId, AttachmentView] = {}
        layout = self.make_column()
        self.who = MutedLine()
        layout.addLayout(back_head(context, self.tr("Attachments"), self.tr("Back"), self.who))
        layout.addLayout(self._acts())
        columns = Columns(context.theme.px(640))
        self.stack = OneOf()
        self.stack.addWidget(self._list())
        self.viewer = Viewer(context)
        self.viewer.closed.connect(self._to_list)
        self.stack.addWidget(self.viewer)
        columns.addWidget(self.stack, 1)
        columns.addWidget(self._aside(), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(columns, 1)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)

    def _acts(self) -> WrapRow:
        context, row = self.context, WrapRow()
        self.count = MutedLine()
        row.addWidget(self.count)
        row.split()
        self.signed = SignedPaperButton(context)
        row.addWidget(self.signed)
        self.paster = QuietButton(self.tr("Paste"))
        self.paster.clicked.connect(self.paste)
        self.add = QuietButton(self.tr("Add files"), icon=context.icons.icon("plus"))
        self.add.clicked.connect(self.choose)
        for button in (self.paster, self.add):
            row.addWidget(button)
            if not self._may_add:
                button.hide()
        self.setAcceptDrops(self._may_add)
        return row

    @property
    def _may_add(self) -> bool:
        return self.context.staff.may(Permission.WRITE_RECORDS)

    def _list(self) -> QWidget:
        holder = QWidget()
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 0, 8, 0)
        self._rows.setSpacing(12)
        self._rows.addStretch(1)
        return scrolled(holder)

    def _aside(self) -> QWidget:
        self.side = AttachedSide(self.context)
        self.side.added.connect(self._add)
        self.side.dropped.connect(self._next)
        self.side.left.connect(self._hand_over)
        self.side.away.connect(self._take_away)
        self.viewer.leave.connect(self.side.ask_leaving)
        aside = scrolled(self.side, hugs=True)
        aside.setFixedWidth(self.context.theme.px(350))
        return aside

    def show_subject(self, subject: str) -> None:
        """Show the attachments of somebody; each look at one is an event."""
        if subject != self.subject:
            self._forget()
        self.subject = self.signed.her = subject
        her, tasks = ResidentId(subject), self.context.tasks
        tasks.submit(
            self, lambda desk: residents.resident_row(desk, her), self._show_who, replaces="who"
        )
        tasks.submit(
            self,
            lambda desk: (sealed.circles(desk), referrals.agencies(desk)),
            lambda found: self.side.begin(her, *found),
            replaces="circles",
        )
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        if not self.subject:
            return
        her = ResidentId(self.subject)
        self.context.tasks.submit(
            self, lambda desk: attachments.attachments_of(desk, her), self._show, replaces="list"
        )

    def _show_who(self, row: ResidentRow) -> None:
        self.who.setText(who(self.context, row))

    def _show(self, views: tuple[AttachmentView, ...]) -> None:
        there = sum(one.removed_at is None for one in views)
        self.count.setText(self.context.words(words.COUNT, there) if there else "")
        self._views = {one.id: one for one in views}
        empty(self._rows, keep=1)
        self.cards: dict[AttachmentId, AttachmentCard] = {}
        # what is there before what was taken away
        for view in sorted(views, key=lambda one: one.removed_at is not None):
            card = AttachmentCard(self.context, view)
            card.look.connect(lambda one=view: self.look(one.id))
            card.leave.connect(lambda one=view: self.side.ask_leaving(one))
            card.away.connect(lambda one=view: self.side.ask_away(one))
            card.unseal.connect(self._unseal)
            self.cards[view.id] = card
            self._rows.insertWidget(self._rows.count() - 1, card)
        if not views:
            nothing = EmptyState(
                self.tr("No attachments yet"),
                self.tr("Photos of papers, letters and recordings that belong to her file."),
            )
            self._rows.insertWidget(0, nothing)

    def look(self, attachment_id: AttachmentId) -> None:
        """Open one inside the window."""
        self.context.tasks.submit(
            self,
            lambda desk: attachments.look_at_attachment(desk, attachment_id),
            self._opened,
            replaces="look",
        )

    def _opened(self, opened: OpenedAttachment) -> None:
        if opened.view.resident_id == self.subject:
            self.stack.setCurrentIndex(VIEWER)
            self.viewer.show_opened(opened)

    def _to_list(self) -> None:
        self.stack.setCurrentIndex(LIST)

    def _unseal(self) -> None:
        UnsealDialog(self.context, ResidentId(self.subject), self.window()).open()

    def choose(self) -> None:
        """Choose files by name."""
        self.line.chosen(self.doors.files(self))
        self._go_on()

    def paste(self) -> None:
        """Take what lies on the clipboard: files, or a picture."""
        data = QGuiApplication.clipboard().mimeData()
        if self._may_add and data is not None:
            self.line.add(files_in(data))
            self._go_on()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only what can be added."""
        if holds_files(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files or a picture were dropped; where they came from they stay."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.line.add(files_in(event.mimeData()))
        self._go_on()

    def _go_on(self) -> None:
        """The next file, unless one is being asked about."""
        if not self.side.is_adding and not self._reading:
            self._next()

    def _next(self) -> None:
        self.side.calm()
        waiting = self.line.take()
        if waiting is None:
            return
        self._reading, visit = True, self._visit

        def ask(offered: Offered) -> None:
            if visit == self._visit:
                self._ask(offered)

        def refused(fault: ShelterDeskError) -> bool:
            return visit != self._visit or self._refused(fault)

        self.context.tasks.submit_paper(self, waiting, ask, refused)

    def _ask(self, offered: Offered) -> None:
        self._reading = False
        self._to_list()
        self.viewer.forget()
        self.side.ask_about(offered, len(self.line))

    def _refused(self, fault: ShelterDeskError) -> bool:
        self._reading = False
        self.context.messages.error(fault)
        self._next()
        return True

    def _add(self, new: NewFile) -> None:
        her, told = ResidentId(self.subject), GIVEN if self.side.gives_away else KEPT
        added = self.side.when_done(told, self._added)
        self.context.tasks.submit(self, lambda desk: attachments.attach(desk, her, new), added)

    def _added(self) -> None:
        # what was pressed is gone: the keyboard goes on where the next file is added
        self.add.setFocus()
        self._next()

    def _hand_over(self, attachment_id: AttachmentId, how: HandOver) -> None:
        view = self._views.get(attachment_id)
        if view is None or view.facts is None:
            return
        target = self.doors.target(self, view.facts.media.endings[0])
        if target is None:
            return
        saved = self.side.when_done(words.SAVED, self.side.settled)
        hand_over(self, attachment_id, target, how, saved)

    def _take_away(self, attachment_id: AttachmentId, reason: str) -> None:
        gone = self.side.when_done(words.GONE, self._taken)
        self.context.tasks.submit(
            self, lambda desk: attachments.take_away(desk, attachment_id, reason), gone
        )

    def _taken(self) -> None:
        self.side.settled()
        self.viewer.close_it()

    def _forget(self) -> None:
        self.leave()
        self._views = {}
        empty(self._rows, keep=1)
        self.who.clear()
        self.count.clear()

    @property
    def may_go(self) -> bool:
        """Nothing stays in the window when one leaves."""
        return True

    def leave(self) -> None:
        """No byte of a file stays in the window; what was typed waits."""
        self._visit, self._reading = self._visit + 1, False
        self.line.clear()
        self.viewer.close_it()
        self.side.calm()
