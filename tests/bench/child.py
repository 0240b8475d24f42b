"""What the parent process measures from outside: one window a process, no screen needed.

``python -m tests.bench.child bare|gate|day|next|previews|slices FOLDER [CODE]``: "bare" is an
empty PySide6 window in our typeface, "gate" the program up to its unlock page; both say "painted"
and end. "day" unlocks and works through a day; "next" goes from question to question; "previews"
looks at consent forms; "slices" times each call of the window's thread.
"""

from __future__ import annotations

import sys

if __name__ == "__main__" and sys.argv[1] == "bare":
    # nothing of ours may be imported before its window stands
    from tests.bench.bare import show_bare

    show_bare()

import importlib
import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from shelter_desk.desktop.app import DeskApp, Ways, make_application
from shelter_desk.desktop.guard.screen_lock import ScreenLock
from shelter_desk.desktop.i18n import Translations
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.unlock.page import UnlockPage
from tests.bench.bare import Painted, peak_mb, resident_mb

PATIENCE = 60.0
REST = 0.15
HEARTBEAT_MS = 10
TYPING = 1.0  # seconds; a passphrase of six words takes longer


def open_program(app: QApplication, folder: Path, *, cheap: bool) -> DeskApp:
    """The program on ``folder``; ``cheap`` for a file whose passphrase slot costs nothing."""
    ways = Ways(
        relaunch=lambda _arguments: None,
        screen_lock=ScreenLock(),
        language="ar",
        open_door=(lambda: _cheap_door(folder)) if cheap else None,
    )
    desk_app = DeskApp(app, folder, ways)
    desk_app.start()
    return desk_app


def _cheap_door(folder: Path) -> Any:
    from shelter_desk.desktop.door import Door
    from shelter_desk.desktop.look import fmt
    from shelter_desk.desktop.warming import HEAVY
    from tests import factories

    # as warm_door does
    for name in HEAVY:
        importlib.import_module(name)
    fmt.warm_up()
    return Door(folder, Translations(), factories.make_parts(folder))


def gate(folder: Path) -> None:
    """From nothing to the unlock page."""
    app = make_application(sys.argv[:1])
    desk_app = open_program(app, folder, cheap=False)
    Painted(desk_app.window, lambda: _say({"painted": True}))
    app.exec()


def _say(found: dict[str, Any]) -> None:
    print(json.dumps(found), flush=True)
    os._exit(0)


