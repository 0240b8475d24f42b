"""A verified backup against SQLite's own backup and both integrity checks, and who waits for it."""

from __future__ import annotations

import gc
import statistics
import threading
import time
from collections.abc import Callable
from pathlib import Path

from shelter_desk.services.backups import backups
from shelter_desk.services.desk import Desk
from shelter_desk.services.notes import notes
from shelter_desk.services.people import settings
from shelter_desk.services.residents import residents
from shelter_desk.storage.connection.connecting import connect_copy, connect_maintenance
from tests import factories
from tests.bench.rows import Row

PEOPLE, NOTES_EACH = 40, 25
WORDS = "she slept well and ate a little " * 280
ROUNDS = 5
GOAL, WAIT_MS = 1.5, 50.0


def rows(scratch: Path) -> list[Row]:
    """One filled desk; ours and the bare one in turns."""
    folder = scratch / "backing-up"
    folder.mkdir()
    desk = factories.open_new_desk(factories.make_parts(folder))
    for number in range(PEOPLE):
        her = factories.admit(desk, f"فاطمة {number}")
        for _ in range(NOTES_EACH):
            notes.write_note(desk, her, factories.note(WORDS))
    stick = scratch / "stick"
    stick.mkdir()
    # the first one reads the whole log, as one a week does; the others go on from there
    _ours(desk, stick)
    made = [_against_bare(desk, stick, scratch / "bare.db"), _waits(desk, stick)]
    desk.database.close()
    return made


def _against_bare(desk: Desk, stick: Path, target: Path) -> Row:
    ours, bare = [], []
    for _ in range(ROUNDS):
        bare.append(_timed(lambda: _bare(desk, target)))
        ours.append(_timed(lambda: _ours(desk, stick)))
    size = desk.database.path.stat().st_size / 1e6
    mine, peer = statistics.median(ours), statistics.median(bare)
    return Row(
        "verified backup, written and read back",
        "raw backup API + both integrity checks",
        mine / peer,
        GOAL,
        "x",
        f"{mine:.0f} ms and {peer:.0f} ms for {size:.0f} MB",
    )


def _timed(act: Callable[[], object]) -> float:
    gc.collect()
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1000


def _ours(desk: Desk, stick: Path) -> None:
    done = backups.make_backup(desk, stick)
    assert done is not None
    backups.record_backup(desk, done)


def _bare(desk: Desk, target: Path) -> None:
    target.unlink(missing_ok=True)
    target.touch(0o600)
    key = bytearray(range(32))
    copy = connect_maintenance(target, key)
    with desk.database.maintenance() as origin:
        copy.execute("PRAGMA journal_mode=OFF").fetchall()
        origin.backup(copy)
    copy.close()
    reader = connect_copy(target, key)
    assert not reader.execute("PRAGMA cipher_integrity_check").fetchall()
    assert reader.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    reader.close()


def _waits(desk: Desk, stick: Path) -> Row:
    """The longest save and the longest search beside a backup, over the longest without one."""
    alone = _work(desk, threading.Event(), 120)
    stop = threading.Event()

    def back_up() -> None:
        try:
            backups.make_backup(desk, stick)
        finally:
            stop.set()

    worker = threading.Thread(target=back_up)
    worker.start()
    beside = _work(desk, stop, 100_000)
    worker.join()
    return Row(
        "longest wait of a save and a search beside it",
        "the goal",
        max(beside),
        WAIT_MS,
        "ms",
        f"median {statistics.median(beside):.1f} ms of {len(beside)}; alone "
        f"{statistics.median(alone):.1f} ms, longest {max(alone):.1f} ms",
    )


def _work(desk: Desk, stop: threading.Event, most: int) -> list[float]:
    taken: list[float] = []
    while not stop.is_set() and len(taken) < most:
        begun = time.perf_counter()
        settings.set_preferences(desk, settings.preferences(desk))
        residents.find(desk, "فاطمة", 10)
        taken.append((time.perf_counter() - begun) * 1000)
        time.sleep(0.005)
    return taken
