"""Steps that ask for the passphrase once more, and the manager at the door, in windows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from shelter_desk.desktop.app import DeskApp
from shelter_desk.desktop.guard.again import AgainDialog
from shelter_desk.desktop.guard.clock_watch import CLOCK_BEHIND
from shelter_desk.desktop.unlock.helper import HelperPage
from shelter_desk.desktop.unlock.page import UnlockPage
from shelter_desk.domain import passphrase_errors
from shelter_desk.domain.passphrase_errors import PassphraseAgain
from shelter_desk.services.desk import Desk
from shelter_desk.services.inside.opening.session import stop
from shelter_desk.services.opening import unlock
from shelter_desk.vault.throttle import NEEDS_MANAGER
from tests import factories
from tests.attack.house import House, session_of, words_on
from tests.desktop.conftest import MakeDeskApp
from tests.services.opening.test_again import WRONG, far_reaching


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path / "desk")


@pytest.fixture
def desk_app(house: House, make_desk_app: MakeDeskApp, language: str) -> DeskApp:
    made, _relaunch, _screen = make_desk_app(house.folder, language)
    made.start()
    house.sign_in(made)
    session_of(made)._desk.sure_until_ms = 0
    return made


def dialog() -> AgainDialog:
    """The one in sight."""
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, AgainDialog)]
    return next(one for one in found if one.isVisible())


def ask(desk_app: DeskApp, done: list[object], refused: list[object]) -> None:
    def failed(fault: object) -> bool:
        refused.append(fault)
        return True

    session_of(desk_app).tasks.submit(QWidget(desk_app.window), far_reaching, done.append, failed)
    QApplication.processEvents()


def test_the_step_goes_on_by_itself_once_she_typed_it(desk_app: DeskApp) -> None:
    done: list[object] = []
    refused: list[object] = []
    ask(desk_app, done, refused)
    asked = dialog()
    assert (done, refused) == ([], [])
    assert asked.windowTitle().strip() == ""
    asked.field.edit.setText(WRONG)
    asked.go_on()
    assert not asked.trouble.isHidden()
    assert asked.trouble.text() == desk_app.say(passphrase_errors.WrongPassphrase().message)
    asked.field.edit.setText(factories.MANAGER_PHRASE)
    asked.go_on()
    assert done == [session_of(desk_app)._desk.staff.id]
    assert refused == []
    assert asked.field.edit.text() == ""
    ask(desk_app, done, refused)
    assert len(done) == 2


def test_changing_her_mind_does_nothing_and_says_so(desk_app: DeskApp) -> None:
    done: list[object] = []
    refused: list[object] = []
    ask(desk_app, done, refused)
    dialog().reject()
    assert done == []
    assert [type(one) for one in refused] == [PassphraseAgain]


def test_three_wrong_ones_lock_the_desk(desk_app: DeskApp, house: House) -> None:
    desk: Desk = session_of(desk_app)._desk
    ask(desk_app, [], [])
    asked = dialog()
    for _ in range(3):
        asked.field.edit.setText(WRONG)
        asked.go_on()
    QApplication.processEvents()
    assert isinstance(desk_app.window.content, UnlockPage)
    assert not desk.is_open
    house.sign_in(desk_app)
    assert desk_app.session is not None


def test_a_manager_helps_at_the_door(
    house: House, make_desk_app: MakeDeskApp, language: str
) -> None:
    desk = house.open()
    worker = factories.add_worker(desk)
    stop(desk)
    for _ in range(NEEDS_MANAGER):
        house.parts.clock.advance(seconds=61)  # type: ignore[attr-defined]
        with pytest.raises(passphrase_errors.WrongPassphrase):
            unlock.unlock(house.parts, worker, WRONG)
    made, _relaunch, _screen = make_desk_app(house.folder, language)
    made.start()
    page = made.window.content
    assert isinstance(page, UnlockPage)
    assert page.help_row.isHidden()
    page.ui.code.setText(worker)
    page.ui.passphrase.setText(factories.WORKER_PHRASE)
    page.unlock()
    assert not page.help_row.isHidden()
    page.help_button.click()
    helper = made.window.content
    assert isinstance(helper, HelperPage)
    assert worker in words_on(helper)
    helper.code.setText(house.code)
    helper.phrase.edit.setText(WRONG)
    helper.help()
    assert helper.trouble.text() == made.say(passphrase_errors.WrongPassphrase().message)
    helper.phrase.edit.setText(factories.MANAGER_PHRASE)
    helper.help()
    page = made.window.content
    assert isinstance(page, UnlockPage)
    assert page.ui.code.text() == worker
    assert page.ui.code.isVisible()
    assert not page.ui.trouble.isHidden()
    page.ui.passphrase.setText(factories.WORKER_PHRASE)
    page.unlock()
    QApplication.processEvents()
    assert made.session is not None


def test_a_clock_set_back_is_said_on_the_first_page(
    house: House, make_desk_app: MakeDeskApp, language: str
) -> None:
    house.parts.clock.advance(days=365)  # type: ignore[attr-defined]
    stop(house.open())
    made, _relaunch, _screen = make_desk_app(house.folder, language)  # its clock begins anew
    made.start()
    house.sign_in(made)
    context = session_of(made).context
    assert context is not None
    assert context.words(CLOCK_BEHIND) in words_on(made.window)
