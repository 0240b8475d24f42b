"""A dialog that asks for something, says beside it what was refused, and ends with one act."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.labels import Heading, Warn
from shelter_desk.desktop.widgets.on_screen import on_screen
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text
from shelter_desk.services.desk import Desk


class AskDialog(QDialog):
    """A heading, and beside what is asked what was refused (``trouble``).

    Whoever inherits puts the questions into ``column``, then the buttons (``put_act``, or its own
    by ``put_row``), and ends by ``used`` or ``give_up``. What is asked scrolls where the screen is
    too low for it; what was refused and the buttons stay in sight.
    """

    act: PrimaryButton

    def __init__(self, context: DeskContext, title: str, width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context
        self.setWindowTitle(" ")
        self.setMinimumWidth(context.theme.px(width))
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(24, 24, 24, 20)
        self._outer.setSpacing(10)
        self._outer.addWidget(Heading(title))
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 8, 0)
        self.column.setSpacing(10)
        self.asked = scrolled(inside, self, hugs=True)
        self._outer.addWidget(self.asked, 1)
        self.trouble = Warn()
        self.trouble.hide()

    def put_act(self, act: str, go_on: Callable[[], None], away: str = "") -> None:
        """What was refused, Cancel (or ``away``), and the one act; then the dialog is gone."""
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = QuietButton(away or self.tr("Cancel"))
        cancel.clicked.connect(self.give_up)
        row.addWidget(cancel)
        self.act = PrimaryButton(act)
        self.act.clicked.connect(go_on)
        row.addWidget(self.act)
        self.put_row(row)
        self.finished.connect(self.deleteLater)

    def put_row(self, row: QLayout) -> None:
        """What was refused, and below it the buttons."""
        self._outer.addWidget(self.trouble)
        self._outer.addLayout(row)

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

    def showEvent(self, event: QShowEvent) -> None:
        """As high as what is asked."""
        super().showEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Something in it needs more height now, or less."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self.fit()
        return handled

    def fit(self) -> None:
        """As high as what is asked at this width, and no higher than the screen."""
        self._outer.activate()
        high = self._outer.totalHeightForWidth(self.width())
        self.resize(on_screen(self, QSize(self.width(), high)))
