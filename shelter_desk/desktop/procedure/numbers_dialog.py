"""Changing the numbers that stand on the pages for front lines."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.kept_dialog import KeptDialog
from shelter_desk.desktop.sentence_keeping import SentenceKeeper
from shelter_desk.desktop.widgets.labels import Muted, left_to_right
from shelter_desk.domain.front_line import CallNumbers
from shelter_desk.domain.text import Text
from shelter_desk.services.front_line import LONGEST_NUMBER, keep_call_numbers

KEPT = Text("front_line", "The numbers are kept. They stand on every page printed from now on.")
_WIDTH = 460


class NumbersDialog(KeptDialog):
    """Two numbers; an empty one becomes a line for the pen."""

    def __init__(
        self,
        context: DeskContext,
        numbers: CallNumbers,
        labels: tuple[Text, Text],
        parent: QWidget,
    ) -> None:
        super().__init__(context, self.tr("Numbers on the pages"), _WIDTH, parent)
        self.column.addWidget(
            Muted(self.tr("What stays empty becomes a line to write on with the pen."))
        )
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        self.urgent, self.house = QLineEdit(numbers.urgent), QLineEdit(numbers.house)
        for text, line in zip(labels, (self.urgent, self.house), strict=True):
            label = context.words(text)
            left_to_right(line)
            line.setMaxLength(LONGEST_NUMBER)
            line.setAccessibleName(label)
            form.addRow(label, line)
        self.column.addLayout(form)
        self.put_act(self.tr("Keep"), self.go_on)
        lines = {"urgent": self.urgent, "house": self.house}
        self.keeper = SentenceKeeper.of_lines(context, self, lines)
        self.keeper.begin(None, "front-lines/numbers")

    def go_on(self) -> None:
        """Keep them."""
        wanted = CallNumbers(self.urgent.text().strip(), self.house.text().strip())
        self.send(lambda desk: keep_call_numbers(desk, wanted), KEPT)
