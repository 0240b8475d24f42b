"""A group as a table: who is trained, sitting by sitting, case by case."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.training.group_dialogs import score_words, sitting_words
from shelter_desk.desktop.widgets.tables import CellRole, RowsTable
from shelter_desk.domain.text import Text
from shelter_desk.domain.training_groups import GroupSitting, Trainee, TrainingGroup
from shelter_desk.services.labels.front_line import PAGES
from shelter_desk.services.views.training_groups import GroupsDesk

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_TICK = "✓"
_THERE, _AWAY = Text("training", "was there"), Text("training", "was not there")
_NAME, _SECTOR = Text("training", "Name"), Text("training", "Works for")
_TABLE = Text("training", "Who was there, and the scores")
_CASE = Text("training", "Case {number}")
FIXED = 2
"""Columns before the sittings: name, and for whom."""


class GroupModel(QAbstractTableModel):
    """Rows are trainees; columns name, sector, sittings, and cases that have a score."""

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.group: TrainingGroup | None = None
        self._titles: dict[str, tuple[int, str]] = {}
        self._cases: tuple[str, ...] = ()

    def show_group(self, group: TrainingGroup | None, view: GroupsDesk) -> None:
        """Show another group, or the same as it is now."""
        self.beginResetModel()
        self.group = group
        self._titles = {
            code: (number, title.say(self._context.language))
            for number, (code, title) in enumerate(view.cases, 1)
        }
        scored = set() if group is None else {case for _who, case in group.scores}
        self._cases = tuple(code for code in self._titles if code in scored)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """How many trainees."""
        return 0 if parent.isValid() or self.group is None else len(self.group.trainees)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """How many columns."""
        if parent.isValid() or self.group is None:
            return 0
        return FIXED + len(self.group.sittings) + len(self._cases)

    def trainee(self, index: Index) -> Trainee | None:
        """Whose row it is."""
        if self.group is None or not index.isValid():
            return None
        return self.group.trainees[index.row()]

    def sitting(self, column: int) -> GroupSitting | None:
        """Which sitting a column is."""
        at = column - FIXED
        return (
            self.group.sittings[at] if self.group and 0 <= at < len(self.group.sittings) else None
        )

    def case(self, column: int) -> str:
        """Which case a column is; "" for none."""
        at = column - FIXED - (len(self.group.sittings) if self.group else 0)
        return self._cases[at] if 0 <= at < len(self._cases) else ""

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Short heads; the whole in a hint."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._head(section, whole=False)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._head(section, whole=True)
        return None

    def _head(self, column: int, *, whole: bool) -> str:
        context, sitting, case = self._context, self.sitting(column), self.case(column)
        if sitting is not None:
            return sitting_words(context, sitting) if whole else context.fmt.date(sitting.on)
        if case:
            number, title = self._titles[case]
            short = context.words(_CASE).replace("{number}", context.fmt.shape(str(number)))
            return context.fmt.line(short, title) if whole else short
        return context.words(_SECTOR if column else _NAME)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell, as words or as it is heard."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(index)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._heard(index)
        if role == CellRole.WEIGHT and index.column() == 0:
            return "strong"
        return None

    def _words(self, index: Index) -> str:
        who, sitting = self.trainee(index), self.sitting(index.column())
        if who is None or self.group is None:
            return ""
        if index.column() == 0:
            return self._context.fmt.line(who.name)
        if sitting is not None:
            return _TICK if (who.id, sitting.id) in self.group.present else ""
        case = self.case(index.column())
        if case:
            return score_words(self._context, self.group.scores.get((who.id, case)))
        return "" if who.sector is None else self._context.words(PAGES[who.sector].title)

    def _heard(self, index: Index) -> str:
        who, column, told = self.trainee(index), index.column(), self._words(index)
        if who is None or column == 0:
            return told
        if self.sitting(column) is not None:
            told = self._context.words(_THERE if told else _AWAY)
        return self._context.fmt.line(who.name, self._head(column, whole=True), told)


class GroupTable(RowsTable):
    """Cells instead of rows; Enter, Space or a click opens one."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, context.words(_TABLE), parent)
        self.cells = GroupModel(context, self)
        self.setModel(self.cells)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.horizontalHeader().setMinimumSectionSize(24)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.activated.disconnect(self.opened)
        self.clicked.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space does what Enter does."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def show_group(self, group: TrainingGroup | None, view: GroupsDesk) -> None:
        """Show it; one stays in the cell where one was."""
        at = self.currentIndex()
        row, column = max(at.row(), 0), max(at.column(), 0)
        self.cells.show_group(group, view)
        rows, columns = self.cells.rowCount(), self.cells.columnCount()
        if rows and columns:
            place = self.cells.index(min(row, rows - 1), min(column, columns - 1))
            self.setCurrentIndex(place)

    def sizeHint(self) -> QSize:
        """Its rows, and the bar below when they are wide."""
        return super().sizeHint() + QSize(0, self.horizontalScrollBar().sizeHint().height())
