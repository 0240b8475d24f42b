"""Changing the numbers that stand on the pages for front lines."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.kept_dialog import KeptDialog
from shelter_desk.desktop.keeping.sentence_keeping import SentenceKeeper
from shelter_desk.desktop.widgets.labels import Muted, left_to_right
from shelter_desk.domain.front_line import CallNumbers
from shelter_desk.domain.text import Text
from shelter_desk.forms.answers import Answers
from shelter_desk.services.papers.front_line import keep_call_numbers

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
            line.setAccessibleName(label)
            form.addRow(label, line)
        self.column.addLayout(form)
        self.put_act(self.tr("Save"), self.go_on)
        self._lines = {"urgent": self.urgent, "house": self.house}
        self._stands = {key: line.text() for key, line in self._lines.items()}
        self.keeper = SentenceKeeper(context, self, self._changed, self._bring_back)
        for line in self._lines.values():
            line.textEdited.connect(self.keeper.touched)
        self.keeper.begin(None, "front-lines/numbers")

    def _changed(self) -> Answers:
        """What was typed alone: a number another manager changes meanwhile is not held back."""
        answers = Answers.empty()
        for key, line in self._lines.items():
            if line.text() != self._stands[key]:
                answers = answers.with_value(key, line.text())
        return answers

    def _bring_back(self, waits: Answers) -> None:
        for key, line in self._lines.items():
            if key in waits.single:
                line.setText(str(waits.get(key).value or ""))

    def go_on(self) -> None:
        """Keep them."""
        wanted = CallNumbers(self.urgent.text().strip(), self.house.text().strip())
        self.send(lambda desk: keep_call_numbers(desk, wanted), KEPT)
