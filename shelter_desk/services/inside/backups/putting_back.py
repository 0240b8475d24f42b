"""A backup becomes the next generation of the desk; what was there before is never written over.

Who works here now is not part of what is put back: the key file of today stays in force, and the
staff table of the restored file is brought to it. So nobody who left comes back with an old
backup, and nobody who came since is shut out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from shelter_desk.domain.anchors import Head
from shelter_desk.domain.audit import Act, Ref
from shelter_desk.domain.backups import Backup
from shelter_desk.domain.errors import NotFound
from shelter_desk.domain.folder_errors import DamagedVault, DiskFull, FolderNotWritable
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.staff import Staff
from shelter_desk.services.desk import DeskParts
from shelter_desk.services.inside.backups.backup_opening import Progress, TakenOut
from shelter_desk.services.inside.backups.kept_generations import (
    keep_also,
    kept_folder,
    put_aside,
    put_back,
)
from shelter_desk.services.inside.opening.key_file import KEY_FILE
from shelter_desk.storage.database import SCHEMA_VERSION, Database
from shelter_desk.storage.generation import copy_to_new_key, delete_generation, migrate_copy
from shelter_desk.storage.transaction import Transaction
from shelter_desk.vault.anchor_file import NAME as ANCHORS
from shelter_desk.vault.generation import NewGeneration, begin_generation, other_databases
from shelter_desk.vault.keyfile import NAME as KEY_FILE_NAME
from shelter_desk.vault.opened import OpenedVault, RosterLine


def _nothing_more(_tx: Transaction) -> None:
    """The line that tells of it is all."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of today: as much as the present records still tell."""

    head: Head | None = None
    staff: tuple[Staff, ...] = ()
    backups: tuple[Backup, ...] = ()
    names: Mapping[StaffId, tuple[str, str]] = field(default_factory=dict)
    """Arabic and Latin names, where the key file alone tells them."""


@dataclass(frozen=True, slots=True)
class Switch:
    """Whose desk goes on in another file."""

    parts: DeskParts
    opened: OpenedVault


@dataclass(frozen=True, slots=True)
class Order(Switch):
    """One restoring: whose desk, from what, what is known of today, and who stood by.

    ``more`` writes what belongs behind the line that tells of it.
    """

    taken: TakenOut
    known: Known
    told: str
    more: Callable[[Transaction], None] = _nothing_more


def begin(order: Order, progress: Progress) -> NewGeneration:
    """Copy, step up, tell; everything but the switch. Raises what its steps raise.

    ``staged.complete()`` is the switch, after the old file was closed and ``aside``.
    """
    parts, opened = order.parts, order.opened
    made = begin_generation(parts.folder, opened, None, parts.randomness, parts.device_store)
    try:
        copied(order.taken, made.database, made.key, progress)
        copy = Database.open(made.database, made.key, parts.clock, parts.randomness)
        try:
            with copy.write() as tx:
                _tell(order, tx, made)
        finally:
            copy.close()
    except BaseException:
        give_up(made)
        raise
    return made


def clear_strays(opened: OpenedVault) -> None:
    """Take away what was cut off in the making; only beside records that are open and whole."""
    with suppress(OSError, FolderNotWritable):
        for stray in other_databases(opened)[1]:
            delete_generation(stray)


def give_up(made: NewGeneration) -> None:
    """Nothing has happened."""
    made.discard()
    with suppress(OSError, FolderNotWritable):
        delete_generation(made.database)


