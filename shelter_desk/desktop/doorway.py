"""What can be done before anybody is signed in, and the thread it is done on.

The real door draws in the database, the cryptography and the printing; it is imported on the
worker while the passphrase is being typed. Until then only this protocol is known.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple, Protocol, TypeVar

from PySide6.QtCore import QObject

from shelter_desk.desktop.print_system.port import ToPrint
from shelter_desk.desktop.running.workers import Courier, Job, Worker
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.services.views.backup import FoundBackup, Key, Restored, SecondWord
from shelter_desk.services.views.desk import (
    FirstRunPlan,
    StrengthView,
    TileView,
    UpdateStep,
)

R = TypeVar("R")


class PracticeOpened(NamedTuple):
    """A new practice desk, open as its caseworker, and how to open it again."""

    desk: object
    code: str
    manager_code: str
    passphrase: str


class Doorway(Protocol):
    """The acts of first run and unlock. A desk is opaque here (``object``)."""

    def is_new(self) -> bool:
        """True when the folder holds no desk yet."""
        ...

    def tiles(self) -> tuple[TileView, ...]:
        """Names to tap, on a desk that holds the device secret."""
        ...

    def only_code(self) -> str:
        """The sign-in code where there is one person alone, else empty."""
        ...

    def unlock(self, code: str, passphrase: str) -> object:
        """The open desk. Raises the unlock errors of ``domain.errors``."""
        ...

    def unlock_first_time(self, code: str, one_time_code: str, new_passphrase: str) -> object:
        """The open desk of somebody with a one-time code, under a passphrase of her own."""
        ...

    def unlock_with_recovery(self, key: str, new_passphrase: str) -> object:
        """The open desk of the first manager, under a new passphrase."""
        ...

    def manager_helps(self, code: str, manager_code: str, passphrase: str) -> None:
        """A manager stands by: twenty more tries for ``code``. Raises ``NotTheSecondPerson``."""
        ...

    def offered_passphrase(self, language: str) -> str:
        """Six words."""
        ...

    def strength(self, phrase: str, language: str, forbidden: tuple[str, ...]) -> StrengthView:
        """An honest estimate."""
        ...

    def create(self, plan: FirstRunPlan) -> tuple[object, str]:
        """The new desk and its recovery key."""
        ...

    def sign_in_code(self, desk: object) -> str:
        """The three digits with which the person of an open desk signs in."""
        ...

    def has_device_secret(self, desk: object) -> bool:
        """Whether the person's key is bound to this computer."""
        ...

    def sheet_shown(self, desk: object) -> None:
        """Remember that the sheet waits to be typed back."""
        ...

    def sheet_proven(self, desk: object) -> None:
        """A part of it was."""
        ...

    def recovery_pieces(self, key: str) -> tuple[str, ...]:
        """The key as it stands on the sheet, group by group."""
        ...

    def recovery_asked(self, key: str) -> tuple[int, ...]:
        """Which groups of the key must be typed, from 1."""
        ...

    def recovery_matches(self, key: str, typed: Mapping[int, str]) -> bool:
        """True when the typed groups are those of the key."""
        ...

    def recovery_paper(self, desk: object, key: str) -> ToPrint:
        """The sheet for the printer; it is never a file."""
        ...

    def newest_backup(self) -> FoundBackup | None:
        """The newest good backup beside the records."""
        ...

    def look_at_backup(self, path: Path) -> FoundBackup:
        """What the head of a backup tells. Raises ``NotABackup`` and the like."""
        ...

    def second_word(self, path: Path, key: Key) -> SecondWord:
        """Who can give the second word beside ``key``; raises what refuses the first word."""
        ...

    def restore_backup(
        self,
        path: Path,
        keys: tuple[Key, Key | None],
        tell: Callable[[int, int], None],
        *,
        replacing: bool,
    ) -> Restored:
        """Put a backup into the folder; with ``replacing`` what lies there is put aside."""
        ...

    def bring_up_to_date(
        self, code: str, passphrase: str, tell: Callable[[UpdateStep, int, int], None]
    ) -> None:
        """Bring records of an older version to this one, after a verified backup."""
        ...

    def practice(self, language: str) -> PracticeOpened:
        """A new practice desk, already open."""
        ...

    def fill_practice(self, desk: object) -> None:
        """Fill a practice desk with invented people."""
        ...


class DoorRunner(Courier):
    """Runs door work on the thread that will own the file."""

    def __init__(
        self,
        open_door: Callable[[], Doorway],
        parent: QObject | None = None,
        *,
        inline: bool = False,
    ) -> None:
        super().__init__(parent, inline=inline)
        self._open_door = open_door
        self._door: Doorway | None = None
        self.worker: Worker | None = None if inline else Worker("desk-file")

    def submit(
        self,
        owner: QObject,
        work: Callable[[Doorway], R],
        done: Callable[[R], None] | None = None,
        failed: Callable[[ShelterDeskError], bool] | None = None,
        *,
        replaces: str = "",
    ) -> None:
        """Run ``work`` and come back; the first one waits until the door is imported."""
        job = Job(owner, lambda: work(self._reach()), done, failed, replaces)
        self.send(self.worker, job)

    def _reach(self) -> Doorway:
        if self._door is None:
            self._door = self._open_door()
        return self._door
