"""Kills people at work and looks what is left; used by the test and by the long run."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.records import records
from tests import factories
from tests.attack.saver import FORM, number_in, real_parts
from tests.places import ROOT


def saver(how: str, folder: Path, code: str, resident: str) -> subprocess.Popen[str]:
    """The program of ``saver``."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.attack.saver", how, str(folder), code, resident],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


@dataclass
class Told:
    """What was acknowledged before the kills."""

    saved: list[int] = field(default_factory=list)
    signed: list[int] = field(default_factory=list)

    @property
    def last(self) -> int:
        """The newest number told."""
        return max([0, *self.saved, *self.signed])


def kill_once(child: subprocess.Popen[str], told: Told, seconds: float) -> None:
    """One person starts, works for ``seconds`` after her first save, and is killed."""
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(f"{told.last + 10}\n")
    child.stdin.flush()
    lines: list[str] = []
    while len(lines) < 2:
        lines.append(child.stdout.readline().strip())
        assert lines[-1] not in ("", "dead"), "the desk did not open after a kill"
    pid = next(int(line.split()[1]) for line in lines if line.startswith("pid"))
    time.sleep(seconds)
    os.kill(pid, signal.SIGKILL)
    while lines[-1] != "dead":
        lines.append(child.stdout.readline().strip())
    for line in lines:
        word, _, number = line.partition(" ")
        if word in ("saved", "signed"):
            getattr(told, word).append(int(number))


def kill_many(folder: Path, code: str, resident: str, kills: int) -> Told:
    """``kills`` kills at random moments of up to 120 ms."""
    told, rng = Told(), random.Random(7)
    with saver("kill", folder, code, resident) as child:
        for _ in range(kills):
            kill_once(child, told, rng.random() * 0.12)
    return told


def losses(folder: Path, code: str, resident: str, told: Told) -> list[str]:
    """What was acknowledged and is not there, or is there by half; empty when all is well."""
    found: list[str] = []
    try:
        desk = unlock.unlock(real_parts(folder), code, factories.MANAGER_PHRASE)
    except ShelterDeskError as fault:
        return [f"does not open: {type(fault).__name__}"]
    signed = {number_in(one.answers) for one in records.record_history(desk, resident, FORM)}  # type: ignore[arg-type]
    found += [f"signed {number} lost" for number in told.signed if number not in signed]
    opened = records.open_form(desk, resident, FORM)  # type: ignore[arg-type]
    draft = number_in(opened.answers) if opened.rev else 0
    if told.saved and max(draft, *signed, 0) < max(told.saved):
        found.append(f"saved {max(told.saved)} lost, newest is {draft}")
    view = audit.verify(desk)
    if not view.clean:
        found.append(f"verification: {view.faults}")
    stop(desk)
    return found
