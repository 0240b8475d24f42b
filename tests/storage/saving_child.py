"""Run as a program by ``test_durability``: saves until killed, and says so after each save."""

from __future__ import annotations

import os
import resource
import sys
from dataclasses import replace
from pathlib import Path

from shelter_desk.domain.folder_errors import DiskFull
from shelter_desk.domain.ids import NoteId, ResidentId
from shelter_desk.domain.sources import SystemClock
from shelter_desk.storage.database import Database
from tests.storage.desk import KEY, Desk, HandClock, person

PARTS = 5


def save(database: Database, number: int, size: int = 1000) -> None:
    """One unit of work of ``PARTS`` notes that must all be there or none."""
    desk = Desk(database, HandClock())
    with database.write() as tx:
        for part in range(PARTS):
            her = desk.resident(id=ResidentId("r"))
            words = desk.note(her, f"{number} " + "w" * size)
            tx.notes.add(replace(words, id=NoteId(f"{number}-{part}")))


def until_killed(path: Path) -> None:
    """For each number on standard input, fork somebody who saves from there on until killed.

    Forking spares the imports. Lines: ``pid N``, then the number of each save once it is
    acknowledged, then ``dead``.
    """
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            database = open_file(path)
            number = int(line)
            while True:
                save(database, number)
                say(str(number))
                number += 1
        say(f"pid {child}")
        os.waitpid(child, 0)
        say("dead")


def say(words: str) -> None:
    """One line, in one write."""
    os.write(1, f"{words}\n".encode())


def open_file(path: Path) -> Database:
    """The file as the program opens it."""
    return Database.open(path, bytearray(KEY), SystemClock())


def until_full(path: Path) -> None:
    """Let the file grow by little and tell where it stopped, then that reading goes on."""
    database = open_file(path)
    limit = path.stat().st_size + 400_000
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    number = 0
    try:
        while True:
            number += 1
            save(database, number, 20_000)
    except DiskFull:
        with database.read() as tx:
            kept = len(tx.notes.of_resident(ResidentId("r")))
        say(f"full {number} {kept}")
    try:
        with database.write() as tx:
            tx.settings.set_preference(person().id, "after", "yes")
    except DiskFull:
        say("still full")
    database.close()


def main() -> None:
    """``saving_child.py kill|full PATH``."""
    how = {"kill": until_killed, "full": until_full}[sys.argv[1]]
    how(Path(sys.argv[2]))


if __name__ == "__main__":
    main()
