"""Run as a program: backs up, restores or migrates for ever until somebody kills it.

``backing_up.py backup|restore|closed|today|migrate FOLDER STICK CODE SECOND``: for each line on
standard input a forked person begins; she says ``begun`` and then ``done`` after each round.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from shelter_desk.services.backups import backups, migrating, restoring
from shelter_desk.services.desk import DeskParts
from shelter_desk.services.inside.backups import backup_opening, putting_back
from shelter_desk.services.inside.opening.second_person import Beside
from shelter_desk.services.opening import unlock
from shelter_desk.services.views.backup import Key
from shelter_desk.storage import database, generation, stepping
from tests import factories
from tests.attack.saver import real_parts, say
from tests.storage import step_of_tomorrow


def back_up(parts: DeskParts, stick: Path, code: str, second: str) -> None:
    """One after another, onto the stick and beside the records."""
    desk = unlock.unlock(parts, code, factories.MANAGER_PHRASE)
    say("begun")
    while True:
        for made in (backups.make_backup(desk, stick), backups.make_automatic(desk)):
            assert made is not None
            backups.record_backup(desk, made)
            say("done")


def restore(parts: DeskParts, stick: Path, code: str, second: str) -> None:
    """The same backup over the records again and again."""
    desk = unlock.unlock(parts, code, factories.MANAGER_PHRASE)
    say("begun")
    while True:
        beside = Beside(second, factories.WORKER_PHRASE)
        restoring.restore(desk, stick / "archive-01.bak", None, beside)
        say("done")


def spoil(parts: DeskParts) -> None:
    """The records of the folder are damaged."""
    for one in parts.folder.glob("vault-*.db"):
        one.write_bytes(os.urandom(8192))


def restore_closed(parts: DeskParts, stick: Path, code: str, second: str) -> None:
    """The same backup into the damaged folder again and again, by two words."""
    say("begun")
    while True:
        spoil(parts)
        closed_once(parts, stick, code, second)
        say("done")


def closed_once(parts: DeskParts, stick: Path, code: str, second: str) -> None:
    """By the manager and whoever stands by."""
    keys = Key(code, factories.MANAGER_PHRASE), Key(second, factories.WORKER_PHRASE)
    restoring.restore_closed(parts, stick / "archive-01.bak", *keys, replacing=True)


def migrate(parts: DeskParts, stick: Path, code: str, second: str) -> None:
    """To the schema of tomorrow; a desk that is there already is laid out anew."""
    tomorrow()
    say("begun")
    while True:
        if not list(parts.folder.glob("vault-000001.db")):
            for one in parts.folder.iterdir():
                shutil.rmtree(one) if one.is_dir() else one.unlink()
            for name in ("vault-000001.db", "slots.json"):
                shutil.copyfile(stick / name, parts.folder / name)
        migrating.bring_up_to_date(
            parts, code, factories.MANAGER_PHRASE, lambda _step, _done, _known: None
        )
        say("done")


WITH_SCHEMA = (database, generation, migrating, backup_opening, putting_back)


def tomorrow() -> None:
    """This process is a program whose schema is one step further."""
    stepping.STEPS = (*stepping.STEPS, step_of_tomorrow)
    for module in WITH_SCHEMA:
        setattr(module, "SCHEMA_VERSION", step_of_tomorrow.NUMBER)  # noqa: B010 - a constant of theirs


def today() -> None:
    """And back."""
    for module in WITH_SCHEMA:
        setattr(module, "SCHEMA_VERSION", step_of_tomorrow.NUMBER - 1)  # noqa: B010 - a constant of theirs


def main() -> None:
    """Fork a person for each line."""
    how = {
        "backup": back_up,
        "restore": restore,
        "closed": restore_closed,
        "today": restore_closed,
        "migrate": migrate,
    }[sys.argv[1]]
    folder, stick, code, second = Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4], sys.argv[5]
    for _line in sys.stdin:
        child = os.fork()
        if child == 0:
            how(real_parts(folder), stick, code, second)
        say(f"pid {child}")
        os.waitpid(child, 0)
        say("dead")


if __name__ == "__main__":
    main()
