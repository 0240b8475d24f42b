"""One's own passphrase, and a new paper key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shelter_desk.desktop.context import DeskContext
from shelter_desk.desktop.print_system.one_sheet import OneSheet
from shelter_desk.desktop.print_system.papers import recovery_paper
from shelter_desk.desktop.print_system.port import ToPrint
from shelter_desk.desktop.widgets.buttons import PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.cards import Card
from shelter_desk.desktop.widgets.labels import Body, Heading, Muted, Small, Warn
from shelter_desk.desktop.widgets.layouts import empty
from shelter_desk.desktop.widgets.passphrase_field import PassphraseField
from shelter_desk.desktop.widgets.typed_groups import TypedGroups
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Text
from shelter_desk.services.desk import Desk
from shelter_desk.services.opening import first_run
from shelter_desk.services.people import settings
from shelter_desk.services.views.desk import StrengthView

CHANGED = Text("settings", "Your passphrase is changed. The old one no longer opens the desk.")
DIFFER = Text("settings", "The two new passphrases differ. Type the second one again.")
REPLACE_KEY = Text(
    "settings",
    "Make a new recovery key? The sheet in the safe goes on working until you have typed "
    "back a part of the new one; then every earlier sheet is void.",
)
CONFIRMED = Text("settings", "The new sheet counts from now on. Destroy every earlier sheet.")
NOT_ON_SHEET = Text("settings", "That is not what stands on the sheet. Look again.")
MAKE_KEY = Text("settings", "Make a new key")


class PassphraseCard(Card):
    """The old one, the new one, the new one again."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        self.body.addWidget(Heading(self.tr("My passphrase")))
        self.old = PassphraseField(self.tr("Current passphrase"))
        self.new = PassphraseField(
            self.tr("New passphrase"), self.tr("Six words, or 15 characters or more")
        )
        self.again = PassphraseField(self.tr("New passphrase once more"))
        for field in (self.old, self.new, self.again):
            self.body.addWidget(Body(field.edit.accessibleName()))
            self.body.addWidget(field)
        self.new.edit.textEdited.connect(self._measure)
        self.trouble = Warn()
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        row = QHBoxLayout()
        row.addStretch(1)
        self.button = QuietButton(self.tr("Change my passphrase"))
        self.button.clicked.connect(self.change)
        row.addWidget(self.button)
        self.body.addLayout(row)

    def change(self) -> None:
        """Ask the vault."""
        old, new = self.old.edit.text(), self.new.edit.text()
        if not old or not new:
            (self.new if old else self.old).edit.setFocus()
            return
        if new != self.again.edit.text():
            self._say(self._context.words(DIFFER))
            return
        self.trouble.hide()
        self.button.setEnabled(False)
        self._context.tasks.submit(
            self,
            lambda desk: settings.change_passphrase(desk, old, new),
            self._changed,
            self._refused,
        )

    def _changed(self, _none: None) -> None:
        self.button.setEnabled(True)
        for field in (self.old, self.new, self.again):
            field.edit.clear()
        self._context.messages.tell(CHANGED)

    def _refused(self, fault: ShelterDeskError) -> bool:
        self.button.setEnabled(True)
        self._say(self._context.words(fault.message))
        return True

    def _say(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.show()

    def _measure(self, typed: str) -> None:
        language = self._context.language
        self._context.tasks.submit(
            self,
            lambda _desk: first_run.passphrase_strength(typed, language),
            self._judge,
            replaces="strength",
        )

    def _judge(self, found: StrengthView) -> None:
        self.new.hint.setText(self._context.words(found.message))


class RecoveryCard(Card):
    """A new key for the paper; shown until the page is left, never saved."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        self._key = ""
        self._sheet = OneSheet(context.printing, context.words, self)
        self._sheet.told.connect(context.messages.tell)
        self._sheet.refused.connect(context.messages.error)
        self.body.addWidget(Heading(self.tr("Recovery key on paper")))
        self.body.addWidget(
            Muted(
                self.tr(
                    "The sheet opens the desk when every passphrase is lost. Make a new key when "
                    "the sheet may have been seen or cannot be found."
                )
            )
        )
        self._shown = QWidget()
        self._shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._shown.setProperty("reads", "left")
        self._grid = QGridLayout(self._shown)
        self._shown.hide()
        self.body.addWidget(self._shown)
        self._warning = Small(
            self.tr("Print it or copy it by hand now. It is not shown a second time.")
        )
        self._warning.hide()
        self.body.addWidget(self._warning)
        self._build_proof()
        self._build_acts(context)

    def _build_acts(self, context: DeskContext) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._sheet.back)
        self.print_button = QuietButton(
            self.tr("Print the sheet"), icon=context.icons.icon("print")
        )
        self.print_button.hide()
        self.print_button.clicked.connect(self._print)
        row.addWidget(self.print_button)
        self.button = QuietButton(context.words(MAKE_KEY), icon=context.icons.icon("key"))
        self.button.clicked.connect(self.make)
        row.addWidget(self.button)
        self.body.addLayout(row)

    def _build_proof(self) -> None:
        self._proof = QWidget()
        column = QVBoxLayout(self._proof)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(Body(self.tr("Type these groups from the paper")))
        self.groups = TypedGroups()
        self.groups.changed.connect(self._check)
        self.groups.finished.connect(self.confirm)
        column.addWidget(self.groups)
        self.trouble = Warn()
        self.trouble.hide()
        column.addWidget(self.trouble)
        self.confirm_button = PrimaryButton(self.tr("The new sheet counts"))
        self.confirm_button.setEnabled(False)
        self.confirm_button.clicked.connect(self.confirm)
        line = QHBoxLayout()
        line.addWidget(self.confirm_button)
        line.addStretch(1)
        column.addLayout(line)
        self._proof.hide()
        self.body.addWidget(self._proof)

    def _check(self) -> None:
        fits = first_run.recovery_matches(self._key, self.groups.typed()) if self._key else False
        wrong = self.groups.complete() and not fits
        self.trouble.setText(self._context.words(NOT_ON_SHEET) if wrong else "")
        self.trouble.setVisible(wrong)
        self.confirm_button.setEnabled(fits)

    def confirm(self) -> None:
        """The paper is there: the new sheet replaces every earlier one."""
        key = self._key
        if self.confirm_button.isEnabled() and key:
            self._context.tasks.submit(
                self, lambda desk: settings.confirm_recovery_key(desk, key), self._confirmed
            )

    def _confirmed(self, _none: None) -> None:
        self._sheet.proven()
        self.forget()
        self._context.messages.tell(CONFIRMED)

    def forget(self) -> None:
        """The key goes from the screen; without a proof the earlier sheet still counts, and what
        waits for the printer is taken back."""
        self._key = ""
        self._sheet.take_back()
        empty(self._grid)
        self.groups.ask(())
        for widget in (self._shown, self._warning, self.print_button, self._proof):
            widget.hide()

    def make(self) -> None:
        """Ask once, then make it."""
        if self._context.messages.ask(REPLACE_KEY, MAKE_KEY):
            self._context.tasks.submit(self, _new_key, self._show)

    def _show(self, made: tuple[str, tuple[str, ...]]) -> None:
        self._sheet.take_back()  # that of a key made before
        self._key, pieces = made
        empty(self._grid)
        for number, piece in enumerate(pieces):
            label = QLabel(piece)
            label.setFont(self._context.theme.font(13, bold=True))
            self._grid.addWidget(label, number // 5 * 2, number % 5)
            count = Small(str(number + 1))
            for words in (label, count):
                words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            count.setContentsMargins(0, 0, 0, 6)
            self._grid.addWidget(count, number // 5 * 2 + 1, number % 5)
        self.groups.ask(first_run.recovery_challenge(self._key))
        self._check()
        for widget in (self._shown, self._warning, self.print_button, self._proof):
            widget.show()

    def _print(self) -> None:
        self._sheet.begin(self._make_sheet)

    def _make_sheet(self, give: Callable[[ToPrint], None]) -> None:
        key, tasks = self._key, self._context.tasks
        tasks.submit(
            self,
            first_run.record_recovery_printed,
            lambda _none: tasks.submit_paper(self, lambda desk: recovery_paper(desk, key), give),
        )


def _new_key(desk: Desk) -> tuple[str, tuple[str, ...]]:
    key = settings.new_recovery_key(desk)
    return key, first_run.recovery_groups(key)
