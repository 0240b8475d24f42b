"""Pages of an older copy of the records file, each rightly encrypted, put into the newer one."""

from __future__ import annotations

import hashlib
import random
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.notes import notes, sealed
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.storage.connection.connecting import PAGE, connect_maintenance
from shelter_desk.vault.vault import open_with_passphrase
from tests import factories, new_desks
from tests.attack.house import House

OPEN = frozenset({"preference", "return_place", "sqlite_stat1", "sqlite_sequence"})
"""Nothing of a person; what verification does not vouch for."""
INDEXES = {"resident_index": 7, "note_index": 5}
"""How many letters of a word's beginning each keeps ready."""


def run(folder: Path, mixes: int) -> str:
    """Every changed page alone (up to ``mixes``), then sets of several, twice ``mixes`` in all.

    A replay may go unnoticed only where it changes no row and no answer of a search: the tables
    that say on which page an index keeps a word may be older when they lead there all the same.
    """
    house = House(folder / "desk")
    # enough people in the long run that an index has words on more than one page
    people = 12 + mixes // 4
    old = _copy(house, folder / "old.db", people)
    new = _copy(house, folder / "new.db", people)
    assert _clean(house, new), "the untouched file is not clean"
    shared = min(len(old), len(new)) // PAGE
    changed = [no for no in range(shared) if _page(old, no) != _page(new, no)]
    rng = random.Random(5)
    sets: list[tuple[int, ...]] = []
    sets += [(no,) for no in changed[:mixes]]
    while len(changed) > 3 and len(sets) < 2 * mixes:
        sets.append(tuple(rng.sample(changed, rng.randrange(2, len(changed)))))
    whole = _content(house, new)
    silent = [one for one in sets if _clean(house, _mixed(old, new, one))]
    missed = [one for one in silent if _content(house, _mixed(old, new, one)) != whole]
    assert not missed, f"{len(missed)} of {len(sets)} not noticed, first {missed[0]}"
    noticed = len(sets) - len(silent)
    return f"{len(sets)} replays, {noticed} noticed, {len(silent)} that change no row or answer"


def _content(house: House, content: bytes) -> str:
    """A hash over all that the desk was told or would answer."""
    house.records.write_bytes(content)
    opened = open_with_passphrase(
        house.folder,
        house.code,
        factories.MANAGER_PHRASE,
        house.parts.device_store,
        new_desks.CHEAP,
    )
    connection = connect_maintenance(house.records, opened.key)
    digest = hashlib.sha256()
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    for (name,) in connection.execute(tables).fetchall():
        if name not in OPEN and not name.endswith("_index_idx"):
            for row in connection.execute(f'SELECT * FROM "{name}" ORDER BY 1'):
                digest.update(repr(row).encode())
    for answer in _answers(connection):
        digest.update(repr(answer).encode())
    connection.close()
    opened.wipe()
    return digest.hexdigest()


def _answers(connection: Any) -> Iterator[object]:
    """Whom each word in the indexes finds, whole and by its beginnings."""
    for index, letters in INDEXES.items():
        rows = connection.execute(f"SELECT c0 FROM {index}_content").fetchall()
        words = sorted({word for (text,) in rows for word in text.split()})
        asked = {f'"{word}"' for word in words}
        asked |= {f'"{word[:end]}"*' for word in words for end in range(1, letters + 2)}
        for match in sorted(asked):
            found = f"SELECT rowid FROM {index} WHERE {index} MATCH ? ORDER BY rowid"
            yield match, connection.execute(found, (match,)).fetchall()


def _copy(house: House, to: Path, more: int) -> bytes:
    desk: Desk = house.open()
    for _ in range(more):
        factories.admit(desk)
        notes.write_note(desk, house.resident, factories.note("w" * 900))
        sealed.unseal(desk, house.resident, "why " * 60)
    desk.database.checkpoint()
    stop(desk)
    shutil.copyfile(house.records, to)
    return to.read_bytes()


def _page(content: bytes, no: int) -> bytes:
    return content[no * PAGE : (no + 1) * PAGE]


def _mixed(old: bytes, new: bytes, pages: tuple[int, ...]) -> bytes:
    mixed = bytearray(new)
    for no in pages:
        mixed[no * PAGE : (no + 1) * PAGE] = _page(old, no)
    return bytes(mixed)


def _clean(house: House, content: bytes) -> bool:
    """Whether the desk opens on ``content`` and verification finds nothing."""
    for end in ("-wal", "-shm"):
        house.records.with_name(house.records.name + end).unlink(missing_ok=True)
    house.records.write_bytes(content)
    try:
        desk = unlock.unlock(house.parts, house.code, factories.MANAGER_PHRASE)
    except ShelterDeskError:
        return False
    try:
        return audit.verify(desk).clean
    except ShelterDeskError:
        return False
    finally:
        stop(desk)
