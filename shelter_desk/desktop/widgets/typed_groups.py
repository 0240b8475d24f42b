"""Some groups of the paper key, typed back to show that the paper is really there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from shelter_desk.desktop.widgets.labels import Small, left_to_right
from shelter_desk.desktop.widgets.rows import WrapRow

SHORTEST = 4


class TypedGroups(QWidget):
    """One short field for each group that is asked for.

    Signals: ``changed`` with every key; ``finished`` on Enter.
    """

    changed = Signal()
    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._row = WrapRow(gap=10)
        self.setLayout(self._row)
        self.fields: dict[int, QLineEdit] = {}

    def ask(self, numbers: Sequence[int]) -> None:
        """Ask for these groups, from 1, instead of others."""
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.fields = {}
        for number in numbers:
            self._row.addWidget(self._cell(number))

    def _cell(self, number: int) -> QWidget:
        name = self.tr("Group {n}").replace("{n}", str(number))
        edit = left_to_right(QLineEdit())
        edit.setAccessibleName(name)
        edit.setMaxLength(20)
        edit.textChanged.connect(lambda _typed: self.changed.emit())
        edit.returnPressed.connect(self.finished)
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Small(name))
        column.addWidget(edit)
        self.fields[number] = edit
        return cell

    def typed(self) -> dict[int, str]:
        """What stands in the fields."""
        return {number: edit.text() for number, edit in self.fields.items()}

    def complete(self) -> bool:
        """True when every field holds a whole group."""
        return all(len(text.strip()) >= SHORTEST for text in self.typed().values())
