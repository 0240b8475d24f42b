"""The records file with one bit changed: every byte of its first page, and many of each other."""

from __future__ import annotations

import random
from pathlib import Path

from shelter_desk.domain.folder_errors import DamagedVault, ForeignVault
from shelter_desk.storage.checking.verification import verify
from shelter_desk.storage.connection.connecting import PAGE
from shelter_desk.storage.database import Database
from tests.storage.desk import Desk, HandClock, check, key

RESIDENTS = 12


def run(folder: Path, flips: int) -> str:
    """``flips`` flips: half of them in the first page, the others all over the file."""
    path = folder / "vault.db"
    desk = Desk(Database.create(path, key(), HandClock()), HandClock()).begin()
    desk.fill(RESIDENTS)
    desk.database.close()
    whole, rng = path.read_bytes(), random.Random(19)
    pages = len(whole) // PAGE
    first = [(at, rng.randrange(8)) for at in rng.sample(range(PAGE), min(flips // 2, PAGE))]
    rest = [
        ((1 + number % (pages - 1)) * PAGE + rng.randrange(PAGE), rng.randrange(8))
        for number in range(flips - len(first))
    ]
    refused = 0
    for at, bit in (*first, *rest):
        with path.open("rb+") as file:
            file.seek(at)
            file.write(bytes([whole[at] ^ 1 << bit]))
        refused += _refused(path, at)
        with path.open("rb+") as file:
            file.seek(at)
            file.write(whole[at : at + 1])
    assert path.read_bytes() == whole
    assert not _refused_or_flagged(path)[1], "the untouched file is not clean"
    return f"{flips} flips in {pages} pages, {refused} refused, {flips - refused} flagged"


def _refused(path: Path, at: int) -> bool:
    refused, found = _refused_or_flagged(path)
    assert refused or found, f"byte {at} (page {at // PAGE + 1}) was not noticed"
    return refused


def _refused_or_flagged(path: Path) -> tuple[bool, bool]:
    try:
        database = Database.open(path, key(), HandClock())
    except (DamagedVault, ForeignVault):
        return True, True
    try:
        return False, not verify(database, check).clean
    finally:
        database.close()
