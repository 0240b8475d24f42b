"""Files whose people left: how long they are kept, legal holds, and deleting for good."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.page_parts.rows_model import Column, RowsModel
from shelter_desk.desktop.preview.source import CERTIFICATE
from shelter_desk.desktop.retention.side import KeptSide
from shelter_desk.desktop.retention.words import state_tone, state_words, why_words
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.cards import Card, EmptyState, ListColumn
from shelter_desk.desktop.widgets.labels import Heading, Muted, MutedLine, Title, from_the_start
from shelter_desk.desktop.widgets.one_of import OneOf
from shelter_desk.desktop.widgets.rows import Columns, WrapRow
from shelter_desk.desktop.widgets.spin import StillSpinBox
from shelter_desk.desktop.widgets.tables import ROW_HEIGHT, RowsTable
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.retention import LONGEST_MONTHS
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Plural, Text
from shelter_desk.services.desk import Desk
from shelter_desk.services.stays import retention
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.retention import (
    CertificateRow,
    HouseKept,
    KeptFiles,
    KeptRow,
    PurgeDone,
    PurgeOrder,
)

RULE = Text(
    "retention",
    "After this time two people delete a file for good. Trials and wage claims take longer: "
    "they need a legal hold.",
)
OF_HOUSE = Plural(
    "retention",
    "%n incidents of the house name nobody: each is kept as long as a file, from the day it was "
    "reported.",
    "",
    0,
)
OLDER = Plural("retention", "%n of them are past that time and stand in the list.", "", 0)
FILES = Plural("retention", "%n files", "", 0)
NEW_MONTHS = Text("retention", "Kept. It counts for people who leave from now on.")
ON_HOLD = Text("retention", "The hold is written down. Nobody can delete this file now.")
LIFTED = Text("retention", "The hold is lifted. The clock of the file counts again.")
DELETED = Text("retention", "The file is deleted for good. Print the certificate and sign it.")
LATER = Text(
    "retention",
    "The file is deleted for good. The place it took is empty, and is given back at the next "
    "deletion.",
)
INCIDENT_GONE = Text(
    "retention", "The incident is deleted for good. Print the certificate and sign it."
)
INCIDENT_LATER = Text(
    "retention",
    "The incident is deleted for good. The place it took is empty, and is given back at the next "
    "deletion.",
)
MOST_CERTIFICATES = 4


def kept_columns(context: DeskContext) -> tuple[Column[KeptRow], ...]:
    """The columns of the list of files: codes and days, no names."""
    say, fmt = context.words, context.fmt
    return (
        Column(say(Text("retention", "Code")), lambda r: r.code, weight="strong", code=True),
        Column(say(Text("retention", "Left, reported")), lambda r: fmt.date(r.left_on)),
        Column(say(Text("retention", "Why")), lambda r: say(why_words(r)), weight="muted"),
        Column(say(Text("retention", "Kept until")), lambda r: fmt.date(r.keep_until)),
        Column(say(Text("retention", "State")), lambda r: state_words(context, r), tone=state_tone),
    )


def certificate_columns(context: DeskContext) -> tuple[Column[CertificateRow], ...]:
    """The columns of what was deleted."""
    say, fmt = context.words, context.fmt
    none = Text("retention", "in no backup")
    return (
        Column(say(Text("retention", "Code")), lambda r: r.code, weight="strong", code=True),
        Column(say(Text("retention", "Deleted on")), lambda r: fmt.date(fmt.local(r.at).date())),
        Column(
            say(Text("retention", "By, with")), lambda r: f"{r.by} · {r.second}", weight="muted"
        ),
        Column(
            say(Text("retention", "In backups until")),
            lambda r: fmt.date(r.last_backup_day) if r.last_backup_day else say(none),
        ),
    )


class RetentionPage(Page):
    """Every clock that runs, and what was deleted."""

    name: ClassVar[PageName] = PageName.RETENTION
    help_key: ClassVar[str] = "retention"
    topics: ClassVar[frozenset[str]] = frozenset({Topic.RETENTION})

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        layout = self.make_column()
        layout.addLayout(self._head())
        layout.addWidget(Muted(context.words(RULE)))
        self.house = Muted()
        self.house.hide()
        layout.addWidget(self.house)
        columns = Columns(context.theme.px(760))
        columns.addWidget(self._lists(), 1)
        self.side = KeptSide(context)
        self.side.setFixedWidth(context.theme.px(300))
        self.side.held.connect(self._hold)
        self.side.lifted.connect(self._lift)
        self.side.purge_wanted.connect(self._purge)
        self.side.checked.connect(self._check)
        columns.addWidget(self.side, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(columns, 1)

    def _head(self) -> WrapRow:
        row = WrapRow()
        row.addWidget(Title(self.tr("Kept files")))
        self.count = MutedLine()
        row.addWidget(self.count)
        row.split()
        if self.context.staff.may(Permission.EXPORT_ALL):
            self.hand_over = QuietButton(self.tr("Hand all files over…"))
            self.hand_over.clicked.connect(
                lambda: self.context.open_page(PageName.HAND_OVER_ALL, "")
            )
            row.addWidget(self.hand_over)
        self.months = from_the_start(StillSpinBox())
        self.months.setRange(1, LONGEST_MONTHS)
        self.months.setMinimumHeight(36)
        self.months.setMaximumWidth(self.context.theme.px(96))
        label = MutedLine(self.tr("Months after leaving"))
        self.months.setAccessibleName(label.text())
        self.keep = QuietButton(self.tr("Save"))
        self.keep.setEnabled(False)
        self.keep.clicked.connect(self._keep_months)
        self.months.valueChanged.connect(lambda _value: self.keep.setEnabled(True))
        manager = self.context.staff.may(Permission.MANAGE_DESK)
        self.months.setEnabled(manager)
        if not manager:  # shown without a parent it would be a window of its own
            self.keep.hide()
        for widget in (label, self.months, self.keep):
            row.addWidget(widget)
        return row

    def _lists(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        context = self.context
        self.rows = RowsModel(kept_columns(context), lambda row: row.key, self)
        self.table = RowsTable(context.theme, self.tr("Kept files"))
        self.table.setModel(self.rows)
        self.table.size_columns((18, 14, 18, 14, 0), spare=(2,))
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.stack = OneOf()
        self.stack.addWidget(ListColumn(self.table))
        self.stack.addWidget(
            EmptyState(
                self.tr("Nobody has left yet"),
                self.tr(
                    "When somebody leaves the house, it is shown here how long her file is kept."
                ),
            )
        )
        column.addWidget(self.stack, 1)
        self.deleted = QWidget()
        below = QVBoxLayout(self.deleted)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(8)
        below.addWidget(Heading(self.tr("Deleted for good")))
        self.certificates = RowsModel(certificate_columns(context), lambda row: str(row.id), self)
        self.certificate_table = RowsTable(context.theme, self.tr("Deleted for good"))
        self.certificate_table.setModel(self.certificates)
        self.certificate_table.size_columns((18, 14, 12, 0), spare=(2,))
        self.certificate_table.opened.connect(self._open_certificate)
        self.certificate_table.clicked.connect(self._open_certificate)
        lower = Card(margin=0)
        lower.body.addWidget(self.certificate_table)
        below.addWidget(lower)
        column.addWidget(self.deleted)
        return holder

    def refresh(self) -> None:
        """Read every clock again."""
        self.context.tasks.submit(self, retention.kept_files, self._show, replaces="kept")

    def _show(self, files: KeptFiles) -> None:
        context = self.context
        chosen = self._current()
        self.months.blockSignals(True)
        self.months.setValue(files.months)
        self.months.blockSignals(False)
        self.keep.setEnabled(False)
        self.rows.set_rows(files.rows)
        of_people = sum(row.incident is None for row in files.rows)
        self.count.setText(context.words(FILES, of_people))
        self.stack.setCurrentIndex(0 if files.rows else 1)
        self._show_house(files.house)
        self.certificates.set_rows(files.certificates)
        self.deleted.setVisible(bool(files.certificates))
        shown = min(len(files.certificates), MOST_CERTIFICATES)
        header = self.certificate_table.horizontalHeader().sizeHint().height()
        self.certificate_table.setFixedHeight(header + shown * context.theme.px(ROW_HEIGHT) + 4)
        place = self.rows.position_of(chosen.key) if chosen is not None else 0
        if files.rows:
            self.table.setCurrentIndex(self.rows.index(max(place, 0), 0))
        self.side.show_row(self._current())

    def _show_house(self, kept: HouseKept) -> None:
        """What is not in the list yet is told all the same."""
        told = [self.context.words(OF_HOUSE, kept.total)]
        told += [self.context.words(OLDER, kept.older)] if kept.older else []
        self.house.setText(" ".join(told))
        self.house.setVisible(kept.total > 0)

    def _current(self) -> KeptRow | None:
        at = self.table.currentIndex().row()
        return self.rows.row(at) if 0 <= at < self.rows.rowCount() else None

    def _chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        known = 0 <= current.row() < self.rows.rowCount()
        self.side.show_row(self.rows.row(current.row()) if known else None)

    def _open_certificate(self, index: QModelIndex) -> None:
        self._show_certificate(str(self.certificates.row(index.row()).id))

    def _show_certificate(self, certificate_id: str) -> None:
        self.context.open_page(PageName.PREVIEW, f"{certificate_id}/{CERTIFICATE}")

    def _keep_months(self) -> None:
        months = self.months.value()
        self._do(lambda desk: retention.set_months_kept(desk, months), NEW_MONTHS)

    def _hold(self, row: KeptRow, why: str) -> None:
        self._do(lambda desk: retention.hold(desk, row.resident_id, why), ON_HOLD)

    def _lift(self, row: KeptRow, why: str) -> None:
        self._do(lambda desk: retention.lift_hold(desk, row.resident_id, why), LIFTED)

    def _do(self, act: Callable[[Desk], None], said: Text) -> None:
        def done(_none: None) -> None:
            self.context.messages.tell(said)
            self.side.give_up()
            self.refresh()

        self.context.tasks.submit(self, act, done)

    def _check(self, order: PurgeOrder) -> None:
        """Everything but the second person, before she is asked to come to the desk."""
        self.context.tasks.submit(
            self, lambda desk: retention.may_purge(desk, order), self.side.ask_second, self._refused
        )

    def _purge(self, order: PurgeOrder, code: str, passphrase: str) -> None:
        self.context.tasks.submit(
            self,
            lambda desk: retention.purge(desk, order, code, passphrase),
            self._purged,
            self._refused,
        )

    def _refused(self, fault: ShelterDeskError) -> bool:
        self.side.refuse(self.context.words(fault.message))
        return True

    def _purged(self, done: PurgeDone) -> None:
        row = self._current()
        house = row is not None and row.incident is not None
        self.side.give_up()
        told = (INCIDENT_GONE, INCIDENT_LATER) if house else (DELETED, LATER)
        self.context.messages.tell(told[0 if done.tidied else 1])
        self._show_certificate(str(done.certificate_id))

    def leave(self) -> None:
        """Keep no passphrase behind; a reason that is not used yet waits."""
        self.side.to_choices()
