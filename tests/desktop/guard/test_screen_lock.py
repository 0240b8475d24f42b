"""The computer locks, sleeps or shows somebody else: a stand-in for logind on a bus of its own."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from shelter_desk.__main__ import parse
from shelter_desk.desktop.app import MINIMISED, DeskApp
from shelter_desk.desktop.command_line.check_up import check_lines
from shelter_desk.desktop.guard.screen_lock import Buses, DBusScreenLock, ScreenLock
from shelter_desk.desktop.i18n import Translations
from shelter_desk.desktop.settings.shelter import ShelterCard
from shelter_desk.desktop.unlock.page import UnlockPage
from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.services.opening import unlock
from shelter_desk.services.people import settings
from tests import factories
from tests.desktop.conftest import MakeDeskApp
from tests.desktop.relaunching import InProcessRelaunch

DAEMON = shutil.which("dbus-daemon")
HERE, THERE = "/org/freedesktop/login1/session/_31", "/org/freedesktop/login1/session/_32"
MANAGER = "org.freedesktop.login1.Manager"
SESSION = "org.freedesktop.login1.Session"
SOON_MS = 1000
NAMES = count()
needs_bus = pytest.mark.skipif(DAEMON is None, reason="dbus-daemon is not installed")


class Logind(QDBusVirtualObject):
    """Knows two sessions and hands out the pipes that keep a computer from sleeping."""

    def __init__(self, bus: QDBusConnection, sessions: dict[str, str]) -> None:
        super().__init__()
        self.bus, self.sessions = bus, sessions
        self.silent = False
        self.asked: list[tuple[str, list[Any]]] = []
        self.waits: list[int] = []
        way = QDBusConnection.VirtualObjectRegisterOption.SubPath
        assert bus.registerVirtualObject("/org/freedesktop/login1", self, way)
        assert bus.registerService("org.freedesktop.login1")

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        self.asked.append((message.member(), message.arguments()))
        if self.silent:
            return True
        reply = message.createErrorReply("org.freedesktop.login1.NoSuchSession", "unknown")
        session = self.sessions.get(str(message.arguments()[0]))
        if message.member() == "GetSession" and session is not None:
            reply = message.createReply()
            reply.setArguments([QDBusObjectPath(session)])
        if message.member() == "Inhibit":
            mine, theirs = os.pipe()
            self.waits.append(mine)
            reply = message.createReply()
            reply.setArguments([QDBusUnixFileDescriptor(theirs)])
            os.close(theirs)
        return bool(connection.send(reply))

    def say(self, path: str, interface: str, member: str, *given: Any) -> None:
        tell(self.bus, path, interface, member, *given)

    def sleep_waits(self) -> bool:
        """True while somebody holds the newest pipe."""
        return not select.select([self.waits[-1]], [], [], 0)[0]

    def close(self) -> None:
        tree = QDBusConnection.UnregisterMode.UnregisterTree
        self.bus.unregisterObject("/org/freedesktop/login1", tree)
        for one in self.waits:
            os.close(one)


def tell(bus: QDBusConnection, path: str, interface: str, member: str, *given: Any) -> None:
    signal = QDBusMessage.createSignal(path, interface, member)
    signal.setArguments(list(given))
    assert bus.send(signal)


def properties(bus: QDBusConnection, path: str, **changed: object) -> None:
    tell(bus, path, "org.freedesktop.DBus.Properties", "PropertiesChanged", SESSION, changed, [""])


class Bus:
    """A bus daemon of the test's own, and connections to it."""

    def __init__(self) -> None:
        assert DAEMON is not None
        self._daemon = subprocess.Popen(
            [DAEMON, "--session", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._daemon.stdout is not None
        self._address = self._daemon.stdout.readline().strip()
        self._names: list[str] = []

    def connection(self) -> QDBusConnection:
        name = f"test-{next(NAMES)}"
        made = QDBusConnection.connectToBus(self._address, name)
        assert made.isConnected()
        self._names.append(name)
        return made

    def close(self) -> None:
        for name in self._names:
            QDBusConnection.disconnectFromBus(name)
        self._daemon.terminate()
        self._daemon.communicate(timeout=10)


@pytest.fixture
def bus() -> Iterator[Bus]:
    made = Bus()
    yield made
    made.close()


@pytest.fixture
def logind(bus: Bus) -> Iterator[Logind]:
    made = Logind(bus.connection(), {"7": HERE, "8": THERE})
    yield made
    made.close()


@pytest.fixture
def listening(bus: Bus) -> DBusScreenLock:
    own = bus.connection()
    return DBusScreenLock(lambda: Buses(own, own, "7"))


class Open:
    """The program with its manager signed in."""

    def __init__(self, app: DeskApp, relaunch: InProcessRelaunch, code: str) -> None:
        self.app, self.relaunch, self._code = app, relaunch, code

    def sign_in(self) -> None:
        page = self.app.window.content
        assert isinstance(page, UnlockPage)
        page.ui.code.setText(self._code)
        page.ui.passphrase.setText(factories.MANAGER_PHRASE)
        page.unlock()
        assert self.app.session is not None

    @property
    def locked(self) -> bool:
        return isinstance(self.app.window.content, UnlockPage) and self.app.session is None


Start = Callable[[ScreenLock], Open]


@pytest.fixture
def start(make_desk_app: MakeDeskApp, tmp_path: Path) -> Start:
    def begin(screen: ScreenLock) -> Open:
        made = factories.create_desk(factories.make_parts(tmp_path / "desk"))
        code = made.desk.staff.sign_in_code
        unlock.lock(made.desk, ReturnPlace())
        app, relaunch, _screen = make_desk_app(tmp_path / "desk", "ar", screen)
        app.start()
        opened = Open(app, relaunch, code)
        opened.sign_in()
        return opened

    return begin


@pytest.fixture
def heard(start: Start, listening: DBusScreenLock, logind: Logind, qtbot: QtBot) -> Open:
    """An open desk that has found its session and keeps the computer from sleeping."""
    opened = start(listening)
    qtbot.waitUntil(lambda: bool(listening._sessions) and listening.holds_sleep)
    return opened


@needs_bus
@pytest.mark.parametrize("way", ["lock", "user switch", "hint", "sleep", "screen saver"])
def test_what_the_computer_tells_locks_the_desk(
    heard: Open, logind: Logind, qtbot: QtBot, way: str
) -> None:
    ways: dict[str, Callable[[], None]] = {
        "lock": lambda: logind.say(HERE, SESSION, "Lock"),
        "user switch": lambda: properties(logind.bus, HERE, Active=False),
        "hint": lambda: properties(logind.bus, HERE, LockedHint=True),
        "sleep": lambda: logind.say("/org/freedesktop/login1", MANAGER, "PrepareForSleep", True),
        "screen saver": lambda: logind.say(
            "/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", True
        ),
    }
    ways[way]()
    qtbot.waitUntil(lambda: heard.locked, timeout=SOON_MS)
    assert heard.relaunch.calls == [("--data", "x")]


@needs_bus
def test_other_sessions_and_strangers_lock_nothing(
    heard: Open, logind: Logind, bus: Bus, qtbot: QtBot
) -> None:
    logind.say(THERE, SESSION, "Lock")
    properties(logind.bus, THERE, Active=False, LockedHint=True)
    properties(logind.bus, HERE, Active=True, LockedHint=False, IdleHint=True)
    logind.say("/org/freedesktop/login1", MANAGER, "PrepareForSleep", False)
    stranger = bus.connection()
    tell(stranger, HERE, SESSION, "Lock")
    properties(stranger, HERE, Active=False)
    tell(stranger, "/org/freedesktop/login1", MANAGER, "PrepareForSleep", True)
    qtbot.wait(300)
    assert not heard.locked
    logind.say(HERE, SESSION, "Lock")
    qtbot.waitUntil(lambda: heard.locked, timeout=SOON_MS)


@needs_bus
def test_sleep_waits_for_the_lock_and_no_longer(
    heard: Open, logind: Logind, listening: DBusScreenLock, qtbot: QtBot
) -> None:
    member, given = next(one for one in logind.asked if one[0] == "Inhibit")
    assert (member, given[0], given[1], given[3]) == ("Inhibit", "sleep", "Desk", "delay")
    held = listening._delay
    assert held is not None
    # where a lock becomes a new process, nothing of the old one keeps the computer awake
    assert not os.get_inheritable(held.fileDescriptor())
    del held
    seen: list[bool] = []
    begin_again = heard.relaunch.again
    assert begin_again is not None

    def again() -> None:
        seen.append(logind.sleep_waits())
        begin_again()

    heard.relaunch.again = again
    assert logind.sleep_waits()
    logind.say("/org/freedesktop/login1", MANAGER, "PrepareForSleep", True)
    qtbot.waitUntil(lambda: not logind.sleep_waits(), timeout=SOON_MS)
    assert heard.locked
    assert seen == [True], "the file was closed while the computer still waited"
    assert not listening.holds_sleep
    logind.say("/org/freedesktop/login1", MANAGER, "PrepareForSleep", False)
    qtbot.waitUntil(lambda: listening.holds_sleep)
    assert len(logind.waits) == 2
    assert logind.sleep_waits()


@needs_bus
@pytest.mark.parametrize(("told", "known"), [("", {"auto": HERE}), ("99", {"auto": HERE})])
def test_a_system_that_knows_the_session_only_by_asking(
    bus: Bus, start: Start, qtbot: QtBot, told: str, known: dict[str, str]
) -> None:
    logind, own = Logind(bus.connection(), known), bus.connection()
    listening = DBusScreenLock(lambda: Buses(own, own, told))
    opened = start(listening)
    qtbot.waitUntil(lambda: listening._sessions == {HERE})
    properties(logind.bus, HERE, Active=False)
    qtbot.waitUntil(lambda: opened.locked, timeout=SOON_MS)
    logind.close()


@needs_bus
def test_without_a_session_sleep_still_locks(bus: Bus, start: Start, qtbot: QtBot) -> None:
    logind, own = Logind(bus.connection(), {}), bus.connection()
    listening = DBusScreenLock(lambda: Buses(own, own))
    opened = start(listening)
    qtbot.waitUntil(lambda: listening.holds_sleep)
    assert not listening._sessions
    logind.say("/org/freedesktop/login1", MANAGER, "PrepareForSleep", True)
    qtbot.waitUntil(lambda: opened.locked, timeout=SOON_MS)
    logind.close()


@needs_bus
def test_a_bus_that_hangs_keeps_nobody_waiting(
    logind: Logind, listening: DBusScreenLock, qtbot: QtBot
) -> None:
    logind.silent = True
    begun = time.monotonic()
    listening.watch()
    assert time.monotonic() - begun < 0.5
    qtbot.waitUntil(lambda: len(logind.asked) == 3)
    assert not listening.holds_sleep


def test_without_a_bus_nothing_breaks(start: Start, tmp_path: Path, language: str) -> None:
    name = f"test-{next(NAMES)}"
    gone = QDBusConnection.connectToBus(f"unix:path={tmp_path}/nobody", name)
    assert not gone.isConnected()
    silent = DBusScreenLock(lambda: Buses(gone, gone, "7"))
    opened = start(silent)
    assert not silent.holds_sleep
    assert not opened.locked
    found = check_lines(tmp_path / "other", Translations(), language, screen_lock=silent)
    words = {"ar": "القفل مع الحاسوب", "en": "Locking together with the computer"}[language]
    ((line, grave),) = [one for one in found if words in one[0]]
    assert line.startswith("–")
    assert not grave


@needs_bus
def test_the_check_up_tells_that_it_is_heard(
    app: QApplication, logind: Logind, listening: DBusScreenLock, tmp_path: Path
) -> None:
    found = check_lines(tmp_path, Translations(), "en", screen_lock=listening)
    assert [line[0] for line, _grave in found if "together with the computer" in line] == ["✓"]


def test_minimising_locks_where_a_manager_wants_it(start: Start, qtbot: QtBot) -> None:
    opened = start(ScreenLock())
    window, session = opened.app.window, opened.app.session
    window.showMinimized()
    qtbot.wait(50)
    assert not opened.locked, "off until somebody says so"
    window.showNormal()
    card = ShelterCard(session.context)
    assert not card.minimised.isChecked()
    card.minimised.setChecked(True)
    card.keep()
    with session._desk.database.read() as tx:
        entries = tx.audit.entries(AuditFilter(acts=frozenset({Act.SETTINGS})), 9)
    assert "lock_when_minimised" in [one.ref.id for one in entries if one.ref is not None]
    window.showMinimized()
    qtbot.waitUntil(lambda: opened.locked, timeout=SOON_MS)
    assert opened.relaunch.calls == [("--data", "x", MINIMISED)]
    opened.sign_in()
    again = ShelterCard(opened.app.session.context)
    assert again.minimised.isChecked()
    assert settings.locks_when_minimised(opened.app.session._desk)


@pytest.mark.parametrize("first", [[], ["demo", "--throwaway"]])
def test_a_window_that_was_put_away_stays_there(first: list[str]) -> None:
    assert parse([*first, "--data", "x", MINIMISED]).minimised
    assert not parse([*first, "--data", "x"]).minimised


def test_the_box_says_what_it_does(start: Start) -> None:
    opened = start(ScreenLock())
    card = ShelterCard(opened.app.session.context)
    boxes = card.findChildren(QCheckBox)
    assert [one.text() for one in boxes] == [card.minimised.text(), card.practice.text()]
