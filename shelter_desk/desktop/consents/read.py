"""Reading a consent text together: her language first, ours beside it, ticked line by line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.her_screen import reading_side
from shelter_desk.desktop.widgets.cards import Card, Line
from shelter_desk.desktop.widgets.labels import Small
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.paragraph import Paragraph
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.consents import ConsentText, Told
from shelter_desk.domain.text import Text

READ_HINT = Text(
    "consent",
    "Tick each line when it has been read aloud. Text version {version}. Space ticks and goes on.",
)
DRAFT = Text("consent", "This wording is a draft translation and says so on paper.")


class ReadTogether(Card):
    """The lines of a text with a tick each.

    Signals: ``changed`` when a tick changed.
    """

    changed = Signal()

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._text: ConsentText | None = None
        self.ticks: list[QCheckBox] = []
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(8)
        self.body.addWidget(scrolled(inside), 1)
        self.hint = Small()
        self.body.addSpacing(4)
        self.body.addWidget(self.hint)

    def show_texts(self, read: ConsentText, staff: ConsentText) -> None:
        """Show a text in her language and in ours."""
        self._text = read
        self._clear()
        same = read.language == staff.language
        pairs = zip(read.lines, staff.lines, strict=False)
        for place, (hers, ours) in enumerate(pairs):
            self._line(place, hers, "" if same else ours, read.language, staff.language)
        self._grid.setColumnStretch(1, 6)
        self._grid.setColumnStretch(2, 0 if same else 5)
        self._grid.setRowStretch(2 * len(read.lines), 1)
        words = self._context.words(READ_HINT).replace(
            "{version}", self._context.fmt.number(read.version)
        )
        if read.is_draft:
            words += " " + self._context.words(DRAFT)
        self.hint.setText(words)

    def _clear(self) -> None:
        self.ticks = []
        empty(self._grid)

    def _line(self, place: int, hers: str, ours: str, read_in: str, staff_in: str) -> None:
        tick = QCheckBox()
        tick.setAccessibleName(hers)
        tick.toggled.connect(self.changed)
        tick.toggled.connect(lambda done, row=place: self._go_on(row) if done else None)
        self.ticks.append(tick)
        self._grid.addWidget(tick, 2 * place, 0, Qt.AlignmentFlag.AlignTop)
        for column, (words, language) in enumerate(((hers, read_in), (ours, staff_in)), start=1):
            label = Paragraph(words)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(reading_side(language))
            label.setProperty("kind", "" if column == 1 else "muted")
            label.setMinimumHeight(32)
            label.setContentsMargins(0, 5, 0, 0)
            self._grid.addWidget(label, 2 * place, column)
        self._grid.addWidget(Line(), 2 * place + 1, 0, 1, 3)

    def _go_on(self, row: int) -> None:
        if row + 1 < len(self.ticks) and self.ticks[row].hasFocus():
            self.ticks[row + 1].setFocus()

    def told(self) -> frozenset[Told]:
        """The duties to tell whose lines are ticked."""
        if self._text is None:
            return frozenset()
        pairs = zip(self._text.tells, self.ticks, strict=False)
        return frozenset(Told(duty) for duty, tick in pairs if duty and tick.isChecked())

    def all_read(self) -> bool:
        """True when every line is ticked."""
        return bool(self.ticks) and all(tick.isChecked() for tick in self.ticks)

    def restore(self, ticked: int) -> None:
        """Tick the first ``ticked`` lines again."""
        for tick in self.ticks[:ticked]:
            tick.setChecked(True)
