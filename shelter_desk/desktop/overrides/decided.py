"""A decision as it stands in her file, and writing down that she was told."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.overrides.words import (
    KNOWS,
    TELL_BY,
    UNTOLD,
    ground_lines,
    item_lines,
)
from shelter_desk.desktop.page_parts.ask import Questions, shown_day
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Chip, Line
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, Small, Strong
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.domain.text import Message, Text
from shelter_desk.forms.spec import DateField
from shelter_desk.services.views.override import DecidedRow

BY = Text("override", "Decided by {first} and {second}")
WHY_NOT = Text("override", "Why not yet: {why}")
HOLDS = Text("override", "It holds until midnight. Print and hand over today")
OVER = Text("override", "It holds no longer")
HER_COPY = Text(
    "override",
    "Print her copy as well. It says kindly what was told, to whom and why; it can lie in the "
    "safe until she has been told.",
)
TOLD_ON = Text("override", "She was told on {day}; {name} wrote it down.")
TELL_HER = Text(
    "override",
    "Tell her in a quiet place, with somebody she trusts and in her language: what was told, to "
    "whom, why, and what happens now. Give her the copy. Let her be angry.",
)


class DecidedView(QWidget):
    """Signals: ``told`` (a day), ``referral`` to open the referral."""

    told = Signal(object)
    referral = Signal()

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(8)
        self.title = Heading()
        self.by = Muted()
        self.state = Chip("", "info")
        holder = QWidget(self)
        self._lines = QVBoxLayout(holder)
        self._lines.setContentsMargins(0, 4, 0, 4)
        self._lines.setSpacing(4)
        self.hint = Small(context.words(HER_COPY))
        self.open = QuietButton(self.tr("Open the referral"))
        self.open.clicked.connect(self.referral)
        for widget in (self.title, self.by, self.state, holder, self.hint, self.open):
            column.addWidget(widget)
        for widget in (self.state, self.open):
            column.setAlignment(widget, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(Line())
        self.knows = Strong()
        column.addWidget(self.knows)
        column.addWidget(self._telling())
        column.addStretch(1)

    def _telling(self) -> QWidget:
        self.telling = QWidget(self)
        column = QVBoxLayout(self.telling)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.why_not = Body()
        column.addWidget(self.why_not)
        column.addWidget(Muted(self._context.words(TELL_HER)))
        label = Text("override", "Told on")
        field = DateField(key="day", label=label, partial=False, not_in_future=True)
        self.day = Questions(self._context, (field,))
        column.addWidget(self.day)
        self.write = PrimaryButton(self.tr("Write down that she was told"))
        self.write.clicked.connect(self._tell)
        column.addWidget(self.write, 0, Qt.AlignmentFlag.AlignLeading)
        return self.telling

    def show_row(self, row: DecidedRow) -> None:
        """One decision."""
        context, one, fmt = self._context, row.decided, self._context.fmt
        self.title.setText(fmt.line(row.agency_name, fmt.code(row.number)))
        names = {"first": row.by_name, "second": row.second_name}
        self.by.setText(fmt.line(context.words(Message(BY, names)), fmt.when(one.at)))
        state, tone = (HOLDS, "info") if row.holds else (OVER, "neutral")
        self.state.set(context.words(state), tone)
        self.hint.setVisible(row.holds)
        empty(self._lines)
        lines = [*item_lines(context, one.items, {})]
        for line in [*lines, *ground_lines(context, one.ground, one.law, one.reason)]:
            self._lines.addWidget(Body(line))
        self.knows.setText(context.words(self._knowing(row)))
        self.telling.setVisible(not one.she_knows)
        if one.tell_on is not None:
            why = context.words(Message(WHY_NOT, {"why": one.not_told_why}))
            by = context.words(Message(TELL_BY, {"day": fmt.date(one.tell_on)}))
            self.why_not.setText(f"{why}\n{by}")
        self.day.set_value("day", shown_day(fmt.today()))

    def _knowing(self, row: DecidedRow) -> Text | Message:
        telling, fmt = row.decided.telling, self._context.fmt
        if telling is not None:
            return Message(TOLD_ON, {"day": fmt.date(telling.told_on), "name": row.told_by})
        return KNOWS if row.decided.told_before else UNTOLD

    def _tell(self) -> None:
        day = self.day.day("day")
        if day is not None and not self.day.problems():
            self.told.emit(day)
