"""Case notes: of one resident as she has them, of all residents by search."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.unsealing import UnsealDialog
from shelter_desk.desktop.notes.begun import BegunAddenda
from shelter_desk.desktop.notes.found import FoundNotes
from shelter_desk.desktop.notes.parts import NoteCard, told_added
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton
from shelter_desk.desktop.widgets.cards import EmptyState
from shelter_desk.desktop.widgets.labels import MutedLine, Title
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.desktop.widgets.search_box import SearchBox
from shelter_desk.domain.ids import NoteId, ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Plural, Text
from shelter_desk.services.notes import notes
from shelter_desk.services.residents import residents
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.note import NoteHits, NoteHitView, NoteView
from shelter_desk.services.views.resident import ResidentRow

COUNT = Plural("notes", "%n notes", "", 0)
SIGNED_NOW = Text("notes", "The note is signed and does not change any more.")
AT_ONCE = 30
HITS_AT_ONCE = 30
NOTHING = NoteHits((), more=False)
EARLIER = Plural("notes", "Earlier notes (%n more)", "", 0)
SEARCH_AFTER_MS = 150
LOG_AFTER_MS = 1000


class NotesPage(Page):
    """Subject: a resident's id, or "" to search in the notes of everybody."""

    name: ClassVar[PageName] = PageName.NOTES
    topics: ClassVar[frozenset[str]] = frozenset({Topic.NOTES})
    help_key: ClassVar[str] = "notes"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._views: tuple[NoteView, ...] = ()
        self._shown = AT_ONCE
        self._begun = BegunAddenda(context, self)
        self._hits = NOTHING
        self._hits_wanted = HITS_AT_ONCE
        layout = self.make_column()
        layout.addLayout(self._head())
        layout.addWidget(self._search_box())
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 8, 0)
        self._rows.setSpacing(12)
        self._rows.addStretch(1)
        self.area = scrolled(inside)
        layout.addWidget(self.area, 1)
        self._typing = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._typing.timeout.connect(self._search)
        self._resting = QTimer(self, singleShot=True, interval=LOG_AFTER_MS)
        self._resting.timeout.connect(self._log_search)

    def _head(self) -> WrapRow:
        row = WrapRow()
        words = QVBoxLayout()
        words.setSpacing(2)
        self.who = MutedLine()
        words.addWidget(self.who)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(Title(self.tr("Notes")))
        self.count = MutedLine()
        line.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)
        words.addLayout(line)
        row.place(words)
        row.split()
        self.new = PrimaryButton(
            self.tr("New note"), icon=self.context.icons.icon("plus", "on_primary")
        )
        self.new.clicked.connect(lambda: self.context.open_page(PageName.NOTE, self.subject))
        row.addWidget(self.new)
        return row

    def _search_box(self) -> SearchBox:
        magnifier = self.context.icons.pixmap("search", "muted", 16)
        self.search = SearchBox(self.tr("Find words in notes, in any spelling"), magnifier)
        self.search.setMaximumWidth(560)
        self.search.textChanged.connect(self._typed)
        return self.search

    def show_subject(self, subject: str) -> None:
        """Show the notes of a resident, or an empty search."""
        if subject != self.subject:
            self._views, self._hits, self._shown = (), NOTHING, AT_ONCE
            self.search.clear()
            self._typing.stop()
            self.who.clear()
            self.count.clear()
        self.who.setVisible(bool(subject))
        self.new.setVisible(bool(subject) and self.context.staff.may(Permission.WRITE_NOTES))
        super().show_subject(subject)
        if subject:
            self.context.tasks.submit(
                self,
                lambda desk: residents.resident_row(desk, ResidentId(subject)),
                self._show_who,
                replaces="who",
            )
        else:
            self._draw()
            self.search.setFocus()

    def _show_who(self, row: ResidentRow) -> None:
        self.who.setText(self.context.fmt.line(row.called, row.code))

    def refresh(self) -> None:
        """Read the notes again, and what was searched for."""
        if self.subject:
            resident_id = ResidentId(self.subject)
            self.context.tasks.submit(
                self,
                lambda desk: notes.notes_of(desk, resident_id),
                self._show,
                replaces="notes",
            )
        if self.search.text().strip():
            self._search()

    def _show(self, views: tuple[NoteView, ...]) -> None:
        self._views = views
        self.count.setText(self.context.words(COUNT, len(views)) if views else "")
        self._draw()

    def _draw(self) -> None:
        kept = self.area.verticalScrollBar().value()
        empty(self._rows, keep=1)
        if self.search.text().strip():
            self._place(self._found())
        elif self._views:
            for view in self._views[: self._shown]:
                self._place(self._card(view))
            if len(self._views) > self._shown:
                left = len(self._views) - self._shown
                more = LinkButton(self.context.words(EARLIER, left))
                more.clicked.connect(self._more)
                self._place(more)
        else:
            self._place(self._nothing())
        self.area.verticalScrollBar().setValue(kept)

    def _place(self, widget: QWidget) -> None:
        self._rows.insertWidget(self._rows.count() - 1, widget)

    def _nothing(self) -> EmptyState:
        if not self.subject:
            return EmptyState(
                self.tr("Search in all notes"),
                self.tr("Type a word. Spelling, vowel marks and kinds of digits do not matter."),
            )
        return EmptyState(
            self.tr("No notes yet"),
            self.tr("A few lines after each talk are enough: what happened, and what she said."),
        )

    def _card(self, view: NoteView) -> NoteCard:
        card = NoteCard(self.context, view, self._begun.text_of(str(view.note.id)))
        card.edit.connect(self._edit)
        card.unseal.connect(self._unseal)
        card.sign.connect(self._sign)
        card.typing.connect(self._keep_typing)
        card.add.connect(self._add)
        return card

    def _found(self) -> FoundNotes:
        found = FoundNotes(self.context, self._hits, with_code=not self.subject)
        found.opened.connect(self._open_hit)
        found.more.connect(self._more_hits)
        return found

    def _more(self) -> None:
        self._shown += AT_ONCE
        self._draw()

    def _more_hits(self) -> None:
        self._hits_wanted += HITS_AT_ONCE
        self._search()

    def _typed(self, _typed: str) -> None:
        self._hits_wanted = HITS_AT_ONCE
        self._typing.start()

    def _edit(self, view: NoteView) -> None:
        subject = f"{view.note.resident_id}/{view.note.id}"
        self.context.open_page(PageName.NOTE, subject)

    def _unseal(self, view: NoteView) -> None:
        # the notes are read again by themselves: opening them is told as a change
        UnsealDialog(self.context, view.note.resident_id, self.window()).open()

    def _sign(self, view: NoteView) -> None:
        self.context.tasks.submit(
            self,
            lambda desk: notes.sign_note(desk, view.note.id),
            lambda _: self.context.messages.tell(SIGNED_NOW),
        )

    def _keep_typing(self, note_id: str, text: str | None) -> None:
        if text is None:
            self._begun.drop(note_id)
            QTimer.singleShot(0, self, self._draw)
        else:
            self._begun.write(note_id, text)

    def _add(self, view: NoteView, text: str) -> None:
        note_id = view.note.id

        def kept(_: None) -> None:
            self._begun.drop(str(note_id))
            self.context.messages.tell(told_added(self.context, view))

        self.context.tasks.submit(self, lambda desk: notes.add_addendum(desk, note_id, text), kept)

    def _search(self) -> None:
        typed = self.search.text().strip()
        self._resting.stop()
        if not typed:
            self._draw()
            return
        wanted, about = self._hits_wanted, ResidentId(self.subject) if self.subject else None
        self.context.tasks.submit(
            self,
            lambda desk: notes.find_notes(desk, typed, wanted, about),
            self._show_hits,
            replaces="search",
        )

    def _show_hits(self, hits: NoteHits) -> None:
        self._hits = hits
        self._resting.start()
        self._draw()

    def _log_search(self) -> None:
        typed, hits = self.search.text().strip(), len(self._hits.rows)
        if typed:
            self.context.tasks.submit(self, lambda desk: residents.note_search(desk, typed, hits))

    def _end_search(self) -> None:
        if self._resting.isActive():
            self._resting.stop()
            self._log_search()

    def _open_hit(self, hit: NoteHitView) -> None:
        self._end_search()
        if hit.resident_id == self.subject:
            self._shown = max(self._shown, len(self._views))
            self.search.clear()
            self._typing.stop()
            self._draw()
            QTimer.singleShot(0, self, lambda: self.show_note(hit.note_id))
            return
        self.context.open_page(PageName.NOTES, hit.resident_id)
        if self.subject == hit.resident_id:
            QTimer.singleShot(0, self, lambda: self.show_note(hit.note_id))

    def show_note(self, note_id: NoteId) -> None:
        """Bring one note into sight."""
        for card in self.findChildren(NoteCard):
            if card.view.note.id == note_id and not card.isHidden():
                self.area.ensureWidgetVisible(card, 0, 40)

    @property
    def may_go(self) -> bool:
        """Addenda that were begun are in the file by now."""
        return self._begun.is_empty

    def leave(self) -> None:
        """Keep addenda that were begun, and the last search in the log."""
        self._typing.stop()
        self._end_search()
        self._begun.keep()
