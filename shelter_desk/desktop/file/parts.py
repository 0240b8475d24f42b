"""The two cards of a file: what happened, and how far each part is."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.file.events import KINDS, is_of, parts_in
from shelter_desk.desktop.page_parts.dated_row import date_row
from shelter_desk.desktop.running.slices import Slices
from shelter_desk.desktop.widgets.buttons import LinkButton
from shelter_desk.desktop.widgets.cards import Card, Chip, Line
from shelter_desk.desktop.widgets.click_row import ClickRow
from shelter_desk.desktop.widgets.flow import opposite
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, MutedLine, Small, Strong
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.text import Message, Plural, Text
from shelter_desk.forms.dates import PartialDate
from shelter_desk.services.views.file import Said, SectionState, TimelineEntry

AT_ONCE = 30
"""Three screens; a row is nine things that Qt keeps, a hundred kilobytes of memory."""
ROW_INSET = 2
"""Pixels beside a part of the file, for the ring of the cursor."""
EARLIER = Plural("file", "Earlier events (%n more)", "", 0)
NOTHING = Text("file", "Nothing is written here yet.")
NONE_OF_IT = Text("file", "Nothing of this kind yet.")


class Timeline(Card):
    """Every event of a file, newest first.

    Signals: ``opened`` (TimelineEntry).
    """

    opened = Signal(object)

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._entries: tuple[TimelineEntry, ...] = ()
        self._kind = ""
        self._shown = AT_ONCE
        self._slices = Slices(self, at_once=context.tasks.inline)
        head = QHBoxLayout()
        head.addWidget(Heading(self.tr("Record")), 1)
        self.filter = LinkButton(icon=context.icons.icon("down", "muted", 14))
        self.filter.setLayoutDirection(opposite(self))
        self.filter.setText(context.words(KINDS[""]))
        self.menu = QMenu(self)
        self.filter.setMenu(self.menu)
        head.addWidget(self.filter)
        self.body.addLayout(head)
        self._inside = QWidget(self)
        self._rows = QVBoxLayout(self._inside)
        self._rows.setContentsMargins(0, 0, 8, 0)
        self._rows.setSpacing(0)
        self._rows.addStretch(1)
        self._area = scrolled(self._inside, self, hugs=True)
        self.body.addWidget(self._area, 1)

    def clear(self) -> None:
        """Show nothing, so that the last file is gone before the next is read."""
        self._area.verticalScrollBar().setValue(0)
        self._entries = ()
        self._slices.stop()
        empty(self._rows, keep=1)

    def show_entries(self, entries: tuple[TimelineEntry, ...]) -> None:
        """Show other events."""
        if entries and entries == self._entries:
            return
        self._entries = entries
        self._shown = AT_ONCE
        self._fill_menu()
        self._draw()

    def _fill_menu(self) -> None:
        """Every kind; beside forms and house each part that is in this file by its name."""
        for beside in self.menu.findChildren(QMenu):
            beside.deleteLater()
        self.menu.clear()
        for kind, words in KINDS.items():
            name, parts = self._context.words(words), tuple(parts_in(kind, self._entries))
            menu = self.menu.addMenu(name) if parts else self.menu
            self._offer(menu, kind, name)
            for part, text in parts:
                self._offer(menu, f"{kind}/{part}", self._context.words(text))

    def _offer(self, menu: QMenu, kind: str, words: str) -> None:
        action = menu.addAction(words)
        action.triggered.connect(lambda: self._choose(kind, words))

    def _choose(self, kind: str, words: str) -> None:
        self._kind = kind
        self.filter.setText(words)
        self._shown = AT_ONCE
        self._draw()

    def _draw(self) -> None:
        kept = self._area.verticalScrollBar().value()
        empty(self._rows, keep=1)
        self._slices.run(self._build(kept))

    def _build(self, kept: int) -> Iterator[None]:
        wanted = [one for one in self._entries if is_of(self._kind, one)]
        if not wanted:
            words = NONE_OF_IT if self._entries else NOTHING
            self._rows.insertWidget(0, Muted(self._context.words(words)))
        month = ""
        for entry in wanted[: self._shown]:
            now = self._month(entry)
            if now != month:
                month = now
                self._add(self._heading(now, first=entry is wanted[0]))
            self._add(self._row(entry))
            yield
        if len(wanted) > self._shown:
            more = LinkButton(self._context.words(EARLIER, len(wanted) - self._shown))
            more.clicked.connect(self._more)
            self._rows.insertWidget(self._rows.count() - 1, more)
        yield
        self._area.verticalScrollBar().setValue(kept)

    def _heading(self, month: str, *, first: bool) -> Small:
        heading = Small(month)
        # nearer to what it heads than to what stands above it
        heading.setContentsMargins(0, 0 if first else 16, 0, 0)
        return heading

    def _add(self, row: QWidget) -> None:
        self._rows.insertWidget(self._rows.count() - 1, row)

    def _month(self, entry: TimelineEntry) -> str:
        day = self._context.fmt.local(entry.at)
        return self._context.fmt.partial(PartialDate(day.year, day.month))

    def _more(self) -> None:
        self._shown += AT_ONCE
        self._draw()

    def _said(self, told: Message) -> str:
        """The words with their bare numbers in the digits of whoever reads; codes stay."""
        shape = self._context.fmt.shape
        params = {key: shape(one) if one.isdecimal() else one for key, one in told.params.items()}
        return self._context.words(Message(told.text, params, told.n))

    def _body(self, body: Said) -> str:
        if isinstance(body, tuple):
            return self._context.fmt.line(*map(self._body, body)) if body else ""
        return self._said(body) if isinstance(body, Message) else body

    def _row(self, entry: TimelineEntry) -> ClickRow:
        context = self._context
        title = self._said(entry.title)
        row = ClickRow(f"{title}, {context.fmt.when(entry.at)}", self._inside)
        row.opened.connect(lambda: self.opened.emit(entry))
        words = date_row(context, row, entry.at, 10)
        head = WrapRow(gap=8, below=0)
        name = Strong(title)
        name.setWordWrap(True)
        head.addWidget(name)
        head.addWidget(MutedLine(entry.by_name))
        words.addLayout(head)
        body = self._body(entry.body)
        if body:
            words.addWidget(Body(body))
        return row


class SectionList(Card):
    """The parts of a file with their state.

    Signals: ``opened`` (key of the part).
    """

    opened = Signal(str)

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=16)
        self._context = context
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)
        calm = Muted(self.tr("Nothing here is required. Rest and safety come before any form."))
        calm.setContentsMargins(ROW_INSET, 0, ROW_INSET, 0)
        self.body.addWidget(calm)

    def show_sections(self, sections: tuple[SectionState, ...]) -> None:
        """Show other states."""
        empty(self._rows)
        for section in sections:
            self._rows.addWidget(self._row(section))

    def _row(self, section: SectionState) -> ClickRow:
        title, state = self._context.words(section.title), self._context.words(section.message)
        row = ClickRow(f"{title}: {state}", self)
        row.setObjectName(section.key)
        row.opened.connect(lambda: self.opened.emit(section.opens or section.key))
        outer = QVBoxLayout(row)
        outer.setContentsMargins(ROW_INSET, 5, ROW_INSET, 0)
        outer.setSpacing(5)
        line = QHBoxLayout()
        line.addWidget(Body(title), 1)
        line.addWidget(Chip(state, section.tone))
        outer.addLayout(line)
        outer.addWidget(Line())
        return row
