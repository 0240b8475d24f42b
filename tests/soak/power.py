"""Power cuts: every write of real saves is recorded, then the disk forgets some of them.

A disk keeps what was synced. Of what was written since, it keeps any part in any order, sector
by sector of 512 bytes. Each state made so must open, hold every acknowledged save whole, no
save by half, and pass both integrity checks. The same with ``synchronous=NORMAL`` must lose
something, or else the simulation is blind.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.sources import SystemClock
from shelter_desk.storage.database import Database
from tests.places import ROOT
from tests.storage.desk import Desk, HandClock, key
from tests.storage.saving_child import PARTS

SECTOR = 512
SAVES = 40
CONTROL = 10
"""One state of the control for so many real ones."""

_CALLS = "trace=pwrite64,write,ftruncate,fsync,fdatasync"
_LINE = re.compile(r"(?:\d+ +)?(\w+)\((\d+)<([^>]*)>(?:, (.*))?\) += (-?\d+)")
_BYTES = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?(?:, (\d+))?(?:, (\d+))?')


class NoTracing(Exception):
    """This computer has no strace, or does not let it trace."""


@dataclass(frozen=True, slots=True)
class Step:
    """One call: ``kind`` is write, cut, sync or told; ``name`` the file's."""

    kind: str
    name: str = ""
    at: int = 0
    content: bytes = b""


