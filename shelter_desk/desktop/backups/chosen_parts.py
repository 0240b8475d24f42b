"""What is typed for a drill, and for putting records back."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.backups.key_fields import KeyFields
from shelter_desk.desktop.widgets.buttons import DestructiveButton, PrimaryButton
from shelter_desk.desktop.widgets.labels import Body, Muted
from shelter_desk.desktop.widgets.rows import WrapRow


class DrillPart(QWidget):
    """A passphrase of that day, or the sheet."""

    def __init__(self, code: str) -> None:
        super().__init__()
        column = _column(self)
        column.addWidget(
            Muted(
                self.tr(
                    "A drill opens the backup as on the day it is needed: with a passphrase of "
                    "that day, or with the sheet from the safe. Nothing is changed and nothing "
                    "stays behind."
                )
            )
        )
        self.key = KeyFields()
        self.key.code.setText(code)
        column.addWidget(self.key)
        line = WrapRow()
        self.button = PrimaryButton(self.tr("Open it now"))
        line.addWidget(self.button)
        column.addLayout(line)


class BackPart(QWidget):
    """The second person."""

    def __init__(self) -> None:
        super().__init__()
        column = _column(self)
        column.addWidget(
            Body(
                self.tr(
                    "Only when the records of now are damaged or wrong. What was written since "
                    "this backup will not be in the desk any more; the records of now are backed "
                    "up first and kept for 30 days. Who works here stays as it is today."
                )
            )
        )
        column.addWidget(
            Muted(self.tr("A second manager or the data officer stands by and signs too."))
        )
        self.second = KeyFields(paper=False)
        column.addWidget(self.second)
        line = WrapRow()
        self.button = DestructiveButton(self.tr("Put these records back"))
        line.addWidget(self.button)
        column.addLayout(line)


def _column(part: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    return column
