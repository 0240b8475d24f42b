"""One backup is one file: a signed head, the key file of its day, and the database.

The database is encrypted under a key of its own that only the head hands on, the rows it holds
are told inside the head under that key, and the name says nothing. So a stick that is found in
the street tells what ``slots.json`` tells, and no more. Lengths stand first, so nothing is read
that is longer than it may be; sums over key file and database stand in the signed head, so a
changed byte anywhere is found without any key.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import stat
import struct
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from shelter_desk.domain.anchors import Head
from shelter_desk.domain.backup_errors import (
    BackupUnreadable,
    DamagedBackup,
    DamagedBackupHeader,
    NotABackup,
)
from shelter_desk.domain.folder_errors import NewerVault
from shelter_desk.domain.ids import StaffId
from shelter_desk.vault.backup_keys import (
    BackupHeader,
    header_is_signed,
    read_wraps,
    sign_header,
)
from shelter_desk.vault.codec import (
    MAX_BYTES,
    Fields,
    FromNewerVersion,
    Malformed,
    canonical,
    octets,
    parse,
)
from shelter_desk.vault.kdf import KdfCost
from shelter_desk.vault.keys import TAG_BYTES, Unopened, decrypt, encrypt, hkdf
from shelter_desk.vault.opened import OpenedVault

MAGIC = b"\x89arc\r\n\x1a\n"
VERSION = 1
_LENGTHS = struct.Struct(">8sIIQ")
_SIGNATURE = 64
_MOST_HEADER, _MOST_SLOTS, _MOST_DATABASE = 1 << 17, MAX_BYTES, 1 << 42
_PAGE, _CHUNK = 4096, 1 << 20
_AT_ONCE = 4 << 20
"""Bytes written before the disk is waited for."""
_MOST_FACTS = 1 << 15
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
_ID = re.compile(r"[0-9A-Za-z-]{1,64}")
_HEX_ID = re.compile(r"[0-9a-f]{1,64}")
_TABLE = re.compile(r"[a-z][a-z0-9_]{0,60}")
_FAR = 1 << 53
_NAMES = frozenset(
    {"v", "at", "by", "vault", "gen", "epoch", "schema", "head", "db", "slots", "facts", "wraps"}
)
# the key is derived for one message of one backup, so the nonce never meets it twice
_ONCE = bytes(12)

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Told:
    """What goes into the head besides keys and sums. ``counts``: rows of each table."""

    at: datetime
    head: Head
    schema: int
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A backup whose head is whole and signed; its database was not looked at yet.

    ``at``, ``vault``, ``gen``, ``epoch``, ``head`` and ``schema`` are those of the moment it was
    made, ``size`` is in bytes over all.
    """

    path: Path
    at: datetime
    vault: str
    gen: int
    epoch: int
    head: Head
    schema: int
    size: int
    keys: BackupHeader
    start: int
    database_size: int
    database_sum: bytes
    facts: bytes = field(repr=False)


def head_of(
    opened: OpenedVault, told: Told, wraps: tuple[bytearray, Mapping[str, str]], whole: _Parts
) -> bytes:
    """Everything that stands before the database, signed by the person at the desk.

    ``wraps`` are the backup's key and what ``wrap_backup_key`` made of it.
    """
    key, wrapped = wraps
    header = canonical(
        {
            "v": VERSION,
            "at": told.at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "by": str(opened.staff_id),
            "vault": opened.vault_id,
            "gen": opened.gen,
            "epoch": opened.epoch,
            "schema": told.schema,
            "head": [told.head.seq, told.head.hash.hex()],
            "db": [whole.database_size, whole.database_sum.hex()],
            "slots": [len(whole.slots), hashlib.sha256(whole.slots).hexdigest()],
            "facts": _seal(key, opened.vault_id, dict(told.counts)).hex(),
            "wraps": dict(wrapped),
        }
    )
    lengths = _LENGTHS.pack(MAGIC, len(header), len(whole.slots), whole.database_size)
    return lengths + header + sign_header(opened, header) + whole.slots


