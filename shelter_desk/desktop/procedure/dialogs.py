"""Adjusting one stage, and going back to the standard procedure."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.ask_dialog import AskDialog
from shelter_desk.desktop.keeping.kept_dialog import KeptDialog
from shelter_desk.desktop.keeping.sentence_keeping import SentenceKeeper
from shelter_desk.desktop.procedure.words import own_name
from shelter_desk.desktop.widgets.combo import StillComboBox
from shelter_desk.desktop.widgets.fields import line_of_words
from shelter_desk.desktop.widgets.labels import Muted, from_the_start
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.spin import StillSpinBox
from shelter_desk.domain.procedure import LONGEST_HOURS, Owner, Stage, StageKey
from shelter_desk.domain.text import Text
from shelter_desk.services.labels.procedure import GATES, OWNERS, STAGES
from shelter_desk.services.procedure.procedure import change_procedure, reset_procedure

KEPT = Text("procedure", "The procedure is kept. Every file follows it from now on.")
_ARRIVAL = Text("procedure", "Her arrival")
_HOURS, _DAYS = Text("procedure", "hours"), Text("procedure", "days")
_DAY, _WIDTH = 24, 560


class StageDialog(KeptDialog):
    """One stage: its names, who sees to it, its time, what it asks first."""

    def __init__(
        self, context: DeskContext, stages: tuple[Stage, ...], stage: Stage, parent: QWidget
    ) -> None:
        super().__init__(context, own_name(context, stage), _WIDTH, parent)
        self._stages, self._stage = stages, stage
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        self._form = form
        built_in, gate = STAGES[stage.key], GATES.get(stage.key)
        self.name_ar = self._line(self.tr("Name, Arabic"), stage.name_ar, built_in, "ar")
        self.name_en = self._line(self.tr("Name, English"), stage.name_en, built_in, "en")
        self._add_owner()
        self._add_time()
        self._add_after()
        self.gate_ar = self._line(self.tr("What it asks first, Arabic"), stage.gate_ar, gate, "ar")
        self.gate_en = self._line(self.tr("What it asks first, English"), stage.gate_en, gate, "en")
        self.column.addLayout(form)
        self.put_act(self.tr("Save"), self.go_on)
        lines = {"name_ar": self.name_ar, "name_en": self.name_en}
        gates = {"gate_ar": self.gate_ar, "gate_en": self.gate_en}
        self.keeper = SentenceKeeper.of_lines(context, self, lines | gates)
        self.keeper.begin(None, f"procedure/{stage.key}")

    def _line(self, label: str, value: str, built_in: Text | None, language: str) -> QLineEdit:
        line = line_of_words(value)
        if built_in is not None:
            line.setPlaceholderText(self.context.translate(language, built_in))
        line.setAccessibleName(label)
        self._form.addRow(label, line)
        return line

    def _add_owner(self) -> None:
        self.owner = StillComboBox()
        for one, words in OWNERS.items():
            self.owner.addItem(self.context.words(words), str(one))
        self.owner.setCurrentIndex(self.owner.findData(str(self._stage.owner)))
        label = self.tr("Who is responsible")
        self.owner.setAccessibleName(label)
        self._form.addRow(label, self.owner)

    def _add_time(self) -> None:
        hours = self._stage.hours
        in_days = hours is not None and hours > _DAY and hours % _DAY == 0
        self.clock = QCheckBox(self.tr("It has a time limit"))
        self.clock.setChecked(hours is not None)
        self._form.addRow("", self.clock)
        self.amount = from_the_start(StillSpinBox())
        self.amount.setRange(0, LONGEST_HOURS)
        self.amount.setValue((hours or 0) // (_DAY if in_days else 1))
        self.unit = StillComboBox()
        for words, times in ((_HOURS, 1), (_DAYS, _DAY)):
            self.unit.addItem(self.context.words(words), times)
        self.unit.setCurrentIndex(1 if in_days else 0)
        label = self.tr("Within")
        self.amount.setAccessibleName(label)
        self.unit.setAccessibleName(self.tr("Hours or days"))
        row = WrapRow(gap=8)
        row.addWidget(self.amount)
        row.addWidget(self.unit)
        self._form.addRow(label, row)
        self.clock.toggled.connect(self._show_clock)

    def _add_after(self) -> None:
        self.after = StillComboBox()
        self.after.addItem(self.context.words(_ARRIVAL), "")
        for one in self._stages:
            if one.key != self._stage.key:
                self.after.addItem(own_name(self.context, one), str(one.key))
        found = self.after.findData("" if self._stage.after is None else str(self._stage.after))
        self.after.setCurrentIndex(found)
        label = self.tr("Counted from")
        self.after.setAccessibleName(label)
        self._form.addRow(label, self.after)
        self._show_clock(self.clock.isChecked())

    def _show_clock(self, on: bool) -> None:
        for part in (self.amount, self.unit):
            part.setEnabled(on)

    def wanted(self) -> Stage:
        """The stage as the dialog says it."""
        after = str(self.after.currentData())
        hours = self.amount.value() * int(self.unit.currentData())
        return replace(
            self._stage,
            owner=Owner(str(self.owner.currentData())),
            hours=hours if self.clock.isChecked() else None,
            after=StageKey(after) if after else None,
            name_ar=self.name_ar.text().strip(),
            name_en=self.name_en.text().strip(),
            gate_ar=self.gate_ar.text().strip(),
            gate_en=self.gate_en.text().strip(),
        )

    def go_on(self) -> None:
        """Keep it; a loop or an impossible time is said beside the fields."""
        made = self.wanted()
        stages = tuple(made if one.key == made.key else one for one in self._stages)
        self.send(lambda desk: change_procedure(desk, stages), KEPT)


class StandardDialog(AskDialog):
    """Asks before the house's own names and times go."""

    def __init__(self, context: DeskContext, parent: QWidget) -> None:
        super().__init__(context, self.tr("The standard procedure again"), _WIDTH, parent)
        self.column.addWidget(
            Muted(
                self.tr(
                    "The house's own names, times and gates are replaced by the standard ones. "
                    "What is signed stays as it is."
                )
            )
        )
        self.put_act(self.tr("Take the standard one"), self.go_on)

    def go_on(self) -> None:
        """Replace it."""
        self.send(reset_procedure, KEPT)
