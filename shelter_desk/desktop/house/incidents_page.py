"""Incidents of the house: what was reported, what a manager has looked at, and a new report."""

from __future__ import annotations

from typing import ClassVar, Final

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.page_parts.rows_model import Column, RowsModel
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Chip, EmptyState, ListColumn
from shelter_desk.desktop.widgets.labels import Small, Title
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.tables import RowsTable
from shelter_desk.domain.ids import THE_HOUSE
from shelter_desk.domain.languages import list_separator
from shelter_desk.domain.text import Plural, Text
from shelter_desk.forms.incident import INCIDENT
from shelter_desk.services.house import house_reports
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.incident import IncidentList, IncidentRow, IncidentState

WAITING = Plural("incidents", "%n to look at", "", 0)
REPORT = Text("incidents", "Report an incident")
GO_ON = Text("incidents", "Go on with your report")
STATES: Final = {
    IncidentState.WAITING: Text("incidents", "To look at"),
    IncidentState.LOOKED_AT: Text("incidents", "Looked at"),
    IncidentState.CLOSED: Text("incidents", "Closed"),
}
TONES: Final = {
    IncidentState.WAITING: "attention",
    IncidentState.LOOKED_AT: "info",
    IncidentState.CLOSED: "done",
}


def incident_columns(context: DeskContext) -> tuple[Column[IncidentRow], ...]:
    """Number, what happened, whom it names, who reported it and when, how far it is."""
    say, fmt = context.words, context.fmt
    between = list_separator(context.language)
    return (
        Column(say(Text("incidents", "Number")), lambda r: r.number, weight="strong", code=True),
        Column(say(Text("incidents", "What happened")), lambda r: say(r.what) if r.what else "—"),
        Column(
            say(Text("incidents", "Names")),
            lambda r: between.join(map(fmt.code, r.codes)) or "—",
            weight="muted",
        ),
        Column(say(Text("incidents", "Reported")), lambda r: fmt.when(r.at), weight="muted"),
        Column(say(Text("incidents", "By")), lambda r: r.by_name, weight="muted"),
        Column(
            say(Text("incidents", "State")),
            lambda r: say(STATES[r.state]),
            tone=lambda r: TONES[r.state],
        ),
    )


class IncidentsPage(Page):
    """The list for every shift; a manager finds on it what waits for a look."""

    name: ClassVar[PageName] = PageName.INCIDENTS
    help_key: ClassVar[str] = "incidents"
    topics: ClassVar[frozenset[str]] = frozenset({Topic.HOUSE})

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        layout = self.make_column()
        layout.addLayout(self._head())
        self.rows = RowsModel(incident_columns(context), lambda row: row.number, self)
        self.table = RowsTable(context.theme, self.tr("Incidents of the house"))
        self.table.setModel(self.rows)
        self.table.size_columns((14, 0, 22, 14, 16, 16), spare=(4, 2))
        self.table.opened.connect(self._open)
        self.table.clicked.connect(self._open)
        listed = ListColumn(self.table)
        foot = QVBoxLayout()
        foot.addWidget(
            Small(
                self.tr(
                    "What happened to one resident is written in her own file: choose her on the "
                    "House page."
                )
            )
        )
        listed.put_below(foot)
        self.stack = OneOf()
        self.stack.addWidget(listed)
        self.stack.addWidget(
            EmptyState(
                self.tr("Nothing has been reported"),
                self.tr(
                    "A fire, a stranger at the gate, a broken lock, a quarrel: whoever was there "
                    "writes it down, and a manager looks at it within 24 hours."
                ),
            )
        )
        layout.addWidget(self.stack, 1)

    def _head(self) -> WrapRow:
        row = WrapRow()
        row.addWidget(Title(self.tr("Incidents of the house")))
        self.waiting = Chip("", "attention")
        self.waiting.hide()
        row.addWidget(self.waiting)
        row.split()
        back = QuietButton(self.tr("Back"), icon=self.context.icons.icon("back"))
        back.clicked.connect(self.context.go_back)
        row.addWidget(back)
        self.report = PrimaryButton(
            self.context.words(REPORT), icon=self.context.icons.icon("edit", "on_primary")
        )
        self.report.clicked.connect(self._report)
        row.addWidget(self.report)
        return row

    def refresh(self) -> None:
        """Read the list again."""
        self.context.tasks.submit(self, house_reports.incident_list, self._show, replaces="list")

    def _show(self, found: IncidentList) -> None:
        say, chosen = self.context.words, self._chosen()
        self.rows.set_rows(found.rows)
        self.waiting.set(say(WAITING, found.waiting), "attention")
        self.waiting.setVisible(found.waiting > 0)
        begun = any(key == INCIDENT.key for key, _at in found.begun)
        self.report.setText(say(GO_ON if begun else REPORT))
        self.stack.setCurrentIndex(0 if found.rows else 1)
        if found.rows:
            place = max(self.rows.position_of(chosen), 0)
            self.table.setCurrentIndex(self.rows.index(place, 0))

    def _chosen(self) -> str:
        at = self.table.currentIndex().row()
        return self.rows.row(at).number if 0 <= at < self.rows.rowCount() else ""

    def _open(self, index: QModelIndex) -> None:
        row = self.rows.row(index.row())
        self.context.open_page(PageName.FORM, f"{row.whose}/{row.opens}")

    def _report(self) -> None:
        self.context.open_page(PageName.FORM, f"{THE_HOUSE}/{INCIDENT.key}")
