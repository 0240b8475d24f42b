"""The records go on under a new key: copied, checked, told, switched in one rename."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from shelter_desk.domain.audit import Act
from shelter_desk.domain.folder_errors import DamagedVault, FolderNotWritable
from shelter_desk.domain.ids import StaffId
from shelter_desk.services.desk import Desk
from shelter_desk.services.use_case import Work
from shelter_desk.storage.database import Database
from shelter_desk.storage.generation import copy_to_new_key, delete_generation, verify_copy
from shelter_desk.vault.generation import NewGeneration, begin_generation, other_databases
from shelter_desk.vault.signatures import check_signature

Progress = Callable[[int, int], None]


def in_new_generation(
    desk: Desk,
    without: StaffId | None,
    act: Act,
    rows: Callable[[Work], None],
    progress: Progress | None = None,
) -> None:
    """``rows`` are written into the copy, together with which key file belongs to it.

    Until the switch nothing has happened; afterwards the desk works in the new file. Raises
    ``DamagedVault`` when the copy does not verify, and what its steps raise.
    """
    sweep(desk, unfinished_only=True)
    parts = desk.parts
    made = begin_generation(
        parts.folder, desk.opened, without, parts.randomness, parts.device_store
    )
    try:
        facts = copy_to_new_key(desk.database, made.database, made.key, progress)
        if not verify_copy(made.database, made.key, facts, check_signature).clean:
            raise DamagedVault
        _tell(desk, made, act, rows)
    except BaseException:
        made.discard()
        with suppress(OSError, FolderNotWritable):
            delete_generation(made.database)
        raise
    desk.database.close()
    try:
        made.staged.complete()
    finally:
        # where the switch failed the old key still stands in ``opened``, and the old file too
        desk.database = Database.open(
            desk.opened.database, desk.opened.key, parts.clock, parts.randomness
        )


def _tell(desk: Desk, made: NewGeneration, act: Act, rows: Callable[[Work], None]) -> None:
    copy = Database.open(made.database, made.key, desk.parts.clock, desk.parts.randomness)
    try:
        with copy.write() as tx:
            tx.settings.set_key_file(made.staged.digest, made.staged.epoch)
            rows(Work(desk, tx, act, vouches=True))
    finally:
        copy.close()


def sweep(desk: Desk, *, unfinished_only: bool = False) -> None:
    """Take away files of earlier generations, and of any that was cut off in the making.

    Only after the present one was opened: then nobody needs the others, and somebody who left
    may hold the key of an earlier one. What cannot be deleted now goes the next time.
    """
    earlier, unfinished = other_databases(desk.opened)
    with suppress(OSError, FolderNotWritable):
        for path in unfinished if unfinished_only else (*unfinished, *earlier):
            delete_generation(path)
