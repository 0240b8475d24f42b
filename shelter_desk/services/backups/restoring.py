"""Putting records back: over a desk that is open, over one that is damaged, or on a new computer.

Nothing is ever written over. The backup is taken out into a private folder, checked as a whole,
copied under a key, and only then one rename makes it the desk; what was there before stays for
thirty days. A row of the log binds the restored head to the one it took the place of, so that
a step back in time is always visible.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from shelter_desk.domain.anchors import Head
from shelter_desk.domain.backup_errors import BackupNotGood, BackupOfAnotherDesk, ManagerMustRestore
from shelter_desk.domain.backups import Backup
from shelter_desk.domain.errors import NotAllowed, ShelterDeskError
from shelter_desk.domain.folder_errors import DamagedVault, DeskExists, FolderNotWritable
from shelter_desk.domain.staff import Permission, Role
from shelter_desk.domain.witnesses import Step, Witness
from shelter_desk.services.backups import backups
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.inside.backups import putting_back
from shelter_desk.services.inside.backups.backup_opening import (
    TakenOut,
    check,
    found,
    opened_by,
    taken_out,
)
from shelter_desk.services.inside.backups.backup_places import backups_in, local_folder
from shelter_desk.services.inside.backups.closed_restoring import Closed, install
from shelter_desk.services.inside.backups.putting_back import Known, Order
from shelter_desk.services.inside.backups.two_words import (
    heard,
    place_of,
    second_heard,
    sitting,
    view_of,
    with_failures,
)
from shelter_desk.services.inside.opening.folders import check_place
from shelter_desk.services.inside.opening.second_person import Beside, stand_by
from shelter_desk.services.inside.opening.session import floor_of
from shelter_desk.services.use_case import Quiet, Topic, Work, command, outside
from shelter_desk.services.views.backup import FoundBackup, Key, Restored, SecondWord
from shelter_desk.storage.database import Database
from shelter_desk.vault import keyfile
from shelter_desk.vault.backup_file import BackupFile, read
from shelter_desk.vault.backup_keys import backup_key_for
from shelter_desk.vault.backup_words import holders
from shelter_desk.vault.keys import wipe

Progress = Callable[[int, int], None]


def _nobody(_done: int, _known: int) -> None:
    """Nobody watches."""


@command(Permission.RESTORE, Quiet("told by the row of the restored log itself"))
def _two_people(work: Work, beside: Beside, head: Head) -> tuple[Witness, Known]:
    """The second person's word for this one backup, and what is known of today."""
    tx = work.tx
    # the very row she signs: the line of the restored log names it, so her word can be checked
    signed = Head(*tx.audit.head())
    witness = stand_by(work, Step.RESTORE, beside, about=head.hash.hex())
    return witness, Known(signed, tx.staff.all(), tx.backups.all())


@outside("checks Permission.RESTORE itself; writes RESTORE into the restored log")
def restore(
    desk: Desk, path: Path, key: Key | None, beside: Beside, progress: Progress | None = None
) -> Restored:
    """Put a backup back over the open desk, two people in one sitting (worker 1).

    ``key`` is asked for when the keys of the person at the desk were made anew since. The
    records of now are backed up first, as far as they are whole. Raises ``NotAllowed``,
    ``ManagerMustRestore``, ``BackupOfAnotherDesk``, what ``check_backup`` and the second person
    raise, ``DiskFull``; nothing has changed then.
    """
    if not desk.staff.may(Permission.RESTORE):
        raise NotAllowed
    if desk.opened.role is not Role.MANAGER:
        raise ManagerMustRestore
    tell = progress or _nobody
    file = read(path, desk.opened.floor)
    if file.vault != desk.opened.vault_id:
        raise BackupOfAnotherDesk
    secret = _key_of(desk, file, key)
    try:
        with taken_out(desk.parts, file, secret, tell) as taken:
            check(taken, desk.opened, tell)
            witness, known = _two_people(desk, beside, file.head)
            known = replace(known, backups=_backed_up_first(desk, known))
            detail = witness.told(putting_back.told(file.head, known.head))
            order = Order(desk.parts, desk.opened, taken, known, detail)
            kept = _switched(desk, order, tell)
    finally:
        wipe(secret)
    desk.note_changes(set(Topic))
    return _restored(file, taken, kept)


def _key_of(desk: Desk, file: BackupFile, key: Key | None) -> bytearray:
    if key is None:
        return backup_key_for(file.keys, desk.opened)
    with opened_by(desk.parts, file, key) as (_opened, secret):
        return bytearray(secret)


def _backed_up_first(desk: Desk, known: Known) -> tuple[Backup, ...]:
    """The records of now, in a backup of their own; where they are damaged the file is kept."""
    try:
        done = backups.make_automatic(desk)
        if done is not None:
            backups.record_backup(desk, replace(done, gone=()))
    except (BackupNotGood, DamagedVault):
        return known.backups
    with desk.database.read() as tx:
        return tx.backups.all()


