"""Writing one case note."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.pages.ask import Questions
from shelter_desk.desktop.pages.note_fields import Blocks, about_fields, draft_of, show_note
from shelter_desk.desktop.pages.note_keeping import NoteSheet
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Body, Heading, MutedLine, Small, Title
from shelter_desk.desktop.widgets.rows import Columns, WrapRow
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NothingWritten, ShelterDeskError
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.notes import BlockKind, NoteKind
from shelter_desk.domain.ports import Clock
from shelter_desk.domain.sources import SystemClock
from shelter_desk.domain.text import Message, Text
from shelter_desk.services import notes, residents
from shelter_desk.services.views import NoteDraft, NoteView, ResidentRow

KEEP_AFTER_MS = 1500
NEWEST = "newest"
KEPT = Text("notes", "Kept {time}. It may be changed for 24 hours, then it locks by itself.")
SIGNED = Text("notes", "The note is signed and does not change any more.")
CLOSED = Text("notes", "This note is locked. What is to be said later goes into an addendum.")
PROMPTS = (
    Text("notes", "Short and factual."),
    Text("notes", "No diagnosis, and no name of another resident."),
    Text("notes", "She may read it one day, and a court may."),
)


class NotePage(Page):
    """Subject: "resident_id" for a new note, "resident_id/note_id" for one that is open."""

    name: ClassVar[PageName] = PageName.NOTE
    help_key: ClassVar[str] = "notes"

    def __init__(
        self, context: DeskContext, parent: QWidget | None = None, *, clock: Clock | None = None
    ) -> None:
        super().__init__(context, parent)
        self._clock = clock or SystemClock()
        self._sheet = NoteSheet(ResidentId(""))
        self._opened_at = self._clock.now()
        self._place = ("", 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(16)
        layout.addLayout(self._head())
        columns = Columns(context.theme.px(660))
        columns.addWidget(self._words(), 2)
        columns.addWidget(self._beside(), 1)
        layout.addLayout(columns, 1)
        self._resting = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._resting.timeout.connect(self._keep)
        save = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        save.activated.connect(self._save)

    def _head(self) -> WrapRow:
        row = WrapRow()
        words = QVBoxLayout()
        words.setSpacing(2)
        self.who = MutedLine()
        self.title = Title(self.tr("New note"))
        words.addWidget(self.who)
        words.addWidget(self.title)
        row.place(words)
        self.state = Small()
        self.state.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row.split()
        row.addWidget(self.state)
        icons = self.context.icons
        self.save = QuietButton(self.tr("Save"), icon=icons.icon("save"))
        self.save.clicked.connect(self._save)
        self.sign = PrimaryButton(self.tr("Sign and lock"), icon=icons.icon("lock", "on_primary"))
        self.sign.clicked.connect(self._sign)
        for button in (self.save, self.sign):
            row.addWidget(button)
        return row

    def _words(self) -> Card:
        card = Card()
        self.blocks = Blocks(self.context)
        self.blocks.changed.connect(self._touched)
        card.body.addWidget(scrolled(self.blocks), 1)
        return card

    def _beside(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        for prompt in PROMPTS:
            column.addWidget(Body(self.context.words(prompt)))
        column.addSpacing(10)
        self.about = Questions(self.context, about_fields())
        self.about.changed.connect(self._touched)
        column.addWidget(self.about)
        column.addStretch(1)
        card = Card()
        card.setMinimumWidth(self.context.theme.px(320))
        card.body.addWidget(Heading(self.tr("About this note")))
        card.body.addWidget(scrolled(holder), 1)
        return card

    def show_subject(self, subject: str) -> None:
        """Begin a note, or go on with one."""
        self.subject = subject
        resident, _, note = subject.partition("/")
        self._sheet = NoteSheet(ResidentId(resident))
        self._blank()
        self.context.tasks.submit(
            self,
            lambda desk: residents.resident_row(desk, ResidentId(resident)),
            self._show_who,
            replaces="who",
        )
        if note:
            sheet = self._sheet
            self.context.tasks.submit(
                self,
                lambda desk: notes.notes_of(desk, ResidentId(resident)),
                lambda views: self._show(sheet, views, note),
                replaces="note",
            )
        self.blocks.areas[BlockKind.FACT].setFocus()

    def _blank(self) -> None:
        self._resting.stop()
        self._opened_at = self._clock.now()
        self.title.setText(self.tr("New note"))
        self.state.clear()
        self.blocks.show_blocks(())
        for key in self.about.editors:
            self.about.set_value(key, None)
        self.about.set_value("kind", NoteKind.CONTACT.value)
        self.about.set_value("happened_at", self._opened_at.isoformat())
        self._open(True)

    def _open(self, is_open: bool) -> None:
        for widget in (self.save, self.sign):
            widget.setVisible(is_open)
        self.about.setEnabled(is_open)
        for area in self.blocks.areas.values():
            area.setReadOnly(not is_open)

    def _show_who(self, row: ResidentRow) -> None:
        self.who.setText(self.context.fmt.line(row.called or "—", row.code))
        if self._sheet.note_id is None and row.languages and not self._has_words():
            self.about.set_value("language", row.languages[0])

    def _show(self, sheet: NoteSheet, views: tuple[NoteView, ...], wanted: str) -> None:
        if sheet is not self._sheet:
            return
        view = next((one for one in views if _is_meant(one, wanted)), None)
        if view is None:
            return
        show_note(self.about, self.blocks, view)
        sheet.load(view, self._draft())
        self.title.setText(self.tr("Note"))
        self._open(view.mine and not view.locked)
        if view.locked or not view.mine:
            self.state.setText(self.context.words(CLOSED))
        self._restore_caret()

    def _draft(self) -> NoteDraft:
        return draft_of(self.about, self.blocks, self._opened_at)

    def _has_words(self) -> bool:
        return bool(self.blocks.blocks())

    def _touched(self) -> None:
        if self.save.isVisibleTo(self):
            self._resting.start()

    def _keep(self) -> None:
        """Keep what is there, if it is words and not kept yet."""
        self._resting.stop()
        draft, sheet = self._draft(), self._sheet
        if not draft.blocks or sheet.is_kept(draft) or not self.save.isVisibleTo(self):
            return
        self.context.tasks.submit(
            self,
            lambda desk: sheet.keep(desk, draft),
            lambda _: self._tell_kept(sheet),
            self._not_kept,
        )

    def _tell_kept(self, sheet: NoteSheet) -> None:
        if sheet is self._sheet:
            time = self.context.fmt.time(self._clock.now())
            self.state.setText(self.context.words(Message(KEPT, {"time": time})))

    def _not_kept(self, fault: ShelterDeskError) -> bool:
        self.state.setText(self.tr("Not kept yet"))
        del fault
        return False

    def _save(self) -> None:
        if self.about.problems():
            return
        if not self._has_words():
            self.context.messages.error(NothingWritten())
            return
        self._keep()

    def _sign(self) -> None:
        if self.about.problems():
            return
        self._resting.stop()
        draft, sheet = self._draft(), self._sheet
        if not draft.blocks:
            self.context.messages.error(NothingWritten())
            return
        self.context.tasks.submit(
            self,
            lambda desk: sheet.sign(desk, draft),
            lambda _: self._signed(),
            self._not_kept,
        )

    def _signed(self) -> None:
        self._open(False)
        self.context.go_back()
        self.context.messages.tell(SIGNED)

    def leave(self) -> None:
        """Keep what is written. Never asks."""
        self._keep()

    def place(self) -> ReturnPlace:
        """The note and the caret in it."""
        subject, sheet = self.subject, self._sheet
        if sheet.note_id is not None:
            subject = f"{sheet.resident_id}/{sheet.note_id}"
        elif self._has_words():
            subject = f"{sheet.resident_id}/{NEWEST}"
        where = ""
        for kind, area in self.blocks.areas.items():
            if area.hasFocus():
                where = f"{kind}:{area.caret()}"
        return ReturnPlace(page=str(self.name), subject=subject, field=where)

    def return_to(self, field: str) -> None:
        """Put the caret back into the words."""
        kind, _, position = field.partition(":")
        if kind in {str(one) for one in BlockKind} and position.isdecimal():
            self._place = (kind, int(position))
            self._restore_caret()

    def _restore_caret(self) -> None:
        kind, position = self._place
        if kind:
            area = self.blocks.areas[BlockKind(kind)]
            area.setFocus()
            area.set_caret(position)


def _is_meant(view: NoteView, wanted: str) -> bool:
    if wanted == NEWEST:
        return view.mine and not view.locked
    return view.note.id == wanted
