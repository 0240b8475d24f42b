"""The house in numbers, for managers: six tiles, two charts, and the list behind each number."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.overview.charts import ChartCard, arrivals_card, needs_card
from shelter_desk.desktop.overview.tiles import EvenGrid, Tile
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.page_parts.rows_model import Column, Index, RowsModel
from shelter_desk.desktop.paper_names import OVERVIEW, house_subject
from shelter_desk.desktop.running.slices import Slices
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import EmptyState, ListColumn
from shelter_desk.desktop.widgets.labels import Muted, MutedLine, Title
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.desktop.widgets.tables import RowsTable
from shelter_desk.domain.ids import THE_HOUSE
from shelter_desk.domain.text import Plural, Text
from shelter_desk.services.figures import overview
from shelter_desk.services.labels.overview import KEPT_OUT, TITLE
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.overview import Behind, Overview, OverviewRow, TileFact
from shelter_desk.services.views.overview_words import tiles_of

_INSIDE = Text(
    "overview",
    "Exact numbers, only for inside the house. Each one opens its list. Numbers for others are "
    "made under “Statistics”.",
)
_LINES = Plural("overview", "%n lines", "", 0)
_HOUSE = Text("overview", "The house")
_LEAST_TILE = 250
DAY = 3
_NUMBERS, _LIST, _NOTHING, _NOBODY = range(4)


class OverviewPage(Page):
    """The subject is empty, or names the list behind one number ("arrivals/police/2026-03")."""

    name: ClassVar[PageName] = PageName.OVERVIEW
    topics: ClassVar[frozenset[str]] = frozenset(
        {Topic.RESIDENTS, Topic.CONSENTS, Topic.REFERRALS, Topic.HOUSE, Topic.TASKS}
    )
    help_key: ClassVar[str] = "overview"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.seen: Overview | None = None
        self.tiles: list[Tile] = []
        self.charts: list[ChartCard] = []
        self._slices = Slices(self, at_once=context.tasks.inline)
        column = self.make_column()
        column.addLayout(self._head())
        self._stack = OneOf(self)
        column.addWidget(self._stack, 1)
        self._stack.addWidget(self._numbers())
        self._stack.addWidget(self._list())
        self._stack.addWidget(
            EmptyState(
                self.tr("There is nothing to count yet"),
                self.tr("Numbers come by themselves once there are beds and somebody arrives."),
            )
        )
        self._stack.addWidget(EmptyState(self.tr("Nobody is in this list now")))

    def _head(self) -> WrapRow:
        context, head = self.context, WrapRow()
        self.title = Title(context.words(TITLE))
        head.addWidget(self.title)
        self.about = MutedLine()
        head.addWidget(self.about)
        head.split()
        back = QuietButton(self.tr("Back"), icon=context.icons.icon("back"))
        back.clicked.connect(context.go_back)
        head.addWidget(back)
        self.figures = QuietButton(self.tr("Statistics"), icon=context.icons.icon("reports"))
        self.figures.clicked.connect(lambda: context.open_page(PageName.FIGURES, ""))
        head.addWidget(self.figures)
        icon = context.icons.icon("printer", "on_primary")
        self.print = PrimaryButton(self.tr("Print this page"), icon=icon)
        paper = house_subject(OVERVIEW)
        self.print.clicked.connect(lambda: context.open_page(PageName.PREVIEW, paper))
        head.addWidget(self.print)
        return head

    def _numbers(self) -> QWidget:
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(16)
        self._column.addWidget(Muted(self.context.words(_INSIDE)))
        self.kept_out = Muted(parent=inside)
        self.kept_out.hide()
        self._column.addWidget(self.kept_out)
        self._found = QVBoxLayout()
        self._found.setSpacing(16)
        self._column.addLayout(self._found)
        self._column.addStretch(1)
        return scrolled(inside, self._stack)

    def _list(self) -> QWidget:
        context = self.context
        columns: tuple[Column[OverviewRow], ...] = (
            Column(self.tr("Code"), lambda row: row.code or "—", code=True),
            Column(self.tr("Called"), self._called, weight="strong"),
            Column(self.tr("What is counted"), lambda row: context.words(row.what)),
            Column(
                self.tr("Day"),
                lambda row: "—" if row.on is None else context.fmt.date(row.on),
                weight="muted",
            ),
        )
        self.rows = RowsModel(columns, lambda row: row.resident_id, self)
        self.table = RowsTable(context.theme, context.words(TITLE))
        self.table.setModel(self.rows)
        self.table.size_columns((0, 2, 4, 0))
        self.table.opened.connect(self._open_row)
        self.table.clicked.connect(self._open_row)
        return ListColumn(self.table, self._stack)

    def _called(self, row: OverviewRow) -> str:
        if row.resident_id == THE_HOUSE:
            return self.context.words(_HOUSE)
        return row.called or "—"

    def show_subject(self, subject: str) -> None:
        """Show the numbers or a list, and nothing of the last one meanwhile."""
        if subject != self.subject:
            self.title.setText(self.context.words(TITLE))
            self.about.clear()
            self.rows.set_rows(())
        self.figures.setVisible(not subject)
        self.print.setVisible(not subject)
        super().show_subject(subject)
        if subject:
            self._stack.setCurrentIndex(_LIST)
            key = subject
            self.context.tasks.submit(
                self,
                lambda desk: overview.behind_a_number(desk, key),
                lambda found: self._show_list(found, key),
                replaces="read",
            )

    def refresh(self) -> None:
        """Read the numbers again; a list stays as it was opened, for the log has a line of it."""
        if not self.subject:
            self.context.tasks.submit(self, overview.house_in_numbers, self._show, replaces="read")

    def _show(self, seen: Overview) -> None:
        if self.subject:  # somebody opened a list meanwhile
            return
        self.about.setText(self.context.fmt.date_long(seen.day))
        self._stack.setCurrentIndex(_NOTHING if seen.is_empty else _NUMBERS)
        if seen == self.seen:  # whoever comes back finds the page where she left it
            return
        self.seen = seen
        self.kept_out.setText(self.context.words(KEPT_OUT, seen.kept_out))
        self.kept_out.setVisible(seen.kept_out > 0)
        empty(self._found)
        self.tiles, self.charts = [], []
        if not seen.is_empty:
            self._slices.run(self._build(seen))

    def _build(self, seen: Overview) -> Iterator[None]:
        """The tiles, then one chart after the other."""
        whole = QWidget(self)
        grid = EvenGrid(self.context.theme.px(_LEAST_TILE))
        whole.setLayout(grid)
        for told in tiles_of(seen, self.context.language):
            tile = Tile(self.context, told, self._open_fact, whole)
            self.tiles.append(tile)
            grid.addWidget(tile)
        self._found.addWidget(whole)
        for make in _CHARTS:
            yield
            chart = make(self.context, seen, self._open_list, self)
            self.charts.append(chart)
            self._found.addWidget(chart)

    def _show_list(self, found: Behind, key: str) -> None:
        if key != self.subject:
            return
        context = self.context
        self.title.setText(context.words(found.title))
        self.about.setText(context.words(_LINES, len(found.rows)))
        self.rows.set_rows(found.rows)
        self.table.setColumnHidden(DAY, all(row.on is None for row in found.rows))
        self._stack.setCurrentIndex(_LIST if found.rows else _NOBODY)
        if found.rows:
            self.table.setCurrentIndex(self.rows.index(0, 0))
            self.table.setFocus()

    def _open_fact(self, fact: TileFact) -> None:
        if fact.page:
            self.context.open_page(PageName(fact.page), "")
        else:
            self._open_list(fact.key)

    def _open_list(self, key: str) -> None:
        self.context.open_page(PageName.OVERVIEW, key)

    def _open_row(self, index: Index) -> None:
        row = self.rows.row(index.row())
        self.context.open_page(PageName(row.page), row.subject)


_CHARTS = (arrivals_card, needs_card)
