"""Real processes, really killed, while key file and records change together."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.passphrase_errors import WrongPassphrase, WrongRecoveryKey
from shelter_desk.services.desk import Desk, DeskParts
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import first_run, unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.people import settings
from shelter_desk.vault.keyfile import read_key_file
from shelter_desk.vault.vault import open_with_passphrase, open_with_recovery
from tests import factories, new_desks
from tests.attack.saver import real_parts
from tests.places import ROOT
from tests.vault.crash import survived

KILLS = 60
OTHER_PHRASE = "basket river seventeen candle paper moon"
posix = pytest.mark.skipif(sys.platform == "win32", reason="fork and SIGKILL")


@dataclass
class House:
    """What the people know, and the passphrase in force first."""

    parts: DeskParts
    code: str
    sheets: list[str]
    phrases: list[str] = field(default_factory=lambda: [factories.MANAGER_PHRASE, OTHER_PHRASE])
    staff: list[str] = field(default_factory=list)
    changes: int = 0


def house_in(folder: Path) -> House:
    parts = real_parts(folder)
    made = first_run.create_desk(parts, factories.plan())
    unlock.lock(made.desk, ReturnPlace())
    return House(parts, made.desk.staff.sign_in_code, [made.recovery_key])


def changer(house: House) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.vault.changer", str(house.parts.folder), house.code],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def kill_once(child: subprocess.Popen[str], house: House, rng: random.Random) -> None:
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write("|".join([str(rng.random())[2:8], *house.phrases]) + "\n")
    child.stdin.flush()
    lines: list[str] = []
    while not {"open"} & set(lines) or not any(line.startswith("pid") for line in lines):
        lines.append(child.stdout.readline().strip())
        assert lines[-1] not in ("", "dead"), "the desk did not open after a kill"
    time.sleep(rng.random() * 0.3)
    os.kill(next(int(line[4:]) for line in lines if line.startswith("pid")), signal.SIGKILL)
    while lines[-1] != "dead":
        lines.append(child.stdout.readline().strip())
    for word, _, rest in (line.partition(" ") for line in lines):
        if word == "shown":
            house.sheets = [*house.sheets[:1], rest]
        elif word == "sheet":
            house.sheets = [rest]
        elif word == "staff":
            house.staff.append(rest)
        house.changes += word == "phrase"


def opened(house: House) -> Desk:
    """Signs in with whichever passphrase it is; the other one is refused."""
    found = []
    for phrase in house.phrases:
        try:
            found.append((phrase, unlock.unlock(house.parts, house.code, phrase)))
        except WrongPassphrase:
            continue
        stop(found[-1][1])
    assert len(found) == 1, f"{len(found)} passphrases open"
    house.phrases.sort(key=lambda phrase: phrase != found[0][0])
    # a count of wrong passphrases would make the desk wait
    (house.parts.folder / "attempts.json").unlink(missing_ok=True)
    return unlock.unlock(house.parts, house.code, house.phrases[0])


def examine(house: House) -> None:
    """The log tells what opens; whatever was acknowledged opens."""
    desk = opened(house)
    with desk.database.read() as tx:
        changed = AuditFilter(acts=frozenset({Act.CHANGE_PASSPHRASE}))
        told = len(tx.audit.entries(changed, 100_000))
    now = factories.MANAGER_PHRASE if told % 2 == 0 else OTHER_PHRASE
    assert house.phrases[0] == now, "the log tells of another passphrase"
    assert told >= house.changes
    house.changes = told
    assert not (house.parts.folder / "slots.next.json").exists()
    working = [sheet for sheet in house.sheets if sheet_opens(house, sheet)]
    assert working, "no sheet that anybody saw opens"
    house.sheets = working[:1] if len(working) == len(house.sheets) else working
    rows = {one.sign_in_code for one in factories.colleagues(desk)}
    assert rows == {line.sign_in_code for line in desk.opened.roster}
    assert set(house.staff) <= rows
    for code in house.staff[-1:]:
        parts = house.parts
        open_with_passphrase(
            parts.folder, code, factories.WORKER_PHRASE, parts.device_store, new_desks.CHEAP
        ).wipe()
    stop(desk)


def sheet_opens(house: House, sheet: str) -> bool:
    parts = house.parts
    try:
        open_with_recovery(parts.folder, sheet, parts.device_store, new_desks.CHEAP).wipe()
    except WrongRecoveryKey:
        return False
    return True


@posix
def test_killed_sixty_times_the_key_file_is_what_the_log_says(tmp_path: Path) -> None:
    house, rng = house_in(tmp_path / "desk"), random.Random(11)
    with changer(house) as child:
        for _ in range(KILLS):
            kill_once(child, house, rng)
            examine(house)
    assert house.changes > 10, "hardly anything was going on"
    desk = opened(house)
    assert audit.verify(desk).clean
    stop(desk)


def change(house: House) -> Callable[[Desk], object]:
    before, after = house.phrases
    return lambda desk: settings.change_passphrase(desk, before, after)


def hire(_house: House) -> Callable[[Desk], object]:
    return factories.add_worker


@pytest.mark.parametrize("act", [change, hire])
def test_cut_off_at_every_call_key_file_and_records_agree(
    tmp_path: Path, act: Callable[[House], Callable[[Desk], object]]
) -> None:
    """Died points lie before, between and after the commit of the real records file."""
    house, at, ends = house_in(tmp_path / "desk"), 0, set()
    while True:
        desk = unlock.unlock(house.parts, house.code, house.phrases[0])
        epoch = desk.opened.epoch
        points = survived(partial(act(house), desk), at)
        stop(desk)
        examine(house)
        again = opened(house)
        ends.add(again.opened.epoch - epoch)
        stop(again)
        if points is not None:
            break
        at += 1
    assert at > 10
    assert ends == {0, 1}


def test_a_first_run_cut_off_anywhere_can_be_done_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A killed process tidies nothing up; what it left is neither a desk nor in the way."""
    at, again = 0, 0
    while True:
        parts = real_parts(tmp_path / f"desk {at}")
        with monkeypatch.context() as patch:
            patch.setattr(first_run, "clear_unfinished", lambda _folder: None)
            points = survived(partial(first_run.create_desk, parts, factories.plan()), at)
        if points is not None:
            break
        if first_run.is_new(parts.folder):
            again += 1
            stop(first_run.create_desk(parts, factories.plan()).desk)
        else:
            code = open_code(parts)
            stop(unlock.unlock(parts, code, factories.MANAGER_PHRASE))
        at += 1 if at < 12 else 3
    assert again > 3


def open_code(parts: DeskParts) -> str:
    """The three digits, which stand in the key file in the open."""
    return read_key_file(parts.folder, new_desks.CHEAP).members[0].who.code
