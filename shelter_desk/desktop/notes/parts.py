"""How a note reads: its blocks kept apart by kind, its state, and what was added later."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.notes.tasks import TaskLines
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import Card, Chip, Line
from shelter_desk.desktop.widgets.labels import Body, Muted, MutedLine, Small, Strong
from shelter_desk.desktop.widgets.writing_sheet import WritingArea
from shelter_desk.domain.notes import BlockKind, NoteBlock
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.labels.note_words import TRANSLATED_BY, TRANSLATION
from shelter_desk.services.views.note import AddendumView, NoteView

MINUTES = Plural("notes", "%n minutes", "", 0)
PRESENT = Text("notes", "with {names}")
INTERPRETED = Text("notes", "interpreted by {name}")
SIGNED = Text("notes", "Signed and locked")
LOCKED = Text("notes", "Locked after a day")
UNSAVED = Text("notes", "Changes not saved yet")
OPEN_UNTIL = Text("notes", "May be changed until {when}")
ADDED = Text("notes", "Added later")
COVER_SEALED = Text(
    "notes", "Its words are sealed. Only those allowed into this part can read them."
)
GAVE = Text("notes", "You gave this note to {circle}. You cannot open it again.")
ADDS = Text("notes", "You give what you add to {circle} and cannot open it afterwards.")
ADDED_NOW = Text("notes", "What you added is kept with the note.")
GIVEN_NOW = Text("notes", "You gave what you added to {circle}. You cannot open it again.")
COVER_REASON = Text("notes", "Its words are sealed. You may open them by saying why.")
_RIGHT = ("R", "AL")


def paragraphs(text: str) -> list[str]:
    """``text`` cut where its lines change direction: a label has one direction only."""
    runs = itertools.groupby(text.split("\n"), key=_runs_right)
    return [words for words in ("\n".join(lines).strip() for _, lines in runs) if words]


def _runs_right(line: str) -> bool:
    strong = (unicodedata.bidirectional(letter) for letter in line)
    return next((kind in _RIGHT for kind in strong if kind in ("L", *_RIGHT)), False)


def quoted(text: str) -> str:
    """Her words between the marks of the script they are written in."""
    if text.startswith(("«", "“", '"')):
        return text
    return f"«{text}»" if _runs_right(text) else f"“{text}”"


def circle_of(context: DeskContext, view: NoteView) -> dict[str, str]:
    """The note's circle for a sentence with a place {circle}."""
    part = view.note.compartment
    return {} if part is None else {"circle": context.words(labels.CIRCLES[part])}


def told_added(context: DeskContext, view: NoteView) -> Message | Text:
    """What is said once something was added to the note."""
    return Message(GIVEN_NOW, circle_of(context, view)) if view.gives else ADDED_NOW


def _told(block: NoteBlock) -> Iterator[tuple[Text, str]]:
    """Her own words first, then what they mean and who said so (domain facts 6.2 rule 19)."""
    for label, words in (
        (labels.BLOCKS[block.kind], block.text),
        (TRANSLATION, block.translation),
        (TRANSLATED_BY, block.translated_by),
    ):
        if words:
            yield label, words


