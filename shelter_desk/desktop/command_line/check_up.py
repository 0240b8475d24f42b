"""``shelter-desk doctor``: what the services find, and what only Qt knows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QGuiApplication

from shelter_desk.desktop.guard.screen_lock import ScreenLock
from shelter_desk.desktop.i18n import Translations, say
from shelter_desk.desktop.print_system.here import own_system
from shelter_desk.domain.printer_errors import PrintSystemSilent
from shelter_desk.domain.text import Message, Text
from shelter_desk.services.opening import unlock
from shelter_desk.services.opening.doctor import checkup
from shelter_desk.services.views.desk import CheckLine

QT = Text("doctor", "Windows (Qt)")
PRINTERS = Text("doctor", "Printers")
VERSION = Text("doctor", "version {version}")
NONE = Text("doctor", "none is set up; documents can still be saved encrypted")
SOME = Text("doctor", "{names}")
SCREEN = Text("doctor", "Locking together with the computer")
TELLS = Text("doctor", "on sleep, screen lock and change of user")
SILENT = Text(
    "doctor", "this computer does not tell; the desk locks after some minutes and with Ctrl+L"
)
MARKS = {True: "✓", False: "✗", None: "–"}


def check_lines(
    folder: Path, translations: Translations, language: str, *, screen_lock: ScreenLock
) -> tuple[tuple[str, bool], ...]:
    """(line, grave) for every check; grave ones would lose or leak data."""
    unlock.harden()
    found = checkup(unlock.desk_parts(folder, translations), _of_qt(screen_lock))
    return tuple((_line(one, translations, language), _grave(one)) for one in found)


def _line(one: CheckLine, translations: Translations, language: str) -> str:
    name = translations(language, one.name)
    return f"{MARKS[one.ok]} {name}: {say(translations, language, one.detail)}"


def _grave(one: CheckLine) -> bool:
    return one.fatal and one.ok is False


def _of_qt(screen_lock: ScreenLock) -> tuple[CheckLine, ...]:
    # Asking for printers needs an application; a terminal may have no screen.
    app = QCoreApplication.instance() or QGuiApplication(["desk", "-platform", "offscreen"])
    printers = _printers()
    told = screen_lock.answers()
    del app
    return (
        CheckLine(QT, True, Message(VERSION, {"version": qVersion()}), False),
        printers,
        CheckLine(SCREEN, told or None, Message(TELLS if told else SILENT), False),
    )


def _printers() -> CheckLine:
    try:
        names = [one.name for one in own_system().printers()]
    except PrintSystemSilent as silent:
        return CheckLine(PRINTERS, None, silent.message, False)
    found = Message(SOME, {"names": ", ".join(names)}) if names else Message(NONE)
    return CheckLine(PRINTERS, bool(names) or None, found, False)
