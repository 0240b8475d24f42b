"""Backups: how old the newest is, making one, and the list of those that were made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from shelter_desk.desktop.backups import words
from shelter_desk.desktop.backups.chosen_card import ChosenCard
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.page import Page, PageName
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card, Chip, Line
from shelter_desk.desktop.widgets.choosing_files import ask_backup, ask_folder
from shelter_desk.desktop.widgets.click_row import ClickRow
from shelter_desk.desktop.widgets.column import cards_column
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, MutedLine, Strong, Title
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Message
from shelter_desk.services.backups import backups, restoring
from shelter_desk.services.backups.backups import MadeBackup
from shelter_desk.services.use_case import Topic
from shelter_desk.services.views.backup import (
    BackupRow,
    BackupStanding,
    BackupsView,
    FoundBackup,
    Restored,
)

WIDEST = 760
MOST_ROWS = 30


class BackupsPage(Page):
    """For managers and the data officer.

    ``ask_folder`` and ``ask_file`` are how a place is chosen; tests bring their own.
    """

    name: ClassVar[PageName] = PageName.BACKUPS
    topics: ClassVar[frozenset[str]] = frozenset({Topic.BACKUPS})
    help_key: ClassVar[str] = "backups"
    progressed = Signal(int, int)

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ask_folder: Callable[[QWidget, str, str], Path | None] = ask_folder
        self.ask_file: Callable[[QWidget, str, str], Path | None] = ask_backup
        self._place = ""
        column = cards_column(self, context.theme.px(WIDEST))
        column.addLayout(self._head())
        column.addWidget(self._standing_card())
        self.chosen = ChosenCard(context)
        self.chosen.restored.connect(self._restored)
        column.addWidget(self.chosen)
        self.made = self._list_card()
        column.addWidget(self.made)
        column.addStretch(1)
        self.progressed.connect(self._show_progress)

    def _head(self) -> WrapRow:
        row, icons = WrapRow(), self.context.icons
        row.addWidget(Title(self.tr("Backups")))
        row.split()
        self.open_button = QuietButton(self.tr("Open a backup file…"), icon=icons.icon("file"))
        self.open_button.clicked.connect(self.open_file)
        row.addWidget(self.open_button)
        self.make_button = PrimaryButton(
            self.tr("Make a backup now"), icon=icons.icon("save", "on_primary")
        )
        self.make_button.clicked.connect(self.make)
        row.addWidget(self.make_button)
        return row

    def _standing_card(self) -> Card:
        card = Card()
        first, second = QHBoxLayout(), QHBoxLayout()
        self.last, self.drilled = Strong(), Body()
        self.last.setWordWrap(True)
        self.late, self.drill_due = Chip("", "attention"), Chip("", "attention")
        for row, label, chip in (
            (first, self.last, self.late),
            (second, self.drilled, self.drill_due),
        ):
            row.setSpacing(12)
            row.addWidget(label, 1)
            row.addWidget(chip)
            chip.hide()
            card.body.addLayout(row)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Making the backup"))
        self.bar.hide()
        card.body.addWidget(self.bar)
        self.working = Muted(
            self.tr("Copying, checking, writing and reading back. You can go on working.")
        )
        self.working.hide()
        card.body.addWidget(self.working)
        card.body.addWidget(
            Muted(
                self.tr(
                    "Best use three USB sticks in turn, and keep one in another building. This "
                    "computer also makes a copy every few hours, but that is lost if the "
                    "computer is stolen."
                )
            )
        )
        return card

    def _list_card(self) -> Card:
        card = Card()
        card.body.addWidget(Heading(self.tr("Backups that were made")))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        card.body.addLayout(self._rows)
        return card

    def refresh(self) -> None:
        """Read the list again."""
        self.context.tasks.submit(self, backups.backups_page, self._show, replaces="backups")

    def leave(self) -> None:
        """No passphrase stays on the screen."""
        self.chosen.forget()

    def _show(self, view: BackupsView) -> None:
        self._place = view.place
        self._show_standing(view.standing)
        empty(self._rows)
        for row in view.rows[:MOST_ROWS]:
            self._rows.addWidget(self._row(row))
        self.made.setVisible(bool(view.rows))

    def _show_standing(self, standing: BackupStanding) -> None:
        say, fmt = self.context.words, self.context.fmt
        when = "" if standing.last_at is None else fmt.when(standing.last_at)
        self.last.setText(say(Message(words.LAST, {"when": when}) if when else words.NEVER))
        self.late.set(say(words.LATE, standing.days or 0), "attention")
        self.late.setVisible(standing.late and standing.days is not None)
        day = "" if standing.drilled_at is None else fmt.when(standing.drilled_at)
        self.drilled.setText(say(Message(words.DRILLED, {"day": day}) if day else words.NO_DRILL))
        self.drill_due.set(say(words.DRILL_DUE), "attention")
        self.drill_due.setVisible(standing.drill_due and standing.last_at is not None)

    def _row(self, row: BackupRow) -> QWidget:
        say, fmt = self.context.words, self.context.fmt
        megabytes = Message(words.MEGABYTES, {"size": fmt.number(round(row.size / 1e6, 1))})
        more = fmt.line(row.label, say(row.kind.label), say(megabytes), row.who)
        chip = self._state(row)
        when = fmt.when(row.at)
        holder = ClickRow(", ".join((when, more, chip.text())))
        outer = QVBoxLayout(holder)
        outer.setContentsMargins(0, 8, 0, 0)
        outer.setSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(10)
        inner = QVBoxLayout()
        inner.setSpacing(0)
        inner.addWidget(Strong(when))
        inner.addWidget(MutedLine(more))
        line.addLayout(inner, 1)
        line.addWidget(chip)
        outer.addLayout(line)
        outer.addWidget(Line())
        path = row.path
        if path is None:
            holder.setEnabled(False)
        else:
            holder.opened.connect(lambda: self.chosen.show_file(path, when, row.size))
        return holder

    def _state(self, row: BackupRow) -> Chip:
        say = self.context.words
        if row.gone_at is not None:
            return Chip(say(words.STATE_GONE), "neutral")
        if row.path is None:
            return Chip(say(words.STATE_AWAY), "neutral")
        return Chip(say(words.STATE_DRILLED if row.drilled_at else words.STATE_GOOD), "done")

    def make(self) -> None:
        """Ask where to, then copy beside the work of the day."""
        place = self.ask_folder(self, self.tr("Stick or folder for the backup"), self._place)
        if place is None:
            return
        self._work(True)
        tell = self.progressed.emit
        self.context.tasks.submit_paper(
            self, lambda desk: backups.make_backup(desk, place, tell), self._made, self._failed
        )

    def _made(self, done: MadeBackup | None) -> None:
        self._work(False)
        if done is None:
            return
        made = done.made
        params = {"name": made.path.name}
        self.context.tasks.submit(
            self,
            lambda desk: backups.record_backup(desk, done),
            lambda _id: self.context.messages.tell(Message(words.MADE, params)),
        )

    def _failed(self, _fault: ShelterDeskError) -> bool:
        self._work(False)
        return False

    def _work(self, working: bool) -> None:
        self.make_button.setEnabled(not working)
        self.bar.setRange(0, 0)
        self.bar.setVisible(working)
        self.working.setVisible(working)

    def _show_progress(self, done: int, known: int) -> None:
        self.bar.setRange(0, max(known, 1))
        self.bar.setValue(done)

    def open_file(self) -> None:
        """A backup from a stick, whether this desk's list has it or not."""
        path = self.ask_file(self, self.tr("Open a backup file"), self._place)
        if path is None:
            return
        self.context.tasks.submit_paper(
            self, lambda desk: restoring.look(desk.parts, path), self._looked
        )

    def _looked(self, found: FoundBackup) -> None:
        self.chosen.show_file(found.path, self.context.fmt.when(found.at), found.size)

    def _restored(self, done: Restored) -> None:
        params = {"when": self.context.fmt.within(done.at)}
        self.context.messages.tell(Message(words.BACK, params))
        self.refresh()
