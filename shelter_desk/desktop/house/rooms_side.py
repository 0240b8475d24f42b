"""Beside the list of rooms: one room, its beds, and a new one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, Line
from shelter_desk.desktop.widgets.combo import StillComboBox
from shelter_desk.desktop.widgets.fields import line_of_words, prompted_line
from shelter_desk.desktop.widgets.labels import Heading, Small, from_the_start
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.spin import StillSpinBox
from shelter_desk.domain.beds import RoomFor
from shelter_desk.services.house.rooms import MOST_BEDS
from shelter_desk.services.labels.house import MEANT_FOR
from shelter_desk.services.views.house import BedRow, RoomRow, RoomWish


class RoomSide(Card):
    """Signals: ``added`` (RoomWish), ``changed`` (RoomRow, RoomWish), ``switched`` (RoomRow),
    ``bed_added`` (RoomRow, name, cot), ``bed_renamed`` (BedRow, name), ``bed_switched``."""

    added = Signal(object)
    changed = Signal(object, object)
    switched = Signal(object)
    bed_added = Signal(object, str, bool)
    bed_renamed = Signal(object, str)
    bed_switched = Signal(object)

    def __init__(self, context: DeskContext) -> None:
        super().__init__(margin=16)
        self._context = context
        self._room: RoomRow | None = None
        self.room_id = ""
        self.title = Heading("")
        self.body.addWidget(self.title)
        self._add_room_part()
        self.line = Line()
        self.body.addWidget(self.line)
        self.beds_title = Heading(self.tr("Beds"))
        self.body.addWidget(self.beds_title)
        self._beds = QVBoxLayout()
        self._beds.setSpacing(4)
        self.body.addLayout(self._beds)
        self._add_bed_part()
        self.show_room(None)

    def _add_room_part(self) -> None:
        self.name = self._edit(self.tr("Name of the room"))
        self.name.returnPressed.connect(self._save)
        self.meant_for = StillComboBox()
        self.meant_for.setMinimumHeight(34)
        self.meant_for.setAccessibleName(self.tr("For whom"))
        for who, words in MEANT_FOR.items():
            self.meant_for.addItem(self._context.words(words), str(who))
        self.body.addWidget(Small(self.tr("For whom")))
        self.body.addWidget(self.meant_for)
        self.step_free = QCheckBox(self.tr("Reached without steps"))
        self.body.addWidget(self.step_free)
        self.how_many = from_the_start(StillSpinBox())
        self.how_many.setRange(0, MOST_BEDS)
        self.how_many.setMinimumHeight(34)
        self.how_many.setValue(3)
        self.how_many_label = Small(self.tr("How many beds"))
        self.how_many.setAccessibleName(self.how_many_label.text())
        self.body.addWidget(self.how_many_label)
        self.body.addWidget(self.how_many)
        self.save = PrimaryButton(self.tr("Add the room"))
        self.save.clicked.connect(self._save)
        self.switch = LinkButton("")
        self.switch.clicked.connect(lambda: self.switched.emit(self._room))
        row = WrapRow()
        row.addWidget(self.save)
        row.addWidget(self.switch)
        self.body.addLayout(row)

    def _add_bed_part(self) -> None:
        self.bed_name = self._edit(self.tr("Name of a bed"))
        self.bed_name.returnPressed.connect(self._add_bed)
        self.cot = QCheckBox(self.tr("A cot"))
        self.add_bed = QuietButton(self.tr("Add a bed"))
        self.add_bed.clicked.connect(self._add_bed)
        row = WrapRow()
        row.addWidget(self.cot)
        row.addWidget(self.add_bed)
        self.body.addLayout(row)

    def _edit(self, name: str) -> QLineEdit:
        line = prompted_line(name)
        self.body.addWidget(line)
        return line

    def show_room(self, room: RoomRow | None) -> None:
        """A room to change, or none: a new one."""
        self._room = room
        self.room_id = "" if room is None else str(room.id)
        new = room is None
        self.title.setText(self.tr("New room") if room is None else room.name)
        self.name.setText("" if room is None else room.name)
        meant = RoomFor.WOMEN if room is None else room.meant_for
        self.meant_for.setCurrentIndex(self.meant_for.findData(str(meant)))
        self.step_free.setChecked(room is not None and room.step_free)
        self.save.setText(self.tr("Add the room") if new else self.tr("Keep the changes"))
        self.how_many.setVisible(new)
        self.how_many_label.setVisible(new)
        self.switch.setVisible(room is not None)
        if room is not None:
            closed = room.closed
            self.switch.setText(self.tr("Use it again") if closed else self.tr("Close the room"))
        for part in (self.line, self.beds_title, self.bed_name, self.cot, self.add_bed):
            part.setVisible(not new)
        empty(self._beds)
        for bed in () if room is None else room.beds:
            self._beds.addWidget(BedLine(bed, self))

    def settled(self) -> None:
        """What was typed was used."""
        self.bed_name.clear()
        self.cot.setChecked(False)

    def _wish(self) -> RoomWish:
        return RoomWish(
            name=self.name.text(),
            meant_for=RoomFor(self.meant_for.currentData()),
            step_free=self.step_free.isChecked(),
            beds=self.how_many.value(),
        )

    def _save(self) -> None:
        if self._room is None:
            self.added.emit(self._wish())
        else:
            self.changed.emit(self._room, self._wish())

    def _add_bed(self) -> None:
        if self._room is not None:
            self.bed_added.emit(self._room, self.bed_name.text(), self.cot.isChecked())


class BedLine(Card):
    """One bed: its name, and whether it is in use."""

    def __init__(self, bed: BedRow, side: RoomSide) -> None:
        super().__init__(side, margin=6)
        self.name = line_of_words(bed.name)
        self.name.setMinimumHeight(34)
        self.name.setAccessibleName(self.tr("Name of the bed"))
        self.rename = LinkButton(self.tr("Rename"))
        self.rename.setEnabled(False)
        self.name.textEdited.connect(lambda text: self.rename.setEnabled(text != bed.name))
        self.rename.clicked.connect(lambda: side.bed_renamed.emit(bed, self.name.text()))
        self.name.returnPressed.connect(self.rename.click)
        self.switch = LinkButton(self.tr("Use it again") if bed.closed else self.tr("Close"))
        self.switch.clicked.connect(lambda: side.bed_switched.emit(bed))
        row = WrapRow()
        row.place(self.name, wide=True)
        row.split()
        row.addWidget(self.rename)
        row.addWidget(self.switch)
        self.body.addLayout(row)
