"""From SQLite's result codes to the sentences people read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.folder_errors import AlreadyOpen, DamagedVault, DiskFull, FolderNotWritable

_IO_ERROR = 10
_READ_TROUBLE = frozenset({1, 2, 33})
"""Second bytes of the I/O codes that mean "could not be read back"; the others are writing."""


def _code(error: BaseException) -> int:
    origin = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(origin, "sqlite_errorcode", 0)
    return code if isinstance(code, int) else 0


def translate(error: BaseException, path: Path) -> ShelterDeskError | None:
    """The person's error for an error of the driver; ``None`` where it is a bug of ours."""
    code = _code(error)
    primary = code & 0xFF
    if primary in (5, 6):
        return AlreadyOpen()
    if primary in (8, 14):
        return FolderNotWritable(folder=str(path.parent))
    if primary in (11, 26):
        return DamagedVault()
    if primary == 13:
        return DiskFull()
    if primary == _IO_ERROR:
        return DamagedVault() if (code >> 8) in _READ_TROUBLE else DiskFull()
    return None


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Turn driver errors about the file at ``path`` into the domain's errors.

    Raises ``DamagedVault``, ``DiskFull``, ``FolderNotWritable`` or ``AlreadyOpen``; anything
    else goes through unchanged, because it is a mistake in the program.
    """
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        told = translate(error, path)
        if told is None:
            raise
        raise told from error
    except PermissionError as error:
        raise FolderNotWritable(folder=str(path.parent)) from error
