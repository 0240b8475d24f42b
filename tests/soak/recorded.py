"""Run as a program under strace: saves, and says when each save was acknowledged.

``recorded.py PATH SAVES full|normal``. ``normal`` is how the file must *not* be opened: it shows
that the simulation of power cuts sees what is lost.
"""

from __future__ import annotations

import sys
from pathlib import Path

from shelter_desk.domain.sources import SystemClock
from shelter_desk.storage import database
from shelter_desk.storage.connection import connecting
from tests.storage.desk import KEY
from tests.storage.saving_child import save, say


def carelessly() -> None:
    """``synchronous=NORMAL``, and a log that is emptied only now and then."""
    careless = (one.replace("=FULL", "=NORMAL") for one in connecting._PRAGMAS)
    vars(connecting)["_PRAGMAS"] = tuple(careless)
    vars(database)["empty_wal"] = lambda _connection: True


def main() -> None:
    """Save so many times."""
    path, saves, how = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    if how == "normal":
        carelessly()
    opened = database.Database.open(path, bytearray(KEY), SystemClock())
    say("saved 0")
    for number in range(1, saves + 1):
        save(opened, number, 200 + 700 * (number % 7))
        say(f"saved {number}")


if __name__ == "__main__":
    main()
