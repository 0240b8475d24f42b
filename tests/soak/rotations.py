"""A manager is killed while she removes somebody: whoever was there is still there, or gone whole.

After each kill the manager signs in, the staff table, the key file and the log tell the same,
nothing that was acknowledged is missing, and now and then the sheet in the safe opens as well.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.notes import notes
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from tests import factories
from tests.attack.house import House
from tests.attack.saver import real_parts
from tests.places import ROOT

VERIFIED_EVERY = 10
ALL_NOTES = 5
KILLS_A_DESK = 25
"""They leave more people who have gone in a key file than a shelter sees in ten years."""


def run(folder: Path, kills: int) -> str:
    """``kills`` kills at random moments of hiring and removing, 25 on each desk."""
    done, leavers, desks, rng = 0, 0, 0, random.Random(13)
    while desks * KILLS_A_DESK < kills:
        some = min(KILLS_A_DESK, kills - desks * KILLS_A_DESK)
        told, gone = _desk(folder / f"desk-{desks}", some, rng)
        done, leavers, desks = done + told, max(leavers, gone), desks + 1
    return (
        f"{kills} kills on {desks} desks, {done} removals told, up to {leavers} had left a desk, "
        "0 lost, 0 by half, 0 locked out"
    )


def _desk(folder: Path, kills: int, rng: random.Random) -> tuple[int, int]:
    """How many removals were told, and how many people had left in the end."""
    house = House(folder)
    desk = house.open()
    for _ in range(ALL_NOTES):
        notes.write_note(desk, house.resident, factories.note())
    stop(desk)
    done, removed, longest = 0, set[str](), 0.0
    with _remover(house) as child:
        for kill in range(kills):
            told, lived = _killed(child, kill, rng.random() * longest)
            # the first was let finish: how long hiring and removing take here
            longest = longest or 1.3 * lived
            hired = {one.split()[2] for one in told if one.startswith("hired")}
            gone = {one.split()[2] for one in told if one.startswith("removed")}
            removed |= gone
            done += len(gone)
            wrong = _wrong(house, hired - gone, removed, whole=kill % VERIFIED_EVERY == 0)
            assert not wrong, f"{folder.name}, kill {kill}: {wrong}"
    found = _wrong(house, set(), removed, whole=True)
    assert not found, found
    desk = unlock.unlock_with_recovery(house.parts, house.recovery_key, factories.WORKER_PHRASE)
    left = sum(not one.active for one in desk.opened.roster)
    stop(desk)
    return done, left


def _remover(house: House) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.soak.remover", str(house.folder), house.code],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _killed(child: subprocess.Popen[str], number: int, seconds: float) -> tuple[list[str], float]:
    """What she told, and for how many seconds she lived."""
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(f"{number}\n")
    child.stdin.flush()
    lines = [child.stdout.readline().strip()]
    while not lines[-1].startswith("pid"):
        assert lines[-1] not in ("", "dead"), "the desk did not open after a kill"
        lines.append(child.stdout.readline().strip())
    pid, begun = int(lines[-1].split()[1]), time.monotonic()
    while not seconds and not lines[-1].startswith("removed"):
        lines.append(child.stdout.readline().strip())
    time.sleep(seconds)
    os.kill(pid, signal.SIGKILL)
    lived = time.monotonic() - begun
    while lines[-1] != "dead":
        lines.append(child.stdout.readline().strip())
    return lines, lived


def _wrong(house: House, here: set[str], removed: set[str], *, whole: bool) -> str:
    """What does not fit; empty when all is well. ``here`` may have gone without a word."""
    try:
        desk = unlock.unlock(real_parts(house.folder), house.code, factories.MANAGER_PHRASE)
    except ShelterDeskError as fault:
        return f"locked out: {type(fault).__name__}"
    try:
        found = _untold(desk, here, removed)
        if not found and whole and not audit.verify(desk).clean:
            found = "verification"
    finally:
        stop(desk)
    return found


def _untold(desk: Desk, here: set[str], removed: set[str]) -> str:
    with desk.database.read() as tx:
        active = {one.id for one in tx.staff.all() if one.active}
        known = {one.id for one in tx.staff.all()}
        acts = AuditFilter(acts=frozenset({Act.REMOVE}))
        told = {one.ref.id for one in tx.audit.entries(acts, 10_000) if one.ref}
        residents = tx.residents.recent(1)
        kept = len(tx.notes.of_resident(residents[0].id))
    wrong = {
        "the staff table and the key file differ": active
        != {one.staff_id for one in desk.opened.roster if one.active},
        "the log and the staff table differ": known - active != told,
        "something that was acknowledged is not there": removed - told or here - known,
        f"{kept} of {ALL_NOTES} notes": kept != ALL_NOTES,
    }
    return next((words for words, is_so in wrong.items() if is_so), "")
