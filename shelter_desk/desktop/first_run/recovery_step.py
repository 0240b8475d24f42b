"""The paper key: shown once, printed or copied by hand, and proven by typing part of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from shelter_desk.desktop.first_run.step import Choices, Step
from shelter_desk.desktop.i18n import say
from shelter_desk.desktop.look.tokens import Tone
from shelter_desk.desktop.print_system.one_sheet import OneSheet
from shelter_desk.desktop.print_system.port import ToPrint
from shelter_desk.desktop.widgets.buttons import QuietButton
from shelter_desk.desktop.widgets.labels import Body, Small, Warn, left_to_right, set_kind
from shelter_desk.desktop.world import World
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.text import Message, Text


class RecoveryStep(Step):
    """Last step; the desk exists already."""

    def __init__(self, world: World, choices: Choices) -> None:
        super().__init__(world, choices)
        self._asked: tuple[int, ...] = ()
        self._fields: dict[int, QLineEdit] = {}
        self._matches = False
        self.head(
            self.tr("The recovery key"),
            self.tr(
                "If every passphrase is lost, only this key opens the file. It is shown this one "
                "time. Print it or copy it by hand, and keep the paper away from this computer, "
                "in a closed envelope. It cannot be saved as a file."
            ),
        )
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(8)
        self._sheet = QWidget()
        self._sheet.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._sheet.setProperty("reads", "left")
        self._sheet.setLayout(self._grid)
        self.column.addWidget(self._sheet)
        self._add_printing()
        self.column.addSpacing(10)
        self.sign_in = Body()
        self.column.addWidget(self.sign_in)
        self.unbound = Warn()
        self.unbound.hide()
        self.column.addWidget(self.unbound)
        self.column.addSpacing(10)
        self.column.addWidget(Body(self.tr("Type these groups from the paper")))
        self._typed = QHBoxLayout()
        self.column.addLayout(self._typed)
        self.column.addWidget(Small(self.tr("This shows that the paper is really there.")))
        self.column.addWidget(self.trouble)
        self._read()

    def _add_printing(self) -> None:
        row = QHBoxLayout()
        self.print_button = QuietButton(
            self.tr("Print the sheet"), icon=self.world.icons.icon("print")
        )
        self.print_button.clicked.connect(self._print)
        self.sheet = OneSheet(self.world.printing, self._words, self)
        self.sheet.told.connect(self._printed)
        self.sheet.refused.connect(self._refused)
        row.addWidget(self.print_button)
        self.printed = Body()
        self.printed.hide()
        row.addWidget(self.sheet.back)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.printed)
        self.spool = Small(
            self.tr(
                "The page goes through the print system of this computer. What may stay there "
                "is shown in the settings, under “Printers”."
            )
        )
        self.column.addWidget(self.spool)

    def ready(self) -> bool:
        """The asked groups were typed as on the sheet."""
        return self._matches

    def shown(self) -> None:
        """Begin with the first asked group."""
        if self._asked:
            self._fields[self._asked[0]].setFocus()

    def type_groups(self, typed: dict[int, str]) -> None:
        """Fill the asked groups (for the tour and tests: as a person would)."""
        for group, words in typed.items():
            self._fields[group].setText(words)

    @property
    def asked(self) -> tuple[int, ...]:
        """Which groups are asked for, from 1."""
        return self._asked

    def _read(self) -> None:
        key, desk = self.choices.recovery_key, self.choices.desk
        if not self.choices.practice:
            self.world.door.submit(self, lambda door: door.sheet_shown(desk))
        self.world.door.submit(
            self,
            lambda door: (door.recovery_pieces(key), door.recovery_asked(key)),
            self._show,
        )
        self.world.door.submit(self, lambda door: door.sign_in_code(desk), self._show_code)
        if self.choices.use_device_secret:
            self.world.door.submit(
                self, lambda door: door.has_device_secret(desk), self._show_bound
            )

    def _show_code(self, code: str) -> None:
        words = self.tr("You sign in with the code {code} and your passphrase. Note the code too.")
        self.sign_in.setText(words.replace("{code}", f"\u2066{code}\u2069"))

    def _show_bound(self, bound: bool) -> None:
        if not bound:
            words = self.tr(
                "This computer has no key store that keeps a second secret, so there is none. "
                "Nothing is lost: the passphrase alone opens the desk. Sign in with the code."
            )
            self.unbound.setText(words)
            self.unbound.show()

    def _show(self, found: tuple[tuple[str, ...], tuple[int, ...]]) -> None:
        pieces, self._asked = found
        font = self.world.theme.font(13, bold=True)
        font.setStyleHint(QFont.StyleHint.Monospace)
        for number, piece in enumerate(pieces, start=1):
            cell = QVBoxLayout()
            cell.setSpacing(0)
            label = QLabel(piece)
            label.setFont(font)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setAccessibleName(self.tr("Group {n}").replace("{n}", str(number)))
            count = Small(str(number))
            count.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            cell.addWidget(label)
            cell.addWidget(count)
            self._grid.addLayout(cell, (number - 1) // 5, (number - 1) % 5)
        for number in self._asked:
            self._ask(number)

    def _ask(self, number: int) -> None:
        name = self.tr("Group {n}").replace("{n}", str(number))
        edit = left_to_right(QLineEdit())
        edit.setAccessibleName(name)
        edit.setMaxLength(20)
        edit.textEdited.connect(lambda _typed: self._check())
        edit.textChanged.connect(lambda _typed: self._check())
        edit.returnPressed.connect(self.go_on)
        cell = QVBoxLayout()
        cell.setSpacing(2)
        cell.addWidget(Small(name))
        cell.addWidget(edit)
        self._typed.addLayout(cell)
        self._fields[number] = edit

    def _check(self) -> None:
        typed = {number: edit.text() for number, edit in self._fields.items()}
        key = self.choices.recovery_key
        self.world.door.submit(
            self,
            lambda door: door.recovery_matches(key, typed),
            lambda fits: self._told(fits, all(typed.values())),
            replaces="match",
        )

    def _told(self, fits: bool, complete: bool) -> None:
        self._matches = fits
        if fits:
            self.sheet.proven()
        short = any(len(edit.text().strip()) < 4 for edit in self._fields.values())
        wrong = complete and not fits and not short
        self.say(self.tr("That is not what stands on the sheet. Look again.") if wrong else "")
        self.changed.emit()

    def _print(self) -> None:
        self.sheet.begin(self._make_sheet)

    def _make_sheet(self, give: Callable[[ToPrint], None]) -> None:
        key, desk = self.choices.recovery_key, self.choices.desk
        self.print_button.setEnabled(False)
        self.world.door.submit(
            self, lambda door: door.recovery_paper(desk, key), give, self._refused
        )

    def _printed(self, words: str, tone: str) -> None:
        self.print_button.setEnabled(True)
        set_kind(self.printed, "warn" if tone == Tone.ATTENTION else "body")
        self.printed.setText(words)
        self.printed.show()

    def _refused(self, fault: ShelterDeskError) -> bool:
        self.print_button.setEnabled(True)
        self.say(self._words(fault.message))
        return True

    def _words(self, text: Text | Message) -> str:
        return say(self.world.translations, self.world.language, text)
