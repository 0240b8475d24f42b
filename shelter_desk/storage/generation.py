"""Copies of the whole file under another key: generations, backups, and steps to a new schema.

The file that is worked in is never changed here. A copy is made beside it, checked, perhaps
stepped up, and checked again; only then does the key file name it, which is the vault's part.
Until that moment a power cut leaves the old file as it was and half a copy that nobody names.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlcipher3 import dbapi2

from shelter_desk.domain.anchors import Head
from shelter_desk.domain.audit import Fault, Verification
from shelter_desk.domain.folder_errors import (
    DamagedVault,
    DiskFull,
    FolderNotWritable,
    ForeignVault,
    NewerVault,
)
from shelter_desk.domain.ports import SignatureCheck
from shelter_desk.storage.checking.verification import Progress, Readable, verify
from shelter_desk.storage.connection.connecting import (
    APPLICATION_ID,
    check_file,
    connect_copy,
    connect_maintenance,
    empty_wal,
    number,
)
from shelter_desk.storage.connection.faults import plain_errors
from shelter_desk.storage.database import SCHEMA_VERSION, step_up
from shelter_desk.storage.log.audit import START

_PAGES = 64
"""How many pages of 4 KiB are copied in one step: some two milliseconds."""

_TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
    "AND sql NOT LIKE 'CREATE VIRTUAL%'"
)
_NO_ROOM = ("disk I/O error", "database or disk is full")
_BESIDE = ("-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Facts:
    """What a file holds, so that a copy can be compared: rows of each table, and the log's head."""

    head: Head
    counts: Mapping[str, int]
    schema: int


class Shelved:
    """A file that nobody works in: a backup, an older generation or a fresh copy.

    The key is the caller's and is not kept beyond the object. Connections only read.
    """

    def __init__(self, path: Path, key: bytearray) -> None:
        self._path = path
        self._key = key
        self._closed = False

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._path

    @property
    def closed(self) -> bool:
        """True once whoever reads it is to stop."""
        return self._closed

    def close(self) -> None:
        """Make whoever reads it stop soon."""
        self._closed = True

    @contextmanager
    def maintenance(self) -> Iterator[Any]:
        """A connection that cannot write.

        Raises ``MissingVault``, ``ForeignVault``, ``DamagedVault`` or the errors of
        ``plain_errors``.
        """
        with plain_errors(self._path):
            check_file(self._path)
            log = self._path.with_name(self._path.name + "-wal")
            left_open = log.exists() and log.stat().st_size > 0
            connect = connect_maintenance if left_open else connect_copy
            connection = connect(self._path, self._key)
            try:
                connection.execute("PRAGMA query_only=ON")
                yield connection
            finally:
                connection.close()

    def facts(self) -> Facts:
        """What it holds. Raises ``NewerVault``, ``ForeignVault`` and what ``maintenance`` does."""
        with self.maintenance() as connection:
            return _facts(connection)


def copy_to_new_key(
    source: Readable,
    target: Path,
    new_key: bytearray,
    progress: Progress | None = None,
    pause: Callable[[], None] | None = None,
    *,
    durable: bool = True,
) -> Facts:
    """Copy one moment of ``source`` into a new file at ``target`` under ``new_key``.

    Saves and searches go on meanwhile and are not in the copy; the write-ahead log grows until
    the copy is done. ``progress`` is called with pages done and pages in all, ``pause`` between
    two steps. The answer tells what the moment held; give it to ``verify_copy``. The new file
    outlives a power cut, unless ``durable`` is false for a copy that is soon thrown away, and is
    gone again when this fails. Raises ``ForeignVault`` (``source`` is of
    another program, or something lies at ``target``), ``NewerVault``, ``DamagedVault``,
    ``DiskFull``, ``FolderNotWritable``, or ``InterruptedError`` when ``source`` is closed
    meanwhile.
    """
    _claim(target)
    try:
        with plain_errors(target), source.maintenance() as origin:
            # one read transaction over all steps: a save meanwhile does not start the copy anew
            origin.execute("BEGIN")
            facts = _facts(origin)
            copy = connect_maintenance(target, new_key)
            if not durable:
                copy.execute("PRAGMA synchronous=OFF").fetchall()
            _pour(source, origin, copy, progress, pause)
            origin.execute("ROLLBACK")
        if durable:
            _make_durable(target)
    except BaseException:
        with suppress(OSError, FolderNotWritable):
            delete_generation(target)
        if source.closed:
            raise InterruptedError from None
        raise
    return facts


