"""Writing one case note."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.keep_soon import KeepSoon
from shelter_desk.desktop.notes.fields import (
    AboutCard,
    Blocks,
    about_fields,
    draft_of,
    show_note,
)
from shelter_desk.desktop.notes.head import DISCARD, GIVE, NEW, NoteHead
from shelter_desk.desktop.notes.keeping import NoteSheet, Read, words_of
from shelter_desk.desktop.notes.readers import Readers
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.page_parts.ask import Questions
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.rows import Columns
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NothingWritten, ShelterDeskError
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.notes import BlockKind, first_kind
from shelter_desk.domain.ports import Clock
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.residents import residents
from shelter_desk.services.views.note import NoteDraft
from shelter_desk.services.views.resident import ResidentRow

KEPT_DRAFT = Text("notes", "Draft kept {time}. It is not in the file yet.")
RESTORED = Text("notes", "Your draft ({when}) is here again. It is not in the file yet.")
LOST = Text(
    "notes",
    "A draft of {when} was sealed with keys you do not have any more. What you write now takes "
    "its place.",
)
STRANDED = Text(
    "notes",
    "This note locked before these words were saved. Copy them, use “Add to this note”, then "
    "discard the draft.",
)
ASK_DISCARD = Text("notes", "Discard these words? What is in the file stays as it is.")
DISCARDED = Text("notes", "The draft is discarded.")
KEPT = Text("notes", "Kept {time}. It may be changed for 24 hours, then it locks by itself.")
SIGNED = Text("notes", "The note is signed and does not change any more.")
ASK_GIVE = Text(
    "notes", "Give this note to {circle}? It is locked then, and you cannot open it any more."
)
GIVEN = Text("notes", "You gave this note to {circle}. You cannot open it again.")
CLOSED = Text("notes", "This note is locked. To say more, use “Add to this note”.")


class NotePage(Page):
    """Subject: "resident_id" for a new note, "resident_id/note_id" for one that is open."""

    name: ClassVar[PageName] = PageName.NOTE
    help_key: ClassVar[str] = "notes"

    def __init__(
        self, context: DeskContext, parent: QWidget | None = None, *, clock: Clock | None = None
    ) -> None:
        super().__init__(context, parent)
        self._clock = clock or context.fmt.clock
        self._sheet = NoteSheet(ResidentId(""))
        self._opened_at = self._clock.now()
        self._place = ("", 0)
        self._is_open = True
        self._column = self.make_column()
        self._resting = KeepSoon(self)
        self._resting.timeout.connect(self.leave)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self).activated.connect(self._save)

    def build(self) -> Iterator[object]:
        """Head, sheets and what is asked beside them."""
        self._column.addLayout(self._head())
        columns = Columns(self.context.theme.px(660))
        self._column.addLayout(columns, 1)
        yield self
        card = Card(self)
        columns.addWidget(card, 2)
        self.blocks = Blocks(self.context, card)
        yield from self.blocks.build()
        self.blocks.changed.connect(self._touched)
        card.body.addWidget(scrolled(self.blocks, card), 1)
        yield self
        self.about = Questions(self.context, about_fields(self.context.staff.role), self)
        self.readers = Readers(self.context)
        for part in (self.about, self.readers):
            part.changed.connect(self._touched)
        self.readers.changed.connect(self._offer)
        parts, title = (self.readers, self.about), self.tr("About this note")
        self.about_card = AboutCard(self.context, title, parts, self)
        columns.addWidget(self.about_card, 1)

    def _head(self) -> NoteHead:
        head = NoteHead(self.context)
        self.head, self.who, self.title, self.state = head, head.who, head.title, head.state
        self.save, self.sign, self.discard = head.save, head.sign, head.discard
        self.save.clicked.connect(self._save)
        self.sign.clicked.connect(self._sign)
        self.discard.clicked.connect(self._discard)
        return head

    def show_subject(self, subject: str) -> None:
        """Begin a note, or go on with one."""
        self.subject = subject
        resident, _, note = subject.partition("/")
        person = ResidentId(resident)
        self._sheet = NoteSheet(person)
        self._blank()
        self.context.tasks.submit(
            self, lambda desk: residents.resident_row(desk, person), self._show_who, replaces="who"
        )
        sheet = self._sheet
        self.context.tasks.submit(
            self,
            lambda desk: sheet.read(desk, note),
            lambda read: self._show(sheet, read),
            replaces="note",
        )
        self.blocks.areas[BlockKind.FACT].setFocus()

    def _blank(self) -> None:
        self._resting.stop()
        self._opened_at = self._clock.now()
        self.title.setText(self.context.words(NEW))
        self.state.clear()
        self.blocks.show_blocks(())
        self.readers.choose(None)
        for key in self.about.editors:
            self.about.set_value(key, None)
        self.about.set_value("kind", first_kind(self.context.staff.role).value)
        self.about.set_value("happened_at", self._opened_at.isoformat())
        self._open(True)
        # what is typed before a draft is read would be typed over
        self._allow(False)

    def _open(self, is_open: bool, *, paper: bool = False) -> None:
        self._is_open = is_open
        self._allow(is_open)
        self.blocks.look_like_paper(paper)
        self.about_card.prompts.setVisible(not paper)
        self.discard.setVisible(self._sheet.has_draft)
        self._offer()

    def _offer(self) -> None:
        self.head.offer(is_open=self._is_open, given=self.readers.given is not None)

    def _allow(self, writing: bool) -> None:
        self.about.setEnabled(writing)
        self.readers.setEnabled(writing)
        self.blocks.allow(writing)

    def _show_who(self, row: ResidentRow) -> None:
        self.who.setText(self.context.fmt.line(row.called, row.code))
        if self._sheet.note_id is None and row.languages and not self._has_words():
            self.about.set_value("language", row.languages[0])

    def _show(self, sheet: NoteSheet, read: Read) -> None:
        if sheet is not self._sheet:
            return
        view, kept = read
        self.readers.offer(sheet.circles)
        words = words_of(read)
        if words is not None:
            show_note(self.about, self.blocks, self.readers, words)
        if kept is not None:
            when = {"when": self.context.fmt.within(kept.at)}
            self.state.setText(self.context.words(Message(LOST if kept.lost else RESTORED, when)))
        sheet.load(read, self._draft())
        locked = view is not None and (view.locked or not view.mine)
        if view is not None:
            self.title.setText(self.tr("Note"))
        if locked:
            nothing = kept is None or kept.lost
            self.state.setText(self.context.words(CLOSED if nothing else STRANDED))
        self._open(not locked, paper=locked)
        self._restore_caret()

    def _draft(self) -> NoteDraft:
        return draft_of(self.about, self.blocks, self.readers, self._opened_at)

    def _has_words(self) -> bool:
        return bool(self.blocks.blocks())

    def _touched(self) -> None:
        if self._is_open:
            self._resting.touch()

    def leave(self) -> None:
        """Keep what is there as a draft, if it is words and not kept yet. Never asks."""
        self._resting.stop()
        draft, sheet = self._draft(), self._sheet
        if not self._is_open or not sheet.lacks(draft):
            return
        self.context.tasks.submit(
            self,
            lambda desk: sheet.keep(desk, draft),
            lambda _: self._tell(sheet, KEPT_DRAFT),
            self._not_kept,
        )

    def _tell(self, sheet: NoteSheet, words: Text) -> None:
        if sheet is self._sheet:
            time = self.context.fmt.time(self._clock.now())
            self.state.setText(self.context.words(Message(words, {"time": time})))
            self.discard.setVisible(sheet.has_draft)
            if sheet.note_id is not None:
                self.title.setText(self.tr("Note"))

    def _not_kept(self, _fault: ShelterDeskError) -> bool:
        self.state.setText(self.tr("Not kept yet"))
        return False

    def _refused(self, fault: ShelterDeskError) -> bool:
        """The note cannot be saved as it stands; its words are kept all the same."""
        self.leave()
        return self._not_kept(fault)

    def _save(self) -> None:
        if self.readers.given is not None:
            self.leave()
            return
        draft, sheet = self._ready(), self._sheet
        if draft is not None:
            self.context.tasks.submit(
                self,
                lambda desk: sheet.save(desk, draft),
                lambda _: self._tell(sheet, KEPT),
                self._refused,
            )

    def _ready(self) -> NoteDraft | None:
        """What is to be saved; nothing when the page has told why not."""
        if self.about.problems() or not self._is_open:
            return None
        self._resting.stop()
        if not self._has_words():
            self.context.messages.error(NothingWritten())
            return None
        return self._draft()

    def _sign(self) -> None:
        draft, sheet, given = self._ready(), self._sheet, self.readers.named()
        ask = self.context.messages.ask
        if draft is None or (given and not ask(Message(ASK_GIVE, given), GIVE, destructive=False)):
            return
        self.context.tasks.submit(
            self,
            lambda desk: sheet.sign(desk, draft),
            lambda _: self._signed(Message(GIVEN, given) if given else SIGNED),
            self._refused,
        )

    def _signed(self, told: Message | Text) -> None:
        self._sheet = NoteSheet(ResidentId(""))
        # what she gave away does not stay behind on a page that is out of sight
        self.blocks.show_blocks(())
        self.state.clear()
        self._open(False)
        self.context.go_back()
        self.context.messages.tell(told)

    def _discard(self) -> None:
        if self.context.messages.ask(ASK_DISCARD, DISCARD):
            self._resting.stop()
            subject = self.place().subject
            self.context.tasks.submit(self, self._sheet.discard, lambda _: self._discarded(subject))

    def _discarded(self, subject: str) -> None:
        self.show_subject(subject)
        self.context.messages.tell(DISCARDED)

    @property
    def may_go(self) -> bool:
        """What was written is a draft by now."""
        return not self._is_open or not self._sheet.lacks(self._draft())

    def place(self) -> ReturnPlace:
        """The note and the caret in it."""
        subject, sheet = self.subject, self._sheet
        if sheet.note_id is not None:
            subject = f"{sheet.resident_id}/{sheet.note_id}"
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
