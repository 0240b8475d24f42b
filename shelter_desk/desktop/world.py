"""What is there as long as the program runs: look, words, folder, window memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from shelter_desk.desktop.desk_settings import DeskSettingsFile
from shelter_desk.desktop.doorway import DoorRunner
from shelter_desk.desktop.guard.screen_lock import ScreenLock
from shelter_desk.desktop.i18n import Translations, install_language
from shelter_desk.desktop.look.icons import Icons
from shelter_desk.desktop.look.theme import Theme
from shelter_desk.desktop.print_system.jobs import PrintJobs
from shelter_desk.desktop.window import DeskWindow


@dataclass(slots=True)
class World:
    """Handed to unlock, first run and session alike.

    ``screen_lock`` tells when the computer's own screen is locked. ``after_lock`` ends what is
    left of this process' work once the file is closed. ``asked`` is the language of the command
    line, which stands above what a person likes.
    """

    app: QApplication
    folder: Path
    theme: Theme
    icons: Icons
    translations: Translations
    memory: DeskSettingsFile
    window: DeskWindow
    door: DoorRunner
    printing: PrintJobs
    screen_lock: ScreenLock
    after_lock: Callable[[], None]
    language: str = "ar"
    asked: str = ""

    def speak(self, language: str) -> None:
        """Show every window built from now on in ``language``."""
        self.language = language
        install_language(self.app, language)
        self.memory.change(language=language)

    def dress(self, scheme: str, text_size: int) -> None:
        """Put on a palette and a text size."""
        self.theme.apply(self.app, scheme, text_size)
        self.memory.change(scheme=scheme, text_size=text_size)
