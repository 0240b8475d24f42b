"""Signing an intake and opening a full file, against raw SQLCipher doing the same bytes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from shelter_desk.domain.ids import ResidentId
from shelter_desk.forms.catalog import form
from shelter_desk.services import notes, records, residents
from shelter_desk.services.desk import Desk
from shelter_desk.storage.connecting import connect_maintenance
from tests import factories
from tests.bench.rows import Row, against, paired_ms
from tests.forms.samples import full

ENTRIES = 200
SAVES = 15
DURABLE = ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON", "temp_store=MEMORY")


def signing(desk: Desk, people: list[ResidentId], scratch: Path) -> Row:
    """A whole intake signed, with draft removal, index, audit and checkpoint."""
    left = iter(people)
    answers = full(form("intake"))

    def sign() -> None:
        records.sign_record(desk, next(left), "intake", answers)

    before = _stored(desk)
    sign()
    per_save = _stored(desk) - before
    ours, theirs = paired_ms(sign, _raw_saves(desk, scratch, per_save), SAVES)
    return against(
        "save of a signed intake with its audit",
        f"raw SQLCipher commit and checkpoint of the same {per_save:,} bytes",
        ours,
        theirs,
        2.0,
    )


def _stored(desk: Desk) -> int:
    """Bytes of records, their parts and the log, as they are kept."""
    raw = connect_maintenance(desk.database.path, desk.opened.key)
    total = 0
    for sql in (
        "SELECT coalesce(sum(length(core)), 0) FROM record",
        "SELECT coalesce(sum(length(blob)), 0) FROM record_part",
        "SELECT count(*) * 400 FROM audit",
    ):
        total += raw.execute(sql).fetchone()[0]
    raw.close()
    return total


def _raw_saves(desk: Desk, scratch: Path, size: int) -> Callable[[], object]:
    raw = _raw_file(desk, scratch / "floor.db")
    payload = bytes(range(256)) * (size // 256 + 1)

    def save() -> None:
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("INSERT INTO kept(body) VALUES(?)", (payload[:size],))
        raw.execute("COMMIT")
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    return save


def _raw_file(desk: Desk, path: Path) -> Any:
    from sqlcipher3 import dbapi2

    raw = dbapi2.connect(str(path), isolation_level=None)
    raw.set_key(bytearray(b"x'" + bytes(desk.opened.key).hex().encode() + b"'"))
    for pragma in DURABLE:
        raw.execute(f"PRAGMA {pragma}").fetchall()
    raw.execute("CREATE TABLE kept(id INTEGER PRIMARY KEY, body BLOB) STRICT")
    return raw


def opening(desk: Desk, resident_id: ResidentId, scratch: Path) -> Row:
    """A file with 200 entries, its audit event included."""
    for number in range(ENTRIES):
        notes.write_note(desk, resident_id, factories.note(f"note {number} about the day"))
    raw = _raw_file(desk, scratch / "floor-open.db")
    reader = connect_maintenance(desk.database.path, desk.opened.key)

    def floor() -> None:
        for table in ("note", "record", "consent", "referral", "stay"):
            sql = f"SELECT * FROM {table} WHERE resident_id = ?"
            reader.execute(sql, (resident_id,)).fetchall()
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("INSERT INTO kept(body) VALUES(?)", (bytes(400),))
        raw.execute("COMMIT")
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    ours, theirs = paired_ms(lambda: residents.open_file(desk, resident_id), floor, SAVES)
    reader.close()
    return against(
        f"open a file with {ENTRIES} entries and its event",
        "raw reads of the same rows and one durable raw insert",
        ours,
        theirs,
        2.0,
    )
