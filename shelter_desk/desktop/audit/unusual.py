"""What a manager may want to ask about, folded into one calm line until it is wanted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.buttons import LinkButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import MutedLine, Small, Strong
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.text import Plural, Text
from shelter_desk.services.oversight.unusual import UnusualLine

SUMMARY = Plural("unusual", "%n things of the last 7 days that may be worth a question", "", 0)
SHOW = Text("unusual", "Show")
HIDE = Text("unusual", "Hide")
WHY = Text(
    "unusual",
    "A line says where to ask, not that anything is wrong: there is often a good reason. A click "
    "shows that person's day in the log.",
)
MOST_LINES = 6
MORE = Plural("unusual", "and %n more", "", 0)


class UnusualCard(Card):
    """Signals: ``chosen`` (an ``UnusualLine``)."""

    chosen = Signal(object)

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=12)
        self._context = context
        row = QHBoxLayout()
        self.words = Strong()
        self.fold = LinkButton(context.words(SHOW))
        self.fold.clicked.connect(self._turn)
        row.addWidget(self.words, 1)
        row.addWidget(self.fold)
        self.body.addLayout(row)
        self.lines = QWidget()
        self._column = QVBoxLayout(self.lines)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.body.addWidget(self.lines)
        self.lines.hide()
        self.hide()

    def show_unusual(self, found: tuple[UnusualLine, ...]) -> None:
        """Count them; nothing at all is shown where there are none."""
        empty(self._column)
        context = self._context
        self.words.setText(context.words(SUMMARY, len(found)))
        self._column.addWidget(Small(context.words(WHY)))
        for line in found[:MOST_LINES]:
            self._column.addWidget(self._line(line))
        if len(found) > MOST_LINES:
            self._column.addWidget(MutedLine(context.words(MORE, len(found) - MOST_LINES)))
        self.setVisible(bool(found))

    def show_lines(self, shown: bool) -> None:
        """Unfold or fold."""
        self.lines.setVisible(shown)
        self.fold.setText(self._context.words(HIDE if shown else SHOW))

    def _turn(self) -> None:
        self.show_lines(self.lines.isHidden())

    def _line(self, line: UnusualLine) -> QWidget:
        holder = QWidget()
        row = WrapRow(below=0)
        button = LinkButton(self._context.words(line.message))
        button.clicked.connect(lambda: self.chosen.emit(line))
        row.addWidget(button)
        fmt = self._context.fmt
        row.addWidget(MutedLine(fmt.line(fmt.date(line.day), *line.codes)))
        holder.setLayout(row)
        return holder
