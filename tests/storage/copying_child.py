"""Copies, migrates and switches again and again until it is killed; one line per switch.

The one line of ``current`` stands for the key file: it is replaced in one act and names the file.
"""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

from shelter_desk.storage import stepping
from shelter_desk.storage.generation import (
    Shelved,
    copy_to_new_key,
    delete_generation,
    migrate_copy,
)
from tests.storage import step_of_tomorrow


def run(folder: Path) -> None:
    for number in itertools.count(1):
        current = (folder / "current").read_text()
        new = f"vault-{number:06d}.db"
        delete_generation(folder / new)
        copy_to_new_key(Shelved(folder / "old.db", key(0)), folder / new, key(number))
        migrate_copy(folder / new, key(number), (*stepping.STEPS, step_of_tomorrow))
        (folder / "next").write_text(f"{new} {number}")
        (folder / "next").replace(folder / "current")
        if not current.startswith("old.db"):
            delete_generation(folder / current.split()[0])
        print(new, flush=True)


def key(number: int) -> bytearray:
    return bytearray(range(32)) if number == 0 else bytearray([number % 256]) * 32


if __name__ == "__main__":
    run(Path(sys.argv[1]))
