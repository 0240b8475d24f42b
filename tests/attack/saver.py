"""Run as a program: works at a real desk through the services until somebody kills it.

``saver.py kill FOLDER CODE RESIDENT``: for each number on standard input a forked person unlocks
and saves and signs from that number on. ``saver.py full FOLDER CODE RESIDENT``: saves until files
may not grow any more.
"""

from __future__ import annotations

import os
import resource
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from shelter_desk.domain.folder_errors import DiskFull
from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.sources import SystemClock, TimedIds, system_randomness
from shelter_desk.forms.answers import Answers
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.notes import notes
from shelter_desk.services.opening import unlock
from shelter_desk.services.people import settings
from shelter_desk.services.records import records
from shelter_desk.services.views.record import Seen
from tests import factories

FORM = "needs"
EVERY = 4
KEY_ROOM = 6_000
NEW_PHRASE = "basket river seventeen candle paper moon"


def real_parts(folder: Path) -> DeskParts:
    """With the clock on the wall, which goes on from one person to the next."""
    clock = SystemClock()
    ids = TimedIds(clock, system_randomness)
    return replace(factories.make_parts(folder), clock=clock, ids=ids)


def answers_of(number: int) -> Answers:
    """In the core and in a sealed part, so that half of it would show."""
    words = f"{number} " + "w" * 500
    return Answers.empty().with_value("safety_note", words).with_value("mental_note", words)


def number_in(answers: Answers) -> int:
    """Which save these answers are of; fails when the two halves differ."""
    texts = {str(answers.single[key].value) for key in ("safety_note", "mental_note")}
    assert len(texts) == 1, texts
    return int(texts.pop().split()[0])


def say(words: str) -> None:
    """One line, in one write."""
    os.write(1, f"{words}\n".encode())


def until_killed(parts: DeskParts, code: str, her: ResidentId) -> None:
    """Fork a person for each line."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            work(unlock.unlock(parts, code, factories.MANAGER_PHRASE), her, int(line))
        say(f"pid {child}")
        os.waitpid(child, 0)
        say("dead")


def work(desk: Desk, her: ResidentId, number: int) -> None:
    """Save and sign for ever, telling what was acknowledged."""
    rev = records.open_form(desk, her, FORM).rev
    while True:
        if number % EVERY:
            rev = records.save_draft(desk, her, FORM, answers_of(number), rev).rev
            say(f"saved {number}")
        else:
            records.sign_record(desk, her, FORM, answers_of(number), seen=Seen(rev))
            rev = 0
            say(f"signed {number}")
        number += 1


def until_full(parts: DeskParts, code: str, her: ResidentId) -> None:
    """Notes until the disk is full, then what goes with the key file, then room again."""
    desk = unlock.unlock(parts, code, factories.MANAGER_PHRASE)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    limit = desk.database.path.stat().st_size + 200_000
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    kept = 0
    with suppress(DiskFull):
        while True:
            notes.write_note(desk, her, factories.note(f"{kept} " + "w" * 9000))
            kept += 1
    say(f"kept {kept} {len(notes.notes_of(desk, her))}")
    # what follows is small and might still find a free page: now only the key file has room
    limit = (parts.folder / "slots.json").stat().st_size + KEY_ROOM
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    acts = {
        "passphrase": lambda: settings.change_passphrase(
            desk, factories.MANAGER_PHRASE, NEW_PHRASE
        ),
        "sheet": lambda: settings.new_recovery_key(desk),
        "staff": lambda: factories.add_worker(desk),
    }
    for name, act in acts.items():
        before, epoch = (parts.folder / "slots.json").read_bytes(), desk.opened.epoch
        try:
            act()
        except DiskFull:
            same = (parts.folder / "slots.json").read_bytes() == before
            say(f"full {name} {same and desk.opened.epoch == epoch}")
        else:
            say(f"done {name} True")
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    notes.write_note(desk, her, factories.note("room again"))
    say(f"room {len(notes.notes_of(desk, her))}")
    desk.database.close()


def main() -> None:
    """``saver.py kill|full FOLDER CODE RESIDENT``."""
    how = {"kill": until_killed, "full": until_full}[sys.argv[1]]
    how(real_parts(Path(sys.argv[2])), sys.argv[3], ResidentId(sys.argv[4]))


if __name__ == "__main__":
    main()
