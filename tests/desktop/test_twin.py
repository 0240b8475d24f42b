from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from copy import copy
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelter_desk.__main__ import parse
from shelter_desk.desktop.app import DeskApp, Ways
from shelter_desk.desktop.desk_settings import DeskSettingsFile
from shelter_desk.desktop.door import Door
from shelter_desk.desktop.guard.screen_lock import ScreenLock
from shelter_desk.desktop.i18n import Translations
from shelter_desk.desktop.settings.shelter import ShelterCard
from shelter_desk.desktop.twin import NO_OTHER, Beside, beside
from shelter_desk.desktop.unlock.page import UnlockPage
from shelter_desk.desktop.widgets.buttons import LinkButton
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.desk_folder import KEY_FILE
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.domain.practice_errors import (
    PracticeNeedsItsFolder,
    PracticeOverReal,
    RealInPractice,
)
from shelter_desk.services.backups import restoring
from shelter_desk.services.desk import Desk
from shelter_desk.services.opening import demo, unlock
from tests import factories
from tests.desktop.conftest import MakeDeskApp
from tests.desktop.relaunching import InProcessRelaunch


def _vault_files(folder: Path) -> list[Path]:
    return [folder / KEY_FILE, *folder.glob("vault-*.db")]


def _put_over(source: Path, target: Path) -> None:
    """The encrypted file and its keys alone, as somebody copies them who means well."""
    for old in _vault_files(target):
        old.unlink()
    for new in _vault_files(source):
        shutil.copy(new, target)


class Houses:
    """A real desk and its practice file, both opened before, both locked."""

    def __init__(self, folder: Path) -> None:
        self.real, self.twin = folder / "desk", folder / "desk-practice"
        made = factories.create_desk(factories.make_parts(self.real))
        self.code, self.key = made.desk.staff.sign_in_code, made.recovery_key
        unlock.lock(made.desk, ReturnPlace())
        practice = demo.make_practice(self.twin, factories.make_parts(self.twin), 2)
        self.practice_code, self.phrase = practice.code, practice.passphrase
        self.practice_manager = practice.manager_code
        unlock.lock(practice.desk, ReturnPlace())
        DeskSettingsFile(self.real).change(opened=True, practice=False, offers_practice=True)
        DeskSettingsFile(self.twin).change(
            opened=True,
            practice=True,
            practice_code=practice.code,
            practice_manager=practice.manager_code,
            practice_phrase=practice.passphrase,
        )

    def door(self, folder: Path) -> Door:
        return Door(folder, Translations(), factories.make_parts(folder))


@pytest.fixture(scope="module")
def mould(tmp_path_factory: pytest.TempPathFactory) -> Houses:
    return Houses(tmp_path_factory.mktemp("houses"))


@pytest.fixture
def houses(mould: Houses, tmp_path: Path) -> Houses:
    """A copy of both for each test."""
    copied = copy(mould)
    copied.real, copied.twin = tmp_path / "desk", tmp_path / "desk-practice"
    shutil.copytree(mould.real, copied.real)
    shutil.copytree(mould.twin, copied.twin)
    return copied


def _refused(houses: Houses, folder: Path, open_it: Callable[[Door], object]) -> type:
    door = houses.door(folder)
    with pytest.raises(ShelterDeskError) as refused:
        open_it(door)
    return refused.type


def test_a_practice_file_over_the_real_one_is_refused(houses: Houses) -> None:
    _put_over(houses.twin, houses.real)
    for code in (houses.practice_code, houses.practice_manager):
        told = _refused(houses, houses.real, lambda door, one=code: door.unlock(one, houses.phrase))  # type: ignore[misc]
        assert told is PracticeOverReal
    # nothing stays open behind the refusal, and nothing was changed about what the desk knows
    assert DeskSettingsFile(houses.real).settings.practice is False
    assert _refused(houses, houses.real, lambda door: door.unlock("000", "x")) is not (
        PracticeOverReal
    )


def test_real_records_in_the_folder_of_practice_are_refused_in_every_way(houses: Houses) -> None:
    _put_over(houses.real, houses.twin)
    phrase = factories.MANAGER_PHRASE
    assert _refused(houses, houses.twin, lambda door: door.unlock(houses.code, phrase)) is (
        RealInPractice
    )
    new = "harbour lantern seven quiet maple window"
    assert _refused(
        houses, houses.twin, lambda door: door.unlock_with_recovery(houses.key, new)
    ) is (RealInPractice)


def test_both_open_where_they_belong_and_where_nobody_knows_yet(houses: Houses) -> None:
    for folder, code, phrase in (
        (houses.real, houses.code, factories.MANAGER_PHRASE),
        (houses.twin, houses.practice_code, houses.phrase),
        (houses.twin, houses.practice_manager, houses.phrase),
    ):
        desk = houses.door(folder).unlock(code, phrase)
        assert isinstance(desk, Desk)
        unlock.lock(desk, ReturnPlace())
    DeskSettingsFile(houses.real).change(opened=False)
    _put_over(houses.twin, houses.real)
    desk = houses.door(houses.real).unlock(houses.practice_code, houses.phrase)
    assert isinstance(desk, Desk)
    unlock.lock(desk, ReturnPlace())


