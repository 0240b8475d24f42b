"""The day's connection cannot leak, and the log file is empty when nobody writes."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from shelter_desk.domain.ids import StaffId
from shelter_desk.domain.notes import BlockKind, NoteBlock
from tests.places import ROOT
from tests.storage.desk import Desk

MARKER = "Zqmarkerqz"


@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH DATABASE '{folder}/plain.db' AS p KEY ''",
        "ATTACH DATABASE '{folder}/copy.db' AS p",
        "VACUUM INTO '{folder}/copy.db'",
        "PRAGMA rekey = 'x'",
        "PRAGMA key = 'x'",
        "PRAGMA hexrekey = '00'",
        "PRAGMA temp_store = FILE",
        "PRAGMA temp_store_directory = '{folder}'",
        "PRAGMA journal_mode = DELETE",
        "PRAGMA synchronous = OFF",
        "PRAGMA secure_delete = OFF",
        "PRAGMA recursive_triggers = OFF",
        "PRAGMA cipher_use_hmac = OFF",
        "PRAGMA cipher_memory_security = OFF",
        "PRAGMA cipher_log = stderr",
        "PRAGMA writable_schema = ON",
        "SELECT load_extension('x')",
        "SELECT sqlcipher_export('main')",
        "DROP TRIGGER audit_no_update",
        "CREATE TABLE t(a)",
        "CREATE TEMP TABLE t(a)",
        "ALTER TABLE audit ADD COLUMN x TEXT",
    ],
)
def test_dangerous_statements_are_refused(desk: Desk, tmp_path: Path, statement: str) -> None:
    sql = statement.format(folder=tmp_path)
    driver: Any = desk.database._driver
    with pytest.raises(dbapi2.DatabaseError, match=r"author|prohibit"):
        driver.execute(sql)
    assert not list(tmp_path.glob("*.db"))


def test_the_settings_hold(desk: Desk) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "recursive_triggers": 1,
        "temp_store": 2,
        "checkpoint_fullfsync": 1,
    }
    with desk.database.read() as tx:
        for name, value in wanted.items():
            assert tx.search._driver.execute(f"PRAGMA {name}").fetchone()[0] == value, name


OPENED = """
import sys
from pathlib import Path
from sqlcipher3 import dbapi2
from shelter_desk.storage.connection.connecting import connect_guarded, connect_maintenance
from shelter_desk.storage.asked_first import asked_first
from tests.storage.desk import key
path = Path(sys.argv[1])
def locked():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(one.split()[1]) for one in lines if one.startswith("VmLck"))
before = locked()
connection = {connect}
connection.execute("SELECT count(*) FROM audit").fetchone()
asked = dbapi2.connect(":memory:").execute("PRAGMA cipher_memory_security").fetchone()
print(asked[0], locked() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what is locked")
@pytest.mark.parametrize(
    "connect",
    [
        "connect_guarded(path, key())",
        "connect_guarded(path, key(), asked_first())",
        "connect_maintenance(path, key())",
    ],
)
def test_a_program_keeps_the_memory_of_its_file_out_of_swap(
    desk: Desk, path: Path, connect: str
) -> None:
    """In a process of its own: these tests do without, as it costs too much (``conftest.py``)."""
    desk.database.close()
    command = [sys.executable, "-c", OPENED.format(connect=connect), str(path)]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    on, kilobytes = told.stdout.split()
    assert on == "1"
    assert int(kilobytes) > 0


def test_the_log_file_is_empty_after_every_save(desk: Desk, path: Path) -> None:
    log = path.with_name(path.name + "-wal")
    for _ in range(20):
        desk.fill(1)
        assert log.stat().st_size == 0


def test_a_reader_in_the_way_delays_the_emptying_only(desk: Desk, path: Path) -> None:
    log = path.with_name(path.name + "-wal")
    with desk.database.maintenance() as connection:
        connection.execute("BEGIN")
        connection.execute("SELECT count(*) FROM audit").fetchone()
        desk.fill(1)
        assert log.stat().st_size > 0
        assert not desk.database.checkpoint()
        connection.execute("ROLLBACK")
    assert desk.database.checkpoint()
    assert log.stat().st_size == 0


def test_no_file_shows_what_was_written(desk: Desk, path: Path, tmp_path: Path) -> None:
    with desk.database.maintenance() as connection:
        connection.execute("BEGIN")  # keeps the log full, so that it is looked at as well
        connection.execute("SELECT count(*) FROM audit").fetchone()
        with desk.database.write() as tx:
            her = desk.admit(tx, MARKER, identifiers=(MARKER,))
            tx.drafts.put(her.id, "f", MARKER.encode(), {}, desk.staff.id, desk.clock.now())
            desk.write_note(tx, her, MARKER * 3000)
            desk.sign(tx, her, core=MARKER.encode())
            desk.agree(tx, her, note=MARKER)
        files = [one for one in tmp_path.rglob("*") if one.is_file()]
        assert {one.name for one in files} >= {path.name, path.name + "-wal", path.name + "-shm"}
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            for one in files:
                assert MARKER.encode(encoding) not in one.read_bytes(), one


def test_errors_do_not_show_what_was_written(desk: Desk) -> None:
    def spoil() -> None:
        with desk.database.write() as tx:
            her = desk.admit(tx, MARKER)
            tx.drafts.put(her.id, MARKER, b"", {}, StaffId("nobody"), desk.clock.now())

    with pytest.raises(dbapi2.Error) as told:
        spoil()
    assert MARKER not in str(told.value) + repr(told.value)


def test_what_is_deleted_is_gone_from_the_index(desk: Desk) -> None:
    with desk.database.write() as tx:
        her = desk.admit(tx, MARKER)
        written = desk.write_note(tx, her, f"before {MARKER} after")
    with desk.database.write() as tx:
        tx.residents.update(desk.resident("other", id=her.id, code=her.code))
        tx.notes.update(replace(written, blocks=(NoteBlock(BlockKind.FACT, "other"),)))
    with desk.database.maintenance() as connection:
        for table in ("resident_index", "note_index"):
            blocks = connection.execute(f"SELECT block FROM {table}_data").fetchall()
            assert all(MARKER.lower().encode()[2:] not in block for (block,) in blocks)
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