class NoteCard(Card):
    """One note with what may be done about it.

    Signals: ``edit``, ``sign`` and ``unseal`` (NoteView); ``typing`` (note id, text or None) while
    an addendum is written; ``add`` (NoteView, text) to keep it.
    """

    edit = Signal(object)
    sign = Signal(object)
    unseal = Signal(object)
    typing = Signal(str, object)
    add = Signal(object, str)

    def __init__(
        self,
        context: DeskContext,
        view: NoteView,
        typed: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, margin=16)
        self._context = context
        self.view = view
        self.setAccessibleName(self._kind())
        self.body.addLayout(self._head())
        if view.cover:
            self._cover()
        for block in view.note.blocks:
            for label, words in _told(block):
                self.body.addLayout(self._block(block, label, words))
        for addendum in () if view.cover else view.addenda:
            self._addendum(addendum)
        self.tasks = TaskLines(context, view, self)
        self.body.addWidget(self.tasks)
        self._acts = QHBoxLayout()
        self._acts.setSpacing(8)
        self.body.addLayout(self._acts)
        self._offer()
        self.area: WritingArea | None = None
        if typed is not None:
            self._begin(typed)

    def _kind(self) -> str:
        part = self.view.note.compartment
        if part is not None and self.view.cover:
            return self._context.words(labels.SEALED_NOTES[part])
        return self._context.words(labels.NOTE_KINDS[self.view.note.kind])

    def _cover(self) -> None:
        words: Text | Message = COVER_SEALED
        if self.view.cover == "asks_reason":
            words = COVER_REASON
        elif self.view.mine:
            words = Message(GAVE, circle_of(self._context, self.view))
        self.body.addWidget(Muted(self._context.words(words)))

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Strong(self._kind()), 0, Qt.AlignmentFlag.AlignTop)
        facts = Muted(self._context.fmt.line(*self._facts()))
        row.addWidget(facts, 1, Qt.AlignmentFlag.AlignTop)
        words, tone, picture = self._state()
        image = self._context.icons.pixmap(picture, "muted", 14)
        self.state = Chip(words, tone, picture=image)
        part = self.view.note.compartment
        if part is not None:
            lock = self._context.icons.pixmap("shield", "muted", 14)
            self.sealed = Chip(self._context.words(part.sealed_words), "neutral", picture=lock)
            row.addWidget(self.sealed, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _facts(self) -> list[str]:
        note, context = self.view.note, self._context
        facts = [context.fmt.when(note.happened_at), self.view.by_name]
        if note.minutes and not self.view.cover:
            facts.append(context.words(MINUTES, note.minutes))
        facts.append(note.place or "")
        if note.present:
            facts.append(context.words(Message(PRESENT, {"names": note.present})))
        if note.interpreter:
            facts.append(context.words(Message(INTERPRETED, {"name": note.interpreter})))
        return [fact for fact in facts if fact]

    def _state(self) -> tuple[str, str, str]:
        context, view = self._context, self.view
        if view.note.signed_at is not None:
            return context.words(SIGNED), "neutral", "lock"
        if view.locked:
            return context.words(LOCKED), "neutral", "lock"
        if view.unsaved:
            return context.words(UNSAVED), "info", "edit"
        until = Message(OPEN_UNTIL, {"when": context.fmt.within(view.locks_at)})
        local = context.fmt.local(view.locks_at)
        if local.date() != context.fmt.today():
            day = f"{context.fmt.when(view.locks_at)} {context.fmt.time(view.locks_at)}"
            until = Message(OPEN_UNTIL, {"when": day})
        return context.words(until), "info", "edit"

    def _block(self, block: NoteBlock, label: Text, words: str) -> QHBoxLayout:
        names = label is TRANSLATED_BY
        return self._line(
            self._context.words(label),
            [quoted(words)] if block.kind is BlockKind.QUOTE and not names else [words],
            muted=block.kind is BlockKind.OPINION or names,
        )

    def _line(self, name: str, texts: list[str], *, muted: bool = False) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        label = Small(name)
        label.setFixedWidth(self._context.theme.px(104))
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        for words in itertools.chain.from_iterable(map(paragraphs, texts)):
            paragraph: QLabel = Muted(words) if muted else Body(words)
            paragraph.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            column.addWidget(paragraph)
        row.addLayout(column, 1)
        return row

    def _addendum(self, addendum: AddendumView) -> None:
        context = self._context
        self.body.addWidget(Line())
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Strong(context.words(ADDED)))
        head.addWidget(MutedLine(f"{context.fmt.when(addendum.at)} · {addendum.by_name}"))
        head.addStretch(1)
        self.body.addLayout(head)
        for words in paragraphs(addendum.text):
            self.body.addWidget(Body(words))

    def _offer(self) -> None:
        self.buttons: dict[str, QuietButton] = {}
        if self.view.cover == "asks_reason":
            words = self.tr("Open…")
            self._button("unseal", words, "lock", lambda: self.unseal.emit(self.view))
        elif self.view.cover and not self.view.gives:
            pass
        elif self.view.locked:
            self._button("add", self.tr("Add to this note"), "plus", lambda: self._begin(""))
        elif self.view.mine and not self.view.cover:
            self._button("edit", self.tr("Edit"), "edit", lambda: self.edit.emit(self.view))
        if self.view.mine and not (self.view.locked or self.view.unsaved or self.view.cover):
            self._button(
                "sign", self.tr("Sign and lock"), "lock", lambda: self.sign.emit(self.view)
            )
        self._acts.addStretch(1)

    def _button(self, key: str, words: str, icon: str, act: object) -> None:
        button = QuietButton(words, icon=self._context.icons.icon(icon))
        button.setAccessibleDescription(self._kind())
        button.clicked.connect(act)
        self._acts.addWidget(button)
        self.buttons[key] = button

    def _begin(self, typed: str) -> None:
        if self.area is not None:
            return
        if "add" in self.buttons:
            self.buttons["add"].hide()
        if self.view.gives:
            self.body.addWidget(
                Small(self._context.words(Message(ADDS, circle_of(self._context, self.view))))
            )
        self.area = WritingArea(self.tr("What is added"), self)
        self.area.setPlainText(typed)
        self.area.textChanged.connect(self._tell_typing)
        self.body.addWidget(self.area)
        row = QHBoxLayout()
        row.setSpacing(8)
        given = self.tr("Give the addendum")
        keep = QuietButton(given if self.view.gives else self.tr("Keep the addendum"))
        keep.clicked.connect(self._keep)
        drop = QuietButton(self.tr("Leave it out"))
        drop.clicked.connect(self._drop)
        row.addWidget(keep)
        row.addWidget(drop)
        row.addStretch(1)
        self.body.addLayout(row)
        self.buttons.update(keep=keep, drop=drop)
        self._tell_typing()
        self.area.setFocus()

    def _tell_typing(self) -> None:
        if self.area is not None:
            self.typing.emit(str(self.view.note.id), self.area.toPlainText())

    def _keep(self) -> None:
        if self.area is not None:
            self.add.emit(self.view, self.area.toPlainText())

    def _drop(self) -> None:
        self.typing.emit(str(self.view.note.id), None)
