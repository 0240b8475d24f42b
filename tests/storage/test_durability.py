"""What was acknowledged is there, what was not is not there by half."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.sources import SystemClock
from shelter_desk.storage.database import Database
from tests.places import ROOT
from tests.storage.desk import Desk, key

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="kills and limits as POSIX has them"
)

PARTS = 5
KILLS = 50


def _child(how: str, path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.storage.saving_child", how, str(path)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def house(desk: Desk, path: Path) -> Path:
    with desk.database.write() as tx:
        desk.admit(tx, id=ResidentId("r"))
    desk.database.close()
    return path


def _saved(path: Path) -> Counter[int]:
    database = Database.open(path, key(), SystemClock())
    with database.read() as tx:
        notes = tx.notes.of_resident(ResidentId("r"))
        found = {hit.note_id for hit in tx.search.notes("w", 10**6)}
        assert found == {one.id for one in notes}
    with database.maintenance() as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
    database.close()
    return Counter(int(one.id.split("-")[0]) for one in notes)


def _killed_after(child: subprocess.Popen[str], start: int, seconds: float) -> set[int]:
    """What a forked saver acknowledged before it was killed."""
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(f"{start}\n")
    child.stdin.flush()
    lines: list[str] = []
    while len(lines) < 2:  # its number and a first save, in either order
        lines.append(child.stdout.readline().strip())
        assert lines[-1] not in ("", "dead"), "the file did not open after a kill"
    saver = next(int(line.split()[1]) for line in lines if line.startswith("pid"))
    time.sleep(seconds)
    os.kill(saver, signal.SIGKILL)
    while lines[-1] != "dead":
        lines.append(child.stdout.readline().strip())
    return {int(line) for line in lines if line.isdigit()}


def test_kills_while_saving_lose_nothing(house: Path) -> None:
    acknowledged: set[int] = set()
    with _child("kill", house) as child:
        for kill in range(KILLS):
            start = max(acknowledged, default=0) + 10
            acknowledged |= _killed_after(child, start, 0.005 * (kill % 25))
    saved = _saved(house)
    assert len(acknowledged) >= KILLS
    assert acknowledged <= saved.keys()  # nothing lost
    assert set(saved.values()) == {PARTS}  # nothing by half


def test_a_full_disk_keeps_what_was_saved(house: Path) -> None:
    child = _child("full", house)
    told, _ = child.communicate(timeout=60)
    word, failed, kept = told.split("\n")[0].split()
    assert word == "full"
    assert child.returncode == 0
    assert int(kept) == (int(failed) - 1) * PARTS
    saved = _saved(house)
    assert saved == Counter(dict.fromkeys(range(1, int(failed)), PARTS))
