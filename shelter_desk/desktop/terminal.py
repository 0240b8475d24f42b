"""``shelter-desk backup | verify | restore``: for a scheduler, without a screen.

The passphrase is asked for, or read as the first line of standard input; it is never an
argument, because arguments are seen by everybody on the computer and kept in histories.
"""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from shelter_desk.desktop.folder_lock import hold_folder
from shelter_desk.desktop.i18n import Translations, say
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import (
    AlreadyOpen,
    CannotSaveThere,
    DeviceKeyMissing,
    DiskFull,
    DiskTooFull,
    FolderNotWritable,
    MistypedRecoveryKey,
    NotAllowed,
    ShelterDeskError,
    SlotNeedsManager,
    TooManyAttempts,
    UnknownSignInCode,
    WrongPassphrase,
    WrongRecoveryKey,
)
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Text
from shelter_desk.domain.trust_errors import (
    BackupNotForYou,
    BackupPlaceFull,
    BackupPlaceGone,
    BackupTooBigForPlace,
    NewPassphraseNeeded,
    NotABackup,
    OneTimeCodeExpired,
)
from shelter_desk.services import backups, restoring, unlock
from shelter_desk.services.backup_views import Key
from shelter_desk.services.desk import Desk, DeskParts

DONE, FAILED, REFUSED, BUSY, NO_PLACE = 0, 1, 3, 4, 5

_REFUSALS: Final = (
    *(WrongPassphrase, UnknownSignInCode, TooManyAttempts, SlotNeedsManager, NotAllowed),
    *(WrongRecoveryKey, MistypedRecoveryKey, DeviceKeyMissing, NewPassphraseNeeded),
    *(OneTimeCodeExpired, BackupNotForYou),
)
_PLACES: Final = (
    *(BackupPlaceGone, BackupPlaceFull, BackupTooBigForPlace, CannotSaveThere),
    *(DiskFull, DiskTooFull, FolderNotWritable),
)
_ASK = Text("terminal", "Passphrase: ")
_ASK_KEY = Text("terminal", "Recovery key: ")
_MADE = Text("terminal", "The backup {name} was made and read back. Entries of the log: {entries}.")
_GOOD = Text(
    "terminal",
    "The backup {name} of {day} is good. Files: {residents}. Entries of the log: {entries}.",
)
_BACK = Text(
    "terminal",
    "The records of {day} were put into {folder}. Files: {residents}. Entries of the log: "
    "{entries}. Open the desk with the passphrase or the recovery key of that day.",
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What stood on the command line. ``place``: where to, or where from."""

    command: str
    folder: Path
    place: Path
    code: str
    language: str
    by_recovery: bool = False


class Terminal:
    """Says things in one language and asks for what must not stand on the command line."""

    def __init__(self, language: str) -> None:
        self.translations = Translations()
        self._language = language

    def tell(self, text: Text, **params: str) -> None:
        """One line."""
        print(say(self.translations, self._language, Message(text, params)))

    def complain(self, fault: ShelterDeskError) -> None:
        """What went wrong, on standard error."""
        print(say(self.translations, self._language, fault.message), file=sys.stderr)

    def secret(self, text: Text) -> str:
        """From the keyboard without showing it, or the first line of standard input."""
        if sys.stdin is not None and sys.stdin.isatty():
            return getpass.getpass(self.translations(self._language, text))
        line = sys.stdin.readline() if sys.stdin is not None else ""
        return line.rstrip("\r\n")


def run(asked: Asked, parts: DeskParts | None = None) -> int:
    """Do it; the exit code is one of those at the head of this module."""
    terminal = Terminal(asked.language)
    acts: dict[str, Callable[[Asked, Terminal, DeskParts], None]] = {
        "backup": _backup,
        "verify": _verify,
        "restore": _restore,
    }
    try:
        unlock.harden()
        with _only_one(asked):
            made = parts or unlock.desk_parts(asked.folder, terminal.translations)
            acts[asked.command](asked, terminal, made)
    except ShelterDeskError as fault:
        terminal.complain(fault)
        return exit_code(fault)
    return DONE


def exit_code(fault: ShelterDeskError) -> int:
    """What a scheduler can tell apart."""
    if isinstance(fault, _REFUSALS):
        return REFUSED
    if isinstance(fault, AlreadyOpen):
        return BUSY
    return NO_PLACE if isinstance(fault, _PLACES) else FAILED


@contextmanager
def _only_one(asked: Asked) -> Iterator[None]:
    """The same lock as the window's. Raises ``AlreadyOpen`` and ``FolderNotWritable``."""
    folder = asked.folder
    if asked.command == "restore":
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not folder.is_dir():
        raise FolderNotWritable(folder=str(folder))
    lock = hold_folder(folder)
    try:
        yield
    finally:
        lock.unlock()


@contextmanager
def _desk(asked: Asked, terminal: Terminal, parts: DeskParts) -> Iterator[Desk]:
    desk = unlock.unlock(parts, asked.code, terminal.secret(_ASK))
    try:
        yield desk
    finally:
        unlock.lock(desk, ReturnPlace())


def _backup(asked: Asked, terminal: Terminal, parts: DeskParts) -> None:
    with _desk(asked, terminal, parts) as desk:
        done = backups.make_backup(desk, asked.place)
        if done is None:
            raise AlreadyOpen
        backups.record_backup(desk, done)
        made = done.made
        terminal.tell(_MADE, name=made.path.name, entries=str(made.head.seq))


def _verify(asked: Asked, terminal: Terminal, parts: DeskParts) -> None:
    with _desk(asked, terminal, parts) as desk:
        path = asked.place
        if path.is_dir():
            newest = next((one for one in backups.found_in(desk, path) if one.ours), None)
            if newest is None:
                raise NotABackup
            path = newest.path
        try:
            looked = backups.check_backup(desk, path)
        except ShelterDeskError:
            if desk.staff.may(Permission.BACKUP):
                backups.record_bad(desk, path)
            raise
        backups.record_check(desk, looked)
        terminal.tell(
            _GOOD,
            name=path.name,
            day=f"{looked.at:%Y-%m-%d}",
            residents=str(looked.residents),
            entries=str(looked.entries),
        )


def _restore(asked: Asked, terminal: Terminal, parts: DeskParts) -> None:
    if asked.by_recovery:
        key = Key(recovery_key=terminal.secret(_ASK_KEY))
    else:
        key = Key(asked.code, terminal.secret(_ASK))
    back = restoring.restore_closed(parts, asked.place, key)
    terminal.tell(
        _BACK,
        day=f"{back.at:%Y-%m-%d}",
        folder=str(asked.folder),
        residents=str(back.residents),
        entries=str(back.entries),
    )
