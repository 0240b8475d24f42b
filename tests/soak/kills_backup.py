"""People are killed while they back up, restore and migrate; every time the desk opens whole."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path

from shelter_desk.domain.folder_errors import (
    DamagedKeyFile,
    DamagedVault,
    ForeignVault,
    MissingVault,
    OlderVault,
)
from shelter_desk.domain.passphrase_errors import UnknownSignInCode
from shelter_desk.domain.staff import Role
from shelter_desk.services.backups import backups, migrating
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import again, unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.people import people
from shelter_desk.storage import stepping
from shelter_desk.vault import backup_file
from tests import factories
from tests.attack import backing_up
from tests.attack.house import House
from tests.attack.saver import real_parts
from tests.places import ROOT

LONGEST = {"backup": 0.5, "restore": 0.9, "closed": 0.6, "today": 0.9, "migrate": 0.6}
CLOSED = ("closed", "today")
DAMAGE = (DamagedVault, DamagedKeyFile, MissingVault, ForeignVault)


class Killing:
    """A desk, a stick with one good backup, and somebody who is killed again and again."""

    def __init__(self, folder: Path, how: str) -> None:
        self.how = how
        self.stick = folder / "stick"
        self.stick.mkdir(parents=True)
        house = House(folder / "desk")
        desk = unlock.unlock(real_parts(house.folder), house.code, factories.MANAGER_PHRASE)
        self.parts: DeskParts = desk.parts
        self.code = house.code
        self.second = factories.add_worker(desk, Role.DATA_OFFICER)
        first = backups.make_backup(desk, self.stick)
        assert first is not None
        backups.record_backup(desk, first)
        self.files = self._files(desk)
        self.gone = ""
        if how == "today":
            # the key file knows what the backup does not: somebody left
            self.gone = factories.add_worker(desk)
            newer = backups.make_backup(desk, self.stick)
            assert newer is not None
            (self.stick / "archive-02.bak").replace(self.stick / "archive-01.bak")
            leaver = next(one for one in desk.opened.roster if one.sign_in_code == self.gone)
            # a backup on a slow machine outlasts the moment that making her gave
            again.confirm_myself(desk, factories.MANAGER_PHRASE)
            people.remove(desk, leaver.staff_id)
        stop(desk)
        if how == "migrate":
            for name in ("vault-000001.db", "slots.json"):
                shutil.copyfile(house.folder / name, self.stick / name)

    def run(self, kills: int) -> int:
        """Kill and look; the answer is how many rounds came to their end."""
        rng, rounds = random.Random(11), 0
        arguments = [self.how, str(self.parts.folder), str(self.stick), self.code, self.second]
        with subprocess.Popen(
            [sys.executable, "-m", "tests.attack.backing_up", *arguments],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as child:
            for _ in range(kills):
                rounds += self._once(child, rng.random() * LONGEST[self.how])
                self.look()
        return rounds

    def _once(self, child: subprocess.Popen[str], seconds: float) -> int:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write("go\n")
        child.stdin.flush()
        lines: list[str] = []
        while "begun" not in lines or not any(line.startswith("pid") for line in lines):
            lines.append(child.stdout.readline().strip())
            assert lines[-1] not in ("", "dead"), f"{self.how}: it did not begin"
        pid = next(int(line.split()[1]) for line in lines if line.startswith("pid"))
        time.sleep(seconds)
        os.kill(pid, signal.SIGKILL)
        while lines[-1] != "dead":
            lines.append(child.stdout.readline().strip())
        return lines.count("done")

    def look(self) -> None:
        """It opens, nothing is missing or half there, and every named backup is good.

        Whoever was removed since the backup stays out, wherever the restore was cut off.
        """
        desk = self._open()
        if self.how in CLOSED:
            assert len(list(self.parts.folder.glob("vault-*.db"))) == 1
        if self.gone:
            with suppress(UnknownSignInCode):
                unlock.unlock(self.parts, self.gone, factories.WORKER_PHRASE)
                raise AssertionError(f"{self.how}: whoever was removed came back")
        try:
            assert self._files(desk) >= self.files
            view = audit.verify(desk)
            assert view.clean, view.faults
            places = (self.stick, self.parts.folder / "backups")
            for path in [path for place in places for path in place.glob("*.bak")]:
                found = backup_file.read(path, desk.opened.floor)
                backup_file.read_through(found, lambda _done, _known: None)
        finally:
            stop(desk)

    def _open(self) -> Desk:
        """A migration was cut off: the old file is as it was, so it goes on to its end.

        A restore into a damaged folder was cut off: it is damaged as before, and is done again.
        """
        try:
            return unlock.unlock(self.parts, self.code, factories.MANAGER_PHRASE)
        except DAMAGE:
            assert self.how in CLOSED
            backing_up.closed_once(self.parts, self.stick, self.code, self.second)
            return unlock.unlock(self.parts, self.code, factories.MANAGER_PHRASE)
        except OlderVault:
            assert self.how == "migrate"
        migrating.bring_up_to_date(
            self.parts, self.code, factories.MANAGER_PHRASE, lambda _step, _done, _known: None
        )
        return unlock.unlock(self.parts, self.code, factories.MANAGER_PHRASE)

    def _files(self, desk: Desk) -> int:
        with desk.database.read() as tx:
            return len(tx.residents.recent(99))


@contextmanager
def tomorrow() -> Iterator[None]:
    """This process, too, is a program whose schema is one step further."""
    steps = stepping.STEPS
    backing_up.tomorrow()
    try:
        yield
    finally:
        stepping.STEPS = steps
        backing_up.today()


def run(folder: Path, kills: int) -> str:
    """``kills`` kills each of backup, restore and migration."""
    said = []
    for how in LONGEST:
        killing = Killing(folder / how, how)
        with tomorrow() if how == "migrate" else nullcontext():
            rounds = killing.run(kills)
        said.append(f"{kills} kills of {how} ({rounds} rounds ended)")
    return ", ".join(said) + ", 0 lock-outs, 0 bad backups"