def verify_copy(
    path: Path,
    key: bytearray,
    expected: Facts,
    check: SignatureCheck,
    *,
    from_head: Head | None = None,
    progress: Progress | None = None,
) -> Verification:
    """Reopen a copy and check it as ``verify`` does, and that it holds what it should.

    Other counts, another head or another schema are ``Fault.FILE``. Raises what
    ``Shelved.maintenance`` raises.
    """
    shelf = Shelved(path, key)
    try:
        same = shelf.facts() == expected
    except (dbapi2.DatabaseError, DamagedVault, ForeignVault, NewerVault):
        same = False
    anchors = [(expected.head.seq, expected.head.hash)] if expected.head.seq else []
    found = verify(shelf, check, progress, anchors, from_head=from_head)
    if same:
        return found
    faults = tuple(sorted({*found.faults, (0, Fault.FILE)}))
    return Verification(
        found.entries, found.contents, found.head_seq, faults, found.head_hash, found.after_seq
    )


def migrate_copy(path: Path, key: bytearray, steps: tuple[ModuleType, ...] | None = None) -> Facts:
    """Bring the copy at ``path`` to this program's schema, in one transaction.

    Only ever for a copy: the original stays as it is until the key file names the copy. The
    answer tells what it holds now. Raises ``NewerVault``, ``ForeignVault``, ``DamagedVault``,
    ``DiskFull``, and ``dbapi2.IntegrityError`` when references do not hold afterwards.
    """
    wanted = SCHEMA_VERSION if steps is None else len(steps)
    with plain_errors(path):
        check_file(path)
        connection = connect_maintenance(path, key)
        try:
            have = _known_schema(connection, wanted)
            if have < wanted:
                step_up(connection, have, lambda _driver: None, steps)
            facts = _facts(connection, wanted)
            empty_wal(connection)
        finally:
            connection.close()
    _make_durable(path)
    return facts


def delete_generation(path: Path) -> None:
    """Take a file away with all that lies beside it; none there is no error.

    Raises ``FolderNotWritable``.
    """
    with plain_errors(path):
        for one in (path, *(path.with_name(path.name + end) for end in _BESIDE)):
            one.unlink(missing_ok=True)
        _settle(path.parent)


def _claim(target: Path) -> None:
    try:
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError as error:
        raise ForeignVault from error
    except OSError as error:
        raise FolderNotWritable(folder=str(target.parent)) from error


def _pour(
    source: Readable,
    origin: Any,
    copy: Any,
    progress: Progress | None,
    pause: Callable[[], None] | None,
) -> None:
    """Copy page by page; the one transaction needs no journal, a half copy is thrown away."""

    def step(_status: int, remaining: int, total: int) -> None:
        if source.closed:
            raise InterruptedError
        if progress is not None:
            progress(total - remaining, total)
        if pause is not None:
            pause()

    try:
        copy.execute("PRAGMA journal_mode=OFF").fetchall()
        origin.backup(copy, pages=_PAGES, progress=step)
    except dbapi2.OperationalError as error:
        # the backup API tells no code of the file that is written, only the words
        if getattr(error, "sqlite_errorcode", 0) or str(error) not in _NO_ROOM:
            raise
        raise DiskFull from error
    finally:
        copy.close()


def _known_schema(connection: Any, newest: int) -> int:
    if number(connection, "application_id") != APPLICATION_ID:
        raise ForeignVault
    version = number(connection, "user_version")
    if version > newest:
        raise NewerVault
    return version


def _facts(connection: Any, newest: int | None = None) -> Facts:
    schema = _known_schema(connection, SCHEMA_VERSION if newest is None else newest)
    names = [row[0] for row in connection.execute(_TABLES).fetchall()]
    counts = {name: _count(connection, name) for name in sorted(names)}
    row = connection.execute("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    return Facts(Head(0, START) if row is None else Head(*row), counts, schema)


def _count(connection: Any, name: str) -> int:
    return int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])


def _make_durable(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
    _settle(path.parent)


def _settle(folder: Path) -> None:
    """Make directory entries durable, where the system can."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
