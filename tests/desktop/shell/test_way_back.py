"""Back leads somewhere on every page, also when the desk was just unlocked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.page_name import PageName
from shelter_desk.desktop.shell.last_place import SETTLED_MS
from shelter_desk.desktop.shell.navigation import OF_HER_FILE, PLACES
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.ids import THE_HOUSE
from shelter_desk.domain.staff import Role
from shelter_desk.services.opening import unlock
from shelter_desk.services.people import settings
from tests import factories
from tests.desktop.conftest import MakeDeskApp
from tests.desktop.pages_kit import arrive
from tests.desktop.shell.test_core_shell import Running


@pytest.fixture
def running(make_desk_app: MakeDeskApp, tmp_path: Path, language: str) -> Iterator[Running]:
    yield from signed_in(make_desk_app, tmp_path, language, None)


def signed_in(make: MakeDeskApp, home: Path, language: str, role: Role | None) -> Iterator[Running]:
    desk = factories.create_desk(factories.make_parts(home / "desk")).desk
    code = desk.staff.sign_in_code
    phrase = factories.MANAGER_PHRASE
    if role is not None:
        code, phrase = factories.add_worker(desk, role), factories.WORKER_PHRASE
    unlock.lock(desk, ReturnPlace())
    made = Running(*make(home / "desk", language), code)
    made.app.start()
    made.sign_in(phrase)
    yield made
    made.app.window.close()


def test_behind_the_lock_back_leads_to_her_file_and_on(running: Running) -> None:
    her = arrive(running.desk)
    running.shell.return_to(ReturnPlace(PageName.NOTE, her))
    here = [(PageName.NOTE, str(her))]
    for _ in range(3):
        running.shell.go_back()
        assert running.shell.page is not None
        here.append((running.shell.page.name, running.shell.page.subject))
    assert here[1:] == [(PageName.FILE, her), (PageName.RESIDENTS, ""), (PageName.TODAY, "")]
    running.shell.go_back()
    assert running.shell.page is not None
    assert running.shell.page.name is PageName.TODAY


def test_the_button_above_every_page_leads_back(running: Running) -> None:
    back = running.shell.top.back
    assert not back.isEnabled(), "the first page is the beginning"
    running.shell.open_page(PageName.FILE, arrive(running.desk))
    assert back.isEnabled()
    back.click()
    assert running.shell.page is not None
    assert running.shell.page.name is PageName.TODAY
    assert not back.isEnabled()


def test_a_power_cut_leads_back_to_the_last_page_and_not_to_an_older_one(
    running: Running, qtbot: QtBot
) -> None:
    her = arrive(running.desk)
    settings.set_return_place(running.desk, ReturnPlace(PageName.NOTE, "another"))
    running.shell.open_page(PageName.FILE, her)
    qtbot.waitUntil(
        lambda: settings.return_place(running.desk) == ReturnPlace(PageName.FILE, her),
        timeout=SETTLED_MS + 3000,
    )


def test_what_happened_is_told_without_moving_the_page(running: Running) -> None:
    shell, messages = running.shell, running.session.context
    assert messages is not None
    page = shell.page
    assert page is not None
    before = page.mapTo(shell, QPoint()), page.size()
    for width in (1366, 900):
        shell.window().resize(width, 700)
        QApplication.processEvents()
        before = page.mapTo(shell, QPoint()), page.size()
        messages.messages.tell("words " * 30, "attention")
        QApplication.processEvents()
        assert shell.bar.isVisible()
        assert (page.mapTo(shell, QPoint()), page.size()) == before
        assert shell.stack.geometry().contains(shell.bar.geometry())
        assert shell.bar.height() < 160
        shell.bar.hide()


def test_every_page_lies_below_one_that_is_offered(running: Running) -> None:
    navigation = running.shell.navigation
    for place in PLACES:
        for name in place.covers:
            subject = "r1/x" if name in OF_HER_FILE else ""
            above = navigation.above(name, subject)
            assert above in {(PageName.FILE, "r1")} | {(one, "") for one in navigation.places}
    assert navigation.above(PageName.FORM, f"{THE_HOUSE}/incident") == (PageName.HOUSE, "")
    assert navigation.above(PageName.NOTE, "") == (PageName.RESIDENTS, "")
    assert navigation.above(PageName.SETTINGS, "") == (PageName.TODAY, "")


def test_whoever_reads_no_files_is_not_led_to_one(
    make_desk_app: MakeDeskApp, tmp_path: Path, language: str
) -> None:
    for signed in signed_in(make_desk_app, tmp_path, language, Role.HOUSE):
        above = signed.shell.navigation.above(PageName.FORM, "r1/arrival")
        assert above == (PageName.RESIDENTS, "")
