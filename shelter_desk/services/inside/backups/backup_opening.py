"""Opening a backup: its key, its database in a private folder, and what it holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from shelter_desk.domain.backup_errors import DamagedBackup
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.services.desk import DeskParts
from shelter_desk.services.inside.backups.backup_places import memory_folder, place_errors
from shelter_desk.services.inside.backups.backup_work import open_one_sealed
from shelter_desk.services.inside.opening.session import floor_of
from shelter_desk.services.views.backup import FoundBackup, Key
from shelter_desk.storage.database import SCHEMA_VERSION
from shelter_desk.storage.generation import Facts, Shelved, verify_copy
from shelter_desk.storage.shelf_reading import key_file_word, newest_codes
from shelter_desk.vault.backup_file import BackupFile, counts_of, take_out
from shelter_desk.vault.backup_keys import BackupCredential, backup_key_for, open_backup
from shelter_desk.vault.keyfile import parse_key_file
from shelter_desk.vault.keys import wipe
from shelter_desk.vault.opened import OpenedVault
from shelter_desk.vault.signatures import check_signature

Progress = Callable[[int, int], None]
CODES = 5


@dataclass(frozen=True, slots=True)
class TakenOut:
    """The database of a backup as a file of its own, still under the backup's key."""

    file: BackupFile
    path: Path
    key: bytearray
    facts: Facts

    @property
    def shelf(self) -> Shelved:
        """For reading it."""
        return Shelved(self.path, self.key)


@contextmanager
def taken_out(
    parts: DeskParts, file: BackupFile, key: bytearray, progress: Progress
) -> Iterator[TakenOut]:
    """The database in a private folder, in memory where there is room; gone afterwards.

    Raises ``DamagedBackup``, ``BackupUnreadable``, ``DamagedBackupHeader``, ``DiskFull``.
    """
    facts = Facts(file.head, counts_of(file, key), file.schema)
    with memory_folder(parts.folder, file.database_size) as place:
        path = place / "copy.db"
        with place_errors(place):
            take_out(file, path, progress)
        yield TakenOut(file, path, key, facts)


def check(taken: TakenOut, opened: OpenedVault, progress: Progress) -> None:
    """Counts, both integrity checks, the log to its head, one sealed part.

    Raises ``DamagedBackup``. A backup of an older schema is looked at as far as this program
    can: pages, structure, counts and head.
    """
    try:
        if taken.file.schema == SCHEMA_VERSION:
            found = verify_copy(
                taken.path, taken.key, taken.facts, check_signature, progress=progress
            )
            good = found.clean
        else:
            good = taken.shelf.facts() == taken.facts
        slots = parse_key_file(taken.file.keys.slots, opened.floor)
        if not good or key_file_word(taken.shelf).digest != slots.digest:
            raise DamagedBackup
        open_one_sealed(opened, taken.shelf)
    except ShelterDeskError as error:
        raise DamagedBackup from error


def codes_in(taken: TakenOut) -> tuple[str, ...]:
    """The newest codes, to compare with what one remembers."""
    return newest_codes(taken.shelf, CODES)


@contextmanager
def key_of(file: BackupFile, opened: OpenedVault) -> Iterator[bytearray]:
    """The backup's key for the person at the open desk; overwritten afterwards."""
    key = backup_key_for(file.keys, opened)
    try:
        yield key
    finally:
        wipe(key)


def found(file: BackupFile, vault: str) -> FoundBackup:
    """What a list shows of ``file``; ``vault`` is that of the desk in this folder."""
    return FoundBackup(file.path, file.at, file.size, file.head.seq, file.vault == vault)


@contextmanager
def opened_by(
    parts: DeskParts, file: BackupFile, key: Key
) -> Iterator[tuple[OpenedVault, bytearray]]:
    """The desk as the backup knows it and the backup's key; both overwritten afterwards.

    Wrong passphrases are not counted: whoever holds the file may try on her own computer anyway.
    """
    typed = BackupCredential(key.code, key.passphrase, key.recovery_key)
    opened, secret = open_backup(
        parts.folder, file.keys, typed, parts.device_store, floor_of(parts)
    )
    try:
        yield opened, secret
    finally:
        wipe(secret)
        with suppress(Exception):
            opened.wipe()
