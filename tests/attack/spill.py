"""Run as a program: sorts more than fits, with temporary files allowed or not.

``spill.py FOLDER MARKER FILE|MEMORY``: says how many open files hold the marker in the middle of
it. The desk itself never allows ``FILE``; this shows what would happen if it did.
"""

from __future__ import annotations

import sys
from pathlib import Path

from shelter_desk.domain.sources import SystemClock
from shelter_desk.storage.connection.connecting import connect_maintenance
from shelter_desk.storage.database import Database
from tests.attack.day import held_open
from tests.storage.desk import key

SORTED = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000)
SELECT ? || ' ' || i || hex(zeroblob(200)) AS words FROM n ORDER BY i * 7919 % 30011, words
"""


def main() -> None:
    """Ask, look, and leave."""
    path, marker, store = Path(sys.argv[1]) / "vault.db", sys.argv[2], sys.argv[3]
    Database.create(path, key(), SystemClock()).close()
    connection = connect_maintenance(path, key())
    connection.execute(f"PRAGMA temp_store={store}")
    connection.execute("PRAGMA cache_size=-64")
    rows = connection.execute(SORTED, (marker,))
    rows.fetchone()
    print("held", held_open([marker]), flush=True)
    connection.close()


if __name__ == "__main__":
    main()
