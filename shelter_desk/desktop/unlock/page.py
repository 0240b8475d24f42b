"""Code and passphrase. Nothing here names what the house does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from shelter_desk.desktop.arabic_keys import add_shortcut
from shelter_desk.desktop.compiled import set_up
from shelter_desk.desktop.desk_settings import DeskSettings
from shelter_desk.desktop.doorway import DoorRunner
from shelter_desk.desktop.i18n import Translations, say
from shelter_desk.desktop.look.theme import Theme
from shelter_desk.desktop.shell.help import HelpDialog
from shelter_desk.desktop.ui.ui_unlock import Ui_Unlock
from shelter_desk.desktop.unlock.backup_offer import BackupOffer
from shelter_desk.desktop.unlock.digits import LENGTH, GoesOn, western
from shelter_desk.desktop.widgets.buttons import ChoiceButton, LinkButton, QuietButton
from shelter_desk.desktop.widgets.centred import CentredCard
from shelter_desk.desktop.widgets.labels import Small, from_the_start, start_side
from shelter_desk.desktop.widgets.passphrase_field import keyboard_badge
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.folder_errors import OlderVault
from shelter_desk.domain.passphrase_errors import (
    NewPassphraseNeeded,
    SlotNeedsManager,
    TooManyAttempts,
    UnknownSignInCode,
)
from shelter_desk.services.views.desk import TileView

CARD_WIDTH = 440


class UnlockPage(QWidget):
    """The way in.

    Signals: ``opened`` (the desk); ``recovery_wanted``; ``first_time`` (sign-in code and one-time
    code, which wants an own passphrase); ``help_wanted`` (the sign-in code for
    which a manager is to stand by); ``language_wanted`` (code);
    ``older`` (sign-in code and passphrase, for records of an older version);
    ``backup_wanted`` (a ``FoundBackup`` or None).
    """

    opened = Signal(object)
    recovery_wanted = Signal()
    first_time = Signal(str, str)
    help_wanted = Signal(str)
    language_wanted = Signal(str)
    older = Signal(str, str)
    backup_wanted = Signal(object)

    def __init__(self, door: DoorRunner, theme: Theme, words: Translations, language: str) -> None:
        super().__init__()
        self._door = door
        self._words = words
        self._language = language
        self._seconds = 0
        self._refusal: ShelterDeskError | None = None
        middle = CentredCard(theme.px(CARD_WIDTH), margin=0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(middle)
        inner = QWidget()
        self.ui = Ui_Unlock()
        set_up(self.ui, inner)
        middle.card.body.addWidget(inner)
        self._body = middle.card.body
        self._tiles = QButtonGroup(self)
        self._countdown = QTimer(self, interval=1000)
        self._countdown.timeout.connect(self._tick)
        self._connect()
        self.ui.tiles.hide()
        door.submit(self, lambda way: way.tiles(), self._show_tiles, lambda _fault: True)
        door.submit(self, lambda way: way.only_code(), self._fill_code, lambda _fault: True)

    def show_practice(self, settings: DeskSettings) -> None:
        """A practice file tells its invented passphrase."""
        if not settings.practice_phrase:
            return
        words = self.tr("Practice file. Caseworker {code}, manager {manager}.") + "\n"
        words += self.tr("Passphrase: {words}")
        words = words.replace("{code}", f"\u2068{settings.practice_code}\u2069")
        words = words.replace("{manager}", f"\u2068{settings.practice_manager}\u2069")
        remark = Small(words.replace("{words}", f"\u2068{settings.practice_phrase}\u2069"))
        remark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        remark.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        remark.setContentsMargins(24, 0, 24, 20)
        self._body.addWidget(remark)
        self.ui.code.setText(settings.practice_code)
        self.ui.passphrase.setFocus()

    def add_way(self, words: str, go: Callable[[], None]) -> None:
        """A quiet link below the card, for another desk than this one."""
        link = LinkButton(words)
        link.clicked.connect(go)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 20)
        row.addStretch(1)
        row.addWidget(link)
        row.addStretch(1)
        self._body.addLayout(row)

    def show_helped(self, code: str) -> None:
        """A manager stood by: say so, and let the person with ``code`` go on."""
        self.ui.code.setText(code)
        self.ui.passphrase.setFocus()
        self._say(self.tr("A manager has helped: there are twenty more tries. Take your time."))

    def show_restored(self, *, today: bool, alone: bool) -> None:
        """Records came out of a backup: with what they open now, and whether by one word."""
        words = (
            self.tr(
                "The records of the backup are in place. They open with the passphrases of today: "
                "whoever was removed since the backup stays out."
            )
            if today
            else self.tr(
                "The records of the backup are in place. They open with the passphrase of that "
                "day, or with the recovery key of that day."
            )
        )
        if alone:
            words += " " + self.tr("One person did it alone; the log says so.")
        self._say(words)

    def _connect(self) -> None:
        ui = self.ui
        ui.trouble.hide()
        self.help_button = QuietButton(self.tr("A manager helps"))
        self.help_button.clicked.connect(lambda: self.help_wanted.emit(western(ui.code.text())))
        self.help_row = QWidget()
        row = QHBoxLayout(self.help_row)
        row.setContentsMargins(0, 8, 0, 4)
        row.addWidget(self.help_button)
        self.help_row.hide()
        ui.column.insertWidget(ui.column.indexOf(ui.trouble) + 1, self.help_row)
        self.backups = BackupOffer(self._door, self._language)
        self.backups.wanted.connect(self.backup_wanted)
        ui.column.insertWidget(ui.column.indexOf(self.help_row) + 1, self.backups)
        for label in (ui.code_label, ui.passphrase_label):
            label.setContentsMargins(0, 0, 0, 4)
        from_the_start(ui.passphrase)
        for label in (ui.code_label, ui.passphrase_label, ui.passphrase_hint, ui.trouble):
            label.setAlignment(start_side() | Qt.AlignmentFlag.AlignVCenter)
        ui.code.setMaxLength(LENGTH)
        GoesOn(ui.code, ui.passphrase)
        ui.code.returnPressed.connect(ui.passphrase.setFocus)
        ui.passphrase.setMaxLength(500)
        ui.passphrase.returnPressed.connect(self.unlock)
        ui.passphrase.textChanged.connect(lambda _typed: self._tell_keyboard())
        ui.show_passphrase.toggled.connect(self._show_passphrase)
        ui.open_button.clicked.connect(self.unlock)
        ui.forgot.clicked.connect(self.recovery_wanted)
        other = "en" if self._language == "ar" else "ar"
        ui.other_language.setText("English" if other == "en" else "العربية")
        ui.other_language.clicked.connect(lambda: self.language_wanted.emit(other))
        QGuiApplication.inputMethod().localeChanged.connect(self._tell_keyboard)
        self._tell_keyboard()
        self.setFocusProxy(ui.code)
        add_shortcut(self, "F1", lambda: HelpDialog(self._language, "unlock", self).open())

    def unlock(self) -> None:
        """Try the door."""
        code = western(self.ui.code.text())
        phrase = self.ui.passphrase.text()
        if self._seconds or not self.ui.open_button.isEnabled():
            return
        if not code or not phrase:
            (self.ui.passphrase if code else self.ui.code).setFocus()
            return
        self.ui.trouble.hide()
        self.help_row.hide()
        self.backups.hide()
        self._work(True)
        self._door.submit(self, lambda way: way.unlock(code, phrase), self._opened, self._refused)

    def _opened(self, desk: object) -> None:
        self.ui.passphrase.clear()
        self.opened.emit(desk)

    def _refused(self, fault: ShelterDeskError) -> bool:
        self._work(False)
        self._refusal = fault
        if isinstance(fault, OlderVault):
            phrase = self.ui.passphrase.text()
            self.ui.passphrase.clear()
            self.older.emit(western(self.ui.code.text()), phrase)
            return True
        if isinstance(fault, NewPassphraseNeeded):
            once = self.ui.passphrase.text()
            self.ui.passphrase.clear()
            self.first_time.emit(western(self.ui.code.text()), once)
            return True
        if isinstance(fault, TooManyAttempts):
            self._seconds = int(fault.params.get("seconds", "1"))
            self.ui.open_button.setEnabled(False)
            self._countdown.start()
        self._say(say(self._words, self._language, fault.message))
        self.help_row.setVisible(isinstance(fault, SlotNeedsManager))
        self.backups.offer_for(fault)
        if isinstance(fault, UnknownSignInCode) and self.ui.code.isVisible():
            self.ui.code.setFocus()
            self.ui.code.selectAll()
        else:
            self.ui.passphrase.setFocus()
            self.ui.passphrase.selectAll()
        return True

    def _tick(self) -> None:
        self._seconds -= 1
        if self._seconds > 0:
            self._say(
                say(
                    self._words,
                    self._language,
                    TooManyAttempts(seconds=str(self._seconds)).message,
                )
            )
            return
        self._countdown.stop()
        self.ui.trouble.hide()
        self.ui.open_button.setEnabled(True)

    def _say(self, words: str) -> None:
        self.ui.trouble.setText(words)
        self.ui.trouble.setAccessibleName(words)
        self.ui.trouble.show()

    def _work(self, working: bool) -> None:
        self.ui.open_button.setEnabled(not working)
        self.ui.open_button.setText(self.tr("Opening…") if working else self.tr("Open"))

    def _show_tiles(self, tiles: tuple[TileView, ...]) -> None:
        if not tiles:
            return
        row = QHBoxLayout(self.ui.tiles)
        row.setContentsMargins(0, 0, 0, 18)
        row.setSpacing(8)
        row.addStretch(1)
        for tile in tiles[:5]:
            first, second = tile.name_ar, tile.name_latin
            if self._language != "ar":
                first, second = second, first
            button = ChoiceButton((first or second).split(" ")[0])
            button.setToolTip(first or second)
            button.clicked.connect(lambda _on=False, code=tile.code: self._choose(code))
            self._tiles.addButton(button)
            row.addWidget(button)
        other = ChoiceButton(self.tr("Code"))
        other.setToolTip(self.tr("Sign in with another code"))
        other.clicked.connect(lambda: self._choose(""))
        self._tiles.addButton(other)
        row.addWidget(other)
        row.addStretch(1)
        self.ui.tiles.show()
        if not self.ui.code.text():
            self._tiles.buttons()[0].click()

    def _fill_code(self, code: str) -> None:
        """Where one person works alone she need not know it; whoever does types over it."""
        if code and not self.ui.code.text():
            self.ui.code.setText(code)
            self.ui.code.selectAll()

    def _choose(self, code: str) -> None:
        self.ui.code.setText(code)
        for widget in (self.ui.code, self.ui.code_label):
            widget.setVisible(not code)
        self.ui.what_is_asked.setText(
            self.tr("Name and passphrase") if code else self.tr("Sign-in code and passphrase")
        )
        (self.ui.passphrase if code else self.ui.code).setFocus()

    def _show_passphrase(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode
        self.ui.passphrase.setEchoMode(mode.Normal if shown else mode.Password)
        self.ui.show_passphrase.setText(self.tr("Hide") if shown else self.tr("Show"))

    def _tell_keyboard(self) -> None:
        self.ui.keyboard.setText(keyboard_badge(self.ui.passphrase.text()))
