"""The program under the tour: a real desk on a temporary encrypted folder."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from shelter_desk.desktop.app import DeskApp, Ways
from shelter_desk.desktop.door import Door
from shelter_desk.desktop.guard.folder_lock import LOCK_FILE
from shelter_desk.desktop.guard.screen_lock import ScreenLock
from shelter_desk.desktop.i18n import Translations
from shelter_desk.desktop.page import Page
from shelter_desk.desktop.print_system.port import ToPrint
from shelter_desk.desktop.shell.shell import Shell
from shelter_desk.desktop.unlock.page import UnlockPage
from shelter_desk.domain.ports import Clock
from shelter_desk.domain.sources import SystemClock, TimedIds, system_randomness
from shelter_desk.services.desk import DeskParts
from shelter_desk.services.opening import unlock
from shelter_desk.vault.device_store import NoStore
from shelter_desk.vault.kdf import KdfCost
from tests.desktop.relaunching import InProcessRelaunch
from tests.print_systems import Computer
from tests.tour import driver
from tests.tour.album import SIZE, Album

P = TypeVar("P", bound=Page)
CHEAP = KdfCost(64, 1, 1)
BEGIN = datetime(2026, 11, 29, 10, 30, tzinfo=UTC)
"""A Sunday in Manama, half past one: no round of the tour crosses midnight by itself."""


class TourClock:
    """A wall clock that starts at ``BEGIN``, goes on as time does, and leaps when told."""

    def __init__(self) -> None:
        self._real = SystemClock()
        self._ahead = BEGIN - self._real.now()

    def now(self) -> datetime:
        """The present instant in UTC, as this round has it."""
        return self._real.now() + self._ahead

    def monotonic_ms(self) -> int:
        """Milliseconds that really passed."""
        return self._real.monotonic_ms()

    def leap(self, **time: int) -> None:
        """Go on by ``timedelta(**time)`` at once."""
        self._ahead += timedelta(**time)


class TourComputer(Computer):
    """One printer at a time, held by the step that prints."""

    take: Callable[[str, ToPrint], None]

    def hold(self, name: str, take: Callable[[str, ToPrint], None]) -> None:
        """Print there from now on."""
        self.names, self.take = (name,), take

    def send(self, name: str, paper: ToPrint) -> int:
        """Onto paper, as far as the round has any."""
        self.take(name, paper)
        return super().send(name, paper)


@dataclass
class Tour:
    """What the steps share."""

    app: QApplication
    language: str
    home: Path
    album: Album
    papers: Path | None = None
    inline: bool = False
    passphrase: str = ""
    code: str = ""
    resident: str = ""
    known: dict[str, str] = field(default_factory=dict)
    others: dict[str, tuple[str, str]] = field(default_factory=dict)
    clock: TourClock = field(default_factory=TourClock)
    computer: TourComputer = field(default_factory=TourComputer)
    desk_app: DeskApp = field(init=False)

    def __post_init__(self) -> None:
        self.folder = self.home / "desk"

    @property
    def ar(self) -> bool:
        """Arabic first."""
        return self.language == "ar"

    def say(self, arabic: str, english: str) -> str:
        """What this person would write in the language of the round."""
        return arabic if self.ar else english

    def open_program(self) -> None:
        """Start the program on ``folder``."""
        folder = self.folder
        parts = make_parts(folder, self.clock)
        relaunch = InProcessRelaunch()
        ways = Ways(
            relaunch=relaunch,
            screen_lock=ScreenLock(),
            restart=("--data", str(folder)),
            language=self.language,
            inline=self.inline,
            open_door=lambda: Door(folder, Translations(), parts),
            open_print_system=lambda _mark: self.computer,
        )
        self.desk_app = DeskApp(self.app, folder, ways)
        relaunch.again = self.desk_app.show_gate_again
        self.desk_app.start()
        self.window.resize(*SIZE)
        self.window.show()
        self.window.activateWindow()
        driver.wait_until(self.window.isActiveWindow, "the window")

    def crash_and_open_again(self) -> None:
        """What a lost power line leaves: the files as they are now, and nothing more."""
        old, self.folder = self.folder, self.home / "desk-after-crash"
        shutil.copytree(old, self.folder)
        (self.folder / LOCK_FILE).unlink(missing_ok=True)
        self.desk_app.window.close()
        driver.settle()
        self.open_program()

    @property
    def window(self) -> QWidget:
        """The one window."""
        return self.desk_app.window

    @property
    def gate(self) -> UnlockPage:
        """The unlock page in sight."""
        content = self.desk_app.window.content
        if not isinstance(content, UnlockPage):
            raise driver.StepFailedError(f"unlock is not in sight but {type(content).__name__}")
        return content

    @property
    def shell(self) -> Shell:
        """The desk in sight."""
        content = self.desk_app.window.content
        if not isinstance(content, Shell):
            raise driver.StepFailedError(f"the desk is not in sight but {type(content).__name__}")
        return content

    def page(self, kind: type[P]) -> P:
        """The page in sight, which must be a ``kind``."""
        page = self.shell.page
        if not isinstance(page, kind):
            raise driver.StepFailedError(
                f"{kind.__name__} is not in sight but {type(page).__name__}"
            )
        return page

    def until_page(self, kind: type[P]) -> P:
        """Wait until a ``kind`` is in sight."""
        driver.wait_until(
            lambda: (
                isinstance(self.desk_app.window.content, Shell)
                and isinstance(self.shell.page, kind)
            ),
            kind.__name__,
        )
        return self.page(kind)

    def shot(self, name: str) -> None:
        """A picture."""
        self.album.shot(self.window, name)

    def told(self) -> str:
        """What the message bar says."""
        return self.shell.bar.words

    def until_quiet(self) -> None:
        """Wait until no worker has anything to do."""
        session = self.desk_app.session
        if session is not None:
            driver.wait_until(lambda: session.tasks.is_calm, "the workers")
        driver.settle()

    def peek(self, work: Callable[..., object]) -> object:
        """Ask a service on the worker, as a page would: for what a step must know."""
        found: list[object] = []
        shell = self.shell
        shell.context.tasks.submit(shell, work, found.append)
        driver.wait_until(lambda: found, "an answer from the file")
        return found[0]

    def close(self) -> None:
        """End the program."""
        self.desk_app.window.close()
        driver.settle()


def make_parts(folder: Path, clock: Clock) -> DeskParts:
    """Parts without a keyring and with a passphrase slot that opens at once."""
    parts = unlock.desk_parts(folder, Translations(), use_keyring=False)
    ids = TimedIds(clock, system_randomness)
    return replace(parts, device_store=NoStore(), kdf=CHEAP, clock=clock, ids=ids)


def go_back(tour: Tour) -> None:
    """The key that leads back."""
    driver.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    tour.until_quiet()
