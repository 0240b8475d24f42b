"""Each bit of a log of 100 lines: of the file it was exported to, and of the cells in the desk."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.notes import sealed
from shelter_desk.services.oversight import audit
from shelter_desk.storage.checking.log_export import (
    check_export,
    check_rows,
    export_log,
    whole_fits,
)
from shelter_desk.storage.checking.log_reading import LogReading
from shelter_desk.storage.checking.verification import _NOT_A_ROW
from shelter_desk.storage.connection.connecting import connect_maintenance
from shelter_desk.storage.log.audit import HASHED
from shelter_desk.vault.signatures import check_signature
from tests import factories
from tests.attack.house import House

LINES = 100
CELLS = (*HASHED, "hash", "mac", "sig")
BESIDE = ("seq", "salt", "words")
ROWS_ALONE = 29
"""Every so manieth bit is also looked for without the signature over the whole file."""


def _hundred(folder: Path) -> Desk:
    desk = House(folder / "desk").open()
    while audit.verify(desk).entries < LINES:
        sealed.unseal(desk, factories.admit(desk), "لماذا, in a few words")
    return desk


def exported(folder: Path, every: int) -> str:
    """Each bit so many apart of the exported file; 1 for all of them."""
    desk = _hundred(folder)
    raw = export_log(desk.database, desk.signer, desk.opened.ed25519_public)
    stop(desk)
    assert check_export(raw, check_signature).clean
    first, last = raw.index(b"\n") + 1, raw.rindex(b"\n", 0, -1) + 1
    missed, alone, tried = [], 0, range(0, len(raw) * 8, every)
    for place, bit in enumerate(tried):
        at = bit // 8
        changed = raw[:at] + bytes([raw[at] ^ 1 << bit % 8]) + raw[at + 1 :]
        if whole_fits(changed, check_signature):
            missed.append(bit)
        if first <= at < last and place % ROWS_ALONE == 0:
            alone += 1
            if not _rows_show_it(changed[:last]):
                missed.append(bit)
    assert not missed, f"{len(missed)} of {len(tried)} not noticed, first {missed[:3]}"
    return f"{len(raw):,} bytes, {len(tried):,} bits, {alone:,} of them by the rows alone: all seen"


def _rows_show_it(body: bytes) -> bool:
    try:
        return bool(check_rows(body, check_signature)[2])
    except _NOT_A_ROW:
        return True


def run(folder: Path, every: int) -> str:
    """Each bit so many apart of the stored cells (1: all 240,000 of them, a night)."""
    desk = _hundred(folder)
    connection = connect_maintenance(desk.database.path, desk.opened.key)
    connection.execute("PRAGMA ignore_check_constraints=ON")
    connection.execute("PRAGMA foreign_keys=OFF")
    found = "SELECT name FROM sqlite_master WHERE type='trigger'"
    for (name,) in connection.execute(found).fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    rows = connection.execute(f"SELECT {', '.join(CELLS)} FROM audit ORDER BY seq").fetchall()
    kept = connection.execute(f"SELECT {', '.join(BESIDE)} FROM audit_reason").fetchall()
    toggles = [
        (table, row[0], name, changed, cell)
        for table, cells, found_rows in (("audit", CELLS, rows), ("audit_reason", BESIDE, kept))
        for row in found_rows
        for name, cell in zip(cells, row, strict=True)
        for changed in _toggled(cell)
    ][:: every or 1]
    missed = []
    for table, seq, name, changed, cell in toggles:
        where = changed if name == "seq" else seq
        try:
            connection.execute(f"UPDATE {table} SET {name} = ? WHERE seq = ?", (changed, seq))
        except Exception:  # noqa: BLE001 - what the table itself refuses needs no other guard
            continue
        # the same connection for all of them: a check that opens the file anew takes a day
        with suppress(*_NOT_A_ROW):
            if not _faults(connection):
                missed.append((table, seq, name))
        connection.execute(f"UPDATE {table} SET {name} = ? WHERE seq = ?", (cell, where))
    connection.close()
    stop(desk)
    assert not missed, f"{len(missed)} of {len(toggles)} not noticed, first {missed[:3]}"
    return f"{len(rows)} lines, {len(kept)} reasons, {len(toggles)} toggled bits, all noticed"


def _faults(connection: Any) -> set[Any]:
    log = LogReading(connection, check_signature, lambda: None, every_signature=False)
    log.run(None)
    return log.faults


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
