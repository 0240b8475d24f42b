"""Opens pages of the program as clicks would, and waits until they stand."""

from __future__ import annotations

import importlib
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from shelter_desk.desktop.app import DeskApp, Ways
from shelter_desk.desktop.guard.screen_lock import ScreenLock
from shelter_desk.desktop.i18n import Translations
from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.unlock.page import UnlockPage
from shelter_desk.desktop.warming import load_print_system
from shelter_desk.domain.ports import Relaunch
from tests.bench.bare import Painted, peak_mb

PATIENCE = 60.0
REST = 0.15
HEARTBEAT_MS = 10
TYPING = 1.0  # seconds; a passphrase of six words takes longer


def open_program(
    app: QApplication,
    folder: Path,
    *,
    cheap: bool,
    relaunch: Relaunch = lambda _arguments: None,
    print_system: Callable[[str], Any] = load_print_system,
) -> DeskApp:
    """The program on ``folder``; ``cheap`` for a file whose passphrase slot costs nothing."""
    ways = Ways(
        relaunch=relaunch,
        screen_lock=ScreenLock(),
        language="ar",
        open_door=(lambda: _cheap_door(folder)) if cheap else None,
        open_print_system=print_system,
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
            if not self.shell.context.tasks.is_calm or self.shell.building:
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
            if today.window() is not self._desk.window:
                return  # rehearsed
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