def switch(
    order: Switch,
    made: NewGeneration,
    *,
    forget_anchors: bool = True,
    also: Iterable[Path] = (),
) -> Path:
    """The new file is in force; the answer is where the one before is kept, and ``also``.

    Call with the old file closed. Anchors beside the records name heads that restored records
    do not have, so the list is put aside with them. Raises ``DiskFull`` or
    ``FolderNotWritable``; then nothing has happened.
    """
    folder, old = order.parts.folder, {order.opened.database, *also}
    try:
        place = kept_folder(folder, order.parts.clock.now())
    except OSError as error:
        give_up(made)
        raise DiskFull from error
    try:
        logs = [one.with_name(one.name + "-wal") for one in old]
        for path in (*old, *logs, folder / KEY_FILE_NAME):
            keep_also(path, place)
        if forget_anchors:
            put_aside([folder / ANCHORS], place)
        made.staged.complete()
    except BaseException as error:
        put_back(place, folder)
        give_up(made)
        if isinstance(error, OSError):
            raise DiskFull from error
        raise
    with suppress(OSError, FolderNotWritable):
        for one in old:
            delete_generation(one)
    return place


def copied(taken: TakenOut, target: Path, key: bytearray, progress: Progress) -> None:
    """The backup's database at ``target`` under ``key``, of this program's schema."""
    facts = copy_to_new_key(taken.shelf, target, key, progress)
    if facts != taken.facts:
        raise DamagedVault
    if facts.schema < SCHEMA_VERSION:
        migrate_copy(target, key)


def told(head: Head, before: Head | None) -> str:
    """The detail of the row that binds the restored head to the one it took the place of."""
    earlier = "nothing" if before is None else f"{before.seq} {before.hash.hex()}"
    return f"{head.seq} {head.hash.hex()} over {earlier}"


def _tell(order: Order, tx: Transaction, made: NewGeneration) -> None:
    signer = order.opened.signer
    changed = _bring_staff(order, tx)
    tx.settings.set_key_file(made.staged.digest, made.staged.epoch)
    tx.audit.append(signer, Act.RESTORE, ref=KEY_FILE, detail=order.told, hash_content=True)
    for one in changed:
        tx.audit.append(
            signer, Act.SETTINGS, ref=Ref("staff", one), detail="as today", hash_content=True
        )
    order.more(tx)
    listed = {one.id for one in tx.backups.all()}
    for made_since in reversed(order.known.backups):
        if made_since.id not in listed:
            tx.backups.add(made_since)
            ref = Ref("backup", made_since.id)
            tx.audit.append(signer, Act.BACKUP, ref=ref, detail="as today", hash_content=True)


def _bring_staff(order: Order, tx: Transaction) -> tuple[StaffId, ...]:
    """The staff table as the key file has it; who was changed. The first rows need it."""
    roster = {one.staff_id: one for one in order.opened.roster}
    names = {one.id: one for one in order.known.staff}
    changed: list[StaffId] = []
    for one in tx.staff.all():
        line = roster.get(one.id)
        if line is None:
            wanted = replace(one, active=False)
        else:
            wanted = _as_vouched(replace(names.get(one.id, one), supervisor=one.supervisor), line)
        if wanted != one:
            tx.staff.update(wanted)
            changed.append(one.id)
    for line in order.opened.roster:
        try:
            tx.staff.get(line.staff_id)
        except NotFound:
            plain = names.get(line.staff_id) or _stranger(line, order.known.names)
            tx.staff.add(_as_vouched(replace(plain, supervisor=None), line))
            changed.append(line.staff_id)
    return tuple(changed)


def _as_vouched(person: Staff, line: RosterLine) -> Staff:
    return replace(
        person,
        sign_in_code=line.sign_in_code,
        role=line.role,
        active=line.active,
        ed25519_public=line.ed25519_public,
        x25519_public=line.x25519_public,
    )


def _stranger(line: RosterLine, names: Mapping[StaffId, tuple[str, str]]) -> Staff:
    """Somebody the backup does not know, and the records that knew more of her are lost."""
    arabic, latin = names.get(line.staff_id, ("", line.sign_in_code))
    return Staff(
        id=line.staff_id,
        sign_in_code=line.sign_in_code,
        name_ar=arabic,
        name_latin=latin,
        role=line.role,
        gender="f",
        ed25519_public=line.ed25519_public,
        x25519_public=line.x25519_public,
        active=line.active,
    )
