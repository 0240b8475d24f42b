"""One row of another group, chosen by its number and words: to which goal an action belongs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from shelter_desk.desktop.formview.chips import RadioChip
from shelter_desk.desktop.formview.editor import Editor
from shelter_desk.desktop.formview.folding import western
from shelter_desk.desktop.formview.kit import Kit
from shelter_desk.desktop.widgets.flow import FlowLayout
from shelter_desk.desktop.widgets.labels import Small
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.answers import Value
from shelter_desk.forms.spec import RowChoice

_NONE_YET = Text("form", "There is nothing to choose yet. Fill in that part first.")
_NAMED = Text("form", "{row}: {words}")
_GONE = Text("form", "What was chosen here was taken out. Please choose again.")
_LONGEST = 48


class RowChipsEditor(Editor):
    """A chip for each row there is now; ``offer`` tells which."""

    def __init__(self, kit: Kit, field: RowChoice, parent: QWidget | None = None) -> None:
        super().__init__(kit, field, parent)
        self._label = field.row_label
        self._offered: tuple[tuple[str, str], ...] = ()
        self._value: str | None = None
        self.chips: list[RadioChip] = []
        self._holder = QWidget(self)
        self._flow = FlowLayout(self._holder)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._holder.setSizePolicy(policy)
        self.setSizePolicy(policy)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        self._none = Small(kit.words(_NONE_YET))
        column.addWidget(self._none)
        column.addWidget(self._holder)
        self.row.addLayout(column, 1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def offer(self, rows: tuple[tuple[str, str], ...]) -> None:
        """Show these rows, each with its number and what it is known by."""
        if rows == self._offered and self.chips:
            return
        self._offered = rows
        empty(self._flow)
        self.chips = []
        for number, words in rows:
            chip = RadioChip(self.kit, self._named(number, words), self._holder)
            chip.setAccessibleDescription(self.kit.words(self.field.label))
            chip.toggled.connect(self._toggled)
            self._flow.addWidget(chip)
            self.chips.append(chip)
            chip.show()
        self._none.setVisible(not rows)
        self._holder.setVisible(bool(rows))
        if self.chips:
            self.setFocusProxy(self.chips[0])
        self.set_value(self._value)
        self.updateGeometry()

    def value(self) -> Value:
        """The number of the chosen row."""
        return self._value

    def set_value(self, value: Value) -> None:
        """Mark the chip of ``value``, or none."""
        self._value = value if isinstance(value, str) else None
        for (number, _words), chip in zip(self._offered, self.chips, strict=True):
            blocked = chip.blockSignals(True)
            chip.setAutoExclusive(False)
            chip.setChecked(number == self._value)
            chip.setAutoExclusive(True)
            chip.blockSignals(blocked)
            chip.update()

    def problem(self) -> Message | None:
        """That the row is not there any more."""
        known = self._value is None or any(one == self._value for one, _ in self._offered)
        return None if known else Message(_GONE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses the row of that number."""
        digit = western(event.text())
        if digit.isdigit() and digit.isascii() and 1 <= int(digit) <= len(self.chips):
            chip = self.chips[int(digit) - 1]
            chip.setFocus(Qt.FocusReason.OtherFocusReason)
            chip.setChecked(True)
            return
        super().keyPressEvent(event)

    def _named(self, number: str, words: str) -> str:
        row = f"{self.kit.words(self._label)} {self.kit.fmt.number(int(number))}"
        short = " ".join(words.split())
        if len(short) > _LONGEST:
            short = short[:_LONGEST].rstrip() + "…"
        return self.kit.words(Message(_NAMED, {"row": row, "words": short})) if short else row

    def _toggled(self, chosen: bool) -> None:
        if not chosen:
            return
        sender = self.sender()
        at = next((place for place, chip in enumerate(self.chips) if chip is sender), None)
        if at is not None:
            self._value = self._offered[at][0]
            self.setFocusProxy(self.chips[at])
            self.changed.emit()
