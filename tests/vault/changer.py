"""Run as a program: changes the key file through the services until somebody kills it.

``changer.py FOLDER CODE``: for each line ``SEED|FIRST|SECOND`` on standard input (two passphrases,
the one in force first) a forked manager signs in and changes passphrase, sheet
and staff in random order. What she was told, she says.
"""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

from shelter_desk.domain.staff import Role
from shelter_desk.services.desk import Desk
from shelter_desk.services.opening import unlock
from shelter_desk.services.people import settings
from shelter_desk.services.views.desk import NewStaff
from tests import factories
from tests.attack.saver import real_parts, say


def work(desk: Desk, seed: int, phrases: list[str]) -> None:
    """Change for ever."""
    rng = random.Random(seed)
    say("open")
    hired = False
    while True:
        act = rng.choice(("phrase", "phrase", "sheet", "staff"))
        if act == "phrase":
            settings.change_passphrase(desk, *phrases)
            phrases.reverse()
            say("phrase")
        elif act == "sheet":
            key = settings.new_recovery_key(desk)
            say(f"shown {key}")
            settings.confirm_recovery_key(desk, key)
            say(f"sheet {key}")
        elif not hired:
            hired = True
            new = NewStaff("ليلى", "Layla", Role.HOUSE, "f", factories.WORKER_PHRASE)
            say(f"staff {settings.add_staff(desk, new)}")


def main() -> None:
    """``changer.py FOLDER CODE``."""
    parts, code = real_parts(Path(sys.argv[1])), sys.argv[2]
    for line in sys.stdin:
        seed, *phrases = line.strip().split("|")
        child = os.fork()
        if child == 0:
            work(unlock.unlock(parts, code, phrases[0]), int(seed), phrases)
        say(f"pid {child}")
        os.waitpid(child, 0)
        say("dead")


if __name__ == "__main__":
    main()
