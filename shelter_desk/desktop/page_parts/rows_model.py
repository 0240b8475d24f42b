"""A list of frozen rows as a table: columns are data, cells are functions of a row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPixmap

from shelter_desk.desktop.widgets.tables import CellRole

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its heading, the words of a cell, and how they look."""

    heading: str
    words: Callable[[Row], str]
    tone: Callable[[Row], str] | None = None
    picture: Callable[[Row], QPixmap | None] | None = None
    weight: str = ""
    code: bool = False


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Rows of one kind; ``set_rows`` replaces them all."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        row_id: Callable[[Row], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._row_id = row_id
        self._rows: tuple[Row, ...] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, number: int) -> Row:
        """The row at a position."""
        return self._rows[number]

    def position_of(self, row_id: str) -> int:
        """Where a row stands, or -1."""
        return next((i for i, row in enumerate(self._rows) if self._row_id(row) == row_id), -1)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The headings."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].heading
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell, as words or as the look of them."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.words(row)
        if role == CellRole.TONE:
            return column.tone(row) if column.tone else None
        if role == CellRole.PICTURE:
            return column.picture(row) if column.picture else None
        plain = {
            CellRole.WEIGHT: column.weight or None,
            CellRole.CODE: column.code,
            CellRole.ID: self._row_id(row),
        }
        return plain.get(role)
