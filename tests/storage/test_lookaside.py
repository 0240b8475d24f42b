"""Kept statements leave the lookaside alone, so that a row costs no locked memory."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from shelter_desk.storage.lookaside import SparingConnection

KEY = bytearray(b"x'" + b"11" * 32 + b"'")
ROW = ("r" * 36, "s" * 36, "t" * 36, b"h" * 32, b"m" * 32, b"g" * 64)
KEPT, ROWS = 100, 2_000


def connection(path: Path, kind: type[Any]) -> Any:
    made = dbapi2.connect(str(path), isolation_level=None, factory=kind)
    made.execute("PRAGMA cipher_memory_security=ON")
    made.set_key(KEY)
    made.execute("CREATE TABLE IF NOT EXISTS log(a TEXT, b TEXT, c TEXT, d BLOB, e BLOB, f BLOB)")
    return made


def insert_rows(made: Any) -> float:
    begun = time.process_time()
    made.execute("BEGIN")
    for _ in range(ROWS):
        made.execute("INSERT INTO log VALUES(?, ?, ?, ?, ?, ?)", ROW)
    made.execute("COMMIT")
    return time.process_time() - begun


def with_many_statements_kept(path: Path, kind: type[Any]) -> float:
    made = connection(path, kind)
    try:
        for number in range(KEPT):
            sql = f"SELECT {number}, count(*) FROM log WHERE a = ? AND b > ?"
            made.execute(sql, ("a", "b")).fetchall()
        return min(insert_rows(made) for _ in range(3))
    finally:
        made.close()


def test_a_row_costs_much_less_than_with_the_lookaside_used_up(tmp_path: Path) -> None:
    plain = with_many_statements_kept(tmp_path / "plain.db", dbapi2.Connection)
    sparing = with_many_statements_kept(tmp_path / "sparing.db", SparingConnection)
    assert sparing < 0.8 * plain


def test_it_answers_as_the_drivers_own(tmp_path: Path) -> None:
    made = connection(tmp_path / "kept.db", SparingConnection)
    insert_rows(made)
    for _ in range(3):
        assert made.execute("SELECT count(*) FROM log WHERE a = ?", (ROW[0],)).fetchone() == (ROWS,)
    made.close()
