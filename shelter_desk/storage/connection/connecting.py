"""The only place that opens the encrypted file: key, pragmas and guard (security 3.6).

Two kinds of connection are made here. The *guarded* one does the day's work and is not able to
attach files, change keys or spill plain text to disk. The *maintenance* one is for verifying,
migrating and creating, and lives only as long as that takes.
"""

from __future__ import annotations

import binascii
import stat
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlcipher3 import dbapi2

from shelter_desk.domain.folder_errors import DamagedVault, ForeignVault, MissingVault
from shelter_desk.storage.connection.lookaside import SparingConnection

APPLICATION_ID = 0x5348444B
"""``SHDK``: how a Shelter Desk file is known from any other encrypted file."""

PAGE = 4096
WRITING = "shelter_desk.writing"
"""Where the day's connection notes whether its unit of work may change something."""

BUSY_MS = 5000

LOCKED_MEMORY = "cipher_memory_security=ON"
"""Keeps SQLite's memory out of swap: of the whole process, from the first time on."""

OUT_OF_SWAP: tuple[str, ...] = (LOCKED_MEMORY, "shrink_memory")
"""What stands between the schema, which everybody may know, and the first row.

Each small block is locked by a call of its own, and the schema and the statements of the first
page are ten thousand blocks. Keys lie in a heap that SQLCipher locks in any case
(``sqlcipher_malloc``). The second gives back the pages that were read so far, so that no row comes
to lie in one of them.
"""

_SILENCE = "cipher_log_level=NONE"
"""Keeps SQLCipher's own log off stderr."""

_KEY_LENGTH = 32
_PLAIN_HEADER = b"SQLite format 3\x00"
_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    # without it INSERT OR REPLACE slips past the delete triggers of append-only tables
    "recursive_triggers=ON",
    # a temporary file would hold plain text
    "temp_store=MEMORY",
    "checkpoint_fullfsync=ON",
    "fullfsync=ON",
    # 4 MB: every page outside this cache is decrypted and checked again, but each megabyte of
    # it is memory the computer of a shelter may not have
    "cache_size=-4096",
)
_READING_PRAGMAS = tuple(
    one
    for one in _PRAGMAS
    if one.startswith(("trusted_schema", "cell_size_check", "temp_store", "cache_size"))
)
_SETTABLE = frozenset({"busy_timeout", "wal_checkpoint", "table_info", "table_xinfo"})
_STRICTER = ("cipher_memory_security", "ON")
"""A lock without a key: nothing can turn it off again."""
_READABLE_CIPHER = frozenset({"cipher_version", "cipher_provider", "cipher_provider_version"})
_FORBIDDEN_FUNCTIONS = frozenset({"load_extension", "sqlcipher_export", "fts3_tokenizer"})
_FORBIDDEN_PRAGMAS = frozenset({"key", "rekey", "hexkey", "hexrekey", "textkey", "textrekey"})
_FORBIDDEN_ACTS = frozenset(
    getattr(dbapi2, name)
    for name in (
        "SQLITE_ATTACH",
        "SQLITE_DETACH",
        "SQLITE_ALTER_TABLE",
        "SQLITE_CREATE_TABLE",
        "SQLITE_CREATE_INDEX",
        "SQLITE_CREATE_TRIGGER",
        "SQLITE_CREATE_VIEW",
        "SQLITE_CREATE_VTABLE",
        "SQLITE_CREATE_TEMP_TABLE",
        "SQLITE_CREATE_TEMP_TRIGGER",
        "SQLITE_DROP_TABLE",
        "SQLITE_DROP_INDEX",
        "SQLITE_DROP_TRIGGER",
        "SQLITE_DROP_VIEW",
        "SQLITE_DROP_VTABLE",
    )
)


def check_file(path: Path) -> None:
    """Refuse by its outside what cannot be our file, without changing it.

    Only for a file that this process has not open: closing any handle on a file gives up the
    locks that SQLite holds on it (POSIX advisory locks).

    Raises ``MissingVault``, ``DamagedVault`` (not whole pages) or ``ForeignVault`` (not
    encrypted, or no regular file).
    """
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise MissingVault from error
    if not stat.S_ISREG(status.st_mode):
        raise ForeignVault
    with path.open("rb") as file:
        if file.read(len(_PLAIN_HEADER)) == _PLAIN_HEADER:
            raise ForeignVault
    log = path.with_name(path.name + "-wal")
    # a disk that ran full while the log was being emptied leaves half a page behind, and the
    # whole one in the log, from which SQLite mends it; an empty file it would take for a new one
    torn = status.st_size % PAGE and not (log.exists() and log.stat().st_size)
    if status.st_size < PAGE or torn:
        raise DamagedVault


