"""The lines of a handover: one resident each, by her code."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.buttons import LinkButton, QuietButton
from shelter_desk.desktop.widgets.combo import StillComboBox
from shelter_desk.desktop.widgets.fields import line_of_words
from shelter_desk.desktop.widgets.labels import MutedLine
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.services.views.handover import AboutOne


class HandoverLine(QWidget):
    """What is said of one resident. Signals: ``changed``, ``taken_out`` (itself)."""

    changed = Signal()
    taken_out = Signal(object)

    def __init__(self, context: DeskContext, line: AboutOne) -> None:
        super().__init__()
        self.code = line.code
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(MutedLine(context.fmt.code(line.code)))
        head.addStretch(1)
        self.out = LinkButton(self.tr("Take out"))
        self.out.setAccessibleDescription(line.code)
        self.out.clicked.connect(lambda: self.taken_out.emit(self))
        head.addWidget(self.out)
        column.addLayout(head)
        self.edit = line_of_words(line.words)
        self.edit.setAccessibleName(self.tr("About {code}").replace("{code}", line.code))
        self.edit.setMinimumHeight(34)
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self.edit.textEdited.connect(self.changed)
        column.addWidget(self.edit)

    def said(self) -> AboutOne:
        """The line as it stands."""
        return AboutOne(self.code, self.edit.text())


class HandoverLines(QWidget):
    """Every line, and the way to one more. Signals: ``changed``."""

    changed = Signal()

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        self.rows: list[HandoverLine] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        column.addLayout(self._column)
        self.codes = StillComboBox()
        self.codes.setAccessibleName(self.tr("Code of a resident"))
        self.codes.setMinimumHeight(34)
        self.codes.setMinimumContentsLength(12)
        self.add = QuietButton(self.tr("Add her line"), icon=context.icons.icon("plus"))
        self.add.clicked.connect(self._add_chosen)
        row = WrapRow()
        row.addWidget(self.codes)
        row.addWidget(self.add)
        column.addLayout(row)

    def show_codes(self, codes: tuple[str, ...]) -> None:
        """Of whom one may say something."""
        chosen = self.codes.currentText()
        self.codes.clear()
        self.codes.addItems(list(codes))
        self.codes.setCurrentIndex(max(self.codes.findText(chosen), 0) if codes else -1)
        self.add.setEnabled(bool(codes))

    def show_lines(self, lines: tuple[AboutOne, ...]) -> None:
        """Other lines."""
        empty(self._column)
        self.rows = []
        for one in lines:
            self._put(one)

    def said(self) -> tuple[AboutOne, ...]:
        """The lines as they stand, also those with nothing in them yet."""
        return tuple(row.said() for row in self.rows)

    def _put(self, line: AboutOne) -> HandoverLine:
        row = HandoverLine(self._context, line)
        row.changed.connect(self.changed)
        row.taken_out.connect(self._take_out)
        row.edit.returnPressed.connect(self.codes.setFocus)
        self.rows.append(row)
        self._column.addWidget(row)
        return row

    def _add_chosen(self) -> None:
        """Her line, new or the one she has already."""
        code = self.codes.currentText()
        row = next((one for one in self.rows if one.code == code), None)
        if row is None and code:
            row = self._put(AboutOne(code, ""))
            self.changed.emit()
        if row is not None:
            row.edit.setFocus()

    def _take_out(self, row: HandoverLine) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.codes.setFocus()
        self.changed.emit()
