"""Run as a program by ``test_lookaside``: how long rows take, in a process with locked memory.

``lookaside_child.py FOLDER``: seconds of the processor with the driver's own connection, then
with ours. Nothing turns the locking off again, and every test after this one would pay for it.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from shelter_desk.storage.connection.connecting import LOCKED_MEMORY
from shelter_desk.storage.connection.lookaside import SparingConnection

KEY = bytearray(b"x'" + b"11" * 32 + b"'")
ROW = ("r" * 36, "s" * 36, "t" * 36, b"h" * 32, b"m" * 32, b"g" * 64)
KEPT, ROWS = 100, 2_000


def connection(path: Path, kind: type[Any]) -> Any:
    """A new file with a table for ``ROW``."""
    made = dbapi2.connect(str(path), isolation_level=None, factory=kind)
    made.set_key(KEY)
    made.execute("CREATE TABLE IF NOT EXISTS log(a TEXT, b TEXT, c TEXT, d BLOB, e BLOB, f BLOB)")
    return made


def insert_rows(made: Any) -> float:
    """``ROWS`` times the row; answers the seconds."""
    begun = time.process_time()
    made.execute("BEGIN")
    for _ in range(ROWS):
        made.execute("INSERT INTO log VALUES(?, ?, ?, ?, ?, ?)", ROW)
    made.execute("COMMIT")
    return time.process_time() - begun


def with_many_statements_kept(path: Path, kind: type[Any]) -> float:
    """The best of three, as the machine may be busy."""
    made = connection(path, kind)
    try:
        for number in range(KEPT):
            sql = f"SELECT {number}, count(*) FROM log WHERE a = ? AND b > ?"
            for _again in range(2):
                made.execute(sql, ("a", "b")).fetchall()
        return min(insert_rows(made) for _ in range(3))
    finally:
        made.close()


def main() -> None:
    """``lookaside_child.py FOLDER``."""
    dbapi2.connect(":memory:").execute(f"PRAGMA {LOCKED_MEMORY}")
    folder = Path(sys.argv[1])
    for kind in (dbapi2.Connection, SparingConnection):
        print(with_many_statements_kept(folder / f"{kind.__name__}.db", kind))


if __name__ == "__main__":
    main()
