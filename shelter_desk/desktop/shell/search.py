"""The list that drops from the search box while one types."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_parts.resident_words import open_resident
from shelter_desk.desktop.widgets.labels import Muted
from shelter_desk.desktop.widgets.search_box import SearchBox
from shelter_desk.desktop.widgets.tables import CellRole, RowsTable
from shelter_desk.services.residents import residents
from shelter_desk.services.views.resident import ResidentRow

SHOWN = 8
REST_MS = 1000
Index = QModelIndex | QPersistentModelIndex


class HitsModel(QAbstractTableModel):
    """Found residents: called name, code, why."""

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.rows: tuple[ResidentRow, ...] = ()

    def show_rows(self, rows: tuple[ResidentRow, ...]) -> None:
        """Show other hits."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many hits."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Name, code, why."""
        return 0 if parent is not None and parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the delegate asks for."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        why = self._context.words(row.why) if row.why is not None else ""
        answers: dict[int, tuple[Any, Any, Any]] = {
            Qt.ItemDataRole.DisplayRole: (
                row.called or self.tr("No name written yet"),
                self._context.fmt.code(row.code),
                why,
            ),
            CellRole.WEIGHT: ("strong", "muted", "muted"),
            CellRole.CODE: (None, True, None),
        }
        found = answers.get(role)
        return found[index.column()] if found is not None else None


class SearchDrop(QFrame):
    """Results under the box; Enter or a click opens a file, Escape closes.

    The search is noted in the log once typing rests for a second, or when a hit is opened.
    """

    def __init__(self, context: DeskContext, box: SearchBox, over: QWidget) -> None:
        super().__init__(over)
        self._context = context
        self._box = box
        self._over = over
        self._noted = ""
        self._shown_for = ""
        self._enter_waits = False
        self.setProperty("kind", "card")
        self._model = HitsModel(context, self)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._note)
        box.textEdited.connect(self._typed)
        box.moved.connect(self._move)
        box.returnPressed.connect(self._enter)
        box.installEventFilter(self)
        self.hide()

    def furnish(self) -> None:
        """Its table, which nobody sees before she types; the first page need not wait for it."""
        if self.layout() is not None:
            return
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        self.table = RowsTable(self._context.theme, self.tr("Found residents"))
        self.table.setModel(self._model)
        self.table.horizontalHeader().hide()
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.size_columns((1, 0, 0))
        self.table.clicked.connect(lambda index: self._open(index.row()))
        layout.addWidget(self.table)
        self._nobody = Muted(self.tr("Nobody found. Try another spelling, the code or a phone."))
        self._nobody.setContentsMargins(14, 12, 14, 12)
        layout.addWidget(self._nobody)
        self._more = Muted(self.tr("There are more. Type another letter, or the whole code."))
        self._more.setContentsMargins(14, 6, 14, 8)
        layout.addWidget(self._more)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close when the box loses the cursor or Escape is pressed."""
        if watched is self._box:
            if event.type() == QEvent.Type.FocusOut:
                QTimer.singleShot(150, self, self._close_if_left)
            escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
            if escape and event.type() == QEvent.Type.KeyPress:
                self._enter_waits = False
                if self.isVisible():
                    self.hide()
                    return True
        return super().eventFilter(watched, event)

    def _close_if_left(self) -> None:
        # whoever came back and typed within the pause keeps her hits
        if not self._box.hasFocus():
            self._enter_waits = False
            self.hide()

    def _typed(self, typed: str) -> None:
        self.furnish()
        self._enter_waits = False
        if not typed.strip():
            self._rest.stop()
            self.hide()
            return
        self._rest.start()
        self._context.tasks.submit(
            self,
            lambda desk: residents.find(desk, typed, limit=SHOWN + 1),
            lambda found: self._show(typed, found),
            replaces="search",
        )

    def _show(self, typed: str, found: tuple[ResidentRow, ...]) -> None:
        rows = found[:SHOWN]
        self._shown_for = typed
        self._model.show_rows(rows)
        self._more.setVisible(len(found) > SHOWN)
        self.table.setVisible(bool(rows))
        self._nobody.setVisible(not rows)
        self._place(len(rows))
        if rows:
            self.table.selectRow(0)
        if self._enter_waits:
            self._enter()

    def _place(self, rows: int) -> None:
        corner = self._box.mapTo(self._over, QPoint(0, self._box.height() + 4))
        row = self.table.verticalHeader().defaultSectionSize()
        below = 0 if self._more.isHidden() else self._more.sizeHint().height()
        height = rows * row + 4 + below if rows else self._nobody.sizeHint().height() + 8
        width = max(self._box.width(), self._context.theme.px(420))
        left = corner.x() + self._box.width() - width if self.isRightToLeft() else corner.x()
        self.setGeometry(max(0, left), corner.y(), width, height)
        self.raise_()
        self.show()

    def _move(self, step: int) -> None:
        if self.isVisible() and self._model.rows:
            row = min(max(self.table.currentIndex().row() + step, 0), len(self._model.rows) - 1)
            self.table.selectRow(row)

    def _enter(self) -> None:
        # rows of fewer letters than were typed may show somebody else's file first
        self._enter_waits = self._shown_for != self._box.text()
        if not self._enter_waits and self.isVisible() and self._model.rows:
            self._open(max(self.table.currentIndex().row(), 0))

    def _open(self, row: int) -> None:
        found = self._model.rows[row]
        self._note()
        self.hide()
        self._box.clear()
        self._shown_for = ""
        open_resident(self._context, found.id)

    def _note(self) -> None:
        self._rest.stop()
        typed = self._box.text().strip()
        if not typed or typed == self._noted:
            return
        self._noted = typed
        hits = len(self._model.rows)
        self._context.tasks.submit(self, lambda desk: residents.note_search(desk, typed, hits))