class Timed(QApplication):
    """Knows how long each delivery of an event took; nested ones count with the outer one."""

    longest = 0.0
    what = ""

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Deliver and time."""
        begun = time.perf_counter()
        done = super().notify(receiver, event)
        took = (time.perf_counter() - begun) * 1000
        if took > self.longest:
            self.longest = took
            self.what = f"{event.type().name} of {type(receiver).__name__}"
        return done


class Driver:
    """Opens pages and waits until they stand."""

    def __init__(self, app: QApplication, desk_app: DeskApp) -> None:
        self._app = app
        self._desk = desk_app
        self._heartbeat = QTimer(interval=HEARTBEAT_MS)
        self._heartbeat.start()

    @property
    def shell(self) -> Any:
        """What one sees after unlocking."""
        return self._desk.session.shell

    def until(self, ready: Callable[[], object]) -> None:
        """Run the loop until ``ready``."""
        end = time.monotonic() + PATIENCE
        while not ready():
            if time.monotonic() > end:
                raise TimeoutError
            # wakes with the next event, as exec() does; a nap would come on top of what is measured
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def rest(self) -> None:
        """Run the loop until no job has been open for a while."""
        calm = time.monotonic()
        end = calm + PATIENCE
        while time.monotonic() - calm < REST and time.monotonic() < end:
            self._app.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            if self.shell.context.tasks._open > 0 or self.shell.building:
                calm = time.monotonic()
            time.sleep(0.001)

    def unlock(self, code: str) -> float:
        """Sign in; the milliseconds from the last key to Today on the screen."""
        page = self._desk.window.content
        assert isinstance(page, UnlockPage)
        door = self._desk.world.door
        self.until(lambda: door._door is not None and door._open == 0)
        # not before the worker has imported everything: two threads in one ring of imports
        # would meet half a module
        from shelter_desk.desktop.today.page import TodayPage
        from tests import factories

        typing = time.monotonic() + TYPING
        self.until(lambda: time.monotonic() > typing)
        painted: list[float] = []
        plain = TodayPage._show

        def noted(today: Any, view: Any) -> None:
            plain(today, view)
            Painted(self._desk.window, lambda: painted.append(time.perf_counter()))
            self._desk.window.update()

        TodayPage._show = noted  # type: ignore[method-assign,assignment]
        page.ui.code.setText(code)
        page.ui.passphrase.setText(factories.MANAGER_PHRASE)
        begun = time.perf_counter()
        page.unlock()
        self.until(lambda: painted)
        return (painted[0] - begun) * 1000

    def go_home(self) -> None:
        """Leave at Today: the next child unlocks where this one was."""
        from shelter_desk.desktop.shell.last_place import SETTLED_MS

        self.open(PageName.TODAY)
        kept = time.monotonic() + 2 * SETTLED_MS / 1000
        self.until(lambda: time.monotonic() > kept)
        self.rest()

    def paper_mb(self) -> float:
        """The most that the process of paper has held."""
        press = self._desk.session._desk.press
        return max(peak_mb(one.pid) for one in (press.paper, press.reader))

    def open(self, name: PageName, subject: str = "") -> None:
        """Go to a page by an event, as a click would, and wait until it stands."""
        QTimer.singleShot(0, self.shell, lambda: self.shell.open_page(name, subject))
        self._app.processEvents()
        self.rest()

    def first_page(self, subject: str) -> float:
        """The milliseconds until the first page of a document is painted."""
        painted: list[float] = []
        begun = time.perf_counter()
        self.shell.open_page(PageName.PREVIEW, subject)
        view = self.shell.page.view
        self.until(lambda: view.sheets)
        Painted(view.sheets[0], lambda: painted.append(time.perf_counter()))
        self.until(lambda: painted)
        return (painted[0] - begun) * 1000

    def scroll_through(self) -> None:
        """To the end of everything that scrolls."""
        for area in self.shell.page.findChildren(QAbstractScrollArea):
            if not area.isVisible():
                continue
            bar = area.verticalScrollBar()
            for place in range(bar.minimum(), bar.maximum(), max(1, bar.pageStep() * 4)):
                bar.setValue(place)
                self._app.processEvents()


def _in_house(folder: Path) -> list[str]:
    return json.loads((folder / "bench.json").read_text())  # type: ignore[no-any-return]


def day(folder: Path, code: str) -> None:
    """Unlock, open forty files, fill ten forms, look at ten previews."""
    app = make_application(sys.argv[:1])
    driver = Driver(app, open_program(app, folder, cheap=True))
    unlocked = driver.unlock(code)
    driver.rest()
    people = _in_house(folder)
    for one in people:
        driver.open(PageName.FILE, one)
    for one in people[:10]:
        driver.open(PageName.FORM, f"{one}/needs")
        driver.scroll_through()
    for one in people[:10]:
        driver.open(PageName.PREVIEW, f"{one}/consent-blank")
    driver.open(PageName.TODAY)
    _say({"unlock_ms": unlocked, "mb": resident_mb(), "paper_mb": driver.paper_mb()})


def previews(folder: Path, code: str) -> None:
    """From the wish to see an empty consent form of two pages to its first page on the screen."""
    from shelter_desk.desktop.preview.house import consent_about, pen_subject
    from shelter_desk.domain.consents import Scope

    app = make_application(sys.argv[:1])
    driver = Driver(app, open_program(app, folder, cheap=True))
    driver.unlock(code)
    driver.rest()
    people = _in_house(folder)
    driver.open(PageName.PREVIEW, f"{people[0]}/consent-blank")
    taken, pages = [], []
    for her, scope in zip(people, Scope, strict=False):
        driver.open(PageName.FILE, her)
        taken.append(driver.first_page(pen_subject(consent_about(scope), "ar")))
        pages.append(len(driver.shell.page.view.sheets))
    driver.go_home()
    _say({"taken": taken, "pages": pages})


def slices(folder: Path, code: str) -> None:
    """The longest single call on each page, built for the first time and again."""
    app = Timed(sys.argv[:1])
    _dress(app)
    desk_app = open_program(app, folder, cheap=True)
    driver = Driver(app, desk_app)
    driver.unlock(code)
    driver.rest()
    found: dict[str, tuple[float, str]] = {}
    people = _in_house(folder)
    pages = (
        (PageName.RESIDENTS, ""),
        (PageName.FILE, people[0]),
        (PageName.FORM, f"{people[1]}/intake"),
        (PageName.CONSENT, people[1]),
        (PageName.FORM, f"{people[2]}/needs"),
        (PageName.NEEDS, people[1]),
        (PageName.NOTES, people[0]),
        (PageName.NOTE, f"{people[0]}/new"),
        (PageName.REFERRALS, ""),
        (PageName.REFERRAL, f"{people[0]}/new"),
        (PageName.PREVIEW, f"{people[0]}/consent-blank"),
        (PageName.ARRIVAL, ""),
        (PageName.SETTINGS, ""),
        (PageName.ACCESS, people[0]),
        (PageName.AUDIT, ""),
        (PageName.TODAY, ""),
    )
    for name, subject in pages:
        app.longest = 0.0
        driver.open(name, subject)
        driver.scroll_through()
        driver.rest()
        found[f"{name} {subject.partition('/')[2]}".strip()] = (app.longest, app.what)
    _say({"slices": found})


def questions(folder: Path, code: str) -> None:
    """From question to question, and from section to section, in the longest forms."""
    app = make_application(sys.argv[:1])
    driver = Driver(app, open_program(app, folder, cheap=True))
    driver.unlock(code)
    driver.rest()
    from tests.bench.stepping import walk

    found = walk(app, driver, _in_house(folder)[0])
    driver.go_home()
    _say(found)


def _dress(app: QApplication) -> None:
    """What ``make_application`` does, for an application of our own class."""
    from shelter_desk.desktop.look.fonts import install_fonts
    from shelter_desk.desktop.running.workers import take_short_turns

    take_short_turns()
    app.setApplicationName("Desk")
    app.setStyle("Fusion")
    install_fonts()


def main(arguments: list[str]) -> None:
    """One measurement, as its first argument says."""
    what, folder = arguments[0], Path(arguments[1])
    if what == "gate":
        gate(folder)
    elif what == "day":
        day(folder, arguments[2])
    elif what == "next":
        questions(folder, arguments[2])
    elif what == "previews":
        previews(folder, arguments[2])
    else:
        slices(folder, arguments[2])


if __name__ == "__main__":
    main(sys.argv[1:])
