"""Putting records back: over a desk that is open, over one that is damaged, or on a new computer.

Nothing is ever written over. The backup is taken out into a private folder, checked as a whole,
copied under a key, and only then one rename makes it the desk; what was there before stays for
thirty days. A row of the log binds the restored head to the one it took the place of, so that
a step back in time is always visible.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from shelter_desk.domain.anchors import Head
from shelter_desk.domain.audit import Act
from shelter_desk.domain.backups import Backup
from shelter_desk.domain.errors import (
    DamagedVault,
    DeskExists,
    DiskFull,
    NotAllowed,
    ShelterDeskError,
)
from shelter_desk.domain.staff import PERMISSIONS, Permission, Role
from shelter_desk.domain.trust_errors import (
    BackupNotGood,
    BackupOfAnotherDesk,
    ManagerMustRestore,
)
from shelter_desk.domain.witnesses import Step, Witness
from shelter_desk.services import backups
from shelter_desk.services.backup_views import FoundBackup, Key, Restored
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.inside import putting_back
from shelter_desk.services.inside.backup_opening import (
    TakenOut,
    check,
    found,
    opened_by,
    taken_out,
)
from shelter_desk.services.inside.backup_places import backups_in, local_folder
from shelter_desk.services.inside.folders import check_place
from shelter_desk.services.inside.kept_generations import kept_folder, put_aside, put_back
from shelter_desk.services.inside.putting_back import Known, Order
from shelter_desk.services.inside.second_person import Beside, stand_by
from shelter_desk.services.inside.session import floor_of
from shelter_desk.services.use_case import Quiet, Topic, Work, command, outside
from shelter_desk.storage.database import Database
from shelter_desk.vault import keyfile
from shelter_desk.vault.anchor_file import NAME as ANCHORS
from shelter_desk.vault.backup_file import BackupFile, read
from shelter_desk.vault.backup_keys import backup_key_for
from shelter_desk.vault.keys import wipe
from shelter_desk.vault.opened import OpenedVault

Progress = Callable[[int, int], None]
RESTORING = "restoring-"


def _nobody(_done: int, _known: int) -> None:
    """Nobody watches."""


@command(Permission.RESTORE, Quiet("told by the row of the restored log itself"))
def _two_people(work: Work, beside: Beside, head: Head) -> tuple[Witness, Known]:
    """The second person's word for this one backup, and what is known of today."""
    witness = stand_by(work, Step.RESTORE, beside, about=head.hash.hex())
    tx = work.tx
    return witness, Known(Head(*tx.audit.head()), tx.staff.all(), tx.backups.all())


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
    """What the head of a backup tells without any key.

    Raises ``NotABackup``, ``DamagedBackupHeader``, ``BackupUnreadable``, ``NewerVault``.
    """
    file = read(path, floor_of(parts))
    return found(file, file.vault)


@outside("heads of files only, before anything is open")
def newest_here(parts: DeskParts) -> FoundBackup | None:
    """The newest good backup beside the records, to be offered when they are damaged."""
    there = backups_in(local_folder(parts.folder), floor_of(parts))
    return found(there[0], there[0].vault) if there else None


@outside("the key slot in the backup decides; writes RESTORE into the restored log")
def restore_closed(
    parts: DeskParts,
    path: Path,
    key: Key,
    progress: Progress | None = None,
    *,
    replacing: bool = False,
) -> Restored:
    """Put a backup into a folder without a desk, or in place of a damaged one.

    It opens afterwards as it did on the day of the backup. With ``replacing`` what lies there
    is put aside first. Raises ``DeskExists`` without it, ``UnsafeFolder``,
    ``FolderNotWritable``, ``DiskTooFull``, ``DiskFull``, what ``check_backup`` raises, and
    what the two ways of opening raise.
    """
    tell = progress or _nobody
    check_place(parts.folder)
    if keyfile.is_unfinished(parts.folder):
        keyfile.clear_unfinished(parts.folder)
    if keyfile.has_key_file(parts.folder) and not replacing:
        raise DeskExists(folder=str(parts.folder))
    file = read(path, floor_of(parts))
    with opened_by(parts, file, key) as (opened, secret):
        if Permission.RESTORE not in PERMISSIONS[opened.role]:
            raise NotAllowed
        with taken_out(parts, file, secret, tell) as taken:
            check(taken, opened, tell)
            kept = _installed(parts, opened, taken, tell)
            return _restored(file, taken, kept)


def _installed(
    parts: DeskParts, opened: OpenedVault, taken: TakenOut, tell: Progress
) -> Path | None:
    """Made under a name of its own; two renames make it the desk."""
    folder = parts.folder
    draft = folder / f"{RESTORING}{parts.ids.new()}.db"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _clear_drafts(folder)
        putting_back.copied(taken, draft, opened.key, tell)
        copy = Database.open(draft, opened.key, parts.clock, parts.randomness)
        try:
            with copy.write() as tx:
                detail = putting_back.told(taken.file.head, None)
                tx.audit.append(opened.signer, Act.RESTORE, detail=detail)
        finally:
            copy.close()
        return _put_in_place(parts, opened, taken, draft)
    except OSError as error:
        raise DiskFull from error
    finally:
        for end in ("", "-wal", "-shm", "-journal"):
            with suppress(OSError):
                draft.with_name(draft.name + end).unlink()


def _clear_drafts(folder: Path) -> None:
    for one in folder.glob(f"{RESTORING}*"):
        with suppress(OSError):
            one.unlink()


def _put_in_place(
    parts: DeskParts, opened: OpenedVault, taken: TakenOut, draft: Path
) -> Path | None:
    folder = parts.folder
    there = [folder / name for name in (keyfile.NAME, keyfile.NEXT, ANCHORS)]
    there += sorted(folder.glob("vault-*.db"))
    there = [one for one in there if one.exists() or one.is_symlink()]
    place = kept_folder(folder, parts.clock.now()) if there else None
    try:
        if place is not None:
            put_aside(there, place)
        draft.replace(opened.database)
        keyfile.install(folder, taken.file.keys.slots)
    except (OSError, ShelterDeskError):
        with suppress(OSError):
            opened.database.unlink()
        if place is not None:
            put_back(place, folder)
        raise
    return place


__all__ = ["Beside", "look", "newest_here", "restore", "restore_closed"]
