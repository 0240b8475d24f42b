"""A page that is read, alone or aloud to a group: its head, and a column no wider than a line."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.look.theme import Theme
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.labels import Title
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.desktop.widgets.scroll import scrolled
from shelter_desk.domain.text import Text

WIDEST, _LOST = 820, 1000
"""Pixels at 100 %; they grow with the letters."""


def reading_head(
    context: DeskContext, title: str, back: tuple[Text, PageName], act: PrimaryButton
) -> WrapRow:
    """The title, the way ``back`` by the name of its page, and the one act."""
    words, page = back
    head = WrapRow()
    head.addWidget(Title(title))
    head.split()
    away = QuietButton(context.words(words), icon=context.icons.icon("back"))
    away.clicked.connect(lambda: context.open_page(page, ""))
    head.addWidget(away)
    head.addWidget(act)
    return head


def reading_column(theme: Theme, page: QWidget) -> tuple[QScrollArea, QVBoxLayout]:
    """What scrolls, and the column in it that takes the parts."""
    inside = QWidget(page)
    sides = QHBoxLayout(inside)
    sides.setContentsMargins(2, 2, 12, 2)
    middle = QWidget(inside)
    middle.setMaximumWidth(theme.px(WIDEST))
    column = QVBoxLayout(middle)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    sides.addWidget(middle, _LOST)
    sides.addStretch(1)
    return scrolled(inside, page), column
