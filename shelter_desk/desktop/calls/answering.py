"""What a caller is answered, which bed is kept, and that she is here."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.calls.words import NOT_TOLD, bed_words
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page_parts.typed_beside import NOTHING, Line
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.combo import StillComboBox
from shelter_desk.desktop.widgets.fields import prompted_line
from shelter_desk.desktop.widgets.labels import Muted, Small
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.calls import CallState, WhyDeclined
from shelter_desk.domain.ids import BedId
from shelter_desk.forms.answers import Answer, Answers
from shelter_desk.services.labels.calls import WHY_DECLINED
from shelter_desk.services.views.call import CallAnswer, CallRow

ANSWER, BECAUSE = "answer", "because"


class CallAnswering(QWidget):
    """Signals: ``typed``, ``answered`` (CallAnswer), ``kept`` (bed id), ``told``, ``arrived``."""

    typed = Signal()
    answered = Signal(object)
    kept = Signal(str)
    told = Signal()
    arrived = Signal()

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.bed = Small()
        column.addWidget(self.bed)
        self._add_words(column)
        column.addLayout(self._answers())
        column.addLayout(self._saying_no())
        column.addLayout(self._keeping())
        self.not_told = Muted(context.words(NOT_TOLD))
        column.addWidget(self.not_told)
        column.addLayout(self._ends())

    def _add_words(self, column: QVBoxLayout) -> None:
        self.words = prompted_line(self.tr("What the caller is told"))
        self.words.textEdited.connect(self.typed)
        column.addWidget(self.words)

    def _answers(self) -> WrapRow:
        row = WrapRow(gap=8)
        self.yes = QuietButton(self.tr("She may come"))
        self.yes.clicked.connect(lambda: self._answer(CallState.ACCEPTED))
        self.wait = QuietButton(self.tr("Please wait"))
        self.wait.clicked.connect(lambda: self._answer(CallState.WAIT))
        self.elsewhere = QuietButton(self.tr("Sent on to others"))
        self.elsewhere.clicked.connect(lambda: self._answer(CallState.REDIRECTED))
        for button in (self.yes, self.wait, self.elsewhere):
            row.addWidget(button)
        return row

    def _saying_no(self) -> WrapRow:
        row = WrapRow(gap=8)
        self.because = StillComboBox()
        self.because.setAccessibleName(self.tr("Why not"))
        self.because.setMinimumHeight(34)
        self.because.addItem(self.tr("Why not…"), "")
        for why, words in WHY_DECLINED.items():
            self.because.addItem(self._context.words(words), str(why))
        self.because.currentIndexChanged.connect(self.typed)
        self.no = QuietButton(self.tr("We cannot take her"))
        self.no.clicked.connect(lambda: self._answer(CallState.DECLINED))
        row.place(self.because, wide=True)
        row.split()
        row.addWidget(self.no)
        return row

    def _keeping(self) -> WrapRow:
        row = WrapRow(gap=8)
        self.free = StillComboBox()
        self.free.setAccessibleName(self.tr("Free bed"))
        self.free.setMinimumHeight(34)
        self.keep_bed = QuietButton(self.tr("Keep this bed"))
        self.keep_bed.clicked.connect(lambda: self.kept.emit(str(self.free.currentData())))
        row.place(self.free, wide=True)
        row.split()
        row.addWidget(self.keep_bed)
        return row

    def _ends(self) -> WrapRow:
        row = WrapRow(gap=8)
        self.tell = QuietButton(self.tr("The caller was told"))
        self.tell.clicked.connect(self.told)
        self.here = PrimaryButton(self.tr("She is here: open her file"))
        self.here.clicked.connect(self.arrived)
        row.addWidget(self.tell)
        row.addWidget(self.here)
        return row

    def show_free(self, free: tuple[tuple[BedId, str], ...]) -> None:
        """Which beds can be kept."""
        chosen = self.free.currentData()
        self.free.clear()
        for bed_id, name in free:
            self.free.addItem(name, str(bed_id))
        self.free.setCurrentIndex(max(self.free.findData(chosen), 0) if free else -1)
        self.free.setVisible(bool(free))
        self.keep_bed.setVisible(bool(free))

    def say(self, row: CallRow) -> None:
        """How far it is; what is typed here stays."""
        self.bed.setText(bed_words(self._context, row))
        self.bed.setVisible(row.minutes_left is not None)
        untold = row.call.decided_at is not None and row.call.told_at is None
        self.not_told.setVisible(untold)
        self.tell.setVisible(untold)
        gone = row.call.state in (CallState.DECLINED, CallState.REDIRECTED)
        self.here.setVisible(not gone)

    def fill(self, row: CallRow | None) -> None:
        """The answer as it is written down."""
        self._put("" if row is None else row.call.answer, row and row.call.declined_because)

    def reads(self, answers: Answers) -> Answers:
        """``answers`` with what is typed here."""
        if self.words.text().strip():
            answers = answers.with_value(ANSWER, self.words.text())
        because = str(self.because.currentData() or "")
        return answers.with_value(BECAUSE, because) if because else answers

    def shows(self, answers: Answers) -> None:
        """Show what ``reads`` gave."""
        self._put(str(answers.get(ANSWER).value or ""), answers.get(BECAUSE).value)

    def lines_of(self, aside: Mapping[str, Answer]) -> list[Line]:
        """What was typed here: its label, and how."""
        found, nothing = [], self._context.words(NOTHING)
        if ANSWER in aside:
            found.append((self.words.accessibleName(), str(aside[ANSWER].value or "") or nothing))
        if BECAUSE in aside:
            why = str(aside[BECAUSE].value or "")
            said = self.because.itemText(self.because.findData(why)) if why else nothing
            found.append((self.because.accessibleName(), said))
        return found

    def _put(self, words: str, because: object) -> None:
        self.words.setText(words)
        place = max(self.because.findData(str(because or "")), 0)
        self.because.blockSignals(True)
        self.because.setCurrentIndex(place)
        self.because.blockSignals(False)

    def _answer(self, state: CallState) -> None:
        because = WhyDeclined(self.because.currentData() or "")
        self.answered.emit(CallAnswer(state, because, self.words.text()))
