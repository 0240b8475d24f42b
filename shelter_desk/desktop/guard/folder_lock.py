"""One program at a time in a desk's folder, with or without a window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile

from shelter_desk.domain.folder_errors import AlreadyOpen, FolderNotWritable

LOCK_FILE = "desk.lock"


def take_folder(folder: Path) -> QLockFile:
    """The lock of a folder that is made where it is not there; raises the same."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        raise FolderNotWritable(folder=str(folder)) from None
    return hold_folder(folder)


def hold_folder(folder: Path) -> QLockFile:
    """The lock, held until ``unlock``; one left by a program that was killed is taken over.

    Raises ``AlreadyOpen`` and ``FolderNotWritable``.
    """
    lock = QLockFile(str(folder / LOCK_FILE))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        if lock.error() is QLockFile.LockError.LockFailedError:
            raise AlreadyOpen
        raise FolderNotWritable(folder=str(folder))
    return lock
