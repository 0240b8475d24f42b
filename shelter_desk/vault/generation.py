"""A new generation: another vault key, with or without somebody, switched in one rename.

Taking a slot away is not removing a person: an old key file, her old passphrase and the present
database would still open. So the database is copied under a new key, and only those who stay
receive that key (security facts 3.4). What she read, and what she may have copied before, stays
hers: a new generation protects what comes later.

The caller's part, in this order: ``begin_generation``; copy the database to ``database`` under
``key`` and verify the copy; write the rows of the removal, the line of the log and
``staged.digest`` and ``staged.epoch`` into the *copy*; close it and make it durable; close the
old one; ``staged.complete()`` — the switch itself; open ``opened.database`` with ``opened.key``.
When anything fails before that, ``staged.discard()`` and delete the copy: nothing has happened.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from shelter_desk.domain.errors import NotAllowed
from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.ports import Randomness
from shelter_desk.vault.changing import Staged, colleague, current_file, stage_change
from shelter_desk.vault.device_store import DeviceStore
from shelter_desk.vault.enrolment import Authority, retell_names
from shelter_desk.vault.keys import wipe
from shelter_desk.vault.members import Member
from shelter_desk.vault.opened import OpenedVault
from shelter_desk.vault.people import rewrapped
from shelter_desk.vault.sealer import OpenRings, joined, with_new_keys
from shelter_desk.vault.slots import SlotFile, database_name
from shelter_desk.vault.trust import removal

_DATABASE = re.compile(r"vault-([0-9]{6})\.db")


@dataclass(frozen=True, slots=True, repr=False)
class NewGeneration:
    """The key and place of the database to be, and the switch to it."""

    key: bytearray
    database: Path
    staged: Staged

    def discard(self) -> None:
        """No new generation: wipes its key. The copy of the database is the caller's to delete."""
        self.staged.discard()
        wipe(self.key)


def begin_generation(
    folder: Path,
    opened: OpenedVault,
    without: StaffId | None,
    randomness: Randomness,
    device_store: DeviceStore,
) -> NewGeneration:
    """Stages the key file of the next generation; ``without`` is the person who leaves.

    Its number is the next one that no file in the folder bears. The compartments she was in get
    a further key. Recovery sheets of those who stay go on working; hers does not. Raises
    ``NotAllowed`` (only a manager, never herself), ``DamagedKeyFile``, ``DiskFull``,
    ``FolderNotWritable``.
    """
    file = current_file(folder, opened)
    by = replace(Authority.of(opened), gen=_next(folder, file), key=bytearray(randomness(32)))
    newer: OpenRings = {}
    if without is not None:
        leaver = colleague(file, opened, without)
        newer = with_new_keys(by.rings, leaver.groups, randomness)
        file = _without(file, leaver, by)
    by = replace(by, rings=joined(by.rings, newer))
    whole = rewrapped(replace(file, gen=by.gen), opened.key, by, {}, randomness)
    whole = retell_names(whole, by.key, device_store, randomness)
    database = folder / database_name(by.gen)
    effect = _moved(opened, by, database, newer)
    staged = stage_change(folder, opened, whole, effect, decisive=True)
    return NewGeneration(by.key, database, staged)


def _next(folder: Path, file: SlotFile) -> int:
    """The number after that of ``file`` under which nothing lies: nobody's file is in the way."""
    number = file.gen + 1
    while any(os.path.lexists(folder / (database_name(number) + end)) for end in ("", "-wal")):
        number += 1
    return number


def _without(file: SlotFile, leaver: Member, by: Authority) -> SlotFile:
    word = removal(file.vault, leaver.who, by.gen, by.keys)
    gone = Member(leaver.who, None, word, ())
    sheets = tuple(one for one in file.recovery if one.user != leaver.id)
    return replace(file, members=file.with_member(gone), recovery=sheets)


def _moved(
    opened: OpenedVault, by: Authority, database: Path, newer: OpenRings
) -> Callable[[], None]:
    def move() -> None:
        wipe(opened.key)
        opened.key, opened.database, opened.gen = by.key, database, by.gen
        opened.sealer.extend(newer)

    return move


def other_databases(opened: OpenedVault) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """Databases beside the present one: of earlier generations, and of any cut off in the making.

    Both may go once the present one was opened; the second kind opens for nobody. Raises
    ``NotAllowed`` while a change is staged.
    """
    if opened.staged:
        raise NotAllowed
    found = [
        (int(match.group(1)), path)
        for path in sorted(opened.database.parent.glob("vault-*.db"))
        if (match := _DATABASE.fullmatch(path.name))
    ]
    earlier = tuple(path for number, path in found if number < opened.gen)
    return earlier, tuple(path for number, path in found if number > opened.gen)
