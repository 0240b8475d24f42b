"""Making one backup: copy, check, write, read back, and only then give it its name.

All of it runs beside the day's work, on a connection of its own. Until the last rename a backup
does not exist; whatever is cut off before leaves a name that the next one clears away.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from shelter_desk.domain.anchors import Head
from shelter_desk.domain.backup_errors import BackupNotGood, BackupPlaceGone
from shelter_desk.domain.backups import PlaceKind
from shelter_desk.domain.folder_errors import DamagedKeyFile
from shelter_desk.services.desk import DeskParts
from shelter_desk.services.inside.backups.backup_places import (
    check_room,
    clear_unfinished,
    kind_of,
    local_folder,
    next_name,
    place_errors,
    working_folder,
)
from shelter_desk.services.inside.records.sealing import Line
from shelter_desk.storage.checking.verification import Readable
from shelter_desk.storage.generation import Facts, Shelved, copy_to_new_key, verify_copy
from shelter_desk.storage.shelf_reading import key_file_word, sealed_samples
from shelter_desk.vault import backup_file
from shelter_desk.vault.backup_keys import wrap_backup_key
from shelter_desk.vault.keyfile import bytes_with_digest
from shelter_desk.vault.keys import wipe
from shelter_desk.vault.opened import OpenedVault
from shelter_desk.vault.signatures import check_signature

Progress = Callable[[int, int], None]
_TRIES = 3
_STEPS = 100


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that was made, read back and found good.

    ``sha256`` is the sum over the records in it that its head vouches for, in hexadecimal.
    """

    path: Path
    kind: PlaceKind
    at: datetime
    head: Head
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Source:
    """Whose records, opened by whom; ``database`` gives connections that only read.

    ``check`` is how a copy is looked at: as ``verify_copy`` does, or less where the file is of
    an older schema that this program does not read yet.
    """

    parts: DeskParts
    opened: OpenedVault
    database: Readable
    path: Path
    check: Callable[[Path, bytearray, Facts, Progress], bool]


def check_from(head: Head | None) -> Callable[[Path, bytearray, Facts, Progress], bool]:
    """Pages, structure, counts, and the log from ``head`` on (from its first row for ``None``)."""

    def check(path: Path, key: bytearray, facts: Facts, progress: Progress) -> bool:
        return verify_copy(
            path, key, facts, check_signature, from_head=head, progress=progress
        ).clean

    return check


def make(source: Source, place: Path, progress: Progress) -> Made:
    """A verified backup in ``place``. ``progress`` counts to a hundred.

    Raises ``BackupPlaceGone``, ``BackupPlaceFull``, ``BackupTooBigForPlace``,
    ``CannotSaveThere``, ``DiskFull``, ``BackupNotGood``, ``InterruptedError`` when the desk is
    closed meanwhile, and what reading the records raises.
    """
    folder = source.parts.folder
    local = local_folder(folder)
    if place == local:
        with place_errors(place):
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
    check_room(place, source.path.stat().st_size)
    clear_unfinished(place)
    key = bytearray(source.parts.randomness(32))
    try:
        with working_folder(folder) as work:
            copy = work / "copy.db"
            facts, slots = _copied(source, copy, key, _share(progress, 0, 30))
            if not source.check(copy, key, facts, _share(progress, 30, 70)):
                raise BackupNotGood
            if source.database.closed:
                raise InterruptedError
            open_one_sealed(source.opened, Shelved(copy, key))
            head = _head(source, copy, (key, facts), slots)
            return _written(source, place, (head, copy, facts), progress)
    finally:
        wipe(key)


def _share(progress: Progress, low: int, high: int) -> Progress:
    told = [-1]

    def inside(done: int, known: int) -> None:
        at = low + (high - low) * min(done, known) // max(known, 1)
        if at != told[0]:
            told[0] = at
            progress(at, _STEPS)

    return inside


def _copied(source: Source, copy: Path, key: bytearray, progress: Progress) -> tuple[Facts, bytes]:
    """The copy and the key file that belongs to it.

    The key file may change while the pages are copied; then the copy is made again.
    """
    for _ in range(_TRIES):
        # thrown away once the backup is written, which is what must outlive a power cut
        facts = copy_to_new_key(source.database, copy, key, progress, durable=False)
        word = key_file_word(Shelved(copy, key))
        slots = bytes_with_digest(source.parts.folder, word.digest)
        if slots is not None:
            return facts, slots
        copy.unlink()
    raise DamagedKeyFile


def open_one_sealed(opened: OpenedVault, shelf: Shelved) -> None:
    """One sealed part of each compartment that is hers must open; raises ``DamagedVault``."""
    for sample in sealed_samples(shelf):
        if not opened.sealer.can_open(sample.compartment):
            continue
        bound = Line(sample.resident_id, sample.record_id).bound(sample.compartment)
        opened.sealer.open(sample.compartment, sample.blob, bound)


def _head(source: Source, copy: Path, under: tuple[bytearray, Facts], slots: bytes) -> bytes:
    key, facts = under
    opened = source.opened
    told = backup_file.Told(source.parts.clock.now(), facts.head, facts.schema, facts.counts)
    whole = backup_file.parts_of(copy, slots)
    return backup_file.head_of(opened, told, (key, wrap_backup_key(opened, key)), whole)


def _written(
    source: Source, place: Path, content: tuple[bytes, Path, Facts], progress: Progress
) -> Made:
    head, copy, facts = content
    name = next_name(place)
    draft = place / f"{Path(name).stem}.part"
    try:
        with place_errors(place):
            backup_file.write(draft, head, copy, _share(progress, 70, 85))
        if not draft.exists():
            raise BackupPlaceGone(place=str(place))
        found = backup_file.read(draft, source.opened.floor)
        backup_file.read_through(found, _share(progress, 85, 99))
        target = place / name
        with place_errors(place):
            # a name that was taken meanwhile is nobody's to write over
            if os.path.lexists(target):
                target = place / next_name(place)
            draft.replace(target)
            _settle(place)
    except BaseException:
        if backup_file.is_ours(draft):
            with suppress(OSError):
                draft.unlink()
        raise
    progress(_STEPS, _STEPS)
    kind = kind_of(place, source.parts.folder)
    return Made(target, kind, found.at, facts.head, found.database_sum.hex(), found.size)


def _settle(place: Path) -> None:
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(place, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError:
        # some file systems of sticks know no such thing; the file itself is on the medium
        return
    finally:
        os.close(handle)
