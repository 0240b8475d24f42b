"""The long tests: ``python -m tests.soak [--quick]``. Prints one line each; 1 when one fails."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.soak import (
    bits,
    edits,
    figures,
    flips,
    kills,
    kills_backup,
    migrations,
    power,
    replays,
    rotations,
    vault_flips,
)

RUNS: dict[str, tuple[Callable[[Path, int], str], int, int]] = {
    "kill -9 while saving and signing": (kills.run, 500, 20),
    "kill -9 while somebody is removed": (rotations.run, 200, 5),
    "kill -9 while a copy is migrated": (migrations.run, 200, 5),
    "power cuts": (power.run, 2000, 60),
    "records file: flipped bits": (vault_flips.run, 10_000, 200),
    "kill -9 in backup, restore, migration": (kills_backup.run, 200, 10),
    "slot file: every byte in 24 ways": (flips.run, 0, 97),
    "pages put back from an older file": (replays.run, 300, 12),
    "bits of a log of 100 lines": (bits.run, 29, 4001),
    "bits of an exported log of 100 lines": (bits.exported, 1, 199),
    "edits of the log in ten classes": (edits.run, 400, 40),
    "a year of figures, attacked": (figures.run, 1000, 60),
}


def main() -> int:
    """Run them all; the second and third numbers of a run are its size, long and quick."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument(
        "--quick", action="store_true", help="a few minutes instead of an hour or two"
    )
    quick = parser.parse_args().quick
    failed = 0
    for name, (run, long, short) in RUNS.items():
        started = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="soak-") as folder:
            try:
                said = run(Path(folder), short if quick else long)
            except AssertionError as fault:
                failed, said = failed + 1, f"FAILED {fault}"
        print(f"{name}: {said} ({time.monotonic() - started:.0f} s)", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
