"""A virtual screen, the program on it, an eye that reads and hands that press keys."""

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
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

XVFB, XDOTOOL = shutil.which("Xvfb"), shutil.which("xdotool")
NEEDED = pytest.mark.skipif(
    XVFB is None or XDOTOOL is None or not sys.platform.startswith("linux"),
    reason="a virtual screen needs Linux, Xvfb and xdotool",
)
PATIENCE = 120.0
Said = dict[str, Any]


def until(ready: Callable[[], object], what: str) -> None:
    """Wait; the world outside has no signals."""
    end = time.monotonic() + PATIENCE
    while not ready():
        assert time.monotonic() < end, f"waited for {what}"
        time.sleep(0.05)


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

    def keys(self, *arguments: str) -> str:
        """What a hand would do; answers what xdotool says."""
        assert XDOTOOL is not None
        command = [XDOTOOL, *arguments]
        done = subprocess.run(
            command, env=self.environment(), capture_output=True, text=True, timeout=60, check=False
        )
        return done.stdout

    def give_keyboard(self, pid: int) -> None:
        """There is no window manager that would give the keyboard to a new window."""
        for window in self.keys("search", "--onlyvisible", "--pid", str(pid)).split():
            self.keys("windowfocus", window)

    def environment(self) -> dict[str, str]:
        """For programs that show themselves here."""
        return {**os.environ, "DISPLAY": self.number}


@contextmanager
def virtual_screen(folder: Path) -> Iterator[Screen]:
    """A screen of the usual office size for as long as it is wanted."""
    assert XVFB is not None
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


def start(screen: Screen, home: Path, module: str, *arguments: str) -> subprocess.Popen[bytes]:
    """The program in a home of its own; what it says goes to ``home``/said.txt."""
    home.mkdir(mode=0o700, exist_ok=True)
    environment = screen.environment() | {
        "QT_QPA_PLATFORM": "xcb",
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
    }
    with (home / "said.txt").open("ab") as said:
        return subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            env=environment,
            stdout=said,
            stderr=said,
        )


def end(running: subprocess.Popen[bytes]) -> None:
    """Close the program as the session manager would."""
    if running.poll() is None:
        running.send_signal(signal.SIGTERM)
        running.wait(PATIENCE)


@dataclass
class Hands:
    """Someone at the keyboard who looks before each key. There is no mouse."""

    screen: Screen
    home: Path
    folder: Path
    running: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    @property
    def eye(self) -> Path:
        """Where tests.xvfb.launch writes what is in sight."""
        return self.home / "eye.json"

    def open_program(self) -> None:
        """Start it and give it the keyboard."""
        self.eye.unlink(missing_ok=True)
        arguments = (str(self.eye), "--data", str(self.folder))
        self.running = start(self.screen, self.home, "tests.xvfb.launch", *arguments)
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """Until the window in sight has the keyboard."""

        def active() -> bool:
            self.alive()
            if self.eye.exists() and self.look()["active"]:
                return True
            assert self.running is not None
            self.screen.give_keyboard(self.running.pid)
            time.sleep(0.4)
            return False

        until(active, "a window that has the keyboard")

    def alive(self) -> None:
        """Fail with its last words when the program has ended."""
        assert self.running is not None
        if self.running.poll() is not None:
            raise AssertionError((self.home / "said.txt").read_text("utf-8")[-3000:])

    def look(self) -> Said:
        """What is in sight."""
        seen: Said = json.loads(self.eye.read_text("utf-8"))
        return seen

    def fresh(self) -> Said:
        """What is in sight after everything that was pressed until now."""
        self.alive()
        # the first look after a key may be one that was due before it
        after = time.monotonic() + 0.12

        def seen() -> bool:
            self.alive()
            return bool(self.look()["at"] > after)

        until(seen, "the next look")
        return self.look()

    def until_place(self, place: str) -> Said:
        """Wait for a page, or for a view of it."""

        def there() -> bool:
            self.alive()
            return place in str(self.look()["place"]).split("/")

        try:
            until(there, place)
        except AssertionError as late:
            raise AssertionError(f"{late}, but saw {self.look()}") from None
        return self.fresh()

    def until_seen(self, fits: Callable[[Said], bool], what: str) -> Said:
        """Wait for something in sight; answers it."""
        found: list[Said] = []

        def there() -> bool:
            self.alive()
            found[:] = [one for one in self.look()["sight"] if fits(one)]
            return bool(found)

        until(there, what)
        return found[0]

    def press(self, *keys: str) -> Said:
        """Keys one after the other; answers what has the keyboard then."""
        for key in keys:
            self.screen.keys("key", key)
        seen: Said = self.fresh()["focus"]
        return seen

    def tab_to(self, fits: Callable[[Said], bool], what: str, key: str = "Tab") -> Said:
        """Press Tab until the keyboard is where it is wanted."""
        passed: list[tuple[int, str, str]] = []
        here: Said = self.fresh()["focus"]
        for _ in range(90):
            if here and fits(here):
                return here
            mark = (
                here.get("id", 0),
                here.get("kind", ""),
                str(here.get("name") or here.get("text")),
            )
            passed.append(mark)
            if passed.count(mark) > 2:
                break
            here = self.press(key)
        raise AssertionError(f"Tab does not lead to {what}; it met {passed}")

    def type(self, words: str) -> None:
        """A word at once, and letter by letter where the screen shows that some were lost.

        xdotool lends a spare key to each letter that the keyboard lacks; a busy program may look
        at the key after it has become another letter.
        """
        self.screen.keys("type", "--delay", "60", "--", words)
        if self.fresh()["focus"]["text"] == words:
            return
        self.press("ctrl+a", "Delete")
        for number, letter in enumerate(words, start=1):
            for _ in range(5):
                self.screen.keys("type", "--delay", "200", "--", letter)
                arrived = self.fresh()["focus"]["text"]
                if arrived == words[:number]:
                    break
                if arrived != words[: number - 1]:
                    self.press("BackSpace")
            else:
                raise AssertionError(f"{words!r} arrived as {arrived!r}")
