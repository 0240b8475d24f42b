"""When the computer itself is locked or goes to sleep, as far as the system tells."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

# The stub asks for bytes; PySide6 6.11 takes only what SLOT() gives, which is a str.
_SLOT: Any = SLOT("on_active(bool)")


class ScreenLock(QObject):
    """The port; this one never tells anything.

    Signals: ``locked`` when the screen was locked or the computer goes to sleep.
    """

    locked = Signal()

    def watch(self) -> bool:
        """Begin to listen; false where the system has nothing to listen to."""
        return False


class DBusScreenLock(ScreenLock):
    """Linux desktops: logind's sleep, and the two screen savers' own word.

    Untested on real desktops (design: ports with fakes); the wiring is tried on a private bus.
    """

    def watch(self) -> bool:
        """Connect to whichever of the services exist."""
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        heard = [
            system.connect(
                "org.freedesktop.login1",
                "/org/freedesktop/login1",
                "org.freedesktop.login1.Manager",
                "PrepareForSleep",
                self,
                _SLOT,
            )
        ]
        for name in ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"):
            heard.append(session.connect("", "", name, "ActiveChanged", self, _SLOT))
        return any(heard)

    @Slot(bool)
    def on_active(self, active: bool) -> None:
        """A screen saver or sleep began (or ended, which needs nothing)."""
        if active:
            self.locked.emit()
