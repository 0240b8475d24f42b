"""slots.json on disk: read within bounds, written so that a power cut leaves old or new."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from pathlib import Path

from shelter_desk.domain.desk_folder import KEY_FILE
from shelter_desk.domain.errors import (
    DamagedKeyFile,
    DiskFull,
    FolderNotWritable,
    NewerVault,
    ShelterDeskError,
)
from shelter_desk.vault.codec import MAX_BYTES, FromNewerVersion, Malformed
from shelter_desk.vault.kdf import KdfCost
from shelter_desk.vault.slots import SlotFile
from shelter_desk.vault.trust import check_file

NAME = KEY_FILE
BACKUPS = "backups"
KEPT_VERSIONS = 2
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
        file = SlotFile.from_bytes(_read_bounded(folder / NAME), floor)
    except FromNewerVersion as error:
        raise NewerVault from error
    except Malformed as error:
        raise DamagedKeyFile from error
    except PermissionError as error:
        raise FolderNotWritable(folder=str(folder)) from error
    except OSError as error:
        raise DamagedKeyFile from error
    check_file(file)
    return file


def write_key_file(folder: Path, file: SlotFile) -> None:
    """Replaces the key file; the two before it stay in ``backups/``.

    Raises ``DiskFull`` or ``FolderNotWritable``; then the old file is untouched.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _keep_previous(folder)
        _replace(folder / NAME, file.as_bytes())
    except OSError as error:
        raise _cause(error, folder) from error


def put_back(folder: Path, content: bytes) -> bool:
    """Undo a write that had ``content`` before it; false when that is not possible any more.

    Takes the kept version by its name, which needs no room on a full disk.
    """
    with contextlib.suppress(OSError):
        if _read_bounded(folder / NAME) == content:
            return True
        for kept in sorted((folder / BACKUPS).glob(_KEPT), reverse=True):
            if _read_bounded(kept) == content:
                kept.replace(folder / NAME)
                _sync_folder(folder)
                return True
    return False


def _read_bounded(path: Path) -> bytes:
    if not stat.S_ISREG(path.lstat().st_mode):
        raise Malformed("not a file")
    with path.open("rb") as stream:
        return stream.read(MAX_BYTES + 1)


def _keep_previous(folder: Path) -> None:
    current = folder / NAME
    if not current.exists():
        return
    backups = folder / BACKUPS
    backups.mkdir(mode=0o700, exist_ok=True)
    kept = sorted(backups.glob(_KEPT))
    number = int(kept[-1].stem.removeprefix("slots-")) + 1 if kept else 1
    _replace(backups / f"slots-{number:06d}.json", _read_bounded(current))
    for old in sorted(backups.glob(_KEPT))[:-KEPT_VERSIONS]:
        old.unlink()


def _replace(path: Path, content: bytes) -> None:
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
