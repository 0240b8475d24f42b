"""The long tests still run: a soak that nobody starts for a while must not have gone stale.

Those that are left out have a quick share of their own in another test, or take minutes.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.soak.__main__ import RUNS

LEAST = {
    "kill -9 while saving and signing": 1,
    "kill -9 while somebody is removed": 1,
    "kill -9 while a copy is migrated": 1,
    "records file: flipped bits": 5,
    "slot file: every byte in 24 ways": 997,
    "pages put back from an older file": 1,
}


@pytest.mark.parametrize("name", LEAST)
def test_it_runs_and_finds_nothing_lost(name: str, tmp_path: Path) -> None:
    run, _long, _short = RUNS[name]
    assert run(tmp_path, LEAST[name])