def test_no_backup_of_the_house_is_put_over_practice(
    houses: Houses, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached: list[object] = []
    monkeypatch.setattr(restoring, "restore_closed", lambda *args, **_more: reached.append(args))

    def put_back(door: Door) -> object:
        keys: tuple[object, None] = (object(), None)
        return door.restore_backup(
            houses.real,
            keys,  # type: ignore[arg-type]
            lambda _done, _all: None,
            replacing=True,
        )

    assert _refused(houses, houses.twin, put_back) is RealInPractice
    assert reached == []
    put_back(houses.door(houses.real))
    assert len(reached) == 1


def test_practice_asked_for_among_real_records_is_refused(houses: Houses) -> None:
    before = sorted(houses.real.rglob("*"))
    done = subprocess.run(
        [sys.executable, "-m", "shelter_desk", "demo", "--lang", "en", "--data", houses.real],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr.strip()) == (1, PracticeNeedsItsFolder.text.source)
    assert sorted(houses.real.rglob("*")) == before


def test_each_door_knows_the_other_desk(houses: Houses, tmp_path: Path) -> None:
    there = beside(houses.real, "ar", demo=False, throwaway=False)
    asked = parse(there.practice)
    assert (asked.command, asked.data, asked.lang) == ("demo", houses.twin, "ar")
    back = parse(beside(houses.twin, "", demo=True, throwaway=False).back)
    assert (back.command, back.data) == (None, houses.real)
    assert beside(tmp_path / "x", "ar", demo=True, throwaway=True) == NO_OTHER
    assert beside(tmp_path / "lonely-practice", "ar", demo=True, throwaway=False) == NO_OTHER
    assert beside(tmp_path / "lonely", "ar", demo=True, throwaway=False) == NO_OTHER


def _door_with(
    app: QApplication, folder: Path, language: str, other: Beside
) -> tuple[DeskApp, InProcessRelaunch]:
    relaunch = InProcessRelaunch()
    parts = factories.make_parts(folder)
    ways = Ways(
        relaunch=relaunch,
        screen_lock=ScreenLock(),
        beside=other,
        language=language,
        inline=True,
        open_door=lambda: Door(folder, Translations(), parts),
    )
    desk_app = DeskApp(app, folder, ways)
    desk_app.start()
    return desk_app, relaunch


@pytest.mark.parametrize("kind", ["real", "twin"])
def test_a_link_at_the_door_leads_to_the_other_desk(
    houses: Houses, app: QApplication, language: str, kind: str, qtbot: QtBot
) -> None:
    folder = houses.real if kind == "real" else houses.twin
    other = beside(folder, language, demo=kind == "twin", throwaway=False)
    desk_app, relaunch = _door_with(app, folder, language, other)
    qtbot.addWidget(desk_app.window)
    page = desk_app.window.content
    assert isinstance(page, UnlockPage)
    assert desk_app.window.practice_label.isVisible() is (kind == "twin")
    words = {
        ("real", "ar"): "التدريب",
        ("real", "en"): "Practice",
        ("twin", "ar"): "العودة إلى المكتب",
        ("twin", "en"): "Back to the desk",
    }[kind, language]
    (link,) = [one for one in page.findChildren(LinkButton) if one.text() == words]
    link.click()
    assert relaunch.calls == [other.practice or other.back]


def test_without_another_desk_the_door_offers_none(
    make_desk_app: MakeDeskApp, houses: Houses, language: str
) -> None:
    desk_app, _relaunch, _screen = make_desk_app(houses.real, language)
    desk_app.start()
    words = {one.text() for one in desk_app.window.findChildren(LinkButton)}
    assert not words & {"Practice", "التدريب"}


def test_the_door_leads_to_practice_only_where_a_manager_allows_it(
    houses: Houses, app: QApplication, language: str, qtbot: QtBot
) -> None:
    DeskSettingsFile(houses.real).change(offers_practice=False)
    other = beside(houses.real, language, demo=False, throwaway=False)
    desk_app, _relaunch = _door_with(app, houses.real, language, other)
    qtbot.addWidget(desk_app.window)
    words = {one.text() for one in desk_app.window.findChildren(LinkButton)}
    assert not words & {"Practice", "التدريب"}
    page = desk_app.window.content
    assert isinstance(page, UnlockPage)
    page.ui.code.setText(houses.code)
    page.ui.passphrase.setText(factories.MANAGER_PHRASE)
    page.unlock()
    session = desk_app.session
    qtbot.waitUntil(lambda: session.context is not None, timeout=20_000)
    card = ShelterCard(session.context)
    qtbot.addWidget(card)
    assert not card.practice.isChecked()
    card.practice.setChecked(True)
    card.keep()
    kept = DeskSettingsFile(houses.real)
    qtbot.waitUntil(lambda: DeskSettingsFile(houses.real).settings.offers_practice, timeout=20_000)
    assert kept.settings.opened
    session.lock()
