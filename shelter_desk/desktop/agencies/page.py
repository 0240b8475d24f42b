"""The directory of agencies: found by words, service and language; added, changed, retired."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from shelter_desk.desktop.agencies.filters import AgencyFilters
from shelter_desk.desktop.agencies.side import AgencySide
from shelter_desk.desktop.agencies.words import FOUND, RETIRED, service_names, spoken_there
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.page_parts.rows_model import Column, RowsModel
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import EmptyState, ListColumn
from shelter_desk.desktop.widgets.labels import MutedLine, Title
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.widgets.rows import Columns, WrapRow
from shelter_desk.desktop.widgets.side_by_side import put_aside
from shelter_desk.desktop.widgets.tables import RowsTable
from shelter_desk.domain.referrals import Agency
from shelter_desk.domain.text import Text
from shelter_desk.services.desk import Desk
from shelter_desk.services.referrals import agencies
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.agency import AgencyRow, AgencyWish

KEPT = Text("referrals", "Kept. It can be chosen at once.")
PUT_AWAY = Text("referrals", "It is no longer offered. Referrals that went there keep it.")
BACK_AGAIN = Text("referrals", "It can be chosen again.")


def agency_columns(context: DeskContext) -> tuple[Column[AgencyRow], ...]:
    """The columns of the directory."""
    say, fmt = context.words, context.fmt

    def waiting(row: AgencyRow) -> str:
        if row.agency.retired:
            return say(RETIRED)
        return fmt.number(row.waiting) if row.waiting else "—"

    return (
        Column(
            say(Text("referrals", "Agency")),
            lambda r: r.agency.name(context.language),
            weight="strong",
        ),
        Column(
            say(Text("referrals", "What it does")),
            lambda r: service_names(context, r.agency) or "—",
        ),
        Column(
            say(Text("referrals", "Languages")),
            lambda r: spoken_there(context, r.agency) or "—",
            weight="muted",
        ),
        Column(say(Text("referrals", "Answers we wait for")), waiting, weight="muted"),
    )


class AgenciesPage(Page):
    """Every agency we send people to."""

    name: ClassVar[PageName] = PageName.AGENCIES
    help_key: ClassVar[str] = "agencies"
    topics: ClassVar[frozenset[str]] = frozenset({Topic.REFERRALS})

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        layout = self.make_column()
        layout.addLayout(self._head())
        layout.addWidget(self._filters())
        columns = Columns(context.theme.px(740))
        columns.addWidget(self._list(), 1)
        self.side = AgencySide(context)
        self.side.saved.connect(self._save)
        self.side.switched.connect(self._switch)
        put_aside(columns, self.side, max(360, context.theme.px(360)))
        layout.addLayout(columns, 1)

    def _head(self) -> WrapRow:
        row = WrapRow()
        row.addWidget(Title(self.tr("Agencies")))
        self.count = MutedLine()
        row.addWidget(self.count)
        row.split()
        back = QuietButton(self.tr("Referrals"), icon=self.context.icons.icon("back"))
        back.clicked.connect(lambda: self.context.open_page(PageName.REFERRALS, ""))
        row.addWidget(back)
        self.new = QuietButton(self.tr("New agency"), icon=self.context.icons.icon("plus"))
        self.new.clicked.connect(self._new)
        row.addWidget(self.new)
        return row

    def _filters(self) -> AgencyFilters:
        self.filters = AgencyFilters(self.context, with_words=True)
        self.filters.changed.connect(self.refresh)
        self.filters.moved.connect(self._move)
        self.retired = QCheckBox(self.tr("Also those no longer used"))
        self.retired.toggled.connect(self.refresh)
        self.filters.row.addWidget(self.retired)
        return self.filters

    def _list(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        self.rows = RowsModel(agency_columns(self.context), lambda row: str(row.agency.id), self)
        self.table = RowsTable(self.context.theme, self.tr("Agencies"))
        self.table.setModel(self.rows)
        self.table.size_columns((22, 24, 16, 0), spare=(1, 2))
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.stack = OneOf()
        self.stack.addWidget(ListColumn(self.table))
        self.stack.addWidget(
            EmptyState(
                self.tr("The directory is empty"),
                self.tr(
                    "Add the first one under “New agency”: its name, what it does, where "
                    "she finds it."
                ),
            )
        )
        self.stack.addWidget(
            EmptyState(
                self.tr("No agency has all of that"),
                self.tr("Search with fewer words, or for any service or language."),
            )
        )
        column.addWidget(self.stack, 1)
        return holder

    def refresh(self) -> None:
        """Look for agencies again."""
        wanted = self.filters.wanted(retired=self.retired.isChecked())
        self.context.tasks.submit(
            self, lambda desk: agencies.directory(desk, wanted), self._show, replaces="agencies"
        )

    def _show(self, found: tuple[AgencyRow, ...]) -> None:
        chosen = self.side.agency_id or self.subject
        self.rows.set_rows(found)
        self.count.setText(self.context.words(FOUND, len(found)) if found else "")
        narrow = self.filters.narrows
        self.stack.setCurrentIndex(0 if found else 2 if narrow else 1)
        place = self.rows.position_of(chosen) if chosen else -1
        if place >= 0:
            self.table.setCurrentIndex(self.rows.index(place, 0))
            self.side.show_row(self.rows.row(place))
        elif not chosen:
            self.side.show_row(None)

    def _chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        if 0 <= current.row() < self.rows.rowCount():
            self.side.show_row(self.rows.row(current.row()))

    def _move(self, step: int) -> None:
        last = self.rows.rowCount() - 1
        place = min(max(self.table.currentIndex().row() + step, 0), last)
        if last >= 0:
            self.table.setCurrentIndex(self.rows.index(place, 0))

    def _new(self) -> None:
        self.subject = ""
        self.table.setCurrentIndex(QModelIndex())
        self.side.show_row(None)
        self.side.questions.focus_after("")

    def _save(self, row: AgencyRow | None, wish: AgencyWish) -> None:
        def work(desk: Desk) -> str:
            if row is None:
                return str(agencies.enter_agency(desk, wish))
            agencies.change_agency(desk, row.agency.id, wish, row.version)
            return str(row.agency.id)

        def done(agency_id: str) -> None:
            if self.side.agency_id == ("" if row is None else str(row.agency.id)):
                self.side.used()
                self._settled(agency_id, KEPT)
            else:
                self.context.messages.tell(KEPT)
                self.refresh()

        self.context.tasks.submit(self, work, done)

    def _switch(self, agency: Agency) -> None:
        act = agencies.use_agency_again if agency.retired else agencies.retire_agency

        def done(_none: None) -> None:
            said = BACK_AGAIN if agency.retired else PUT_AWAY
            if self.side.agency_id != str(agency.id):
                # another is shown meanwhile, and what is typed there is about that one
                self.context.messages.tell(said)
                self.refresh()
                return
            if self.side.typed:
                # it stays in sight, with what is typed
                self.retired.setChecked(True)
            stays = agency.retired or self.retired.isChecked()
            self._settled(str(agency.id) if stays else "", said)

        self.context.tasks.submit(self, lambda desk: act(desk, agency.id), done)

    def _settled(self, agency_id: str, said: Text) -> None:
        self.context.messages.tell(said)
        self.subject = agency_id
        if self.side.agency_id != agency_id:
            self.side.show_row(None)
        self.refresh()

    def leave(self) -> None:
        """What is typed waits."""
        self.side.keep()
