"""Each bit of each cell of a log of 100 lines, toggled by somebody who holds the key."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

from shelter_desk.services import audit
from shelter_desk.services.inside.session import stop
from shelter_desk.storage.audit import HASHED
from shelter_desk.storage.connecting import connect_maintenance
from shelter_desk.storage.verification import _NOT_A_ROW, _Reading, _silent
from shelter_desk.vault.signatures import check_signature
from tests import factories
from tests.attack.house import House

LINES = 100
CELLS = (*HASHED, "hash", "mac", "sig")


def run(folder: Path, every: int) -> str:
    """Each bit so many apart (1: all 240,000 of them, a night)."""
    house = House(folder / "desk")
    desk = house.open()
    while audit.verify(desk).entries < LINES:
        factories.admit(desk)
    connection = connect_maintenance(desk.database.path, desk.opened.key)
    connection.execute("PRAGMA ignore_check_constraints=ON")
    connection.execute("PRAGMA foreign_keys=OFF")
    found = "SELECT name FROM sqlite_master WHERE type='trigger'"
    for (name,) in connection.execute(found).fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    rows = connection.execute(f"SELECT {', '.join(CELLS)} FROM audit ORDER BY seq").fetchall()
    toggles = [
        (row[0], name, changed, cell)
        for row in rows
        for name, cell in zip(CELLS, row, strict=True)
        for changed in _toggled(cell)
    ][:: every or 1]
    missed = []
    for seq, name, changed, cell in toggles:
        where = changed if name == "seq" else seq
        try:
            connection.execute(f"UPDATE audit SET {name} = ? WHERE seq = ?", (changed, seq))
        except Exception:  # noqa: BLE001 - what the table itself refuses needs no other guard
            continue
        # the same connection for all of them: a check that opens the file anew takes a day
        with suppress(*_NOT_A_ROW):
            if _Reading(connection, check_signature, _silent).run(set(), ()).clean:
                missed.append((seq, name))
        connection.execute(f"UPDATE audit SET {name} = ? WHERE seq = ?", (cell, where))
    connection.close()
    stop(desk)
    assert not missed, f"{len(missed)} of {len(toggles)} not noticed, first {missed[:3]}"
    return f"{len(rows)} lines, {len(toggles)} toggled bits, all noticed"


def _toggled(cell: Any) -> list[Any]:
    """``cell`` with each of its bits toggled; what is no text any more is left out."""
    if cell is None:
        return []
    if isinstance(cell, int):
        return [cell ^ (1 << bit) for bit in range(48)]
    raw = cell if isinstance(cell, bytes) else cell.encode()
    flipped = []
    for at in range(len(raw)):
        for bit in range(8):
            other = raw[:at] + bytes([raw[at] ^ (1 << bit)]) + raw[at + 1 :]
            if isinstance(cell, bytes):
                flipped.append(other)
                continue
            try:
                flipped.append(other.decode())
            except UnicodeDecodeError:
                continue
    return flipped
