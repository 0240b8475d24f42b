"""Every file that is not ours, not whole or not of this version is refused with its own word."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.folder_errors import (
    AlreadyOpen,
    DamagedVault,
    DiskFull,
    FolderNotWritable,
    ForeignVault,
    MissingVault,
    NewerVault,
)
from shelter_desk.storage.connection.connecting import APPLICATION_ID, connect_maintenance
from shelter_desk.storage.connection.faults import translate
from shelter_desk.storage.database import SCHEMA_VERSION, Database
from tests.storage.desk import Desk, HandClock, key


@pytest.fixture
def closed(desk: Desk, path: Path) -> Path:
    """A file with something in it that nobody has open."""
    desk.fill(2)
    desk.database.close()
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    return path


def test_a_new_file_opens_again_and_is_encrypted(closed: Path) -> None:
    database = Database.open(closed, key(), HandClock())
    with database.read() as tx:
        assert len(tx.residents.recent(9)) == 2
    assert database.cipher_version().startswith("4.")
    assert tuple(map(int, database.sqlite_version().split("."))) >= (3, 51, 3)
    assert database.path == closed
    database.close()
    assert closed.stat().st_mode & 0o777 == 0o600
    assert closed.read_bytes()[:15] != b"SQLite format 3"


def test_the_key_is_not_kept_or_changed(path: Path) -> None:
    path.parent.mkdir()
    mine = key()
    database = Database.create(path, mine, HandClock())
    database.close()
    assert mine == key()
    with pytest.raises(ValueError, match="32 bytes"):
        Database.open(path, bytearray(31), HandClock())


def test_an_existing_file_is_never_overwritten(closed: Path) -> None:
    before = closed.read_bytes()
    with pytest.raises(ForeignVault):
        Database.create(closed, key(), HandClock())
    assert closed.read_bytes() == before


def test_nothing_is_left_when_creating_fails(path: Path) -> None:
    with pytest.raises(FolderNotWritable):
        Database.create(path, key(), HandClock())
    path.parent.mkdir()
    with pytest.raises(ValueError, match="32 bytes"):
        Database.create(path, bytearray(5), HandClock())
    assert list(path.parent.iterdir()) == []


CUTS: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _whole: b"",
    "15 bytes": lambda whole: whole[:15],
    "100 bytes": lambda whole: whole[:100],
    "4095 bytes": lambda whole: whole[:4095],
    "one page": lambda whole: whole[:4096],
    "mid page": lambda whole: whole[: len(whole) // 2 + 100],
    "page boundary": lambda whole: whole[: len(whole) // 2 // 4096 * 4096],
    "last page": lambda whole: whole[:-4096],
    "last byte": lambda whole: whole[:-1],
    "a byte more": lambda whole: whole + b"\0",
    "a page more": lambda whole: whole + bytes(4096),
    "its last page twice": lambda whole: whole + whole[-4096:],
    "noise": lambda whole: bytes(byte ^ 0x5A for byte in whole),
}


@pytest.mark.parametrize("cut", CUTS.values(), ids=CUTS.keys())
def test_cut_files_are_damaged(closed: Path, cut: Callable[[bytes], bytes]) -> None:
    damaged = cut(closed.read_bytes())
    closed.write_bytes(damaged)
    with pytest.raises(DamagedVault):
        Database.open(closed, key(), HandClock())
    assert closed.read_bytes() == damaged


def test_another_key_means_damage_because_the_slot_vouched_for_it(closed: Path) -> None:
    with pytest.raises(DamagedVault):
        Database.open(closed, bytearray(b"x" * 32), HandClock())


def test_a_missing_file_is_missing_and_not_made(tmp_path: Path) -> None:
    for path in (tmp_path / "no.db", tmp_path / "no folder" / "no.db"):
        with pytest.raises(MissingVault):
            Database.open(path, key(), HandClock())
        assert not path.exists()


def test_a_plain_file_is_foreign(tmp_path: Path) -> None:
    plain = tmp_path / "plain.db"
    connection = sqlite3.connect(plain)
    connection.execute("CREATE TABLE t(a)")
    connection.commit()
    connection.close()
    for path in (plain, tmp_path):
        with pytest.raises(ForeignVault):
            Database.open(path, key(), HandClock())


@pytest.mark.parametrize(
    ("application", "version", "error"),
    [
        (1234, 1, ForeignVault),
        (0, 0, ForeignVault),
        (APPLICATION_ID, SCHEMA_VERSION + 1, NewerVault),
    ],
)
def test_other_programs_and_newer_versions_are_left_alone(
    closed: Path, application: int, version: int, error: type[ShelterDeskError]
) -> None:
    connection = connect_maintenance(closed, key())
    connection.execute(f"PRAGMA application_id={application}")
    connection.execute(f"PRAGMA user_version={version}")
    connection.close()
    before = closed.read_bytes()
    with pytest.raises(error):
        Database.open(closed, key(), HandClock())
    assert closed.read_bytes() == before


def test_a_file_somebody_else_writes_to_is_already_open(desk: Desk) -> None:
    with desk.database.maintenance() as connection:
        connection.execute("PRAGMA query_only=OFF")
        connection.execute("BEGIN IMMEDIATE")
        with desk.database.read() as tx:  # reading goes on
            assert tx.audit.head()[0] == 1
        desk.database._driver.execute("PRAGMA busy_timeout=1")
        with pytest.raises(AlreadyOpen), desk.database.write():
            pass
        connection.execute("ROLLBACK")
    with desk.database.write() as tx:
        tx.settings.set_preference(desk.staff.id, "a", "b")


@pytest.mark.parametrize(
    ("code", "error"),
    [
        (5, AlreadyOpen),
        (6, AlreadyOpen),
        (8, FolderNotWritable),
        (14, FolderNotWritable),
        (11, DamagedVault),
        (26, DamagedVault),
        (13, DiskFull),
        (778, DiskFull),
        (266, DamagedVault),
        (1, None),
        (19, None),
    ],
)
def test_every_code_has_its_sentence(code: int, error: type[Exception] | None) -> None:
    trouble = dbapi2.OperationalError("x")
    trouble.sqlite_errorcode = code
    told = translate(trouble, Path("/data/vault.db"))
    assert (None if told is None else type(told)) is error
    if isinstance(told, FolderNotWritable):
        assert told.params == {"folder": "/data"}


def test_half_a_page_is_mended_from_the_log(desk: Desk, path: Path, tmp_path: Path) -> None:
    """As a disk leaves it that runs full while the log is being emptied."""
    copy = tmp_path / "copy.db"
    with desk.database.maintenance() as connection:
        connection.execute("BEGIN")
        connection.execute("SELECT count(*) FROM audit").fetchone()
        desk.fill(2)
        whole = path.read_bytes()
        copy.write_bytes(whole + whole[:1000])
        log = path.with_name(path.name + "-wal").read_bytes()
        copy.with_name(copy.name + "-wal").write_bytes(log)
    database = Database.open(copy, key(), HandClock())
    with database.read() as tx:
        assert len(tx.residents.recent(9)) == 2
    database.close()
    assert copy.stat().st_size % 4096 == 0
