"""Records of an older version: seen while they are brought up to date, once, and nothing lost."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.app import DeskApp, Ways
from shelter_desk.desktop.door import Door
from shelter_desk.desktop.guard.screen_lock import ScreenLock
from shelter_desk.desktop.i18n import Translations
from shelter_desk.desktop.unlock.older import OlderPage, Teller
from shelter_desk.desktop.unlock.page import UnlockPage
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.folder_errors import DiskFull, ManagerMustUpdate, UpdateStopped
from shelter_desk.domain.staff import Role
from shelter_desk.services.backups import migrating
from shelter_desk.services.inside.backups import backup_opening, putting_back
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.services.views.desk import UpdateStep
from shelter_desk.storage import database, generation, stepping
from tests import factories
from tests.data.vaults.make import KEPT
from tests.desktop.conftest import MakeDeskApp
from tests.desktop.relaunching import InProcessRelaunch
from tests.places import VAULTS
from tests.storage import step_of_tomorrow

TODAY = database.SCHEMA_VERSION
VAULT = VAULTS / f"{TODAY:04d}"
"""Of this program's own schema: the one of tomorrow is a step further."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "desk"
    made.mkdir(mode=0o700)
    for one in KEPT:
        shutil.copyfile(VAULT / one, made / one)
    return made


@pytest.fixture
def code(folder: Path) -> str:
    return str(json.loads((VAULT / "told.json").read_text(encoding="utf-8"))["code"])


def as_tomorrow(patch: pytest.MonkeyPatch) -> None:
    """A program whose schema is one step further."""
    patch.setattr(stepping, "STEPS", (*stepping.STEPS, step_of_tomorrow))
    for module in (database, generation, migrating, backup_opening, putting_back):
        patch.setattr(module, "SCHEMA_VERSION", step_of_tomorrow.NUMBER)


@pytest.fixture
def tomorrow(monkeypatch: pytest.MonkeyPatch) -> None:
    as_tomorrow(monkeypatch)


def sign_in(app: DeskApp, code: str, phrase: str = factories.MANAGER_PHRASE) -> OlderPage:
    """Code and passphrase were right; the page tells what comes."""
    gate = app.window.content
    assert isinstance(gate, UnlockPage)
    gate.ui.code.setText(code)
    gate.ui.passphrase.setText(phrase)
    gate.unlock()
    page = app.window.content
    assert isinstance(page, OlderPage)
    return page


def old_files(folder: Path) -> tuple[bytes, bytes]:
    return (folder / "vault-000001.db").read_bytes(), (folder / "slots.json").read_bytes()


def parts_of(folder: Path) -> Any:
    return factories.make_parts(folder, factories.FakeClock(factories.START, 10_000_000))


def test_each_step_is_told_in_its_order_and_then_the_desk_is_open(
    make_desk_app: MakeDeskApp, folder: Path, code: str, tomorrow: None, language: str
) -> None:
    app, _relaunch, _screen = make_desk_app(folder, language)
    app.start()
    before = old_files(folder)
    page = sign_in(app, code)
    assert old_files(folder) == before, "nothing begins by itself"
    assert not page.bar.isVisible()
    told: list[tuple[str, int]] = []
    page.progressed.connect(lambda step, per_cent: told.append((step, per_cent)))
    app.window.show()
    page.act.click()
    steps = [step for step, _per_cent in told]
    assert list(dict.fromkeys(steps)) == [step.value for step in UpdateStep]
    for step in ("backup", "copy", "check"):
        reached = [per_cent for one, per_cent in told if one == step]
        assert reached == sorted(reached)
        assert reached[-1] == 100
    assert app.session is not None
    assert app.session._desk.opened.database.name == "vault-000002.db"
    app.window.close()


def test_a_failure_ends_in_its_sentence_and_the_old_program_opens_the_old_records(
    make_desk_app: MakeDeskApp, folder: Path, code: str, language: str
) -> None:
    def no_room(*_given: object) -> None:
        raise DiskFull

    before = old_files(folder)
    with pytest.MonkeyPatch.context() as patch:
        as_tomorrow(patch)
        patch.setattr(migrating, "copy_to_new_key", no_room)
        app, _relaunch, _screen = make_desk_app(folder, language)
        app.start()
        app.window.show()
        page = sign_in(app, code)
        page.act.click()
        assert page.trouble.text() == app.say(DiskFull().message)
        assert page.unchanged.isVisible()
        assert not page.bar.isVisible()
        assert not page.safe.isVisible()
        assert page.act.isEnabled()
        assert page.away.isEnabled()
        assert not page.working
        page.away.click()
        assert isinstance(app.window.content, UnlockPage)
        app.window.close()
    assert old_files(folder) == before
    stop(unlock.unlock(parts_of(folder), code, factories.MANAGER_PHRASE))