def run(folder: Path, states: int) -> str:
    """``states`` power cuts, each at a random call."""
    before = _start(folder / "before")
    try:
        steps = record(before, folder / "full", "full")
        lost = [one for one in _tried(before, steps, folder / "try", states, 11) if one]
        assert not lost, f"{len(lost)} of {states} states lost something: {lost[0]}"
        control = record(before, folder / "normal", "normal")
    except NoTracing as why:
        return f"skipped: {why}"
    some = max(states // CONTROL, 20)
    seen = sum(1 for one in _tried(before, control, folder / "try", some, 12) if one)
    assert seen, "the control lost nothing: the simulation is blind"
    syncs = sum(step.kind == "sync" for step in steps)
    return (
        f"{states} states of {len(steps)} calls ({syncs} syncs), 0 lost; "
        f"control: {seen} of {some} lose something"
    )


def _start(folder: Path) -> Path:
    """A file with one person in it, closed."""
    folder.mkdir()
    path = folder / "vault.db"
    desk = Desk(Database.create(path, key(), HandClock()), HandClock()).begin()
    with desk.database.write() as tx:
        desk.admit(tx, id=ResidentId("r"))
    desk.database.close()
    return path


def record(before: Path, folder: Path, how: str) -> list[Step]:
    """Every call of ``SAVES`` saves on a copy of ``before``. Raises ``NoTracing``."""
    if shutil.which("strace") is None:
        raise NoTracing("strace is not installed")
    folder.mkdir()
    path, log = folder / before.name, folder / "calls"
    shutil.copy(before, path)
    tracer = ("strace", "-f", "-qq", "-y", "-xx", "-s", "1000000", "-e", _CALLS, "-o", str(log))
    done = subprocess.run(
        [*tracer, sys.executable, "-m", "tests.soak.recorded", str(path), str(SAVES), how],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        timeout=600,
        check=False,
    )
    if b"saved" not in done.stdout:
        raise NoTracing("strace may not trace here")
    assert done.returncode == 0, done.stderr[-2000:]
    steps = list(_steps(log, before.name))
    assert sum(step.kind == "told" for step in steps) == SAVES + 1
    return steps


def _steps(log: Path, name: str) -> Iterator[Step]:
    for line in log.read_text("ascii", "replace").splitlines():
        found = _LINE.match(line)
        if found is None or int(found[5]) < 0:
            continue
        call, number, rest = found[1], found[2], found[4] or ""
        file = Path(_plain(found[3])).name
        if call == "write" and number == "1":
            told = _content(rest)[0]
            yield Step("told", at=int(told.split()[1]))
        elif file.removesuffix("-wal") != name:
            continue
        elif call == "pwrite64":
            content, at = _content(rest)
            yield Step("write", file, at, content)
        elif call == "ftruncate":
            yield Step("cut", file, int(rest))
        elif call in ("fsync", "fdatasync"):
            yield Step("sync", file)


def _plain(path: str) -> str:
    return re.sub(r"\\x([0-9a-f]{2})", lambda one: chr(int(one[1], 16)), path)


def _content(rest: str) -> tuple[bytes, int]:
    found = _BYTES.match(rest)
    assert found is not None, rest[:80]
    assert not found[2], "strace cut a write short"
    return bytes.fromhex(found[1].replace("\\x", "")), int(found[4] or 0)


@dataclass
class Disk:
    """What is safe, and what was asked for since the last sync of each file."""

    safe: dict[str, bytearray]
    asked: dict[str, list[Step]] = field(default_factory=dict)
    told: int = 0

    def take(self, step: Step) -> None:
        """The program went one call further."""
        if step.kind == "told":
            self.told = step.at
        elif step.kind == "sync":
            content = self.safe.setdefault(step.name, bytearray())
            for one in self.asked.pop(step.name, []):
                _apply(content, one)
        else:
            self.asked.setdefault(step.name, []).append(step)

    def after_a_cut(self, rng: random.Random) -> dict[str, bytes]:
        """One of the many contents the disk may have when the power comes back."""
        left = {name: bytearray(content) for name, content in self.safe.items()}
        chance = rng.choice((0.0, 0.2, 0.5, 0.8, 1.0))
        for name, steps in self.asked.items():
            content = left.setdefault(name, bytearray())
            for step in steps:
                if step.kind == "cut":
                    if rng.random() < chance:
                        _apply(content, step)
                    continue
                for part in range(0, len(step.content), SECTOR):
                    if rng.random() < chance:
                        some = step.content[part : part + SECTOR]
                        _apply(content, Step("write", name, step.at + part, some))
        return {name: bytes(content) for name, content in left.items()}


def _apply(content: bytearray, step: Step) -> None:
    if step.kind == "cut":
        del content[step.at :]
        content.extend(bytes(step.at - len(content)))
        return
    content.extend(bytes(max(0, step.at - len(content))))
    content[step.at : step.at + len(step.content)] = step.content


def _tried(before: Path, steps: list[Step], place: Path, states: int, seed: int) -> Iterator[str]:
    """For each state what is wrong with it; empty when nothing is."""
    rng = random.Random(seed)
    cuts = sorted(rng.randrange(1, len(steps) + 1) for _ in range(states))
    disk, gone = Disk({before.name: bytearray(before.read_bytes())}), 0
    for cut in cuts:
        for step in steps[gone:cut]:
            disk.take(step)
        gone = cut
        yield _wrong(disk.after_a_cut(rng), place, before.name, disk.told)


def _wrong(files: dict[str, bytes], place: Path, name: str, told: int) -> str:
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    for one, content in files.items():
        (place / one).write_bytes(content)
    try:
        database = Database.open(place / name, key(), SystemClock())
    except ShelterDeskError as fault:
        return f"does not open: {type(fault).__name__}"
    try:
        return _missing(database, told)
    finally:
        database.close()


def _missing(database: Database, told: int) -> str:
    with database.maintenance() as connection:
        if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            return "integrity_check"
        if connection.execute("PRAGMA cipher_integrity_check").fetchall():
            return "cipher_integrity_check"
    with database.read() as tx:
        notes = tx.notes.of_resident(ResidentId("r"))
    saved = Counter(int(one.id.split("-")[0]) for one in notes)
    if set(saved.values()) - {PARTS}:
        return "a save is there by half"
    gone = set(range(1, told + 1)) - saved.keys()
    return f"{len(gone)} of {told} acknowledged saves lost" if gone else ""
