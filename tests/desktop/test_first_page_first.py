"""After unlocking nothing stands in the way of the first page, which is read once."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.app import DeskApp, Ways
from shelter_desk.desktop.door import Door
from shelter_desk.desktop.guard.screen_lock import ScreenLock
from shelter_desk.desktop.i18n import Translations
from shelter_desk.desktop.rehearsal import rehearse
from shelter_desk.desktop.shell.shell import Shell
from shelter_desk.desktop.today.page import TodayPage
from shelter_desk.desktop.unlock.page import UnlockPage
from shelter_desk.domain.audit import Verification
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import NotFound
from shelter_desk.services.desk import Desk
from shelter_desk.services.opening import unlock
from shelter_desk.services.oversight import anchors
from shelter_desk.services.today import today
from shelter_desk.services.views.today import TodayView
from tests import factories


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What happened, in its order."""
    happened: list[str] = []
    read, look, show = today.today, anchors.examine_opening, TodayPage._show

    def reads(desk: Desk) -> TodayView:
        happened.append("read")
        return read(desk)

    def looks(desk: Desk) -> Verification:
        happened.append("looked at the log")
        return look(desk)

    def shows(page: TodayPage, view: TodayView) -> None:
        if page.window().isVisible():  # and not the one that is only rehearsed
            happened.append("shown")
        show(page, view)

    monkeypatch.setattr(today, "today", reads)
    monkeypatch.setattr(anchors, "examine_opening", looks)
    monkeypatch.setattr(TodayPage, "_show", shows)
    return happened


@pytest.fixture
def desk_app(app: QApplication, tmp_path: Path) -> Iterator[DeskApp]:
    """The program on a desk of its own, with workers as in life."""
    folder = tmp_path / "desk"
    made = factories.create_desk(factories.make_parts(folder)).desk
    code = made.staff.sign_in_code
    unlock.lock(made, ReturnPlace())
    ways = Ways(
        relaunch=lambda _arguments: None,
        screen_lock=ScreenLock(),
        language="ar",
        open_door=lambda: Door(folder, Translations(), factories.make_parts(folder)),
    )
    desk_app = DeskApp(app, folder, ways)
    desk_app.start()
    page = desk_app.window.content
    assert isinstance(page, UnlockPage)
    page.ui.code.setText(code)
    page.ui.passphrase.setText(factories.MANAGER_PHRASE)
    QTimer.singleShot(0, page, page.unlock)
    yield desk_app
    desk_app.session.lock()
    worker = desk_app.world.door.worker
    assert worker is not None
    assert worker.stop(20)
    desk_app.window.close()


def test_it_is_read_once_and_the_log_is_looked_at_behind_it(
    desk_app: DeskApp, told: list[str], qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: "looked at the log" in told, timeout=30_000)
    assert told == ["read", "shown", "looked at the log"]


def test_a_lock_before_that_looks_at_nothing(
    desk_app: DeskApp, told: list[str], qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: "shown" in told, timeout=30_000)
    session = desk_app.session
    session._ended = True
    session._look_at_log()
    session._ended = False
    assert told == ["read", "shown"]


@pytest.mark.parametrize("fault", [NotFound(), ValueError("a bug")])
def test_where_it_cannot_be_read_at_once_the_desk_opens_all_the_same(
    desk_app: DeskApp, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, fault: Exception
) -> None:
    faults = [fault]
    read = today.today

    def fails_once(desk: Desk) -> TodayView:
        if faults:
            raise faults.pop()
        return read(desk)

    monkeypatch.setattr(today, "today", fails_once)
    qtbot.waitUntil(lambda: desk_app.session is not None, timeout=30_000)
    session = desk_app.session
    qtbot.waitUntil(lambda: session.shell is not None and session.tasks.is_calm, timeout=30_000)
    assert faults == []
    assert isinstance(session.shell.page, TodayPage)
    assert session.shell.page._view is not None


def shells_apart() -> set[Shell]:
    """Those that stand in no window and are not on their way out."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return {one for one in QApplication.topLevelWidgets() if isinstance(one, Shell)}


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("steps", [10_000, 16])
def test_what_is_rehearsed_is_seen_by_nobody_and_leaves_nothing(
    desk_app: DeskApp, language: str, steps: int, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: desk_app.session is not None, timeout=30_000)
    world = desk_app.world
    world.speak(language)
    assert not shells_apart()  # the one at the gate is gone as well
    seen = set()
    made = rehearse(world)
    for _step in islice(made, steps):
        seen |= shells_apart()
        assert not any(one.isVisible() for one in seen)
    assert len(seen) == 1
    assert next(iter(seen)).findChild(TodayPage) is not None
    seen.clear()
    made.close()
    assert not shells_apart()
