"""When the computer itself is locked, sleeps or shows somebody else, as far as it tells."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
)

_LOGIND: Final = "org.freedesktop.login1"
_AT: Final = "/org/freedesktop/login1"
_MANAGER: Final = f"{_LOGIND}.Manager"
_SESSION: Final = f"{_LOGIND}.Session"
_OTHERS: Final = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
_OWN: Final = "auto"
_PATIENCE_MS: Final = 5000
_LOOK_MS: Final = 2000


class ScreenLock(QObject):
    """The port; this one never tells anything.

    Signals: ``locked`` when the screen was locked, the computer goes to sleep or another person
    stands before it.
    """

    locked = Signal()

    def watch(self) -> bool:
        """Begin to listen; false where the system has nothing to listen to."""
        return False

    def answers(self) -> bool:
        """True when somebody is there who would tell; may wait two seconds."""
        return False


@dataclass(frozen=True, slots=True)
class Buses:
    """Where a Linux desktop talks; ``session_id`` is ``XDG_SESSION_ID``, or empty."""

    system: QDBusConnection
    session: QDBusConnection
    session_id: str = ""


def own_buses(session_id: str) -> Buses:
    """Those of this computer and of this person."""
    return Buses(QDBusConnection.systemBus(), QDBusConnection.sessionBus(), session_id)


class DBusScreenLock(ScreenLock):
    """Linux desktops: logind (systemd or elogind), and the two screen savers' own word.

    Tried with a stand-in for logind on a private bus. Nothing here waits for an answer: a bus
    that hangs must not keep the program from starting.
    """

    def __init__(self, open_buses: Callable[[], Buses], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = open_buses
        self._buses: Buses | None = None
        self._sessions: set[str] = set()
        self._delay: QDBusUnixFileDescriptor | None = None

    @property
    def holds_sleep(self) -> bool:
        """True while sleep waits until this desk is locked."""
        return self._delay is not None

    def watch(self) -> bool:
        """Connect to whichever of the services exist, and ask sleep to wait for the lock."""
        buses = self._buses = self._open()
        heard = [self._hear(buses.system, _LOGIND, _AT, f"{_MANAGER}.PrepareForSleep", "on_sleep")]
        for name in _OTHERS:
            heard.append(self._hear(buses.session, "", "", f"{name}.ActiveChanged", "on_active"))
        if buses.system.isConnected():
            self._find_session(buses)
            self._hold_sleep()
        return any(heard)

    def answers(self) -> bool:
        """True when logind is there; asks and waits."""
        system = (self._buses or self._open()).system
        wanted = _call("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "NameHasOwner", _LOGIND)
        if not system.isConnected():
            return False
        return system.call(wanted, timeout=_LOOK_MS).arguments() == [True]

    @Slot(bool)
    def on_active(self, active: bool) -> None:
        """A screen saver began (or ended, which needs nothing)."""
        if active:
            self.locked.emit()

    @Slot(bool)
    def on_sleep(self, begins: bool) -> None:
        """Lock before sleep goes on; ask for the same again after waking."""
        if begins:
            try:
                self.locked.emit()
            finally:
                # the descriptor closes with the object: sleep waits for nobody any more
                self._delay = None
        else:
            self._hold_sleep()

    @Slot()
    def on_lock(self) -> None:
        """logind was told to lock this session."""
        self.locked.emit()

    @Slot("QString", "QVariantMap")
    def on_properties(self, interface: str, changed: dict[str, object]) -> None:
        """Somebody else's session stands on the screen, or the own screen is locked."""
        away = changed.get("Active") is False or changed.get("LockedHint") is True
        if interface == _SESSION and away:
            self.locked.emit()

    def _hear(self, bus: QDBusConnection, service: str, path: str, name: str, act: str) -> bool:
        interface, _, member = name.rpartition(".")
        return bus.connect(service, path, interface, member, self, _SLOTS[act])

    def _find_session(self, buses: Buses) -> None:
        """Ask which session is ours, in the ways old and new systems know."""
        for name in dict.fromkeys((buses.session_id or _OWN, _OWN)):
            self._ask(_call(_LOGIND, _AT, _MANAGER, "GetSession", name), "on_session")

    @Slot("QDBusObjectPath")
    def on_session(self, path: QDBusObjectPath) -> None:
        """One of the ways to ask led to a session."""
        at = path.path()
        if at in self._sessions or self._buses is None:
            return
        self._sessions.add(at)
        system = self._buses.system
        self._hear(system, _LOGIND, at, f"{_SESSION}.Lock", "on_lock")
        changed = "org.freedesktop.DBus.Properties.PropertiesChanged"
        self._hear(system, _LOGIND, at, changed, "on_properties")

    def _hold_sleep(self) -> None:
        asked = ("sleep", "Desk", "Locks the desk before sleep", "delay")
        self._ask(_call(_LOGIND, _AT, _MANAGER, "Inhibit", *asked), "on_delay")

    @Slot("QDBusUnixFileDescriptor")
    def on_delay(self, handed: QDBusUnixFileDescriptor) -> None:
        """Sleep waits while this descriptor is open."""
        self._delay = handed

    @Slot("QDBusError", "QDBusMessage")
    def on_refusal(self, _error: object, _message: object) -> None:
        """Without logind, or where it knows no such session, there is nothing to listen to."""

    def _ask(self, wanted: QDBusMessage, answer: str) -> None:
        # a QDBusPendingCallWatcher of PySide6 6.11 breaks the process when it is deleted
        if self._buses is not None:
            system, slots = self._buses.system, (_SLOTS[answer], _SLOTS["on_refusal"])
            system.callWithCallback(wanted, self, *slots, timeout=_PATIENCE_MS)


def _call(service: str, path: str, interface: str, member: str, *given: str) -> QDBusMessage:
    made = QDBusMessage.createMethodCall(service, path, interface, member)
    made.setArguments(list(given))
    return made


# The stub asks for bytes; PySide6 6.11 takes only what SLOT() gives, which is a str.
_SLOTS: Final[dict[str, Any]] = {
    "on_active": SLOT("on_active(bool)"),
    "on_sleep": SLOT("on_sleep(bool)"),
    "on_lock": SLOT("on_lock()"),
    "on_properties": SLOT("on_properties(QString,QVariantMap)"),
    "on_session": SLOT("on_session(QDBusObjectPath)"),
    "on_delay": SLOT("on_delay(QDBusUnixFileDescriptor)"),
    "on_refusal": SLOT("on_refusal(QDBusError,QDBusMessage)"),
}
