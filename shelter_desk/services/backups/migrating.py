"""Records of an older version: a verified backup, a copy, the copy stepped up, one switch.

The old file is only ever read. It stays as it is when anything fails, and lies among the earlier
ones for thirty days afterwards.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from shelter_desk.domain.audit import Act
from shelter_desk.domain.folder_errors import DamagedVault, ManagerMustUpdate
from shelter_desk.domain.staff import Role
from shelter_desk.services.desk import DeskParts
from shelter_desk.services.inside.backups import putting_back
from shelter_desk.services.inside.backups.backup_places import local_folder
from shelter_desk.services.inside.backups.backup_work import Source, make
from shelter_desk.services.inside.backups.putting_back import Switch
from shelter_desk.services.inside.opening.key_file import KEY_FILE
from shelter_desk.services.inside.opening.session import floor_of
from shelter_desk.services.use_case import outside
from shelter_desk.services.views.desk import UpdateStep
from shelter_desk.storage.database import SCHEMA_VERSION, Database
from shelter_desk.storage.generation import (
    Facts,
    Shelved,
    copy_to_new_key,
    migrate_copy,
    verify_copy,
)
from shelter_desk.storage.shelf_reading import is_whole, key_file_word
from shelter_desk.vault.changing import settle
from shelter_desk.vault.generation import NewGeneration, begin_generation
from shelter_desk.vault.opened import OpenedVault
from shelter_desk.vault.opening import open_with_passphrase
from shelter_desk.vault.signatures import check_signature

Progress = Callable[[int, int], None]
Tell = Callable[[UpdateStep, int, int], None]


@outside("a manager's key slot decides; writes MIGRATE into the new file")
def bring_up_to_date(parts: DeskParts, code: str, passphrase: str, tell: Tell) -> None:
    """Bring the desk in the folder to this program's schema, as a new generation.

    ``tell`` is called with the step, and how much of how much of it is done; what it raises
    stops the work, and nothing has happened. Raises what opening a slot raises,
    ``ManagerMustUpdate``, ``NewerVault``, ``DamagedVault``, ``DiskFull``, ``BackupNotGood``; the
    old file then opens as before with the old program.
    """
    today = parts.clock.now().date()
    opened = open_with_passphrase(
        parts.folder, code, passphrase, parts.device_store, floor_of(parts), today
    )
    try:
        if opened.role is not Role.MANAGER:
            raise ManagerMustUpdate
        old = Shelved(opened.database, opened.key)
        settle(parts.folder, opened, key_file_word(old).digest)
        source = Source(parts, opened, old, opened.database, _pages_check)
        make(source, local_folder(parts.folder), partial(tell, UpdateStep.BACKUP))
        _move_up(parts, opened, old, tell)
    finally:
        opened.wipe()


def _pages_check(path: Path, key: bytearray, facts: Facts, _progress: Progress) -> bool:
    """An older file's log is read by its own program; pages, structure and counts by this one."""
    shelf = Shelved(path, key)
    return is_whole(shelf) and shelf.facts() == facts


def _move_up(parts: DeskParts, opened: OpenedVault, old: Shelved, tell: Tell) -> None:
    putting_back.clear_strays(opened)
    made = begin_generation(parts.folder, opened, None, parts.randomness, parts.device_store)
    try:
        copied = partial(tell, UpdateStep.COPY)
        before = copy_to_new_key(old, made.database, made.key, copied)
        migrate_copy(made.database, made.key)
        _write_line(parts, opened, made, before)
        _check(made, before, partial(tell, UpdateStep.CHECK))
        tell(UpdateStep.SWITCH, 0, 1)
    except BaseException:
        putting_back.give_up(made)
        raise
    putting_back.switch(Switch(parts, opened), made, forget_anchors=False)


def _write_line(parts: DeskParts, opened: OpenedVault, made: NewGeneration, before: Facts) -> None:
    copy = Database.open(made.database, made.key, parts.clock, parts.randomness)
    try:
        with copy.write() as tx:
            tx.settings.set_key_file(made.staged.digest, made.staged.epoch)
            detail = f"{before.schema} to {SCHEMA_VERSION}"
            tx.audit.append(
                opened.signer, Act.MIGRATE, ref=KEY_FILE, detail=detail, hash_content=True
            )
    finally:
        copy.close()


def _check(made: NewGeneration, before: Facts, progress: Progress) -> None:
    """Everything is read as this program reads it. Raises ``DamagedVault``."""
    facts = Shelved(made.database, made.key).facts()
    kept = all(facts.counts.get(name, 0) >= rows for name, rows in before.counts.items())
    found = verify_copy(made.database, made.key, facts, check_signature, progress=progress)
    if not kept or not found.clean:
        raise DamagedVault
