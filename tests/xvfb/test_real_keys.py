"""The program as it is started, under a virtual screen, with key presses from outside."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.staff import Role
from shelter_desk.services import audit, unlock
from shelter_desk.services.desk import Desk
from tests import factories

XVFB, XDOTOOL = shutil.which("Xvfb"), shutil.which("xdotool")
NEEDED = pytest.mark.skipif(
    XVFB is None or XDOTOOL is None, reason="Xvfb and xdotool are not installed here"
)
PATIENCE = 120.0
NAME = "Maryam"


@dataclass
class Screen:
    """A virtual screen whose memory is a file."""

    number: str
    memory: Path

    def picture(self) -> str:
        """A short mark of what is on the screen."""
        return hashlib.blake2b(self.memory.read_bytes()).hexdigest()

    def until_calm(self, unlike: str, seconds: float = PATIENCE) -> str:
        """Wait for another picture than ``unlike`` that stays for a while; answers it."""
        end, last, since = time.monotonic() + seconds, "", 0.0
        while time.monotonic() < end:
            now = self.picture()
            if now != last:
                last, since = now, time.monotonic()
            # A blinking cursor is 0.5 s on and 0.5 s off.
            elif now != unlike and time.monotonic() - since > 0.4:
                return now
            time.sleep(0.1)
        raise AssertionError("the screen did not change")

    def keys(self, *arguments: str) -> None:
        """What a hand would do."""
        assert XDOTOOL is not None
        subprocess.run([XDOTOOL, *arguments], env=self.environment(), check=True, timeout=60)

    def environment(self) -> dict[str, str]:
        """For programs that show themselves here."""
        return {**os.environ, "DISPLAY": self.number}


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    assert XVFB is not None
    folder = tmp_path / "screen"
    folder.mkdir()
    reading, writing = os.pipe()
    command = [XVFB, "-displayfd", str(writing), "-screen", "0", "1366x768x24"]
    server = subprocess.Popen(
        [*command, "-fbdir", str(folder), "-nolisten", "tcp"],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    try:
        yield Screen(f":{number}", folder / "Xvfb_screen0")
    finally:
        server.terminate()
        server.wait(20)


@pytest.fixture
def program(screen: Screen, tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    home = tmp_path / "home"
    home.mkdir()
    environment = screen.environment() | {
        "QT_QPA_PLATFORM": "xcb",
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
    }
    home.chmod(0o700)
    command = [sys.executable, "-m", "shelter_desk", "demo"]
    with (tmp_path / "said.txt").open("wb") as said:
        running = subprocess.Popen(
            [*command, "--data", str(tmp_path / "desk"), "--lang", "ar"],
            env=environment,
            stdout=said,
            stderr=said,
        )
        try:
            yield running
        finally:
            if running.poll() is None:
                running.send_signal(signal.SIGTERM)
                running.wait(PATIENCE)


def _until(ready: Callable[[], object], what: str) -> None:
    end = time.monotonic() + PATIENCE
    while not ready():
        assert time.monotonic() < end, f"waited for {what}"
        time.sleep(0.2)


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
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a virtual screen is for Linux")
def test_search_open_and_lock_with_real_keys(
    screen: Screen, program: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    folder = tmp_path / "desk"
    _until(lambda: program.poll() is not None or _practice(folder)[0], "the practice file")
    assert program.poll() is None, (tmp_path / "said.txt").read_text("utf-8")
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
    program.send_signal(signal.SIGTERM)
    program.wait(PATIENCE)
    acts = _acts(folder)
    # The openings above run on a clock of another day, so these are the program's own.
    assert acts[:3] == [Act.LOCK, Act.VIEW, Act.SEARCH]
