"""The encrypted file as the services see it: opened with a key, read and written in units."""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock
from types import ModuleType
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool
from sqlcipher3 import dbapi2

from shelter_desk.domain.folder_errors import (
    DamagedVault,
    FolderNotWritable,
    ForeignVault,
    NewerVault,
    OlderVault,
    RecordsMoved,
)
from shelter_desk.domain.ports import Clock, Randomness
from shelter_desk.domain.sources import system_randomness
from shelter_desk.storage.connection.connecting import (
    APPLICATION_ID,
    PAGE,
    WRITING,
    check_file,
    connect_guarded,
    connect_maintenance,
    empty_wal,
    number,
)
from shelter_desk.storage.connection.faults import plain_errors
from shelter_desk.storage.origin import Origin
from shelter_desk.storage.transaction import Transaction

SCHEMA_VERSION = 9
"""The ``user_version`` this program writes."""

_WAIT_SECONDS = 5
_READ, _WRITE = "BEGIN", "BEGIN IMMEDIATE"
_STEPPING = "shelter_desk.storage.stepping"


def rehearse() -> None:
    """Make an engine and a connection over nothing: the first ones of a process take longer."""
    engine = _engine_over(dbapi2.connect(":memory:"))
    engine.connect().close()
    engine.dispose()


