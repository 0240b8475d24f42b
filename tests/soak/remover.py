"""Run as a program: hires somebody and removes her again, by a new generation, until killed.

``remover.py FOLDER CODE``: for each number on standard input a forked manager signs in and goes on
from there. ``hired N`` and ``removed N`` are told once they are done.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from shelter_desk.domain.ids import StaffId
from shelter_desk.services.desk import DeskParts
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.storage.generation import delete_generation
from shelter_desk.vault.generation import other_databases
from tests import factories
from tests.attack.saver import real_parts, say
from tests.vault.test_generation_kills import hired, remove


def work(parts: DeskParts, code: str, number: int) -> None:
    """Hire, remove, delete the file before, for ever."""
    while True:
        desk = unlock.unlock(parts, code, factories.MANAGER_PHRASE)
        for path in other_databases(desk.opened)[0]:
            delete_generation(path)
        leaver = next(
            (one.staff_id for one in desk.opened.roster if one.active and one.sign_in_code != code),
            None,
        )
        stop(desk)
        if leaver is None:
            _code, leaver = hired(parts, code)
            say(f"hired {number} {leaver}")
        desk = unlock.unlock(parts, code, factories.MANAGER_PHRASE)
        remove(desk, StaffId(leaver))
        say(f"removed {number} {leaver}")
        stop(desk)
        number += 1


def main() -> None:
    """``remover.py FOLDER CODE``."""
    parts, code = real_parts(Path(sys.argv[1])), sys.argv[2]
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            work(parts, code, int(line))
        say(f"pid {child}")
        os.waitpid(child, 0)
        say("dead")


if __name__ == "__main__":
    main()
