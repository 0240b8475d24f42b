"""One thing that is kept for her, and one line of what she was given."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.house.things_words import (
    ANY_TIME,
    EXPIRED,
    TONES,
    facts,
    given,
    moved,
    received,
    title,
)
from shelter_desk.desktop.widgets.buttons import LinkButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, Chip
from shelter_desk.desktop.widgets.labels import Body, Muted, Small, Strong, Warn
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.services.labels.house import WHERE
from shelter_desk.services.views.belonging import GivenRow, ThingRow


class ThingCard(Card):
    """Signals: ``move_wanted`` (ThingRow)."""

    move_wanted = Signal(object)

    def __init__(self, context: DeskContext, row: ThingRow) -> None:
        super().__init__(margin=14)
        self.body.setSpacing(4)
        head = WrapRow(gap=8)
        words = Strong(
            context.fmt.line(context.fmt.number(row.thing.item_no), title(context, row.thing))
        )
        words.setWordWrap(True)
        head.place(words, wide=True)
        head.split()
        head.addWidget(Chip(context.words(WHERE[row.where]), TONES.get(row.where, "neutral")))
        self.body.addLayout(head)
        told = facts(context, row.thing)
        if told:
            self.body.addWidget(Body(told))
        if row.may_take:
            self.body.addWidget(Muted(context.words(ANY_TIME)))
        if row.expired:
            self.body.addWidget(Warn(context.words(EXPIRED)))
        self.body.addWidget(_small(received(context, row.thing, row.by_name)))
        for one in row.moves:
            self.body.addWidget(_small(moved(context, one)))
        if row.possible:
            self.act = QuietButton(self.tr("Record a change"))
            self.act.setAccessibleDescription(title(context, row.thing))
            self.act.clicked.connect(lambda: self.move_wanted.emit(row))
            foot = WrapRow()
            foot.addWidget(self.act)
            self.body.addLayout(foot)


class GivenLine(QWidget):
    """Signals: ``mistaken`` (IssuedId)."""

    mistaken = Signal(object)

    def __init__(self, context: DeskContext, row: GivenRow) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        told = context.fmt.line(
            context.fmt.when(row.item.at), given(context, row.item), row.by_name
        )
        words = Body(told)
        line.addWidget(words, 1)
        if row.mistaken:
            line.addWidget(Chip(self.tr("Written by mistake")))
            return
        self.strike = LinkButton(self.tr("Written by mistake?"))
        self.strike.setAccessibleDescription(told)
        self.strike.clicked.connect(lambda: self.mistaken.emit(row.item.id))
        line.addWidget(self.strike)


def _small(text: str) -> Small:
    label = Small(text)
    label.setWordWrap(True)
    return label
