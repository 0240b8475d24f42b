"""A backup is put into a folder, before anybody is signed in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from shelter_desk.desktop.arabic_keys import add_shortcut
from shelter_desk.desktop.backups.key_fields import KeyFields
from shelter_desk.desktop.doorway import DoorRunner
from shelter_desk.desktop.i18n import Translations, say
from shelter_desk.desktop.look.theme import Theme
from shelter_desk.desktop.shell.help import HelpDialog
from shelter_desk.desktop.unlock.backup_offer import day_words
from shelter_desk.desktop.unlock.second_word import SecondWordFields
from shelter_desk.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from shelter_desk.desktop.widgets.centred import CentredCard
from shelter_desk.desktop.widgets.choosing_files import ask_backup
from shelter_desk.desktop.widgets.labels import Body, Muted, Strong, Title, Warn
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.services.views.backup import FoundBackup, Key, Restored, SecondWord


class RestorePage(QWidget):
    """The file, the two words that open it, and the way back.

    ``ask_file`` is how a file is chosen; tests bring their own. Signals: ``restored`` (a
    ``Restored``); ``back_wanted``; ``progressed`` (done, known).
    """

    restored = Signal(object)
    back_wanted = Signal()
    progressed = Signal(int, int)

    def __init__(self, door: DoorRunner, theme: Theme, words: Translations, language: str) -> None:
        super().__init__()
        self.ask_file: Callable[[QWidget, str, str], Path | None] = ask_backup
        self._door = door
        self._words = words
        self._language = language
        self._found: FoundBackup | None = None
        self._replacing = False
        self._first: Key | None = None
        middle = CentredCard(theme.px(520))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(middle)
        self._fill(middle.card.body)
        self.progressed.connect(self._show_progress)
        add_shortcut(self, "F1", lambda: HelpDialog(self._language, "backups", self).open())

    def _fill(self, body: QVBoxLayout) -> None:
        title = Title(self.tr("Bring records back from a backup"))
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        body.addWidget(title)
        self.about = Muted()
        body.addWidget(self.about)
        self.file = Strong()
        self.file.setWordWrap(True)
        body.addWidget(self.file)
        self.foreign = self._foreign()
        body.addWidget(self.foreign)
        line = QHBoxLayout()
        self.choose_button = QuietButton(self.tr("Choose the backup file…"))
        self.choose_button.clicked.connect(self.choose)
        line.addWidget(self.choose_button)
        line.addStretch(1)
        body.addLayout(line)
        self._fill_words(body)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Reading, checking and putting in place"))
        self.bar.hide()
        body.addWidget(self.bar)
        self.trouble = Warn()
        self.trouble.hide()
        body.addWidget(self.trouble)
        row = QHBoxLayout()
        self.back = LinkButton(self.tr("Back"))
        self.back.setShortcut(Qt.Key.Key_Escape)
        self.back.clicked.connect(self.back_wanted)
        row.addWidget(self.back)
        row.addStretch(1)
        self.go = PrimaryButton("")
        self.go.clicked.connect(self.restore)
        row.addWidget(self.go)
        body.addLayout(row)

    def _foreign(self) -> Warn:
        line = Warn(
            self.tr(
                "This backup is of another desk than the records in this folder. Is it the right "
                "stick?"
            )
        )
        line.hide()
        return line

    def _fill_words(self, body: QVBoxLayout) -> None:
        """What is asked first, and what after it."""
        self.who = Body(
            self.tr(
                "A manager or the data officer opens it. Where the key file of this desk is whole, "
                "the passphrase of today counts, otherwise that of the day of the backup:"
            )
        )
        self.key = KeyFields()
        self.key.entered.connect(self.restore)
        self.second = SecondWordFields(self._language)
        self.second.entered.connect(self.restore)
        for widget in (self.who, self.key, self.second):
            body.addWidget(widget)

    def begin(self, found: object, *, replacing: bool) -> None:
        """Offer ``found``; ``replacing`` when damaged records lie in the folder."""
        self._replacing = replacing
        self._ask_first()
        self.about.setText(
            self.tr(
                "The damaged records are not deleted: they are put aside and kept for 30 days. "
                "What was written after the backup will not be there."
            )
            if replacing
            else self.tr(
                "The backup is a file such as archive-07.bak, on a stick. It becomes the desk of "
                "this computer."
            )
        )
        self._show_file(found if isinstance(found, FoundBackup) else None)

    def choose(self) -> None:
        """Another file."""
        path = self.ask_file(self, self.tr("Choose the backup file"), "")
        if path is not None:
            self.trouble.hide()
            self._door.submit(
                self, lambda way: way.look_at_backup(path), self._show_file, self._refused
            )

    def _show_file(self, found: FoundBackup | None) -> None:
        self._found = found
        self._ask_first()
        self.file.setVisible(found is not None)
        self.foreign.setVisible(found is not None and not found.ours)
        self.go.setEnabled(found is not None)
        if found is not None:
            words = self.tr("{name}, backup of {day}")
            words = words.replace("{name}", f"\u2068{found.path.name}\u2069")
            day = day_words(found, self._language)
            self.file.setText(words.replace("{day}", f"\u2068{day}\u2069"))

    def _ask_first(self) -> None:
        self._first = None
        self.second.forget()
        for widget in (self.who, self.key):
            widget.show()
        self.go.setText(self.tr("Open the backup"))

    def restore(self) -> None:
        """The first word, then the second; then read it, check it, put it in place."""
        found = self._found
        if found is None or not self.go.isEnabled():
            return
        if self._first is None:
            self._give_first(found.path)
            return
        whole, second = self.second.word()
        if not whole:
            return
        self._work(True)
        path, keys = found.path, (self._first, second)
        replacing, tell = self._replacing, self.progressed.emit
        self._door.submit(
            self,
            lambda way: way.restore_backup(path, keys, tell, replacing=replacing),
            self._done,
            self._refused,
        )

    def _give_first(self, path: Path) -> None:
        key = self.key.key()
        if key is None:
            return
        self._work(True)
        self._door.submit(
            self,
            lambda way: way.second_word(path, key),
            lambda able: self._ask_second(key, able),
            self._refused,
        )

    def _ask_second(self, key: Key, able: SecondWord) -> None:
        self._work(False)
        self._first = key
        self.key.clear()
        for widget in (self.who, self.key):
            widget.hide()
        self.second.ask(able)
        self.go.setText(
            self.tr("Check it and put it in place")
            if able.needed
            else self.tr("Put it in place alone")
        )

    def _done(self, done: Restored) -> None:
        self._ask_first()
        self._work(False)
        self.restored.emit(done)

    def _refused(self, fault: ShelterDeskError) -> bool:
        self._work(False)
        self.trouble.setText(say(self._words, self._language, fault.message))
        self.trouble.show()
        return True

    def _work(self, working: bool) -> None:
        self.trouble.setVisible(self.trouble.isVisible() and not working)
        self.bar.setRange(0, 0)
        self.bar.setVisible(working)
        for button in (self.choose_button, self.back):
            button.setEnabled(not working)
        self.go.setEnabled(not working and self._found is not None)

    def _show_progress(self, done: int, known: int) -> None:
        self.bar.setRange(0, max(known >> 10, 1))
        self.bar.setValue(done >> 10)