def _switched(desk: Desk, order: Order, tell: Progress) -> Path:
    parts = desk.parts
    putting_back.clear_strays(desk.opened)
    made = putting_back.begin(order, tell)
    desk.database.close()
    try:
        return putting_back.switch(order, made)
    finally:
        # where the switch failed the old key still stands in ``opened``, and the old file too
        desk.database = Database.open(
            desk.opened.database, desk.opened.key, parts.clock, parts.randomness
        )
        with desk.database.read() as tx:
            desk.staff = tx.staff.get(desk.opened.staff_id)
            desk.shelter = tx.settings.shelter() or desk.shelter


def _restored(file: BackupFile, taken: TakenOut, kept: Path | None) -> Restored:
    residents = taken.facts.counts.get("resident", 0)
    return Restored(file.at, residents, file.head.seq, "" if kept is None else str(kept))


@outside("heads of files only, before anything is open")
def look(parts: DeskParts, path: Path) -> FoundBackup:
    """What the head of a backup tells without any key, and whether it is of the desk here.

    Raises ``NotABackup``, ``DamagedBackupHeader``, ``BackupUnreadable``, ``NewerVault``.
    """
    file = read(path, floor_of(parts))
    return found(file, _desk_here(parts) or file.vault)


def _desk_here(parts: DeskParts) -> str:
    """Whose folder it is, by its key file, else by the newest backup in it; empty for nobody's."""
    try:
        return keyfile.read_key_file(parts.folder, floor_of(parts)).vault
    except ShelterDeskError:
        there = backups_in(local_folder(parts.folder), floor_of(parts))
        return there[0].vault if there else ""


@outside("heads of files only, before anything is open")
def newest_here(parts: DeskParts) -> FoundBackup | None:
    """The newest good backup beside the records, to be offered when they are damaged."""
    there = backups_in(local_folder(parts.folder), floor_of(parts))
    return found(there[0], there[0].vault) if there else None


@outside("a key slot in the backup decides; nothing is written but the count of wrong tries")
def second_word(parts: DeskParts, path: Path, key: Key) -> SecondWord:
    """Who can give the second word beside ``key``, and whether one is needed at all.

    Nobody is told before a first key opened the backup. Raises what ``restore_closed`` raises
    for the first word.
    """
    _make_folder(parts.folder)
    file = read(path, floor_of(parts))
    with heard(parts, file, key) as first:
        opened, secret = first.enter_backup(place_of(parts), file.keys)
        try:
            return view_of(parts, first, opened)
        finally:
            wipe(secret)
            opened.wipe()


@outside("two key slots in the backup decide; writes RESTORE into the restored log")
def restore_closed(
    parts: DeskParts,
    path: Path,
    key: Key,
    second: Key | None = None,
    progress: Progress | None = None,
    *,
    replacing: bool = False,
) -> Restored:
    """Put a backup into a folder without a desk, or in place of a damaged one, by two words.

    One word is enough only where the backup knows nobody else who could give one here; the log
    then says so. It opens afterwards as it did on the day of the backup or, where a newer key
    file lies in the folder and the backup vouches for it, as it does today. With ``replacing``
    what lies there is put aside first. Raises ``DeskExists`` without it, ``UnsafeFolder``,
    ``FolderNotWritable``, ``DiskTooFull``, ``DiskFull``, ``SecondWordNeeded``,
    ``SameWordTwice``, ``NoLongerHere``, ``TodaysWordNeeded``, ``ManagerMustGiveWord``,
    ``NotAllowed``, ``TooManyAttempts``, ``SlotNeedsManager``, what ``check_backup`` raises, and
    what the two ways of opening raise.
    """
    tell = progress or _nobody
    _clear_way(parts.folder, replacing=replacing)
    file = read(path, floor_of(parts))
    with ExitStack() as kept:
        first = kept.enter_context(heard(parts, file, key))
        beside = kept.enter_context(second_heard(parts, file, (key, second), first))
        opened, secret = first.enter_backup(place_of(parts), file.keys)
        kept.callback(opened.wipe)
        kept.callback(wipe, secret)
        able = holders(first, opened, parts.device_store)
        together = sitting(able, first, beside)
        taken = kept.enter_context(taken_out(parts, file, secret, tell))
        check(taken, opened, tell)
        together = with_failures(parts, together)
        place = install(Closed(parts, opened, taken, together), tell)
        done = _restored(file, taken, place)
        return replace(done, alone=beside is None, today=together.today)


def _clear_way(folder: Path, *, replacing: bool) -> None:
    check_place(folder)
    if keyfile.is_unfinished(folder):
        keyfile.clear_unfinished(folder)
    if keyfile.has_key_file(folder) and not replacing:
        raise DeskExists(folder=str(folder))
    _make_folder(folder)


def _make_folder(folder: Path) -> None:
    """Wrong passphrases are counted in it. Raises ``FolderNotWritable``."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise FolderNotWritable(folder=str(folder)) from error


__all__ = ["Beside", "look", "newest_here", "restore", "restore_closed", "second_word"]
