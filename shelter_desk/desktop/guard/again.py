"""The passphrase once more, before a step that must not be a passer-by's."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.running.workers import Job
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.labels import Body, Heading, Warn
from shelter_desk.desktop.widgets.passphrase_field import PassphraseField
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.passphrase_errors import NotHerself
from shelter_desk.services.opening import again

WIDTH = 480


class AgainDialog(QDialog):
    """Asks, and lets the step that waited go on; refuses it when she changes her mind."""

    def __init__(self, context: DeskContext, waiting: Job, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._waiting = waiting
        self.setWindowTitle(" ")
        self.setFixedWidth(context.theme.px(WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(10)
        column.addWidget(Heading(self.tr("Is it still you?")))
        column.addWidget(
            Body(
                self.tr(
                    "This step has large effects, so your passphrase is asked once more. It "
                    "then counts for five minutes. After three wrong ones the desk locks."
                )
            )
        )
        self.field = PassphraseField(self.tr("Passphrase"))
        self.field.edit.returnPressed.connect(self.go_on)
        column.addWidget(self.field)
        self.trouble = Warn()
        self.trouble.hide()
        column.addWidget(self.trouble)
        column.addLayout(self._buttons())
        self.rejected.connect(self._gave_up)
        self.finished.connect(self.deleteLater)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        no = QuietButton(self.tr("Cancel"))
        no.clicked.connect(self.reject)
        row.addWidget(no)
        self.button = PrimaryButton(self.tr("Go on"))
        self.button.clicked.connect(self.go_on)
        row.addWidget(self.button)
        return row

    def go_on(self) -> None:
        """Try what was typed."""
        phrase = self.field.edit.text()
        if not phrase or not self.button.isEnabled():
            self.field.edit.setFocus()
            return
        self.trouble.hide()
        self.button.setEnabled(False)
        self._context.tasks.submit(
            self,
            lambda desk: again.confirm_myself(desk, phrase),
            self._confirmed,
            self._refused,
        )

    def _confirmed(self, _none: None) -> None:
        self.field.edit.clear()
        self.accept()
        self._context.tasks.redo(self._waiting)

    def _refused(self, fault: ShelterDeskError) -> bool:
        self.button.setEnabled(True)
        if isinstance(fault, NotHerself):
            return False
        self.trouble.setText(self._context.words(fault.message))
        self.trouble.show()
        self._fit()
        self.field.edit.setFocus()
        self.field.edit.selectAll()
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words need."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))

    def _gave_up(self) -> None:
        self.field.edit.clear()
        self._context.tasks.refuse(self._waiting)
