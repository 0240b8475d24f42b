"""The log as a table that reads on while one scrolls."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_parts.rows_model import Column, Index, RowsModel
from shelter_desk.desktop.widgets.tables import RowsTable
from shelter_desk.domain.text import Text
from shelter_desk.services.oversight.log_words import detail_words
from shelter_desk.services.views.desk import AuditRow

PAGE = 100


def audit_columns(context: DeskContext) -> tuple[Column[AuditRow], ...]:
    """The columns of the log."""
    say = context.words

    def mark(row: AuditRow) -> QPixmap | None:
        return context.icons.pixmap("warning", "attention", 14) if row.unusual else None

    return (
        Column(say(Text("audit", "No.")), lambda r: context.fmt.number(r.seq)),
        Column(say(Text("audit", "Time")), lambda r: when_words(context, r)),
        Column(say(Text("audit", "Who")), lambda r: r.who),
        Column(
            say(Text("audit", "What")),
            lambda r: say(r.act),
            tone=lambda r: "attention" if r.unusual else "",
            picture=mark,
        ),
        Column(say(Text("audit", "File")), lambda r: r.code or "—", weight="muted", code=True),
        Column(
            say(Text("audit", "Detail")),
            lambda r: detail_words(r, say, context.fmt.date),
            weight="muted",
        ),
    )


def when_words(context: DeskContext, row: AuditRow) -> str:
    """The time today, else the day with it."""
    fmt = context.fmt
    if fmt.local(row.at).date() == fmt.today():
        return fmt.time(row.at)
    day = fmt.when(row.at)
    time = fmt.time(row.at)
    return day if time in day else f"{day} {time}"


class AuditModel(RowsModel[AuditRow]):
    """Rows of the log, ``PAGE`` at a time.

    Signals: ``more_wanted`` (seq of the last row) when the table has come to its end.
    """

    more_wanted = Signal(int)

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(audit_columns(context), lambda row: str(row.seq), parent)
        self._total = 0
        self._asked = False

    def begin(self, rows: Sequence[AuditRow], total: int) -> None:
        """The first page, and how many there are in all."""
        self._total, self._asked = total, False
        self.set_rows(rows)

    def append(self, rows: Sequence[AuditRow]) -> None:
        """A further page."""
        self._asked = False
        if not rows:
            self._total = len(self._rows)
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._rows = (*self._rows, *rows)
        self.endInsertRows()

    def unusual(self) -> int:
        """How many of the rows read so far are unusual."""
        return sum(row.unusual for row in self._rows)

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802
        """True while the log goes on."""
        return not parent.isValid() and not self._asked and 0 < len(self._rows) < self._total

    def fetchMore(self, parent: Index) -> None:  # noqa: N802
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self._asked = True
            self.more_wanted.emit(self._rows[-1].seq)


class AuditTable(RowsTable):
    """The log. Signals: ``file_wanted`` (resident id)."""

    file_wanted = Signal(str)

    def __init__(self, context: DeskContext, name: str, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, name, parent)
        self.rows = AuditModel(context, self)
        self.setModel(self.rows)
        self.size_columns((0, 0, 3, 0, 0, 4), spare=(0, 5))
        self.setHorizontalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setMinimumSectionSize(60)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.opened.connect(self._open)

    def _open(self, index: Index) -> None:
        resident_id = self.rows.row(index.row()).resident_id
        if resident_id:
            self.file_wanted.emit(resident_id)
