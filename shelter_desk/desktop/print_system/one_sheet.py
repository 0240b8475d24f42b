"""A single sheet that nobody counts: which printer, then the sheet is made, then it goes there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.look.tokens import Tone
from shelter_desk.desktop.print_system.jobs import PrintJobs
from shelter_desk.desktop.print_system.port import JobState, Printer, Progress, ToPrint
from shelter_desk.desktop.print_system.words import progress_words
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.combo import StillComboBox
from shelter_desk.desktop.widgets.labels import Heading, Warn
from shelter_desk.domain.errors import NoPrinter, ShelterDeskError
from shelter_desk.domain.text import Message, Text

WHICH = Text("paper", "Which printer?")
SENT = Text("paper", "Sent to the printer")
Say = Callable[[Text | Message], str]
Make = Callable[[Callable[[ToPrint], None]], None]
_TONES = {JobState.WAITING: Tone.ATTENTION, JobState.ENDED: Tone.ATTENTION}


class ChoosePrinter(QDialog):
    """Signals: ``chosen`` (name)."""

    chosen = Signal(str)

    def __init__(self, printing: PrintJobs, say: Say, parent: QWidget) -> None:
        super().__init__(parent)
        self._say = say
        self._printers: tuple[Printer, ...] = ()
        self.setWindowTitle(" ")
        self.setMinimumWidth(380)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        column.addWidget(Heading(say(WHICH)))
        self.printer = StillComboBox()
        self.printer.setAccessibleName(say(WHICH))
        self.printer.setMinimumHeight(36)
        self.printer.currentIndexChanged.connect(self._show_fault)
        column.addWidget(self.printer)
        self.trouble = Warn()
        self.trouble.hide()
        column.addWidget(self.trouble)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = QuietButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row.addWidget(cancel)
        self.act = PrimaryButton(self.tr("Print"))
        self.act.setEnabled(False)
        self.act.clicked.connect(self._choose)
        row.addWidget(self.act)
        column.addLayout(row)
        self.finished.connect(self.deleteLater)
        printing.printers(self, self._show_printers, self._refused)

    def _show_printers(self, found: tuple[Printer, ...]) -> None:
        self._printers = found
        self.printer.addItems([one.name for one in found])
        ready = (place for place, one in enumerate(found) if one.fault is None)
        self.printer.setCurrentIndex(next(ready, 0 if found else -1))
        if not found:
            self._refused(NoPrinter())

    def _show_fault(self, place: int) -> None:
        fault = self._printers[place].fault if 0 <= place < len(self._printers) else None
        self.act.setEnabled(place >= 0 and fault is None)
        self.trouble.setVisible(fault is not None)
        if fault is not None:
            self._refused(fault)

    def _refused(self, fault: ShelterDeskError) -> bool:
        self.trouble.setText(self._say(fault.message))
        self.trouble.show()
        self.adjustSize()
        return True

    def _choose(self) -> None:
        self.chosen.emit(self.printer.currentText())
        self.accept()


class OneSheet(QObject):
    """Prints for ``page``. Signals: ``told`` (words, tone) of what becomes of it, ``refused``
    (ShelterDeskError)."""

    told = Signal(str, str)
    refused = Signal(object)

    def __init__(self, printing: PrintJobs, say: Say, page: QWidget) -> None:
        super().__init__(page)
        self._printing, self._say, self._page = printing, say, page
        self._job, self._last = 0, ""
        printing.told.connect(self._progress)

    def begin(self, make: Make) -> ChoosePrinter:
        """Ask for the printer; ``make`` makes the sheet only then and gives it on."""
        dialog = ChoosePrinter(self._printing, self._say, self._page.window())
        dialog.chosen.connect(lambda name: make(lambda paper: self._send(name, paper)))
        dialog.open()
        return dialog

    def _send(self, name: str, paper: ToPrint) -> None:
        self._printing.hand_over(self, name, paper, self._sent, self._failed)

    def _sent(self, job: int) -> None:
        self._job = job
        self.told.emit(self._say(SENT), Tone.DONE)

    def _failed(self, fault: ShelterDeskError) -> bool:
        self.refused.emit(fault)
        return True

    def _progress(self, job: int, progress: Progress) -> None:
        words = self._say(progress_words(progress))
        if job == self._job and words != self._last:
            self._last = words
            self.told.emit(words, _TONES.get(progress.state, Tone.DONE))
