"""Kept statements leave the lookaside alone, so that a row costs no locked memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from shelter_desk.storage.connection.lookaside import SparingConnection
from tests.places import ROOT
from tests.storage.lookaside_child import ROW, ROWS, connection, insert_rows


def test_a_row_costs_much_less_than_with_the_lookaside_used_up(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.storage.lookaside_child", str(tmp_path)]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    plain, sparing = map(float, told.stdout.split())
    assert sparing < 0.4 * plain


def test_it_answers_as_the_drivers_own(tmp_path: Path) -> None:
    made = connection(tmp_path / "kept.db", SparingConnection)
    insert_rows(made)
    for _ in range(3):
        assert made.execute("SELECT count(*) FROM log WHERE a = ?", (ROW[0],)).fetchone() == (ROWS,)
    made.close()
