"""Tables of figures and the report of their check, as cards."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, MutedLine, Small
from shelter_desk.domain.figures.told import FigureRow, FigureTable
from shelter_desk.domain.text import Text

WITHHELD = Text("figures", "Not shown: too few people for this table.")
CHECKED = Text("figures", "How these figures were checked")
_ROW = Text("figures", "{part}: {numbers}")


def shown(context: DeskContext, text: str) -> str:
    """A number, "<11" or a dash as this person reads it, in its own order."""
    return context.fmt.code(context.fmt.shape(text))


def table_card(context: DeskContext, table: FigureTable, parent: QWidget) -> Card:
    """One table. Each line is read aloud as a whole."""
    card = Card(parent, margin=16)
    title = Heading(table.title)
    card.body.addWidget(title)
    card.setAccessibleName(table.title)
    if table.withheld:
        card.body.addWidget(Muted(context.words(WITHHELD)))
        return card
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    for column, words in enumerate(table.head, start=1):
        head = Small(words)
        grid.addWidget(head, 0, column)
        grid.setColumnMinimumWidth(column, context.theme.px(84))
    for line, row in enumerate(table.rows, start=1):
        _add_row(context, grid, line, row, len(table.head))
    card.body.addLayout(grid)
    return card


def _add_row(
    context: DeskContext, grid: QGridLayout, line: int, row: FigureRow, columns: int
) -> None:
    numbers = [shown(context, one) for one in (*row.cells, row.share)[:columns]]
    part = Body(row.words)
    said = context.fmt.line(*numbers)
    whole = context.translate(context.language, _ROW)
    part.setAccessibleName(whole.replace("{part}", row.words).replace("{numbers}", said))
    grid.addWidget(part, line, 0)
    for column, text in enumerate(numbers, start=1):
        grid.addWidget(_number(text), line, column, Qt.AlignmentFlag.AlignTop)


def _number(text: str) -> QLabel:
    return MutedLine(text) if not text else _plain(text)


def _plain(text: str) -> QLabel:
    label = MutedLine(text)
    label.setProperty("kind", "")
    return label


def check_card(context: DeskContext, lines: tuple[tuple[str, str], ...], parent: QWidget) -> Card:
    """What the figures are of and how they were checked, a name and a value a line."""
    card = Card(parent, margin=16)
    card.body.addWidget(Heading(context.words(CHECKED)))
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for line, (label, value) in enumerate(lines):
        grid.addWidget(Muted(label), line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Body(_told(context, value)), line, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnMinimumWidth(0, context.theme.px(220))
    card.body.addLayout(grid)
    return card


def _told(context: DeskContext, value: str) -> str:
    """A fingerprint may break in the middle of the line; numbers read as usual."""
    if len(value) == 64:
        groups = " ".join(value[at : at + 8] for at in range(0, len(value), 8))
        return context.fmt.code(groups)
    return context.fmt.shape(value)
