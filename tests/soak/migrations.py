"""Copying, stepping up and switching, killed again and again: the named file is always whole."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

from shelter_desk.storage.database import Database
from shelter_desk.storage.generation import Shelved
from tests.places import ROOT
from tests.storage import copying_child, step_of_tomorrow
from tests.storage.desk import Desk, HandClock, key

LONGEST_SECONDS = 0.4
RESIDENTS = 10


def run(folder: Path, kills: int) -> str:
    """``kills`` kills at random moments after the first switch."""
    house = folder / "house"
    house.mkdir()
    desk = Desk(Database.create(house / "old.db", key(), HandClock()), HandClock()).begin()
    desk.fill(RESIDENTS)
    with desk.database.read() as tx:
        lines = tx.audit.head()[0]
    desk.database.close()
    before, rng, switched = (house / "old.db").read_bytes(), random.Random(17), 0
    for kill in range(kills):
        (house / "current").write_text("old.db 0")
        told = _killed(house, rng.random() * LONGEST_SECONDS)
        name, which = (house / "current").read_text().split()
        assert told, f"kill {kill}: nothing was switched"
        # one switch may have been done and not yet told
        assert int(which) - int(told[-1][6:12]) in (0, 1), f"kill {kill}: an older file is named"
        wrong = _wrong(house / name, int(which), lines)
        assert not wrong, f"kill {kill}: {name} {wrong}"
        switched += int(which)
    assert (house / "old.db").read_bytes() == before
    return f"{kills} kills, {switched} migrations switched to, 0 lost, 0 by half"


def _killed(house: Path, seconds: float) -> list[str]:
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.storage.copying_child", str(house)],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    )
    assert child.stdout is not None
    first = child.stdout.readline().strip()
    time.sleep(seconds)
    child.kill()
    rest = child.communicate()[0].split()
    return [one for one in (first, *rest) if one.endswith(".db")]


def _wrong(path: Path, which: int, lines: int) -> str:
    with Shelved(path, copying_child.key(which)).maintenance() as connection:
        if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            return "integrity_check"
        if connection.execute("PRAGMA cipher_integrity_check").fetchall():
            return "cipher_integrity_check"
        if connection.execute("SELECT count(*) FROM audit").fetchone()[0] != lines:
            return "the log is not whole"
        if connection.execute("SELECT count(*) FROM resident").fetchone()[0] != RESIDENTS:
            return "residents are missing"
        if connection.execute("PRAGMA user_version").fetchone()[0] != step_of_tomorrow.NUMBER:
            return "by half"
    return ""
