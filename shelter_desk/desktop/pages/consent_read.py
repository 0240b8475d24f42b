"""Reading a consent text together: her language first, ours beside it, ticked line by line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.quick_hide import TURNED_TO_HER
from shelter_desk.desktop.widgets.cards import Card, Line
from shelter_desk.desktop.widgets.labels import Small
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.paragraph import Paragraph
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.consents import ConsentText, Told
from shelter_desk.domain.languages import is_rtl
from shelter_desk.domain.text import Text

READ_HINT = Text(
    "consent",
    "Tick each line when it has been read aloud. Text version {version}. Space ticks and goes on.",
)
DRAFT = Text("consent", "This wording is a draft translation and says so on paper.")


_STEPS = {
    int(key): step
    for step, keys in {
        1: (Qt.Key.Key_Down, Qt.Key.Key_PageDown),
        -1: (Qt.Key.Key_Up, Qt.Key.Key_PageUp),
    }.items()
    for key in keys
}


def _side(language: str) -> Qt.AlignmentFlag:
    right = is_rtl(language)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop


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
            label.setAlignment(_side(language))
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


class HerScreen(QDialog):
    """Only the text in her language, large, a card a line, for turning the screen to her.

    The card that is read now stands out; the arrow keys go from one to the next, so that her eyes
    and the voice stay together. Escape comes back.
    """

    def __init__(self, context: DeskContext, text: ConsentText, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(" ")
        self.setProperty(TURNED_TO_HER, True)
        right = is_rtl(text.language)
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 40, 48, 40)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 16, 0)
        column.setSpacing(16)
        title = self._words(text.title, text.language)
        title.setFont(context.theme.font(26, bold=True))
        column.addWidget(title)
        self.lines: list[Paragraph] = []
        self._cards: list[Card] = []
        for words in text.lines:
            card = Card(inside)
            line = self._words(words, text.language)
            line.setFont(context.theme.font(24))
            card.body.addWidget(line)
            column.addWidget(card)
            self.lines.append(line)
            self._cards.append(card)
        column.addStretch(1)
        self._area = scrolled(inside)
        layout.addWidget(self._area)
        self.current = 0
        self.read(0)

    def _words(self, words: str, language: str) -> Paragraph:
        label = Paragraph(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(_side(language))
        return label

    def read(self, place: int) -> None:
        """Let the card at ``place`` stand out, and bring it into sight."""
        self.current = min(max(place, 0), len(self.lines) - 1)
        for at, line in enumerate(self.lines):
            line.setProperty("kind", "" if at == self.current else "muted")
            line.style().unpolish(line)
            line.style().polish(line)
        self._area.ensureWidgetVisible(self._cards[self.current], 0, 40)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from line to line; any of the usual keys turns the screen back."""
        step = _STEPS.get(event.key())
        if step is not None:
            self.read(self.current + step)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.accept()
            return
        super().keyPressEvent(event)