def _engine_over(driver: Any) -> Engine:
    engine = create_engine(
        "sqlite+pysqlite://",
        creator=lambda: driver,
        module=dbapi2,
        # one connection lives as long as the file is open, so there is nothing to pool
        poolclass=NullPool,
        # parameters are names and answers; they must not reach an exception's text
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


class Database:
    """One open file with one working connection, to be used by one worker.

    The key is the caller's ``bytearray``: it is read whenever a connection is made and never
    copied to keep, so wipe it only after ``close``.
    """

    def __init__(
        self, path: Path, key: bytearray, clock: Clock, randomness: Randomness, driver: Any
    ) -> None:
        """``driver``: the guarded connection, which is this object's from now on."""
        self._path = path
        self._file = _whose(path)
        self._key = key
        self._closed = False
        self._upkeep: list[Any] = []
        self._one_at_a_time = Lock()
        self._engine = _engine_over(driver)
        self._connection = self._engine.connect()
        self._driver = driver
        try:
            session = randomness(8).hex()
            self._origin = Origin(clock, *_secrets(self._driver), session, randomness)
        except BaseException:
            self._close_engine()
            raise

    @classmethod
    def create(
        cls,
        path: Path,
        key: bytearray,
        clock: Clock,
        randomness: Randomness = system_randomness,
    ) -> Database:
        """Make a new, empty file at ``path`` and open it.

        ``randomness`` gives the key of the audit log, which is stored inside the file and
        stays the same when the file's own key changes. Raises ``ForeignVault`` when something
        lies at ``path`` already, ``FolderNotWritable`` or ``DiskFull``; nothing is left then.
        """
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        except FileExistsError as error:
            raise ForeignVault from error
        except OSError as error:
            raise FolderNotWritable(folder=str(path.parent)) from error
        try:
            with plain_errors(path):
                _fill(path, key, randomness)
            _settle(path.parent)
            return cls.open(path, key, clock, randomness)
        except BaseException:
            for leftover in (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm"))):
                leftover.unlink(missing_ok=True)
            raise

    @classmethod
    def open(
        cls,
        path: Path,
        key: bytearray,
        clock: Clock,
        randomness: Randomness = system_randomness,
        asked_first: Sequence[str] = (),
    ) -> Database:
        """Open the file at ``path`` with a key that its key slot has already vouched for.

        ``asked_first`` is what ``storage.asked_first`` made ready, where somebody waits for it.
        Raises ``MissingVault``, ``ForeignVault`` (plain, or of another program),
        ``DamagedVault``, ``NewerVault`` (nothing was read or changed), ``OlderVault`` (a copy
        must be migrated, see ``generation``), ``AlreadyOpen``, ``FolderNotWritable`` or
        ``DiskFull``.
        """
        with plain_errors(path):
            check_file(path)
            driver = _recognise(path, key, asked_first)
            return cls(path, key, clock, randomness, driver)

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._path

    @property
    def closed(self) -> bool:
        """True once ``close`` was called, on whichever thread."""
        return self._closed

    @property
    def origin(self) -> Origin:
        """Where rows of the log come from, for upkeep that writes some."""
        return self._origin

    def cipher_version(self) -> str:
        """SQLCipher's version; empty would mean that nothing is encrypted."""
        return self._pragma("cipher_version")

    def sqlite_version(self) -> str:
        """SQLite's version."""
        return str(dbapi2.sqlite_version)

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """Several reads that all see the same moment. Raises the errors of ``plain_errors``."""
        with plain_errors(self._path), self._unit(_READ) as tx:
            before = self._driver.total_changes
            yield tx
            if self._driver.total_changes != before:
                raise RuntimeError("something was written inside read()")

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """One unit of work: all of it is durable afterwards, or none of it happened.

        After the commit the write-ahead log is emptied when nobody is in the way. Raises
        ``DiskFull``, ``FolderNotWritable``, ``AlreadyOpen``, ``DamagedVault`` or, before
        anything is done, ``RecordsMoved``; the connection stays usable.
        """
        if _whose(self._path) != self._file:
            raise RecordsMoved
        with plain_errors(self._path):
            with self._unit(_WRITE) as tx:
                yield tx
            empty_wal(self._driver)

    @contextmanager
    def _unit(self, begin: str) -> Iterator[Transaction]:
        """Begun and ended on the driver itself.

        This stands round every keystroke, and SQLAlchemy's own way (a connection out of the
        pool, an object for the transaction, a reset on return) costs more than SQLite's work.
        """
        if self._closed:
            raise RuntimeError("the file was closed")
        if not self._one_at_a_time.acquire(timeout=_WAIT_SECONDS):
            raise RuntimeError("a unit of work inside another one")
        try:
            self._driver.execute(begin)
            self._connection.info[WRITING] = begin != _READ
            try:
                yield Transaction(self._connection, self._driver, self._origin)
                self._driver.execute("COMMIT")
            finally:
                # what Core believes to have begun ends with it; an error of SQLite has often
                # rolled back already, and then there is nothing to do
                self._connection.rollback()
                if self._driver.in_transaction:
                    self._driver.execute("ROLLBACK")
        finally:
            self._one_at_a_time.release()

    def checkpoint(self) -> bool:
        """Empty the write-ahead log without waiting; True when it is empty. Never raises."""
        return empty_wal(self._driver)

    @contextmanager
    def maintenance(self) -> Iterator[Any]:
        """A second, unguarded driver connection for verifying; for the worker of upkeep.

        It cannot write. Raises the errors of ``plain_errors``.
        """
        if self._closed:
            raise RuntimeError("the file was closed")
        with plain_errors(self._path):
            connection = connect_maintenance(self._path, self._key)
            self._upkeep.append(connection)
            try:
                connection.execute("PRAGMA query_only=ON")
                yield connection
            finally:
                self._upkeep.remove(connection)
                connection.close()

    def close(self) -> None:
        """Empty the log and close; the object is of no use afterwards. Twice does no harm.

        Upkeep on another thread is cut short: a lock does not wait for it.
        """
        if self._closed:
            return
        with suppress(DBAPIError):
            self.checkpoint()
        self._closed = True
        for connection in tuple(self._upkeep):
            connection.interrupt()
        self._close_engine()

    def _close_engine(self) -> None:
        self._connection.close()
        self._engine.dispose()

    def _pragma(self, name: str) -> str:
        return str(self._driver.execute(f"PRAGMA {name}").fetchone()[0])


def _whose(path: Path) -> int:
    """Which file lies there: SQLite writes on into one that was deleted, and says it is saved.

    The number alone, as SQLite itself compares it; zero where nothing lies there.
    """
    try:
        return path.stat().st_ino
    except OSError:
        return 0


def _begin(connection: Connection) -> None:
    """Core begins by itself before its first statement; here a unit of work has begun already."""
    driver: Any = connection.connection.driver_connection
    if not driver.in_transaction:
        raise RuntimeError("outside a unit of work")


def _secrets(driver: Any) -> tuple[bytes, str]:
    rows = dict(driver.execute("SELECT key, value FROM meta").fetchall())
    return bytes(rows["audit_key"]), bytes(rows["desk_id"]).hex()


def _fill(path: Path, key: bytearray, randomness: Randomness) -> None:
    """Schema and first secrets, in one transaction."""

    def first_rows(driver: Any) -> None:
        driver.execute(f"PRAGMA application_id={APPLICATION_ID}")
        rows = [("audit_key", randomness(32)), ("desk_id", randomness(8))]
        driver.executemany("INSERT INTO meta(key, value) VALUES(?, ?)", rows)

    connection = connect_maintenance(path, key)
    try:
        step_up(connection, 0, first_rows)
    finally:
        connection.close()


def _recognise(path: Path, key: bytearray, asked_first: Sequence[str]) -> Any:
    """Know the file, refuse a newer or older one, see that it is whole.

    The answer is the connection of the day's work.
    """
    connection = connect_guarded(path, key, asked_first)
    try:
        if number(connection, "application_id") != APPLICATION_ID:
            raise ForeignVault
        version = number(connection, "user_version")
        if version > SCHEMA_VERSION:
            raise NewerVault
        if version < SCHEMA_VERSION:
            raise OlderVault
        # pages cut off or hung on at the end carry no wrong checksum: only the count tells
        if empty_wal(connection) and path.stat().st_size != number(connection, "page_count") * PAGE:
            raise DamagedVault
    except BaseException:
        connection.close()
        raise
    return connection


def step_up(
    connection: Any,
    have: int,
    inside: Callable[[Any], None],
    steps: tuple[ModuleType, ...] | None = None,
) -> None:
    """Run the steps after number ``have`` on an unguarded connection; see ``stepping``."""
    connection.execute("PRAGMA foreign_keys=OFF")
    # loaded only when a step is due: Alembic would cost every start its import
    stepping = importlib.import_module(_STEPPING)
    stepping.step_up(connection, have, inside, stepping.STEPS if steps is None else steps)
    connection.execute("PRAGMA foreign_keys=ON")


def _settle(folder: Path) -> None:
    """Make the new directory entry itself durable, where the system can."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
