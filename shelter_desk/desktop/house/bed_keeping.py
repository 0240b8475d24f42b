"""Beside the board: a free bed is kept for somebody who is on her way, longer, or no more."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.sentence_keeping import SentenceKeeper
from shelter_desk.desktop.widgets.buttons import LinkButton, QuietButton
from shelter_desk.desktop.widgets.fields import prompted_line
from shelter_desk.desktop.widgets.labels import Muted, Small, from_the_start
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.spin import StillSpinBox
from shelter_desk.domain.beds import HOLD_MINUTES
from shelter_desk.forms.answers import Answers
from shelter_desk.services.views.house import BedState, BedView

LONGEST_MINUTES = 24 * 60
PLACE = "bed hold"
_WHOM, _MINUTES = "whom", "minutes"


class BedKeeping(QWidget):
    """Signals: ``kept`` (BedView, words, minutes), ``prolonged`` and ``released`` (HoldView).

    For whom a bed is to be kept stays while one bed and another are looked at, and over a lock.
    """

    kept = Signal(object, str, int)
    prolonged = Signal(object)
    released = Signal(object)

    def __init__(self, context: DeskContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._bed: BedView | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.hint = Muted(self.tr("Somebody is on her way? Keep the bed. Never write a name."))
        self.whom = prompted_line(self.tr("For whom: “woman and child, by the hotline”"))
        self.whom.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        column.addWidget(self.hint)
        column.addWidget(self.whom)
        column.addLayout(self._acts())
        self._keeper = SentenceKeeper(context, self, self._reads, self._shows)
        self.whom.textEdited.connect(self._keeper.touched)
        self.minutes.valueChanged.connect(self._keeper.touched)

    def _acts(self) -> WrapRow:
        self.minutes_label, self.minutes = Small(self.tr("Minutes")), StillSpinBox()
        self.minutes.setRange(5, LONGEST_MINUTES)
        self.minutes.setValue(HOLD_MINUTES)
        self.minutes.setMinimumHeight(34)
        self.minutes.setAccessibleName(self.tr("Minutes"))
        self.keep = QuietButton(self.tr("Keep this bed"))
        self.keep.clicked.connect(self._keep)
        self.whom.returnPressed.connect(self._keep)
        self.longer = QuietButton(self.tr("Keep longer"))
        self.longer.clicked.connect(lambda: self.prolonged.emit(self._hold()))
        self.end = LinkButton(self.tr("End the hold"))
        self.end.clicked.connect(lambda: self.released.emit(self._hold()))
        row = WrapRow()
        from_the_start(self.minutes)
        for part in (self.minutes_label, self.minutes, self.keep, self.longer, self.end):
            row.addWidget(part)
        return row

    def show_bed(self, bed: BedView | None) -> None:
        """This bed is meant."""
        self._bed = bed
        free = bed is not None and bed.state is BedState.FREE
        held = bed is not None and bed.state is BedState.HELD
        for part in (self.hint, self.whom, self.minutes, self.minutes_label, self.keep):
            part.setVisible(free)
        self.longer.setVisible(held)
        self.end.setVisible(held)
        self.setVisible(free or held)

    def begin(self) -> None:
        """What was typed here and not used comes back; nothing happens where it has already."""
        if not self._keeper.begun:
            self._keeper.begin(None, PLACE)

    def keep_words(self) -> None:
        """What is not used yet waits."""
        self._keeper.keep()

    def settled(self) -> None:
        """What was typed was used."""
        self.whom.clear()
        self._keeper.forget()
        self.begin()

    def _reads(self) -> Answers:
        words = self.whom.text()
        if not words.strip():
            return Answers.empty()
        return Answers.empty().with_value(_WHOM, words).with_value(_MINUTES, self.minutes.value())

    def _shows(self, answers: Answers) -> None:
        minutes = answers.get(_MINUTES).value
        self.whom.setText(str(answers.get(_WHOM).value or ""))
        if isinstance(minutes, int):
            self.minutes.setValue(minutes)

    def _hold(self) -> object:
        return None if self._bed is None else self._bed.hold

    def _keep(self) -> None:
        if self._bed is not None and self._bed.state is BedState.FREE:
            self.kept.emit(self._bed, self.whom.text().strip(), self.minutes.value())
