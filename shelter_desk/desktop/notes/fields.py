"""What a note asks beside its words, and the words themselves."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.notes.readers import Readers
from shelter_desk.desktop.notes.translated import Translated
from shelter_desk.desktop.page_parts.ask import Questions, choices
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Body, Heading, Small, Strong
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.desktop.widgets.writing_sheet import WritingArea
from shelter_desk.domain.notes import RESTRICTED, BlockKind, Note, NoteBlock, NoteKind, kinds_for
from shelter_desk.domain.staff import Role
from shelter_desk.domain.text import Text
from shelter_desk.forms.spec import (
    DateTimeField,
    Field,
    IntegerField,
    LanguageField,
    SelectOne,
    TextField,
)
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.views.note import NoteDraft

PROMPTS = (
    Text("notes", "Short and factual."),
    Text("notes", "No diagnosis, and no name of another resident."),
    Text("notes", "She may read it one day, and a court may."),
)
HINTS: dict[BlockKind, Text] = {
    BlockKind.FACT: Text("notes", "Who, what, where, when."),
    BlockKind.QUOTE: Text("notes", "As she said it, in her own language, as short as it may be."),
    BlockKind.OBSERVATION: Text("notes", "What you saw or heard, without explaining it."),
    BlockKind.OPINION: Text("notes", "What you think, kept apart from the rest."),
}


def about_fields(role: Role) -> tuple[Field, ...]:
    """The questions beside the words, with the kinds of note that the role may write."""
    allowed = kinds_for(role)
    kinds = {kind: text for kind, text in labels.NOTE_KINDS.items() if kind in allowed}
    return (
        SelectOne(key="kind", label=Text("notes", "Kind of note"), choices=choices(kinds)),
        DateTimeField(key="happened_at", label=Text("notes", "When it happened")),
        TextField(key="place", label=Text("notes", "Where")),
        TextField(
            key="present",
            label=Text("notes", "Who else was there"),
            hint=Text("notes", "Role or first name. No other resident’s name."),
        ),
        TextField(key="interpreter", label=Text("notes", "Interpreter, if any")),
        LanguageField(key="language", label=Text("notes", "Language spoken")),
        IntegerField(key="minutes", label=Text("notes", "Minutes"), minimum=0, maximum=1440),
    )


class AboutCard(Card):
    """How to write, who may read it, and the questions under that."""

    def __init__(
        self, context: DeskContext, heading: str, parts: tuple[Readers, Questions], parent: QWidget
    ) -> None:
        super().__init__(parent)
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        self.prompts = QWidget(holder)
        lines = QVBoxLayout(self.prompts)
        lines.setContentsMargins(0, 0, 0, 10)
        lines.setSpacing(6)
        for prompt in PROMPTS:
            lines.addWidget(Body(context.words(prompt), self.prompts))
        for part in (self.prompts, *parts):
            column.addWidget(part)
        self._readers, self._about = parts
        self._about.editors["kind"].changed.connect(self._propose)
        column.addStretch(1)
        self.body.addWidget(Heading(heading))
        self.body.addWidget(scrolled(holder, self), 1)

    def _propose(self) -> None:
        """A type that is for one circle is proposed for it when it is chosen."""
        kind = self._about.text("kind")
        part = RESTRICTED.get(NoteKind(kind)) if kind else None
        if part is not None:
            self._readers.propose(part)


class Blocks(QWidget):
    """Four sheets, one for each kind of words.

    Signals: ``changed``.
    """

    changed = Signal()

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(4)
        self.areas: dict[BlockKind, WritingArea] = {}
        self._sheets: dict[BlockKind, tuple[QWidget, Small]] = {}

    def build(self) -> Iterator[object]:
        """One sheet after the other."""
        context, column = self._context, self._column
        for kind in BlockKind:
            name = context.words(labels.BLOCKS[kind])
            hint = context.words(HINTS[kind])
            sheet = QWidget(self)
            lines = QVBoxLayout(sheet)
            lines.setContentsMargins(0, 0, 0, 12)
            lines.setSpacing(4)
            lines.addWidget(Strong(name, sheet))
            how = Small(hint, sheet)
            lines.addWidget(how)
            area = WritingArea(name, sheet)
            area.setAccessibleDescription(hint)
            area.textChanged.connect(self.changed)
            lines.addWidget(area)
            if kind is BlockKind.QUOTE:
                self.translated = self._translated(area, sheet)
                lines.addWidget(self.translated)
            column.addWidget(sheet)
            self.areas[kind] = area
            self._sheets[kind] = (sheet, how)
            yield area
        column.addStretch(1)

    def _translated(self, area: WritingArea, sheet: QWidget) -> Translated:
        beside = Translated(self._context, sheet)
        beside.changed.connect(self.changed)
        area.textChanged.connect(lambda: beside.offer(asked=bool(area.toPlainText().strip())))
        return beside

    def blocks(self) -> tuple[NoteBlock, ...]:
        """What is written, in the order of the kinds."""
        typed = {kind: area.toPlainText() for kind, area in self.areas.items()}
        made = {kind: NoteBlock(kind, text) for kind, text in typed.items() if text.strip()}
        if BlockKind.QUOTE in made or self.translated.has_words:
            quote = NoteBlock(BlockKind.QUOTE, typed[BlockKind.QUOTE])
            made[BlockKind.QUOTE] = self.translated.put_into(quote)
        return tuple(made[kind] for kind in BlockKind if kind in made)

    def allow(self, writing: bool) -> None:
        """Whether anything can be written."""
        for area in self.areas.values():
            area.setReadOnly(not writing)
        self.translated.allow(writing)

    def look_like_paper(self, paper: bool) -> None:
        """On a locked note stand its words alone, and nothing that asks for more."""
        for kind, (sheet, how) in self._sheets.items():
            area = self.areas[kind]
            area.look_like_paper(paper)
            how.setVisible(not paper)
            words = bool(area.toPlainText().strip())
            if kind is BlockKind.QUOTE:
                self.translated.look_like_paper(paper)
                self.translated.offer(asked=words)
                words = words or self.translated.has_words
            sheet.setVisible(not paper or words)

    def show_blocks(self, blocks: tuple[NoteBlock, ...]) -> None:
        """Show other words; several blocks of a kind stand under one another."""
        for kind, area in self.areas.items():
            text = "\n\n".join(block.text for block in blocks if block.kind is kind)
            blocked = area.blockSignals(True)
            area.setPlainText(text)
            area.blockSignals(blocked)
        said = tuple(block for block in blocks if block.kind is BlockKind.QUOTE)
        self.translated.show_beside(said)


def draft_of(about: Questions, blocks: Blocks, readers: Readers, now: datetime) -> NoteDraft:
    """Everything as it stands on the page; an unreadable moment counts as ``now``."""
    minutes = about.value("minutes")
    return NoteDraft(
        kind=NoteKind(about.text("kind") or NoteKind.CONTACT),
        happened_at=_moment(about.text("happened_at"), now),
        blocks=blocks.blocks(),
        language=about.text("language"),
        interpreter=about.text("interpreter"),
        minutes=minutes if isinstance(minutes, int) else None,
        compartment=readers.chosen,
        place=about.text("place"),
        present=about.text("present"),
    )


def _moment(typed: str, now: datetime) -> datetime:
    try:
        moment = datetime.fromisoformat(typed)
    except ValueError:
        return now
    return moment if moment.tzinfo is not None else now


def show_note(about: Questions, blocks: Blocks, readers: Readers, note: Note | NoteDraft) -> None:
    """Put a note from the file, or its draft, on the page."""
    readers.choose(note.compartment)
    about.set_value("kind", note.kind.value)
    about.set_value("happened_at", note.happened_at.isoformat())
    about.set_value("interpreter", note.interpreter or None)
    about.set_value("language", note.language or None)
    about.set_value("minutes", note.minutes)
    about.set_value("place", note.place or None)
    about.set_value("present", note.present or None)
    blocks.show_blocks(note.blocks)
