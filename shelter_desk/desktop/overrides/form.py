"""Writing a decision without her agreement: what is at stake for her, then item by item, why."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.overrides.fields import (
    enter,
    ground_of,
    told_fields,
    told_of,
    why_fields,
)
from shelter_desk.desktop.page_parts.ask import Questions
from shelter_desk.desktop.referrals.items import ItemLines
from shelter_desk.desktop.widgets.buttons import LinkButton, QuietButton
from shelter_desk.desktop.widgets.cards import Line
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, Small, Strong, Warn
from shelter_desk.domain.overrides import HERS_ALONE
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.views.override import OverrideSheet, OverrideWords

AT_STAKE = Text(
    "override",
    "She has not agreed to this. What leaves cannot be called back: it may reach people she "
    "fears, and she may not trust this house again.",
)
FIRST = Text(
    "override",
    "Ask her once more if it is safe to. Ask whether less would do, or a code instead of her "
    "name. Her bed, her food and our help never depend on it.",
)
HOW = Text(
    "override",
    "Only a legal duty or danger to life or health is a ground, and two managers decide together. "
    "It holds for {agency}, for exactly these words, until midnight.",
)
PHOTO = Text("override", "A photograph leaves only with her own agreement.")
AGREED = Text("override", "What she agreed to goes along anyway and is not listed here.")


class OverrideForm(QWidget):
    """Signals: ``changed``, ``talk`` to speak with her instead, ``go_on`` (to the second
    manager), ``discard``."""

    changed = Signal()
    talk = Signal()
    go_on = Signal()
    discard = Signal()

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(8)

    def build(self) -> Iterator[object]:
        """Every part, one after the other."""
        self._stakes()
        yield self
        self._column.addWidget(Heading(self.tr("What must be told"), self))
        self._column.addWidget(Muted(self.tr("One item at a time. Fewer is safer."), self))
        self.items = ItemLines(self._context, self)
        yield from self.items.build()
        self._column.addWidget(self.items)
        self.agreed = Small(self._context.words(AGREED), self)
        self._column.addWidget(self.agreed)
        self._column.addWidget(Small(self._context.words(PHOTO), self))
        yield self
        self._column.addWidget(Line(self))
        self.why = Questions(self._context, why_fields(), self)
        self._column.addWidget(self.why)
        yield self
        self.told = Questions(self._context, told_fields(), self)
        self._column.addWidget(self.told)
        self._column.addLayout(self._buttons())
        self._column.addStretch(1)
        for part in (self.items, self.why, self.told):
            part.changed.connect(self._touched)

    def _stakes(self) -> None:
        words = self._context.words
        self._column.addWidget(Warn(words(AT_STAKE), self))
        self._column.addWidget(Body(words(FIRST), self))
        talk = QuietButton(self.tr("Talk with her about it"), self)
        talk.clicked.connect(self.talk)
        self._column.addWidget(talk, 0, Qt.AlignmentFlag.AlignLeading)
        self.how = Muted(parent=self)
        self._column.addWidget(self.how)
        self._column.addWidget(Line(self))
        self.to = Strong(parent=self)
        self._column.addWidget(self.to)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.next = QuietButton(self.tr("On to the second manager…"), self)
        self.next.clicked.connect(self.go_on)
        self.away = LinkButton(self.tr("Discard these words"), parent=self)
        self.away.clicked.connect(self.discard)
        row.addWidget(self.next)
        row.addWidget(self.away)
        row.addStretch(1)
        return row

    def show_sheet(self, sheet: OverrideSheet) -> None:
        """What it is about, and the words that wait."""
        context = self._context
        number = context.fmt.code(sheet.referral.number)
        self.to.setText(context.fmt.line(sheet.agency_name, number))
        self.how.setText(context.words(Message(HOW, {"agency": sheet.agency_name})))
        not_hers = {item for item in self.items.lines if item not in sheet.covered | HERS_ALONE}
        for item, line in self.items.lines.items():
            line.setVisible(item in not_hers)
        self.agreed.setVisible(bool(sheet.covered))
        self.items.cover(frozenset(not_hers))
        words = sheet.kept
        if words is None:
            words = OverrideWords(sheet.referral.items & not_hers, sheet.referral.contents)
        self.items.show_items(words.items & not_hers, dict(words.contents))
        enter(self.why, self.told, words)
        self._show_fitting()

    def show_waiting(self, waits: bool) -> None:
        """Whether a draft lies in the file that can be discarded."""
        self.away.setVisible(waits)

    def words(self) -> OverrideWords:
        """Everything as it stands."""
        told = told_of(self.told)
        return OverrideWords(
            items=self.items.items(),
            contents=self.items.contents(),
            ground=ground_of(self.why),
            law=self.why.text("law"),
            reason=self.why.text("reason"),
            told=told,
            not_told_why=self.told.text("not_told_why") if told is False else "",
            tell_on=self.told.day("tell_on") if told is False else None,
        )

    def problems(self) -> bool:
        """Show what cannot be taken as it stands; true when there is any."""
        return any([self.why.problems(), self.told.problems()])

    def _touched(self) -> None:
        self._show_fitting()
        self.changed.emit()

    def _show_fitting(self) -> None:
        later = told_of(self.told) is False
        for key in ("not_told_why", "tell_on"):
            self.told.show_question(key, later)
