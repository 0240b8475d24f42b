"""A backup becomes the desk of a folder where none is open: by its own key file, or by today's.

Where a newer key file lies there and the backup vouches for it, it stays in force and the
records go on as a new generation, so whoever was removed since stays out. Otherwise the key
file of the backup is put in place. What lay there is put aside, never written over.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.folder_errors import DamagedKeyFile, DamagedVault, DiskFull
from shelter_desk.services.desk import DeskParts
from shelter_desk.services.inside.backups import putting_back
from shelter_desk.services.inside.backups.backup_opening import Progress, TakenOut
from shelter_desk.services.inside.backups.backup_work import open_one_sealed
from shelter_desk.services.inside.backups.kept_generations import kept_folder, put_aside, put_back
from shelter_desk.services.inside.backups.putting_back import Known, Order
from shelter_desk.services.inside.backups.two_words import Sitting, place_of
from shelter_desk.storage.database import Database
from shelter_desk.storage.transaction import Transaction
from shelter_desk.vault import keyfile
from shelter_desk.vault.anchor_file import NAME as ANCHORS
from shelter_desk.vault.backup_words import names_of_today
from shelter_desk.vault.generation import other_databases
from shelter_desk.vault.opened import OpenedVault

DRAFT: Final = "restoring-"
STAFF_OF_BACKUP: Final = "staff_of_backup"
"""Kept until a manager looked through who may sign in: the moment of the backup, and by whose
key file."""

DAY, TODAY = "day", "today"


@dataclass(frozen=True, slots=True)
class Closed:
    """One restoring without an open desk; ``opened`` is the desk as the backup knows it."""

    parts: DeskParts
    opened: OpenedVault
    taken: TakenOut
    sitting: Sitting


def install(job: Closed, tell: Progress) -> Path | None:
    """Put it in place; the answer is where what lay there is kept. Raises ``DiskFull``, ..."""
    return _as_today(job, tell) if job.sitting.today else _as_then(job, tell)


def _more(job: Closed, by: OpenedVault) -> Callable[[Transaction], None]:
    """The lines behind the one that tells of the restore."""

    def write(tx: Transaction) -> None:
        job.sitting.tell_failures(tx, by)
        whose = TODAY if job.sitting.today else DAY
        tx.settings.set_value(STAFF_OF_BACKUP, f"{job.taken.file.at.isoformat()} {whose}")
        ref = Ref("setting", STAFF_OF_BACKUP)
        tx.audit.append(
            by.signer, Act.SETTINGS, ref=ref, detail="people of the backup", hash_content=True
        )

    return write


def _as_today(job: Closed, tell: Progress) -> Path:
    """A new generation by the newer key file; one rename makes it the desk."""
    parts, actor = job.parts, job.sitting.actor
    opened = actor.enter_today(place_of(parts))
    try:
        try:
            open_one_sealed(opened, job.taken.shelf)
        except DamagedVault as error:
            raise DamagedKeyFile from error
        known = Known(names=names_of_today(actor, opened))
        line = job.sitting.told(job.taken.file)
        order = Order(parts, opened, job.taken, known, line, _more(job, opened))
        # earlier generations are not kept: somebody who left may hold the key of one
        earlier = other_databases(opened)[0]
        there = [one for one in parts.folder.glob("vault-*.db") if one not in earlier]
        made = putting_back.begin(order, tell)
        return putting_back.switch(order, made, also=there)
    finally:
        opened.wipe()


def _as_then(job: Closed, tell: Progress) -> Path | None:
    """By the key file of the backup: made under a name of its own, two renames make it the desk."""
    parts, opened, taken = job.parts, job.opened, job.taken
    folder = parts.folder
    draft = folder / f"{DRAFT}{parts.ids.new()}.db"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _clear_drafts(folder)
        putting_back.copied(taken, draft, opened.key, tell)
        copy = Database.open(draft, opened.key, parts.clock, parts.randomness)
        try:
            with copy.write() as tx:
                line = job.sitting.told(taken.file)
                tx.audit.append(opened.signer, Act.RESTORE, detail=line)
                _more(job, opened)(tx)
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
    for one in folder.glob(f"{DRAFT}*"):
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
