"""What was released so far, with the ways to its files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.figures.choosing import period_words
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.paper_names import FIGURES, house_subject
from shelter_desk.desktop.preview.outlets import asked_place
from shelter_desk.desktop.widgets.buttons import LinkButton
from shelter_desk.desktop.widgets.cards import Card, Line
from shelter_desk.desktop.widgets.labels import Heading, Muted, Small, Strong
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.figures.audiences import Audience
from shelter_desk.domain.ids import HouseRecordId
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.figures import figures_saving
from shelter_desk.services.labels.figures import AUDIENCES
from shelter_desk.services.views.figures import ReleasedRow

FILE_NAME = "figures.xlsx"
_HEAD = Text("figures", "Released so far")
_NONE = Text("figures", "Nothing was released yet.")
_BY = Text("figures", "released {when} by {who}")
_HIDDEN = Text("figures", "cells not shown: {n}")
_OPEN = Text("figures", "Look")
_SAVE = Text("figures", "Save as a table…")
_PRINT = Text("figures", "Print or PDF…")
_THIS = Text("figures", "{act}: {title}")
SAVED = Text(
    "figures",
    "The figures are saved. The file has the numbers as they may be told, and how they were "
    "checked.",
)

Place = Callable[[QWidget], Path | None]


def choose_table_place(parent: QWidget) -> Path | None:
    """Where a workbook or lines are saved; ``None`` when she changed her mind."""
    target = asked_place(parent, FILE_NAME, "Excel (*.xlsx);;CSV (*.csv)")
    if target is None:
        return None
    return target if target.suffix else target.with_name(target.name + figures_saving.WORKBOOK)


class Released(Card):
    """One line a release, the newest first. Signals: ``wanted`` (its id) to be looked at."""

    wanted = Signal(str)

    def __init__(self, context: DeskContext, parent: QWidget, place: Place) -> None:
        super().__init__(parent)
        self._context, self.choose_place = context, place
        self.saves: dict[str, LinkButton] = {}
        self.opens: dict[str, LinkButton] = {}
        self.prints: dict[str, LinkButton] = {}
        self.body.addWidget(Heading(context.words(_HEAD)))
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.body.addLayout(self._column)

    def show_rows(self, rows: tuple[ReleasedRow, ...]) -> None:
        """Show them."""
        empty(self._column)
        for buttons in (self.saves, self.opens, self.prints):
            buttons.clear()
        if not rows:
            self._column.addWidget(Muted(self._context.words(_NONE)))
        for row in rows:
            self._column.addWidget(Line())
            self._column.addWidget(self._line(row))

    def _line(self, row: ReleasedRow) -> QWidget:
        # a widget of its own: a layout in the column would outlive what is shown anew
        whole, context = QWidget(self), self._context
        line, words = WrapRow(top=True), QVBoxLayout()
        whole.setLayout(line)
        title = period_words(context, row.period)
        audience = context.words(AUDIENCES[row.audience])
        named = context.fmt.line(title, audience)
        words.setSpacing(2)
        words.addWidget(Strong(named))
        told = Message(_BY, {"when": context.fmt.within(row.at), "who": row.by_name})
        hidden = context.words(Message(_HIDDEN, {"n": context.fmt.number(row.hidden)}))
        words.addWidget(Small(context.fmt.line(context.words(told), hidden)))
        line.place(words, wide=True)
        line.split()
        if context.staff.may(Permission.RELEASE_FIGURES):
            key = str(row.id)
            subject = house_subject(FIGURES, str(row.id))
            self.opens[key] = self._button(line, _OPEN, named, lambda: self.wanted.emit(key))
            if row.audience is not Audience.INSIDE:
                self.saves[key] = self._button(line, _SAVE, named, lambda: self.save(row.id))
            self.prints[key] = self._button(
                line, _PRINT, named, lambda: context.open_page(PageName.PREVIEW, subject)
            )
        return whole

    def _button(self, line: WrapRow, act: Text, title: str, do: Callable[[], None]) -> LinkButton:
        context = self._context
        button = LinkButton(context.words(act))
        whole = Message(_THIS, {"act": context.words(act), "title": title})
        button.setAccessibleName(context.words(whole))
        button.clicked.connect(lambda _=False: do())
        line.addWidget(button)
        return button

    def save(self, release_id: HouseRecordId) -> None:
        """Ask where, and save there."""
        target = self.choose_place(self)
        if target is not None:
            self._context.tasks.submit(
                self,
                lambda desk: figures_saving.save_figures(desk, release_id, target),
                lambda _none: self._context.messages.tell(SAVED),
            )
