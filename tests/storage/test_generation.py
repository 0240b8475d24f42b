"""A copy under another key is whole, a step up never touches the original, work goes on."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from shelter_desk.domain.audit import Fault
from shelter_desk.domain.folder_errors import DamagedVault, ForeignVault, NewerVault, OlderVault
from shelter_desk.storage import database as database_module
from shelter_desk.storage import generation, stepping
from shelter_desk.storage.connection.connecting import connect_maintenance, number
from shelter_desk.storage.database import Database
from shelter_desk.storage.generation import (
    Facts,
    Shelved,
    copy_to_new_key,
    delete_generation,
    migrate_copy,
    verify_copy,
)
from tests.storage import copying_child, step_of_tomorrow
from tests.storage.desk import Desk, HandClock, check, key

NEW = bytes([7]) * 32
TOMORROW = (*stepping.STEPS, step_of_tomorrow)


def new() -> bytearray:
    return bytearray(NEW)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "copy.db"


@pytest.fixture
def copied(desk: Desk, target: Path) -> Facts:
    desk.fill(3)
    return copy_to_new_key(desk.database, target, new())


def test_a_copy_is_the_same_under_another_key(desk: Desk, copied: Facts, target: Path) -> None:
    assert copied.head.seq == 13
    assert copied.counts["note"] == 3
    assert copied.counts["audit"] == 13
    found = verify_copy(target, new(), copied, check)
    assert found.clean
    assert (found.entries, found.head_seq) == (13, 13)
    assert [one.name for one in target.parent.iterdir() if one.name.startswith("copy")] == [
        "copy.db"
    ]
    assert target.stat().st_mode & 0o777 == 0o600
    with pytest.raises(DamagedVault):
        Database.open(target, key(), HandClock())
    moved = Database.open(target, new(), desk.clock)
    with moved.read() as tx:
        assert tx.audit.head()[0] == 13
        assert len(tx.residents.recent(9)) == 3
    moved.close()


def test_the_original_is_not_touched(desk: Desk, target: Path) -> None:
    desk.fill(2)
    before = desk.database.path.read_bytes()
    copy_to_new_key(desk.database, target, new())
    assert desk.database.path.read_bytes() == before


def test_a_copy_that_lost_something_is_not_good(desk: Desk, copied: Facts, target: Path) -> None:
    connection = connect_maintenance(target, new())
    connection.execute("DELETE FROM counter")
    connection.close()
    assert (0, Fault.FILE) in verify_copy(target, new(), copied, check).faults


def test_a_copy_of_another_moment_is_not_good(desk: Desk, copied: Facts, tmp_path: Path) -> None:
    desk.fill(1)
    later = tmp_path / "later.db"
    copy_to_new_key(desk.database, later, new())
    assert not verify_copy(later, new(), copied, check).clean
    older = Facts(copied.head, copied.counts, 0)
    assert not verify_copy(tmp_path / "copy.db", new(), older, check).clean


def test_every_flipped_page_of_a_copy_is_found(copied: Facts, target: Path) -> None:
    whole = target.read_bytes()
    chance = random.Random(3)
    for _ in range(12):
        place = chance.randrange(4096, len(whole))
        target.write_bytes(
            whole[:place] + bytes([whole[place] ^ 1 << chance.randrange(8)]) + whole[place + 1 :]
        )
        assert not verify_copy(target, new(), copied, check).clean
    target.write_bytes(whole[: len(whole) // 2 // 4096 * 4096])
    assert not verify_copy(target, new(), copied, check).clean


def test_going_on_from_a_verified_head(desk: Desk, copied: Facts, target: Path) -> None:
    desk.fill(2)
    delete_generation(target)
    newer = copy_to_new_key(desk.database, target, new())
    found = verify_copy(target, new(), newer, check, from_head=copied.head)
    assert found.clean
    assert (found.entries, found.after_seq, found.head_seq) == (8, 13, 21)


def test_a_target_that_is_there_stays_as_it_is(desk: Desk, target: Path) -> None:
    target.write_text("mine")
    with pytest.raises(ForeignVault):
        copy_to_new_key(desk.database, target, new())
    assert target.read_text() == "mine"


def test_closing_the_desk_ends_a_copy_and_leaves_nothing(desk: Desk, target: Path) -> None:
    desk.fill(3)
    source = Shelved(desk.database.path, key())

    with pytest.raises(InterruptedError):
        copy_to_new_key(source, target, new(), pause=source.close)
    assert not target.exists()


def test_a_copy_is_read_where_nothing_can_be_written(copied: Facts, target: Path) -> None:
    target.chmod(0o400)
    target.parent.chmod(0o500)
    try:
        assert verify_copy(target, new(), copied, check).clean
    finally:
        target.parent.chmod(0o700)


def test_deleting_a_generation_takes_what_lies_beside_it(tmp_path: Path) -> None:
    for end in ("", "-wal", "-shm"):
        (tmp_path / f"old.db{end}").write_bytes(b"x")
    delete_generation(tmp_path / "old.db")
    delete_generation(tmp_path / "old.db")
    assert list(tmp_path.iterdir()) == []


def test_an_older_file_is_copied_stepped_up_and_then_opened(
    desk: Desk, copied: Facts, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = desk.database.path
    desk.database.close()
    before = original.read_bytes()
    monkeypatch.setattr(database_module, "SCHEMA_VERSION", step_of_tomorrow.NUMBER)
    monkeypatch.setattr(generation, "SCHEMA_VERSION", step_of_tomorrow.NUMBER)
    with pytest.raises(OlderVault):
        Database.open(original, key(), HandClock())
    migrated = migrate_copy(target, new(), TOMORROW)
    assert migrated.schema == step_of_tomorrow.NUMBER
    assert migrated.head == copied.head
    for name, count in copied.counts.items():
        assert migrated.counts[name] == count, name
    assert migrated.counts["tomorrow"] == 0
    found = Shelved(target, new()).facts()
    assert found == migrated
    opened = Database.open(target, new(), desk.clock)
    with opened.read() as tx:
        assert len(tx.residents.recent(9)) == 3
    opened.close()
    assert original.read_bytes() == before
    assert Shelved(original, key()).facts().schema == step_of_tomorrow.NUMBER - 1


def test_a_migrated_copy_is_verified_to_the_same_head(
    copied: Facts, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrated = migrate_copy(target, new(), TOMORROW)
    monkeypatch.setattr(generation, "SCHEMA_VERSION", step_of_tomorrow.NUMBER)
    found = verify_copy(target, new(), migrated, check)
    assert found.clean
    assert found.head_seq == copied.head.seq


def test_a_newer_file_is_refused_before_anything_is_done(copied: Facts, target: Path) -> None:
    connection = connect_maintenance(target, new())
    connection.execute("PRAGMA user_version=99")
    connection.close()
    before = target.read_bytes()
    with pytest.raises(NewerVault):
        migrate_copy(target, new())
    with pytest.raises(NewerVault):
        copy_to_new_key(Shelved(target, new()), target.with_name("other.db"), key())
    assert target.read_bytes() == before
    assert not target.with_name("other.db").exists()


def test_a_step_that_fails_leaves_the_copy_as_it_was(copied: Facts, target: Path) -> None:
    connection = connect_maintenance(target, new())
    connection.execute("CREATE TABLE tomorrow (id TEXT)")  # so that the step stumbles half way
    connection.close()
    with pytest.raises(Exception, match="tomorrow"):
        migrate_copy(target, new(), TOMORROW)
    connection = connect_maintenance(target, new())
    columns = {row[1] for row in connection.execute("PRAGMA table_info(agency)").fetchall()}
    assert number(connection, "user_version") == step_of_tomorrow.NUMBER - 1
    connection.close()
    assert "opening_hours" not in columns


def test_killed_at_any_moment_the_named_file_is_whole(desk: Desk, tmp_path: Path) -> None:
    """Copy, step up, switch, delete the one before: killed ten times, always one good file."""
    desk.fill(3)
    desk.database.close()
    folder = tmp_path / "house"
    folder.mkdir()
    shutil.copy(desk.database.path, folder / "old.db")
    (folder / "current").write_text("old.db 0")
    before = (folder / "old.db").read_bytes()
    chance = random.Random(11)
    switched = 0
    for _ in range(10):
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.storage.copying_child", str(folder)],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[2],
        )
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(chance.uniform(0, 0.3))
        child.kill()
        child.communicate()
        name, which = (folder / "current").read_text().split()
        switched += name != "old.db"
        shelf = Shelved(folder / name, copying_child.key(int(which)))
        with shelf.maintenance() as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
            assert connection.execute("SELECT count(*) FROM audit").fetchone()[0] == 13
        (folder / "current").write_text("old.db 0")
    assert switched >= 9
    assert (folder / "old.db").read_bytes() == before


def test_saving_and_searching_are_not_stalled_by_a_copy(desk: Desk, target: Path) -> None:
    with desk.database.write() as tx:
        her = desk.admit(tx)
        for _ in range(40):
            desk.sign(tx, her, core=b"x" * 100_000)
    waits: list[float] = []
    done = threading.Event()

    def copy() -> None:
        copy_to_new_key(desk.database, target, new(), pause=lambda: time.sleep(0.002))
        done.set()

    worker = threading.Thread(target=copy)
    worker.start()
    while not done.is_set():
        begun = time.perf_counter()
        with desk.database.write() as tx:
            tx.settings.set_value("a", str(begun))
        with desk.database.read() as tx:
            tx.search.candidates("فاطمة")
        waits.append(time.perf_counter() - begun)
        time.sleep(0.002)
    worker.join()
    assert len(waits) > 3
    # far below the five seconds of a busy file: nobody waited for a lock
    assert max(waits) < 1.0
