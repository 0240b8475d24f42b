"""Two columns of a page: a list with what is done to it beside it, or two that scroll as one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from shelter_desk.desktop.widgets.rows import Columns
from shelter_desk.desktop.widgets.scroll import scrolled


def put_aside(columns: Columns, side: QWidget, width: int) -> QScrollArea:
    """Let ``side`` stand at the end of ``columns``, ``width`` pixels wide and scrolling by itself.

    It is as high as its content, so that the ground below stays free.
    """
    aside = scrolled(side, hugs=True)
    aside.setFixedWidth(width)
    columns.addWidget(aside, 0, Qt.AlignmentFlag.AlignTop)
    return aside


def scrolling_columns(page: QVBoxLayout, turn_at: int) -> Columns:
    """Fill the rest of ``page`` with columns that scroll together and stack below ``turn_at``."""
    whole = QWidget()
    outer = QVBoxLayout(whole)
    outer.setContentsMargins(0, 0, 8, 0)
    columns = Columns(turn_at)
    outer.addLayout(columns)
    outer.addStretch(1)
    page.addWidget(scrolled(whole), 1)
    return columns
