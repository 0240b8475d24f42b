"""Beside the pages: which printer they go to."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.print_system.port import Printer
from shelter_desk.desktop.print_system.words import CHOOSE, found_alone
from shelter_desk.desktop.widgets.combo import StillComboBox
from shelter_desk.desktop.widgets.labels import Body, Small, Warn
from shelter_desk.domain.text import Message, Text

AWAY = Text(
    "paper", "This kind of paper went to {printer} last, which is not there now. Choose another."
)
NONE_SET_UP = Text("paper", "No printer is set up on this computer.")


class PrinterChoice(QWidget):
    """Printers of this computer, and what has to be said of the one that is chosen."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._alone: frozenset[str] = frozenset()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        label = Body(self.tr("Printer"))
        self.printer = StillComboBox()
        self.printer.setAccessibleName(label.text())
        self.printer.setPlaceholderText(context.words(CHOOSE))
        self.printer.setMinimumHeight(36)
        self.printer.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.printer.currentIndexChanged.connect(self._show_alone)
        self.no_printer = Small()
        self.no_printer.hide()
        self.away = Warn()
        self.away.hide()
        for widget in (label, self.printer, self.no_printer, self.away):
            column.addWidget(widget)

    def offer(self, found: tuple[Printer, ...]) -> None:
        """Offer printers, the same one chosen where it is still there."""
        chosen = self.printer.currentText()
        self._alone = frozenset(one.name for one in found if one.alone)
        self.printer.clear()
        self.printer.addItems([one.name for one in found])
        place = self.printer.findText(chosen) if chosen else -1
        self.printer.setCurrentIndex(place if place >= 0 else self._first())
        self.printer.setEnabled(bool(found))
        self.say_none(None if found else NONE_SET_UP)

    def _first(self) -> int:
        names = (self.printer.itemText(place) for place in range(self.printer.count()))
        ours = (place for place, name in enumerate(names) if name not in self._alone)
        return next(ours, -1)

    def say_none(self, why: Text | None) -> None:
        """Why there is none to choose; ``None`` while there is, or nobody knows yet."""
        self.no_printer.setVisible(why is not None)
        self.no_printer.setText("" if why is None else self._context.words(why))

    def prefer(self, name: str) -> None:
        """Propose the printer that this kind of paper went to last; "": the first of the list.

        One that the computer found by itself is chosen anew each time: another may bear its name.
        """
        place = self.printer.findText(name) if name else -1
        proposed = -1 if name in self._alone else place if place >= 0 else self._first()
        self.printer.setCurrentIndex(proposed)
        self._show_alone()
        if name in self._alone:
            self._say_beside(found_alone(name))
        elif name and place < 0 < self.printer.count():
            self._say_beside(Message(AWAY, {"printer": name}))

    def _show_alone(self) -> None:
        name = self.printer.currentText()
        self._say_beside(found_alone(name) if name in self._alone else None)

    def _say_beside(self, said: Message | None) -> None:
        self.away.setVisible(said is not None)
        self.away.setText("" if said is None else self._context.words(said))
