"""slots.json on disk: read within bounds, changed so that a kill or power cut leaves old or new.

A change is first *staged*: the whole new file lies beside the old one as ``slots.next.json``. It
takes effect when the database has remembered its digest, in the same commit as the line in the
log; then it is renamed. Whatever is cut off in between, the database knows which of the two
files is the right one (see ``changing.settle``).
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import stat
import sys
from pathlib import Path

from shelter_desk.domain.desk_folder import KEY_FILE, NEXT_KEY_FILE
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.folder_errors import (
    DamagedKeyFile,
    DiskFull,
    FolderNotWritable,
    NewerVault,
)
from shelter_desk.domain.people_errors import TooManyPeople
from shelter_desk.vault.codec import MAX_BYTES, FromNewerVersion, Malformed
from shelter_desk.vault.kdf import KdfCost
from shelter_desk.vault.slots import SlotFile, database_name
from shelter_desk.vault.trust import check_file

NAME = KEY_FILE
NEXT = NEXT_KEY_FILE
BACKUPS = "backups"
KEPT_VERSIONS = 2
_ANY_COST = KdfCost(1, 1, 1)
_KEPT = "slots-[0-9][0-9][0-9][0-9][0-9][0-9].json"


def has_key_file(folder: Path) -> bool:
    """True when a desk was set up in ``folder``, whole or not."""
    return os.path.lexists(folder / NAME)


def read_key_file(folder: Path, floor: KdfCost) -> SlotFile:
    """The key file, signature checked; ``floor`` is the least cost a slot may have.

    Raises ``DamagedKeyFile`` (missing, foreign and altered files too), ``NewerVault`` and
    ``FolderNotWritable`` when the system denies reading it.
    """
    try:
        return parse_key_file(_read_bounded(folder / NAME), floor)
    except Malformed as error:
        raise DamagedKeyFile from error
    except PermissionError as error:
        raise FolderNotWritable(folder=str(folder)) from error
    except OSError as error:
        raise DamagedKeyFile from error


def has_digest(folder: Path, digest: str) -> bool:
    """True when the bytes of the key file are those that ``digest`` was taken over.

    False for a file that is missing, too long or cannot be read; ``read_key_file`` says why.
    """
    try:
        return hashlib.sha256(_read_bounded(folder / NAME)).hexdigest() == digest
    except (OSError, Malformed):
        return False


def parse_key_file(raw: bytes, floor: KdfCost) -> SlotFile:
    """The key file in ``raw``; raises ``DamagedKeyFile`` and ``NewerVault``."""
    try:
        file = SlotFile.from_bytes(raw, floor)
    except FromNewerVersion as error:
        raise NewerVault from error
    except Malformed as error:
        raise DamagedKeyFile from error
    check_file(file)
    return file


def read_next(folder: Path, floor: KdfCost) -> SlotFile | None:
    """The staged key file; ``None`` when there is none or it is not whole."""
    try:
        return parse_key_file(_read_bounded(folder / NEXT), floor)
    except (OSError, Malformed, ShelterDeskError):
        return None


def stage(folder: Path, file: SlotFile) -> None:
    """Lays ``file`` beside the key file, which stays as it is and is kept in ``backups/`` too.

    Raises ``DiskFull``, ``FolderNotWritable``, or ``TooManyPeople`` for a file that nobody could
    open again; then there is no staged file.
    """
    if not file.can_be_read:
        raise TooManyPeople
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _keep_current(folder)
        replace_file(folder / NEXT, file.as_bytes())
    except OSError as error:
        raise _cause(error, folder) from error


def complete(folder: Path) -> None:
    """The staged file becomes the key file; needs no room on the disk.

    Raises ``FolderNotWritable``; then nothing has changed.
    """
    try:
        (folder / NEXT).replace(folder / NAME)
    except OSError as error:
        raise _cause(error, folder) from error
    with contextlib.suppress(OSError):
        _sync_folder(folder)


def discard(folder: Path) -> None:
    """Takes a staged file away that the database knows nothing of; never raises."""
    with contextlib.suppress(OSError):
        (folder / NEXT).unlink(missing_ok=True)
        _sync_folder(folder)


def is_unfinished(folder: Path) -> bool:
    """True when a first run was cut off before anybody was told of a desk in ``folder``.

    Then there never was a key file: only the staged first one, and a database whose key is
    nowhere else and was never shown.
    """
    if has_key_file(folder):
        return False
    first = read_next(folder, _ANY_COST)
    return first is not None and first.epoch == first.gen == 1


def clear_unfinished(folder: Path) -> None:
    """Takes away what a first run left that did not come to its end."""
    database = folder / database_name(1)
    beside = [database.with_name(database.name + end) for end in ("", "-wal", "-shm", "-journal")]
    # Cut off anywhere in here, it is still unfinished and is cleared the next time.
    with contextlib.suppress(OSError):
        (folder / NAME).replace(folder / NEXT)
    for path in (*beside, folder / NEXT):
        with contextlib.suppress(OSError):
            path.unlink()


def install(folder: Path, raw: bytes) -> None:
    """The key file out of a backup, for a folder that has none; raises what ``stage`` raises."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        replace_file(folder / NAME, raw)
    except OSError as error:
        raise _cause(error, folder) from error


def bytes_with_digest(folder: Path, digest: str) -> bytes | None:
    """The key file whose SHA-256 is ``digest``, staged or in force, for a backup; or ``None``."""
    for name in (NAME, NEXT):
        with contextlib.suppress(OSError, Malformed):
            raw = _read_bounded(folder / name)
            if hashlib.sha256(raw).hexdigest() == digest:
                return raw
    return None


def _read_bounded(path: Path) -> bytes:
    if not stat.S_ISREG(path.lstat().st_mode):
        raise Malformed("not a file")
    with path.open("rb") as stream:
        return stream.read(MAX_BYTES + 1)


def _keep_current(folder: Path) -> None:
    current = folder / NAME
    if not current.exists():
        return
    backups = folder / BACKUPS
    backups.mkdir(mode=0o700, exist_ok=True)
    kept, content = sorted(backups.glob(_KEPT)), _read_bounded(current)
    if kept and _read_bounded(kept[-1]) == content:
        return
    number = int(kept[-1].stem.removeprefix("slots-")) + 1 if kept else 1
    replace_file(backups / f"slots-{number:06d}.json", content)
    for old in sorted(backups.glob(_KEPT))[:-KEPT_VERSIONS]:
        old.unlink()


def replace_file(path: Path, content: bytes) -> None:
    """``content`` under ``path``, whole or not at all, private and on the disk. ``OSError``."""
    draft = path.with_name(path.name + ".tmp")
    with contextlib.suppress(FileNotFoundError):
        draft.unlink()
    try:
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    # Windows cannot open a folder; there the rename itself is journalled.
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _cause(error: OSError, folder: Path) -> ShelterDeskError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull()
    return FolderNotWritable(folder=str(folder))
