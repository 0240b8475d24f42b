"""The desk started twice: on a real screen a small window says so, and nothing is touched."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from shelter_desk.desktop import start
from shelter_desk.desktop.guard.screen_lock import ScreenLock
from shelter_desk.desktop.unlock.page import UnlockPage
from shelter_desk.domain.folder_errors import AlreadyOpen
from tests.attack.house import House
from tests.desktop.conftest import MakeDeskApp

WORDS = {"ar": "لم يُمَسّ فيه شيء", "en": "Nothing there was touched"}


@pytest.fixture
def on_a_screen(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """As if a person sat before it; this process has its application already."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(start, "make_application", lambda _arguments: app)
    monkeypatch.setattr(start, "own_screen_lock", ScreenLock)
    monkeypatch.setattr(QApplication, "platformName", staticmethod(lambda: "xcb"))


@pytest.mark.usefixtures("on_a_screen")
def test_a_second_start_says_so_in_a_window(
    make_desk_app: MakeDeskApp,
    tmp_path: Path,
    language: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    house = House(tmp_path / "desk")
    first, _relaunch, _screen = make_desk_app(house.folder, language)
    first.start()
    before = {one: one.read_bytes() for one in (house.records, house.keys)}
    seen: list[str] = []

    def look() -> None:
        # raises nothing: the program would show a fault in a window, and wait for somebody
        for box in QApplication.topLevelWidgets():
            if isinstance(box, QMessageBox) and box.isVisible():
                seen.append(box.text())
                box.accept()

    QTimer.singleShot(0, look)
    assert start.run_desk(house.folder, language) == start.COULD_NOT_START
    assert seen == [first.say(AlreadyOpen().message)]
    assert WORDS[language] in seen[0]
    assert seen[0] in capsys.readouterr().err
    assert {one: one.read_bytes() for one in before} == before
    assert isinstance(first.window.content, UnlockPage)
    assert first.window.isVisible()