@dataclass(frozen=True, slots=True)
class _Parts:
    slots: bytes
    database_size: int
    database_sum: bytes


def parts_of(database: Path, slots: bytes) -> _Parts:
    """The sums over ``database``, a finished copy under the backup's key, for ``head_of``."""
    digest, size = hashlib.sha256(), 0
    with database.open("rb") as stream:
        for piece in iter(lambda: stream.read(_CHUNK), b""):
            digest.update(piece)
            size += len(piece)
    return _Parts(slots, size, digest.digest())


def write(target: Path, head: bytes, database: Path, progress: Progress) -> None:
    """The whole file at ``target``, new and on the disk. Raises ``OSError``."""
    total = len(head) + database.stat().st_size
    done, settled = len(head), 0
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as out, database.open("rb") as source:
        out.write(head)
        for piece in iter(lambda: source.read(_CHUNK), b""):
            out.write(piece)
            done += len(piece)
            if done - settled > _AT_ONCE:
                # a save waits behind whatever this disk still has to write
                out.flush()
                os.fsync(out.fileno())
                settled = done
            progress(done, total)
        out.flush()
        os.fsync(out.fileno())
        if hasattr(os, "posix_fadvise"):
            # read back from the medium, not from what the system still has in memory
            os.posix_fadvise(out.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def is_ours(path: Path) -> bool:
    """True for a regular file that begins like a backup, or is one cut off before that."""
    try:
        with _opened(path) as (stream, _size):
            return MAGIC.startswith(stream.read(len(MAGIC)))
    except (OSError, NotABackup):
        return False


def read(path: Path, floor: KdfCost) -> BackupFile:
    """The head of the backup at ``path``, as strictly as a key file is read.

    Raises ``NotABackup``, ``DamagedBackupHeader``, ``DamagedKeyFile``, ``NewerVault``, and
    ``BackupUnreadable`` when the medium fails.
    """
    try:
        with _opened(path) as (stream, size):
            found = _parsed(path, stream, size)
    except (Malformed, OverflowError) as error:
        raise DamagedBackupHeader from error
    except FromNewerVersion as error:
        raise NewerVault from error
    except OSError as error:
        raise BackupUnreadable from error
    if not header_is_signed(found.keys, floor):
        raise DamagedBackupHeader
    return found


def read_through(file: BackupFile, progress: Progress) -> None:
    """Read the database's bytes once. Raises ``DamagedBackup`` and ``BackupUnreadable``."""
    for _piece in _database(file, progress):
        pass


def take_out(file: BackupFile, target: Path, progress: Progress) -> None:
    """The database, still under the backup's key, as a new file at ``target``.

    Nothing is left there when this fails. Raises what ``read_through`` raises and ``OSError``
    when ``target`` cannot be written.
    """
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as out:
            for piece in _database(file, progress):
                out.write(piece)
            out.flush()
            os.fsync(out.fileno())
    except BaseException:
        with contextlib.suppress(OSError):
            target.unlink()
        raise


def counts_of(file: BackupFile, key: bytearray) -> dict[str, int]:
    """Rows of each table when the backup was made; raises ``DamagedBackupHeader``."""
    try:
        plain = decrypt(_facts_key(key), _ONCE, file.facts, file.vault.encode())
        value = parse(bytes(plain))
        if not isinstance(value, dict):
            raise Malformed("counts")
        fields = Fields(value, frozenset(value))
        if not all(_TABLE.fullmatch(name) for name in value):
            raise Malformed("counts")
        return {name: fields.integer(name, 0, _FAR) for name in value}
    except (Malformed, Unopened) as error:
        raise DamagedBackupHeader from error


def _seal(key: bytearray, vault: str, counts: dict[str, int]) -> bytes:
    return encrypt(_facts_key(key), _ONCE, canonical(counts), vault.encode())


def _facts_key(key: bytearray) -> bytearray:
    return hkdf(key, b"sd/backup-facts/v1")


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[tuple[BinaryIO, int]]:
    # a device or a pipe would keep the reader waiting for ever
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(handle, "rb") as stream:
        status = os.fstat(stream.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise NotABackup
        yield stream, status.st_size


def _parsed(path: Path, stream: BinaryIO, size: int) -> BackupFile:
    first = stream.read(_LENGTHS.size)
    if not first.startswith(MAGIC):
        raise NotABackup
    if len(first) < _LENGTHS.size:
        raise Malformed("cut off")
    _magic, header_size, slots_size, database_size = _LENGTHS.unpack(first)
    start = _LENGTHS.size + header_size + _SIGNATURE + slots_size
    if (
        not 0 < header_size <= _MOST_HEADER
        or not 0 < slots_size <= _MOST_SLOTS
        or not _PAGE <= database_size <= _MOST_DATABASE
        or start + database_size != size
    ):
        raise Malformed("lengths")
    header, signature = stream.read(header_size), stream.read(_SIGNATURE)
    slots = stream.read(slots_size)
    fields = _fields(header)
    if _size_and_sum(fields, "slots") != (slots_size, hashlib.sha256(slots).digest()):
        raise Malformed("slots")
    told_size, database_sum = _size_and_sum(fields, "db")
    if told_size != database_size:
        raise Malformed("db")
    wraps = read_wraps(fields.value("wraps"))
    by = StaffId(fields.text("by", _ID))
    return BackupFile(
        path=path,
        at=_moment(fields.text("at", _DAY)),
        vault=fields.text("vault", _HEX_ID),
        gen=fields.integer("gen", 1, _FAR),
        epoch=fields.integer("epoch", 1, _FAR),
        head=_head(fields.items("head", 2)),
        schema=fields.integer("schema", 1, 10_000),
        size=size,
        keys=BackupHeader(wraps, by, header, signature, slots),
        start=start,
        database_size=database_size,
        database_sum=database_sum,
        facts=fields.octets("facts", TAG_BYTES, _MOST_FACTS),
    )


def _fields(header: bytes) -> Fields:
    value = parse(header)
    if isinstance(value, dict) and type(value.get("v")) is int and value["v"] > VERSION:
        raise FromNewerVersion("v")
    fields = Fields(value, _NAMES)
    fields.version("v", VERSION)
    return fields


def _size_and_sum(fields: Fields, name: str) -> tuple[int, bytes]:
    pair = fields.items(name, 2)
    if len(pair) != 2 or type(pair[0]) is not int:
        raise Malformed(name)
    return pair[0], octets(pair[1], 32)


def _head(pair: list[object]) -> Head:
    if len(pair) != 2 or type(pair[0]) is not int or not 0 <= pair[0] < _FAR:
        raise Malformed("head")
    return Head(pair[0], octets(pair[1], 32))


def _moment(words: str) -> datetime:
    try:
        return datetime.strptime(words, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError as error:
        raise Malformed("at") from error


def _database(file: BackupFile, progress: Progress) -> Iterator[bytes]:
    """The database's bytes; refused at the end when they are not those that were signed."""
    digest, left = hashlib.sha256(), file.database_size
    with contextlib.ExitStack() as stack:
        stream = _reopened(file, stack)
        while left:
            piece = _piece(stream, min(left, _CHUNK))
            digest.update(piece)
            left -= len(piece)
            progress(file.database_size - left, file.database_size)
            yield piece
    if digest.digest() != file.database_sum:
        raise DamagedBackup


def _reopened(file: BackupFile, stack: contextlib.ExitStack) -> BinaryIO:
    try:
        stream, size = stack.enter_context(_opened(file.path))
        stream.seek(file.start)
    except OSError as error:
        raise BackupUnreadable from error
    if size != file.size:
        raise DamagedBackup
    return stream


def _piece(stream: BinaryIO, length: int) -> bytes:
    try:
        piece = stream.read(length)
    except OSError as error:
        raise BackupUnreadable from error
    if not piece:
        raise DamagedBackup
    return piece


def is_same_moment(one: datetime, other: datetime) -> bool:
    """True when both are the same second: heads tell no more."""
    return abs((one - other).total_seconds()) < 1
