"""Under what she decided: what left without her agreement, in quiet lines."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.overrides.words import KNOWS, LAW, TELL_BY, UNTOLD
from shelter_desk.desktop.widgets.buttons import LinkButton
from shelter_desk.desktop.widgets.cards import Line
from shelter_desk.desktop.widgets.labels import Body, Muted, Small, Strong
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.labels import choices as labels
from shelter_desk.services.views.override import WithoutHerRow

TITLE = Text("wallet", "Without her agreement")
ON_DAY = Text("wallet", "Decided by two managers, {when}")
TOLD_ON = Text("wallet", "She was told on {day}.")


class WithoutHer(QWidget):
    """Hidden while there is nothing. Signals: ``decision`` (ReferralId) to read the whole."""

    decision = Signal(str)

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 4)
        column.setSpacing(4)
        column.addWidget(Strong(context.words(TITLE)))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        column.addLayout(self._rows)
        self.hide()

    def show_rows(self, rows: tuple[WithoutHerRow, ...]) -> None:
        """Show other decisions, the newest first."""
        empty(self._rows)
        for number, row in enumerate(rows):
            if number:
                self._rows.addWidget(Line())
            self._rows.addWidget(self._row(row))
        self.setVisible(bool(rows))

    def _row(self, row: WithoutHerRow) -> QWidget:
        context, holder = self._context, QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        items = context.fmt.line(*(context.words(labels.ITEMS[one]) for one in sorted(row.items)))
        column.addWidget(Body(context.fmt.line(row.agency_name, items)))
        for words in self._small(row):
            column.addWidget(Small(words))
        column.addWidget(Muted(context.fmt.line(*map(context.words, self._knowing(row)))))
        if context.staff.may(Permission.TAKE_CONSENT):
            link = LinkButton(self.tr("Read the decision"))
            link.setAccessibleDescription(row.agency_name)
            link.clicked.connect(lambda: self.decision.emit(row.referral_id))
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        return holder

    def _small(self, row: WithoutHerRow) -> Iterator[str]:
        context = self._context
        decided = context.words(Message(ON_DAY, {"when": context.fmt.within(row.at)}))
        yield context.fmt.line(decided, context.words(labels.GROUNDS[row.ground]))
        if row.law:
            yield context.words(Message(LAW, {"law": row.law}))

    def _knowing(self, row: WithoutHerRow) -> Iterator[Text | Message]:
        day = self._context.fmt.date
        if row.told_on is not None:
            yield Message(TOLD_ON, {"day": day(row.told_on)})
        elif row.told_before:
            yield KNOWS
        else:
            yield UNTOLD
            if row.tell_on is not None:
                yield Message(TELL_BY, {"day": day(row.tell_on)})
