"""Where the cursor stands on a sheet on which nothing is written yet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextOption
from PySide6.QtWidgets import QTextEdit


def blank_at_the_start(sheet: QTextEdit) -> None:
    """Begin at the start side of the windows; each written paragraph follows its own script.

    Qt alone would ask the keyboard: left, on a computer that started with a Latin one.
    """

    def turn() -> None:
        document = sheet.document()
        way = Qt.LayoutDirection.LayoutDirectionAuto
        if document.isEmpty():
            way = QGuiApplication.layoutDirection()
        option = document.defaultTextOption()
        if option.textDirection() is not way:
            option.setTextDirection(way)
            document.setDefaultTextOption(option)

    option = sheet.document().defaultTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    sheet.document().setDefaultTextOption(option)
    sheet.document().contentsChanged.connect(turn)
    turn()
