"""From the command line to a window, or to lines on a terminal."""

from __future__ import annotations

import functools
import os
import shutil
import sys
import tempfile
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QMessageBox

from shelter_desk.desktop.app import DeskApp, Ways, make_application
from shelter_desk.desktop.desk_settings import DeskSettingsFile
from shelter_desk.desktop.guard.screen_lock import DBusScreenLock, ScreenLock, own_buses
from shelter_desk.desktop.i18n import Translations, say
from shelter_desk.desktop.messages import BugDialog, bug_report
from shelter_desk.desktop.relaunch import system_relaunch
from shelter_desk.desktop.twin import beside, check_practice_here
from shelter_desk.desktop.warming import load_check_up, load_log_check, load_terminal
from shelter_desk.domain.errors import NoDisplay, ShelterDeskError

NO_DISPLAY, COULD_NOT_START = 2, 1
SCREENLESS = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs", "vkkhrdisplay")


def run_desk(
    folder: Path | None,
    language: str,
    *,
    demo: bool = False,
    throwaway: bool = False,
    minimised: bool = False,
) -> int:
    """Open the desk in ``folder`` (a demo without one makes a throwaway folder).

    ``minimised`` after a lock that came because the window was put away: it stays there.
    """
    if not has_display():
        print(_sentence(NoDisplay(), folder, language), file=sys.stderr)
        return NO_DISPLAY
    if folder is None:
        folder, throwaway = Path(tempfile.mkdtemp(prefix="desk-practice-")), True
    app = make_application(sys.argv[:1])
    sys.excepthook = _show_bug
    ways = Ways(
        relaunch=system_relaunch(),
        screen_lock=own_screen_lock(),
        restart=restart_arguments(folder, language, demo=demo, throwaway=throwaway),
        beside=beside(folder, language, demo=demo, throwaway=throwaway),
        language=language,
        minimised=minimised,
    )
    desk = DeskApp(app, folder, ways)
    try:
        if demo:
            check_practice_here(folder)
        desk.start_practice() if demo and desk.is_new() else desk.start()
        return int(app.exec())
    except ShelterDeskError as fault:
        return _could_not_start(fault, folder, language)
    finally:
        if throwaway:
            shutil.rmtree(folder, ignore_errors=True)


def run_doctor(folder: Path, language: str) -> int:
    """Print one line a check; 1 when something would lose or leak data."""
    spoken = _spoken(folder, language)
    lines = load_check_up().check_lines(
        folder, Translations(), spoken, screen_lock=own_screen_lock()
    )
    for words, _grave in lines:
        print(words)
    return 1 if any(grave for _words, grave in lines) else 0


def run_log_check(path: Path, signer: str, language: str) -> int:
    """Print what checking a saved log found; 1 when something does not fit."""
    lines, clean = load_log_check().check_lines(path, signer, _spoken(None, language))
    for words in lines:
        print(words)
    return 0 if clean else 1


def run_terminal(
    command: str,
    folders: tuple[Path, Path],
    words: tuple[tuple[str, bool], tuple[str, bool]],
    language: str,
) -> int:
    """``backup``, ``verify`` or ``restore``; ``folders`` are the records' and the other place.

    ``words``: code, or the key on paper instead, of whoever does it and of the second person.
    """
    folder, place = folders
    (code, by_recovery), second = words
    terminal = load_terminal()
    spoken = _spoken(folder, language)
    asked = terminal.Asked(command, folder, place, code, spoken, by_recovery, *second)
    return int(terminal.run(asked))


def own_screen_lock() -> ScreenLock:
    """What tells on this computer that it is locked; on others than Linux nobody does yet."""
    if not sys.platform.startswith("linux"):
        return ScreenLock()
    return DBusScreenLock(functools.partial(own_buses, os.environ.get("XDG_SESSION_ID", "")))


def has_display() -> bool:
    """False on Linux without X, Wayland, or a platform that needs neither."""
    if not sys.platform.startswith("linux"):
        return True
    wanted = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if wanted in SCREENLESS:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def restart_arguments(
    folder: Path, language: str, *, demo: bool, throwaway: bool
) -> tuple[str, ...]:
    """What starts the same desk again after a lock."""
    arguments = ["demo"] if demo else []
    arguments += ["--data", str(folder)]
    if language:
        arguments += ["--lang", language]
    return (*arguments, "--throwaway") if demo and throwaway else tuple(arguments)


def _could_not_start(fault: ShelterDeskError, folder: Path, language: str) -> int:
    words = _sentence(fault, folder, language)
    print(words, file=sys.stderr)
    if QApplication.platformName() not in SCREENLESS:
        QMessageBox.information(None, " ", words)
    return COULD_NOT_START


def _sentence(fault: ShelterDeskError, folder: Path | None, language: str) -> str:
    return say(Translations(), _spoken(folder, language), fault.message)


def _spoken(folder: Path | None, language: str) -> str:
    remembered = DeskSettingsFile(folder).settings.language if folder is not None else ""
    own = "en" if QLocale.system().language() == QLocale.Language.English else "ar"
    return language or remembered or own


def _show_bug(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    """A bug is shown without data; a message text could quote an answer."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    fault.__traceback__ = trace
    print(bug_report(fault), file=sys.stderr)
    if QApplication.platformName() not in SCREENLESS:
        BugDialog(fault, QApplication.activeWindow()).exec()
