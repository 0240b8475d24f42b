"""A single sheet that nobody counts: which printer, then the sheet is made, then it goes there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.look.tokens import Tone
from shelter_desk.desktop.print_system.jobs import PrintJobs
from shelter_desk.desktop.print_system.port import Fate, JobState, Printer, Progress, ToPrint
from shelter_desk.desktop.print_system.words import (
    CHOOSE,
    WHICH,
    found_alone,
    progress_words,
    taken_words,
)
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.combo import StillComboBox
from shelter_desk.desktop.widgets.labels import Heading, Warn
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.printer_errors import NoPrinter
from shelter_desk.domain.text import Message, Text

SENT = Text("paper", "Sent to the printer")
TAKE_BACK = Text("paper", "Take the sheet back")
NOWHERE = Text(
    "paper",
    "The printer says that it is done. If the sheet is nowhere to be found, make a new recovery "
    "key.",
)
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
        self.printer.setPlaceholderText(say(CHOOSE))
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
        ready = (place for place, one in enumerate(found) if one.fault is None and not one.alone)
        self.printer.setCurrentIndex(next(ready, -1))
        if not found:
            self._refused(NoPrinter())

    def _show_fault(self, place: int) -> None:
        self.trouble.hide()
        chosen = self._printers[place] if 0 <= place < len(self._printers) else None
        self.act.setEnabled(chosen is not None and chosen.fault is None)
        if chosen is not None and chosen.fault is not None:
            self._refused(chosen.fault)
        elif chosen is not None and chosen.alone:
            self._warn(found_alone(chosen.name))

    def _refused(self, fault: ShelterDeskError) -> bool:
        self._warn(fault.message)
        return True

    def _warn(self, said: Message) -> None:
        self.trouble.setText(self._say(said))
        self.trouble.show()
        self.adjustSize()

    def _choose(self) -> None:
        self.chosen.emit(self.printer.currentText())
        self.accept()


class OneSheet(QObject):
    """Prints for ``page``, which finds a place for ``back``: a sheet that does not come out is
    taken out of the print system, so that it does not come out later.

    Signals: ``told`` (words, tone) of what becomes of it, ``refused`` (ShelterDeskError).
    """

    told = Signal(str, str)
    refused = Signal(object)

    def __init__(self, printing: PrintJobs, say: Say, page: QWidget) -> None:
        super().__init__(page)
        self._printing, self._say, self._page = printing, say, page
        self._jobs: dict[int, bool] = {}  # whether somebody wants it back
        self._last = ""
        self.back = QuietButton(say(TAKE_BACK))
        self.back.hide()
        self.back.clicked.connect(self.take_back)
        printing.told.connect(self._progress)
        printing.taken_back.connect(self._taken_back)

    def begin(self, make: Make) -> ChoosePrinter:
        """Ask for the printer; ``make`` makes the sheet only then and gives it on."""
        dialog = ChoosePrinter(self._printing, self._say, self._page.window())
        dialog.chosen.connect(lambda name: make(lambda paper: self._send(name, paper)))
        dialog.open()
        return dialog

    def take_back(self) -> None:
        """Nothing of what was sent lies in her hands, or she goes away from it."""
        self.back.hide()
        for job, wanted in [*self._jobs.items()]:
            if not wanted:
                self._jobs[job] = True
                self._printing.take_back(job)

    def proven(self) -> None:
        """She has it in her hands: what still waits is one too many."""
        self.back.hide()
        jobs, self._jobs = self._jobs, {}
        for job, wanted in jobs.items():
            self._printing.came_out(job)
            if job > 0 and not wanted:
                self._printing.take_back(job)

    def _send(self, name: str, paper: ToPrint) -> None:
        self._printing.hand_over(self, name, paper, self._sent, self._failed)

    def _sent(self, job: int) -> None:
        self._jobs[job], self._last = False, ""
        self.back.show()
        self.told.emit(self._say(SENT), Tone.DONE)

    def _failed(self, fault: ShelterDeskError) -> bool:
        self.refused.emit(fault)
        return True

    def _progress(self, job: int, progress: Progress) -> None:
        words = self._say(progress_words(progress))
        if self._jobs.get(job, True) or words == self._last:
            return
        self._last = words
        self.told.emit(words, _TONES.get(progress.state, Tone.DONE))
        if progress.done:
            del self._jobs[job]
            self.back.setVisible(False in self._jobs.values())

    def _taken_back(self, job: int, fate: Fate) -> None:
        if self._jobs.pop(job, False):
            words = NOWHERE if fate is Fate.OVER else taken_words(fate)
            self.told.emit(self._say(words), Tone.DONE if fate is Fate.WHOLE else Tone.ATTENTION)
