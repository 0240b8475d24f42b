"""Changes of a write-ahead log that was not yet moved into the file, as a crash leaves it (I5).

The log's own checksums are no secret: SQLite drops what does not fit them and says nothing. So a
change is either refused at opening or missing rows show against an anchor taken after the save.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from shelter_desk.domain.audit import Fault, Verification
from shelter_desk.domain.folder_errors import DamagedVault
from shelter_desk.storage.checking.verification import verify
from shelter_desk.storage.database import Database
from tests.storage.desk import Desk, HandClock, check, key

HEADER, FRAME = 32, 24 + 4096

Anchor = tuple[int, bytes]


class Crashed:
    """A file and its log as they lay when the power went, and an anchor of that moment."""

    def __init__(self, path: Path, wal: bytes, anchor: Anchor) -> None:
        self.path = path
        self.whole = path.read_bytes()
        self.wal = wal
        self.anchor = anchor

    def opened(self, wal: bytes | None) -> Verification | None:
        """What is found with this log beside the file; ``None`` when it is refused."""
        for end in ("-wal", "-shm"):
            self.path.with_name(self.path.name + end).unlink(missing_ok=True)
        self.path.write_bytes(self.whole)
        if wal is not None:
            self.path.with_name(self.path.name + "-wal").write_bytes(wal)
        try:
            database = Database.open(self.path, key(), HandClock())
        except DamagedVault:
            return None
        try:
            return verify(database, check, anchors=[self.anchor])
        finally:
            database.close()

    def noticed(self, wal: bytes | None) -> bool:
        found = self.opened(wal)
        return found is None or not found.clean


def crashed(desk: Desk, path: Path, to: Path, more: int = 3) -> Crashed:
    """Saves while somebody reads, so that the log cannot be moved; then a copy of both files."""
    with desk.database.maintenance() as connection:
        connection.execute("BEGIN")
        connection.execute("SELECT count(*) FROM audit").fetchone()
        desk.fill(more)
        with desk.database.read() as tx:
            anchor = tx.audit.head()
        shutil.copy(path, to)
        wal = path.with_name(path.name + "-wal").read_bytes()
        connection.execute("ROLLBACK")
    assert len(wal) > HEADER + 4 * FRAME
    return Crashed(to, wal, anchor)


@pytest.fixture
def left(desk: Desk, path: Path, tmp_path: Path) -> Crashed:
    desk.fill(2)
    return crashed(desk, path, tmp_path / "left.db")


def test_the_untouched_log_brings_everything_back(left: Crashed) -> None:
    found = left.opened(left.wal)
    assert found is not None
    assert found.clean
    assert found.head_seq == left.anchor[0]


def test_flipped_bits_are_noticed(left: Crashed) -> None:
    dice = random.Random(23)
    places = [*range(0, HEADER, 3), *(dice.randrange(HEADER, len(left.wal)) for _ in range(120))]
    missed = []
    for at in places:
        changed = bytearray(left.wal)
        changed[at] ^= 1 << dice.randrange(8)
        if not left.noticed(bytes(changed)):
            # the file format's number of checkpoints and such are told nowhere else
            found = left.opened(bytes(changed))
            assert found is not None
            missed.append((at, found.head_seq))
    # nothing that could be lost was lost: the same head as without the flip
    assert all(seq == left.anchor[0] for _at, seq in missed)
    assert all(at < HEADER for at, _seq in missed)


def test_a_cut_log_is_noticed_at_every_frame(left: Crashed) -> None:
    frames = (len(left.wal) - HEADER) // FRAME
    for frame in range(frames):
        end = HEADER + frame * FRAME
        assert left.noticed(left.wal[:end]), f"cut before frame {frame}"
        assert left.noticed(left.wal[: end + 100]), f"cut in frame {frame}"


SPOILT: dict[str, Callable[[bytes], bytes | None]] = {
    "deleted": lambda _wal: None,
    "empty": lambda _wal: b"",
    "its head alone": lambda wal: wal[:HEADER],
    "zeros": lambda wal: bytes(len(wal)),
    "noise": lambda wal: random.Random(5).randbytes(len(wal)),
    "two frames swapped": lambda wal: (
        wal[:HEADER]
        + wal[HEADER + FRAME : HEADER + 2 * FRAME]
        + wal[HEADER : HEADER + FRAME]
        + wal[HEADER + 2 * FRAME :]
    ),
    "without its first frame": lambda wal: wal[:HEADER] + wal[HEADER + FRAME :],
}


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT.keys())
def test_each_spoilt_log_is_noticed_as_missing_rows(
    left: Crashed, spoil: Callable[[bytes], bytes | None]
) -> None:
    found = left.opened(spoil(left.wal))
    assert found is not None
    assert Fault.GAP in {fault for _seq, fault in found.faults}


def test_the_log_of_another_file_is_refused_or_flagged(left: Crashed, tmp_path: Path) -> None:
    clock = HandClock()
    other = Desk(Database.create(tmp_path / "other.db", key(), clock), clock).begin()
    foreign = crashed(other, tmp_path / "other.db", tmp_path / "theirs.db", 6)
    other.database.close()
    assert left.noticed(foreign.wal)
    # nothing of the other file is in ours once theirs is gone again
    found = left.opened(left.wal)
    assert found is not None
    assert found.clean


def test_an_older_log_of_the_same_file_is_noticed(desk: Desk, path: Path, tmp_path: Path) -> None:
    first = crashed(desk, path, tmp_path / "first.db", 2)
    second = crashed(desk, path, tmp_path / "second.db", 3)
    assert second.noticed(first.wal)


def test_without_an_anchor_rows_newer_than_all_that_is_known_are_gone_silently(
    left: Crashed,
) -> None:
    """The one class that nothing finds, said as such: no anchor was taken after these saves."""
    left.anchor = (1, b"")
    for end in ("-wal", "-shm"):
        left.path.with_name(left.path.name + end).unlink(missing_ok=True)
    left.path.write_bytes(left.whole)
    database = Database.open(left.path, key(), HandClock())
    assert verify(database, check).clean
    database.close()


def test_a_thousand_saves_leave_no_log(desk: Desk, path: Path) -> None:
    wal = path.with_name(path.name + "-wal")
    for number in range(1000):
        with desk.database.write() as tx:
            tx.settings.set_value("n", str(number))
        assert wal.stat().st_size == 0
