"""``shelter-desk backup | verify | restore``: for a scheduler, without a screen.

The passphrase is asked for, or read as the first line of standard input; it is never an
argument, because arguments are seen by everybody on the computer and kept in histories. A backup
is put back by two words in one sitting: the second is asked for next, or is the second line.
"""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from shelter_desk.desktop.desk_settings import DeskSettingsFile
from shelter_desk.desktop.guard.folder_lock import hold_folder
from shelter_desk.desktop.i18n import Translations, say
from shelter_desk.domain.backup_errors import (
    BackupNotForYou,
    BackupPlaceFull,
    BackupPlaceGone,
    BackupTooBigForPlace,
    ManagerMustGiveWord,
    NoLongerHere,
    NotABackup,
    SameWordTwice,
    SecondWordNeeded,
    TodaysWordNeeded,
)
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NotAllowed, ShelterDeskError
from shelter_desk.domain.folder_errors import (
    AlreadyOpen,
    DeviceKeyMissing,
    DiskFull,
    DiskTooFull,
    FolderNotWritable,
)
from shelter_desk.domain.paper_errors import CannotSaveThere
from shelter_desk.domain.passphrase_errors import (
    MistypedRecoveryKey,
    NewPassphraseNeeded,
    OneTimeCodeExpired,
    SlotNeedsManager,
    TooManyAttempts,
    UnknownSignInCode,
    WrongPassphrase,
    WrongRecoveryKey,
)
from shelter_desk.domain.staff import Permission
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.backups import backups, restoring
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.opening import unlock
from shelter_desk.services.views.backup import Key, SecondWord

DONE, FAILED, REFUSED, BUSY, NO_PLACE = 0, 1, 3, 4, 5

_REFUSALS: Final = (
    *(WrongPassphrase, UnknownSignInCode, TooManyAttempts, SlotNeedsManager, NotAllowed),
    *(WrongRecoveryKey, MistypedRecoveryKey, DeviceKeyMissing, NewPassphraseNeeded),
    *(OneTimeCodeExpired, BackupNotForYou, SecondWordNeeded, SameWordTwice, NoLongerHere),
    *(TodaysWordNeeded, ManagerMustGiveWord),
)
_PLACES: Final = (
    *(BackupPlaceGone, BackupPlaceFull, BackupTooBigForPlace, CannotSaveThere),
    *(DiskFull, DiskTooFull, FolderNotWritable),
)
_ASK = Text("terminal", "Passphrase: ")
_ASK_KEY = Text("terminal", "Recovery key: ")
_ASK_SECOND = Text("terminal", "Passphrase of the second person: ")
_ASK_SECOND_KEY = Text("terminal", "Recovery key, as the second confirmation: ")
_CAN_BE = Text("terminal", "The second one can be {name}, with --second-code {code}")
_CAN_BE_PAPER = Text(
    "terminal", "The second one can be the recovery key, with --second-recovery-key"
)
_ALONE = Text(
    "terminal",
    "One person put it back alone: this backup knows nobody else who could confirm here. The log "
    "says so.",
)
_MADE = Text("terminal", "The backup {name} was made and read back. Entries of the log: {entries}.")
_GOOD = Text(
    "terminal",
    "The backup {name} of {day} is good. Files: {residents}. Entries of the log: {entries}.",
)
_BACK = Text(
    "terminal",
    "The records of {day} were put into {folder}. Files: {residents}. Entries of the log: "
    "{entries}. Open the desk with the passphrase or the recovery key of that day. A manager then "
    "looks through who may sign in.",
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What stood on the command line. ``place``: where to, or where from.

    The last two are for ``restore``: who gives the second word, and by what.
    """

    command: str
    folder: Path
    place: Path
    code: str
    language: str
    by_recovery: bool = False
    second_code: str = ""
    second_by_recovery: bool = False


class Terminal:
    """Says things in one language and asks for what must not stand on the command line."""

    def __init__(self, language: str) -> None:
        self.translations = Translations()
        self._language = language

    def tell(self, text: Text, **params: str) -> None:
        """One line."""
        print(say(self.translations, self._language, Message(text, params)))

    def hint(self, text: Text, **params: str) -> None:
        """One line on standard error, beside what went wrong."""
        print(say(self.translations, self._language, Message(text, params)), file=sys.stderr)

    def complain(self, fault: ShelterDeskError) -> None:
        """What went wrong, on standard error."""
        print(say(self.translations, self._language, fault.message), file=sys.stderr)

    def secret(self, text: Text) -> str:
        """From the keyboard without showing it, or the next line of standard input."""
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


def _word(terminal: Terminal, code: str, texts: tuple[Text, Text], *, by_recovery: bool) -> Key:
    if by_recovery:
        return Key(recovery_key=terminal.secret(texts[1]))
    return Key(code, terminal.secret(texts[0]))


def _tell_who_else(asked: Asked, terminal: Terminal, able: SecondWord) -> None:
    """Raises ``SecondWordNeeded`` after telling whose it can be."""
    if not able.needed:
        return
    for one in able.people:
        names = (one.name_ar, one.name_latin)
        first, other = names if asked.language == "ar" else names[::-1]
        terminal.hint(_CAN_BE, name=first or other, code=one.code)
    if able.paper:
        terminal.hint(_CAN_BE_PAPER)
    raise SecondWordNeeded


def _restore(asked: Asked, terminal: Terminal, parts: DeskParts) -> None:
    key = _word(terminal, asked.code, (_ASK, _ASK_KEY), by_recovery=asked.by_recovery)
    second = None
    if asked.second_code or asked.second_by_recovery:
        texts = (_ASK_SECOND, _ASK_SECOND_KEY)
        second = _word(terminal, asked.second_code, texts, by_recovery=asked.second_by_recovery)
    else:
        _tell_who_else(asked, terminal, restoring.second_word(parts, asked.place, key))
    back = restoring.restore_closed(parts, asked.place, key, second)
    DeskSettingsFile(asked.folder).change(opened=False)
    if back.alone:
        terminal.tell(_ALONE)
    terminal.tell(
        _BACK,
        day=f"{back.at:%Y-%m-%d}",
        folder=str(asked.folder),
        residents=str(back.residents),
        entries=str(back.entries),
    )
