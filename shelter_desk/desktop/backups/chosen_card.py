"""One backup: check it, try it out, put it back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from shelter_desk.desktop.backups import words
from shelter_desk.desktop.backups.chosen_parts import BackPart, DrillPart
from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.widgets.buttons import (
    LinkButton,
    QuietButton,
)
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, Small, Strong, Warn
from shelter_desk.desktop.widgets.rows import WrapRow
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.staff import Permission, Role
from shelter_desk.domain.text import Message
from shelter_desk.services.backups import backups, restoring
from shelter_desk.services.backups.restoring import Beside
from shelter_desk.services.views.backup import Key, LookedAt, Restored


class ChosenCard(Card):
    """What can be done with one file.

    Signals: ``restored`` (a ``Restored``); ``closed``; ``progressed`` (done, known).
    """

    restored = Signal(object)
    closed = Signal()
    progressed = Signal(int, int)

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.path: Path | None = None
        self._when = ""
        self.title = Heading("")
        self.body.addWidget(self.title)
        self.about = Small()
        self.body.addWidget(self.about)
        self.body.addLayout(self._buttons())
        self.drill, self.back = DrillPart(context.staff.sign_in_code), BackPart()
        self.key, self.try_button = self.drill.key, self.drill.button
        self.second, self.back_now = self.back.second, self.back.button
        for asked, button, act in (
            (self.key, self.try_button, self.try_out),
            (self.second, self.back_now, self.put_back),
        ):
            asked.entered.connect(act)
            button.clicked.connect(act)
        self.body.addWidget(self.drill)
        self.body.addWidget(self.back)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Reading the backup"))
        self.body.addWidget(self.bar)
        self.trouble = Warn()
        self.result, self.counts, self.codes = Strong(), Body(), Muted()
        for label in (self.trouble, self.result, self.counts, self.codes):
            self.body.addWidget(label)
        self.result.setWordWrap(True)
        self.progressed.connect(self._show_progress)
        self.hide()

    def _buttons(self) -> WrapRow:
        row = WrapRow()
        self.check_button = QuietButton(self.tr("Check"), icon=self._context.icons.icon("check"))
        self.check_button.clicked.connect(self.check)
        self.drill_button = QuietButton(self.tr("Try it out"), icon=self._context.icons.icon("key"))
        self.drill_button.clicked.connect(lambda: self._show_part(self.drill))
        self.back_button = QuietButton(
            self.tr("Put it back…"), icon=self._context.icons.icon("undo")
        )
        self.back_button.clicked.connect(lambda: self._show_part(self.back))
        close = LinkButton(self.tr("Close"))
        close.clicked.connect(self._close)
        for button in (self.check_button, self.drill_button, self.back_button):
            row.addWidget(button)
        staff = self._context.staff
        may = staff.may(Permission.RESTORE) and staff.role is Role.MANAGER
        if not may:  # shown without a parent it would be a window of its own
            self.back_button.hide()
        row.split()
        row.addWidget(close)
        return row

    def show_file(self, path: Path, when: str, size: int) -> None:
        """Begin with this backup."""
        context = self._context
        self.path, self._when = path, when
        self.title.setText(context.words(Message(words.DATED, {"when": when})))
        megabytes = Message(words.MEGABYTES, {"size": context.fmt.number(round(size / 1e6, 1))})
        self.about.setText(context.fmt.line(path.name, context.words(megabytes)))
        self._quiet()
        self.drill.hide()
        self.back.hide()
        self.show()

    def check(self) -> None:
        """With one's own keys, beside the work of the day."""
        path = self.path
        if path is None:
            return
        self._begin()
        self.drill.hide()
        self.back.hide()
        tell = self.progressed.emit
        self._context.tasks.submit_paper(
            self,
            lambda desk: backups.check_backup(desk, path, tell),
            self._checked,
            self._bad,
        )

    def _checked(self, looked: LookedAt) -> None:
        self._context.tasks.submit(self, lambda desk: backups.record_check(desk, looked))
        self._tell(looked)

    def try_out(self) -> None:
        """The drill."""
        path, key = self.path, self.key.key()
        if path is None or key is None or not self.try_button.isEnabled():
            return
        self._begin()
        self.key.clear()
        self._run_drill(path, key)

    def _run_drill(self, path: Path, key: Key) -> None:
        tell = self.progressed.emit
        self._context.tasks.submit_paper(
            self,
            lambda desk: backups.try_out(desk, path, key, tell),
            self._tried,
            self._refused,
        )

    def _tried(self, looked: LookedAt) -> None:
        self._context.tasks.submit(self, lambda desk: backups.record_drill(desk, looked))
        self.drill.hide()
        self._tell(looked)

    def put_back(self) -> None:
        """Over the records of now, two people in one sitting."""
        path, second = self.path, self.second.key()
        if path is None or second is None or not self.back_now.isEnabled():
            return
        question = Message(words.ASK_RESTORE, {"when": self._when})
        if not self._context.messages.ask(question, words.PUT_BACK):
            return
        self._begin()
        self.second.clear()
        beside, tell = Beside(second.code, second.passphrase), self.progressed.emit
        self._context.tasks.submit(
            self,
            lambda desk: restoring.restore(desk, path, None, beside, tell),
            self._restored,
            self._refused,
        )

    def _restored(self, done: Restored) -> None:
        self._quiet()
        self.back.hide()
        self.restored.emit(done)

    def _tell(self, looked: LookedAt) -> None:
        self._quiet()
        context, many = self._context, self._context.words
        self.result.setText(many(words.DRILL_GOOD if looked.way else words.GOOD))
        counts = [
            many(words.FILES, looked.residents),
            many(words.RECORDS, looked.records),
            many(words.NOTES, looked.notes),
            many(words.ENTRIES, looked.entries),
        ]
        self.counts.setText(many(Message(words.HOLDS, {"counts": " · ".join(counts)})))
        codes = " · ".join(context.fmt.code(code) for code in looked.codes)
        self.codes.setText(many(Message(words.CODES, {"codes": codes})))
        for label in (self.result, self.counts):
            label.show()
        self.codes.setVisible(bool(looked.codes))

    def _bad(self, fault: ShelterDeskError) -> bool:
        path = self.path
        if path is not None:
            self._context.tasks.submit(self, lambda desk: backups.record_bad(desk, path))
        return self._refused(fault)

    def _refused(self, fault: ShelterDeskError) -> bool:
        self._quiet()
        self.trouble.setText(self._context.words(fault.message))
        self.trouble.show()
        return True

    def _begin(self) -> None:
        self._quiet()
        for button in self._all():
            button.setEnabled(False)
        self.bar.setRange(0, 0)
        self.bar.show()

    def _show_progress(self, done: int, known: int) -> None:
        self.bar.setRange(0, max(known >> 10, 1))
        self.bar.setValue(done >> 10)

    def _quiet(self) -> None:
        for button in self._all():
            button.setEnabled(True)
        for widget in (self.bar, self.trouble, self.result, self.counts, self.codes):
            widget.hide()

    def _all(self) -> tuple[QWidget, ...]:
        acts = (self.check_button, self.drill_button, self.back_button)
        return (*acts, self.try_button, self.back_now)

    def _show_part(self, part: QWidget) -> None:
        self._quiet()
        for one in (self.drill, self.back):
            one.setVisible(one is part and one.isHidden())
        if not part.isHidden():
            field = self.key.passphrase.edit if part is self.drill else self.second.code
            field.setFocus()

    def _close(self) -> None:
        self.forget()
        self.closed.emit()

    def forget(self) -> None:
        """Nothing secret stays in a field."""
        self.key.clear()
        self.second.clear()
        self.hide()