def test_a_colleague_is_told_that_a_manager_has_to(
    make_desk_app: MakeDeskApp, tmp_path: Path, language: str
) -> None:
    folder = tmp_path / "other"
    desk = factories.open_new_desk(factories.make_parts(folder))
    worker = factories.add_worker(desk, Role.CASEWORKER)
    stop(desk)
    with pytest.MonkeyPatch.context() as patch:
        as_tomorrow(patch)
        app, _relaunch, _screen = make_desk_app(folder, language)
        app.start()
        page = sign_in(app, worker, factories.WORKER_PHRASE)
        page.act.click()
        assert page.trouble.text() == app.say(ManagerMustUpdate().message)
        app.window.close()


class Running:
    """The program with its worker, whose copy waits until it is let go."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
        self.reached, self.go_on = threading.Event(), threading.Event()
        self.calls = 0
        copy = generation.copy_to_new_key

        def slow(*given: Any) -> Any:
            self.calls += 1
            self.reached.set()
            assert self.go_on.wait(20)
            return copy(*given)

        monkeypatch.setattr(migrating, "copy_to_new_key", slow)
        parts = parts_of(folder)
        self.app = DeskApp(
            qapp,
            folder,
            Ways(
                relaunch=InProcessRelaunch(),
                screen_lock=ScreenLock(),
                language="ar",
                open_door=lambda: Door(folder, Translations(), parts),
            ),
        )
        self.app.start()

    def begin(self, code: str, qtbot: QtBot) -> OlderPage:
        gate = self.app.window.content
        assert isinstance(gate, UnlockPage)
        gate.ui.code.setText(code)
        gate.ui.passphrase.setText(factories.MANAGER_PHRASE)
        gate.unlock()
        qtbot.waitUntil(lambda: isinstance(self.app.window.content, OlderPage))
        page = self.app.window.content
        assert isinstance(page, OlderPage)
        page.act.click()
        qtbot.waitUntil(self.reached.is_set, timeout=20_000)
        return page


@pytest.fixture
def running(
    app: QApplication, folder: Path, tomorrow: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Running]:
    made = Running(folder, monkeypatch, app)
    yield made
    made.go_on.set()
    if made.app.session is not None:
        made.app.window.close()
    worker = made.app.world.door.worker
    assert worker is None or worker.stop(20)


def test_it_cannot_be_begun_twice(running: Running, code: str, qtbot: QtBot) -> None:
    page = running.begin(code, qtbot)
    assert not page.act.isEnabled()
    assert not page.away.isEnabled()
    assert page.safe.isVisible()
    page.act.click()
    page.start()
    qtbot.keyClick(page, Qt.Key.Key_Return)
    running.go_on.set()
    qtbot.waitUntil(lambda: running.app.session is not None, timeout=20_000)
    assert running.calls == 1


def test_closing_the_window_in_the_middle_loses_nothing(
    running: Running, folder: Path, code: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = old_files(folder)
    running.begin(code, qtbot)
    threading.Timer(0.2, running.go_on.set).start()
    running.app.window.close()
    assert old_files(folder) == before
    assert sorted(one.name for one in folder.glob("vault-*")) == ["vault-000001.db"]
    assert not list((folder / "backups").glob("making-*"))
    assert not (folder / "earlier").exists()
    # as the program of before, and then as the one of tomorrow
    with pytest.MonkeyPatch.context() as today:
        today.setattr(stepping, "STEPS", stepping.STEPS[:TODAY])
        today.setattr(database, "SCHEMA_VERSION", TODAY)
        today.setattr(generation, "SCHEMA_VERSION", TODAY)
        stop(unlock.unlock(parts_of(folder), code, factories.MANAGER_PHRASE))
    parts = parts_of(folder)
    migrating.bring_up_to_date(parts, code, factories.MANAGER_PHRASE, lambda *_told: None)
    stop(unlock.unlock(parts, code, factories.MANAGER_PHRASE))


def test_the_teller_speaks_once_a_per_cent_and_stops_when_told() -> None:
    told: list[tuple[str, int]] = []
    teller = Teller(lambda step, per_cent: told.append((step, per_cent)))
    for done in range(1000):
        teller(UpdateStep.COPY, done, 1000)
    assert len(told) == 100
    teller(UpdateStep.SWITCH, 0, 0)
    teller.stop()
    with pytest.raises(ShelterDeskError) as caught:
        teller(UpdateStep.SWITCH, 1, 1)
    assert isinstance(caught.value, UpdateStopped)