def _raw_key(key: bytearray) -> bytearray:
    if len(key) != _KEY_LENGTH:
        # SQLCipher takes a key of another length for a passphrase, silently
        raise ValueError("the vault key has 32 bytes")
    digits = bytearray(binascii.hexlify(key))
    return bytearray(b"x'") + digits + bytearray(b"'")


def _guard(action: int, first: str | None, second: str | None, *_where: str | None) -> int:
    """What the day's connection may do; everything the program needs and no more."""
    allowed = True
    if action in _FORBIDDEN_ACTS:
        allowed = False
    elif action == dbapi2.SQLITE_PRAGMA:
        allowed = _pragma_allowed((first or "").lower(), second)
    elif action == dbapi2.SQLITE_FUNCTION:
        allowed = (second or "").lower() not in _FORBIDDEN_FUNCTIONS
    return int(dbapi2.SQLITE_OK if allowed else dbapi2.SQLITE_DENY)


def _pragma_allowed(name: str, value: str | None) -> bool:
    if name in _FORBIDDEN_PRAGMAS:
        return False
    if (name, value) == _STRICTER:
        return True
    if name.startswith("cipher"):
        return value is None and name in _READABLE_CIPHER
    return value is None or name in _SETTABLE


def connect_maintenance(path: Path, key: bytearray) -> Any:
    """A keyed connection without the guard, set to the same pragmas.

    ``key``: 32 bytes, read and not kept. The file must exist. Raises the driver's errors; wrap
    in ``plain_errors``.
    """
    return _connect(path, key, "mode=rw", _PRAGMAS)


def connect_copy(path: Path, key: bytearray) -> Any:
    """A keyed connection that only reads, to a file nobody else has open.

    Leaves no file beside it and works on media that cannot be written. A write-ahead log beside
    the file is not seen. Errors as of ``connect_maintenance``.
    """
    return _connect(path, key, "mode=ro&immutable=1", _READING_PRAGMAS)


def _connect(
    path: Path,
    key: bytearray,
    how: str,
    pragmas: tuple[str, ...],
    factory: type[Any] = dbapi2.Connection,
    make_ready: Callable[[Any], None] | None = None,
) -> Any:
    """``make_ready`` gets the connection before any row was read."""
    connection = dbapi2.connect(
        f"file:{quote(str(path))}?{how}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_MS / 1000,
        factory=factory,
    )
    try:
        connection.execute(f"PRAGMA {_SILENCE}")
        raw = _raw_key(key)
        try:
            connection.set_key(raw)
        finally:
            raw[:] = bytes(len(raw))
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}").fetchall()
        if make_ready is not None:
            make_ready(connection)
        for pragma in OUT_OF_SWAP:
            connection.execute(f"PRAGMA {pragma}").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def connect_guarded(path: Path, key: bytearray, asked_first: Sequence[str] = ()) -> Any:
    """The connection of the day's work. Same errors as ``connect_maintenance``.

    ``asked_first``: statements to have ready, see ``storage.asked_first``.
    """

    def make_ready(connection: Any) -> None:
        # a new guard makes SQLite prepare everything anew, so it stands first
        connection.set_authorizer(_guard)
        connection.prepare(asked_first)

    return _connect(path, key, "mode=rw", _PRAGMAS, SparingConnection, make_ready)


def number(connection: Any, pragma: str) -> int:
    """The integer that a pragma answers."""
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def empty_wal(connection: Any) -> bool:
    """Move the write-ahead log into the file, without waiting for anybody; never raises.

    Must run outside a transaction. True when the log is empty afterwards; when it is not, the
    next call does it, and nothing is lost meanwhile.
    """
    try:
        connection.set_busy_timeout(0)
        try:
            busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        finally:
            connection.set_busy_timeout(BUSY_MS / 1000)
    except dbapi2.Error:
        return False
    return not busy
