"""A file outside one's work: the question, and what managers are told of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.keeping.kept_dialog import KeptDialog
from shelter_desk.desktop.keeping.sentence_keeping import SentenceKeeper
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.fields import line_of_words
from shelter_desk.desktop.widgets.labels import (
    Body,
    Heading,
    Muted,
    MutedLine,
    Strong,
)
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.ids import ResidentId
from shelter_desk.services.people import reach
from shelter_desk.services.views.people import GlassView


class GlassDialog(KeptDialog):
    """Why this file is needed today; afterwards ``opened`` is called."""

    def __init__(
        self,
        context: DeskContext,
        resident_id: ResidentId,
        opened: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(context, self.tr("This file is outside your work"), 460, parent)
        self._resident = resident_id
        self._opened = opened
        self.column.addWidget(
            Body(
                self.tr(
                    "When she needs you now, write why. The file opens until the end of the day, "
                    "and a manager is told: not to blame, but so that somebody knows."
                )
            )
        )
        self.reason = line_of_words()
        self.reason.setAccessibleName(self.tr("Why the file is needed"))
        self.reason.setPlaceholderText(self.tr("Why the file is needed"))
        self.reason.returnPressed.connect(self.ask)
        self.column.addWidget(self.reason)
        self.put_row(self._buttons())
        self.keeper = SentenceKeeper.of_lines(context, self, {"reason": self.reason})
        self.keeper.begin(resident_id, "glass")
        self.reason.setFocus()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        cancel = LinkButton(self.tr("Leave it closed"))
        cancel.clicked.connect(self.give_up)
        row.addWidget(cancel)
        row.addStretch(1)
        self.open_button = PrimaryButton(self.tr("Open for today"))
        self.open_button.clicked.connect(self.ask)
        row.addWidget(self.open_button)
        return row

    def ask(self) -> None:
        """Break the glass."""
        resident_id, reason = self._resident, self.reason.text()
        self.context.tasks.submit(
            self,
            lambda desk: reach.break_glass(desk, resident_id, reason),
            self._broken,
            self.refused,
        )

    def _broken(self, _until: object) -> None:
        self.used()
        self._opened()


class GlassNotices(Card):
    """For managers: what was opened so, until it is acknowledged; hidden while there is none."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.body.addWidget(Heading(self.tr("Opened outside somebody's work")))
        inside = QWidget(self)
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self.body.addWidget(inside)
        self.buttons: list[QuietButton] = []
        self.hide()

    def refresh(self) -> None:
        """Read what no manager has seen yet."""
        self._context.tasks.submit(self, reach.broken_glasses, self._show, replaces="glass")

    def _show(self, notices: tuple[GlassView, ...]) -> None:
        empty(self._rows)
        self.buttons = []
        for notice in notices:
            self._rows.addWidget(self._row(notice))
        self.setVisible(bool(notices))

    def _row(self, notice: GlassView) -> QWidget:
        context, row = self._context, QWidget()
        line = WrapRow(gap=12)
        row.setLayout(line)
        about = QVBoxLayout()
        about.setSpacing(0)
        about.addWidget(Strong(notice.who))
        told = context.fmt.line(context.fmt.code(notice.code), context.fmt.when(notice.at))
        about.addWidget(MutedLine(told))
        about.addWidget(Muted(notice.reason))
        line.place(about, wide=True)
        line.split()
        seen = QuietButton(self.tr("Seen"))
        seen.setAccessibleName(f"{seen.text()}: {notice.who} {notice.code}")
        seen.clicked.connect(
            lambda: context.tasks.submit(
                self, lambda desk: reach.acknowledge(desk, notice.id), lambda _none: self.refresh()
            )
        )
        line.addWidget(seen)
        self.buttons.append(seen)
        return row
