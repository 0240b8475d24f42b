"""A dialog that asks for something, says beside it what was refused, and ends with one act."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.labels import Heading, Warn
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text
from shelter_desk.services.desk import Desk


class AskDialog(QDialog):
    """A heading, and beside what is asked what was refused (``trouble``).

    Whoever inherits puts the questions and ``trouble`` into ``column``, then the buttons
    (``put_act``, or its own), and ends by ``used`` or ``give_up``.
    """

    act: PrimaryButton

    def __init__(self, context: DeskContext, title: str, width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context
        self.setWindowTitle(" ")
        self.setMinimumWidth(context.theme.px(width))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 24, 24, 20)
        self.column.setSpacing(10)
        self.column.addWidget(Heading(title))
        self.trouble = Warn()
        self.trouble.hide()

    def put_act(self, act: str, go_on: Callable[[], None], away: str = "") -> None:
        """What was refused, Cancel (or ``away``), and the one act; then the dialog is gone."""
        self.column.addWidget(self.trouble)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = QuietButton(away or self.tr("Cancel"))
        cancel.clicked.connect(self.give_up)
        row.addWidget(cancel)
        self.act = PrimaryButton(act)
        self.act.clicked.connect(go_on)
        row.addWidget(self.act)
        self.column.addLayout(row)
        self.finished.connect(self.deleteLater)

    def send(self, work: Callable[[Desk], object], told: Text) -> None:
        """Run the use case; close when it is on disk."""

        def done(_result: object) -> None:
            self.context.messages.tell(told)
            self.used()

        self.act.setEnabled(False)
        self.context.tasks.submit(self, work, done, self._refused)

    def _refused(self, fault: ShelterDeskError) -> bool:
        self.act.setEnabled(True)
        return self.refused(fault)

    def give_up(self) -> None:
        """The words are not wanted."""
        self.reject()

    def used(self) -> None:
        """The words did what they were typed for."""
        self.accept()

    def refused(self, fault: ShelterDeskError) -> bool:
        """Say beside the field why it was refused."""
        self.say(self.context.words(fault.message))
        return True

    def say(self, words: str) -> None:
        """Say what is wrong with what was typed."""
        self.trouble.setText(words)
        self.trouble.show()
        self.fit()

    def fit(self) -> None:
        """Words that wrap need more height than Qt gives a dialog that is open already."""
        self.column.activate()
        self.resize(self.width(), max(self.height(), self.column.totalHeightForWidth(self.width())))

    def hug(self) -> None:
        """No higher than what is asked: choices in a row claim the height of a column."""
        self.column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumHeight(0)
        self.column.activate()
        self.resize(self.width(), self.column.totalHeightForWidth(self.width()))
