"""A row that begins with its moment and ends with a fine line, as in a timeline."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.cards import Line
from shelter_desk.desktop.widgets.click_row import ClickRow
from shelter_desk.desktop.widgets.labels import Small

_MOMENT = 104
"""Pixels at 100 % that a day and an hour take."""


def date_row(context: DeskContext, row: ClickRow, at: datetime, air: int) -> QVBoxLayout:
    """Put ``at`` in front of ``row``; answers where its words go. ``air``: above and below."""
    outer = QVBoxLayout(row)
    outer.setContentsMargins(0, air, 0, 0)
    outer.setSpacing(air)
    line = QHBoxLayout()
    line.setSpacing(16)
    when = Small(context.fmt.when(at))
    when.setFixedWidth(context.theme.px(_MOMENT))
    line.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(2)
    line.addLayout(words, 1)
    outer.addLayout(line)
    outer.addWidget(Line())
    return words
