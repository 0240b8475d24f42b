"""The program as it is started, under a virtual screen, with key presses from outside."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.staff import Role
from shelter_desk.services.desk import Desk
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import audit
from tests import factories
from tests.xvfb.screen import NEEDED, Screen, end, start, until

NAME = "Maryam"


@pytest.fixture
def program(screen: Screen, tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    arguments = ("demo", "--data", str(tmp_path / "desk"), "--lang", "ar")
    running = start(screen, tmp_path / "home", "shelter_desk", *arguments)
    try:
        yield running
    finally:
        end(running)


def _practice(folder: Path) -> tuple[str, str]:
    """Code and passphrase of the practice caseworker; empty until the file is made."""
    try:
        known = json.loads((folder / "desk.json").read_text("utf-8"))
    except (OSError, ValueError):
        return "", ""
    return str(known["practice_code"]), str(known["practice_phrase"])


def _acts(folder: Path) -> list[Act]:
    """The newest lines of the log, newest first, as the manager reads them."""
    parts = factories.make_parts(folder)
    code, phrase = _practice(folder)
    worker = unlock.unlock(parts, code, phrase)
    with worker.database.read() as tx:
        manager = next(one for one in tx.staff.all() if one.role is Role.MANAGER)
    unlock.lock(worker, ReturnPlace())
    desk: Desk = unlock.unlock(parts, manager.sign_in_code, phrase)
    try:
        rows = audit.audit_page(desk, AuditFilter(), None, 40).rows
        assert audit.verify(desk).clean
    finally:
        unlock.lock(desk, ReturnPlace())
    mine = [row for row in rows if row.at.timestamp() > time.time() - 600]
    return [row.kind for row in mine]


def _into_the_window(screen: Screen, pid: int) -> None:
    """There is no window manager here: a click on the frame, then the keyboard by hand."""
    screen.keys("mousemove", "640", "24", "click", "1")
    wanted = ("search", "--sync", "--onlyvisible", "--pid", str(pid))
    screen.keys(*wanted, "windowfocus")
    time.sleep(0.5)


@NEEDED
def test_search_open_and_lock_with_real_keys(
    screen: Screen, program: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    folder = tmp_path / "desk"
    until(lambda: program.poll() is not None or _practice(folder)[0], "the practice file")
    assert program.poll() is None, (tmp_path / "home" / "said.txt").read_text("utf-8")
    screen.until_calm("")
    _into_the_window(screen, program.pid)
    today = screen.until_calm("")
    screen.keys("key", "ctrl+k")
    screen.keys("type", "--delay", "60", NAME)
    found = screen.until_calm(today)
    time.sleep(1.5)
    screen.keys("key", "Return")
    opened = screen.until_calm(found)
    screen.keys("key", "ctrl+l")
    locked = screen.until_calm(opened)
    time.sleep(2)
    assert program.poll() is None
    assert len({today, found, opened, locked}) == 4
    end(program)
    acts = _acts(folder)
    # The openings above run on a clock of another day, so these are the program's own.
    assert acts[:3] == [Act.LOCK, Act.VIEW, Act.SEARCH]
