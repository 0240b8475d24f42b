from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.app import DeskApp
from shelter_desk.desktop.door import Door
from shelter_desk.desktop.unlock.page import UnlockPage
from shelter_desk.desktop.unlock.recovery import RecoveryPage
from shelter_desk.desktop.widgets.passphrase_field import keyboard_badge
from shelter_desk.domain import folder_errors, passphrase_errors
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.errors import ShelterDeskError
from shelter_desk.services.opening import unlock
from shelter_desk.services.views.desk import TileView
from tests import factories
from tests.desktop.conftest import MakeDeskApp


class House:
    """A locked desk on disk, and its secrets."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        parts = factories.make_parts(folder)
        made = factories.create_desk(parts)
        self.code = made.desk.staff.sign_in_code
        self.key = made.recovery_key
        unlock.lock(made.desk, ReturnPlace())


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path / "desk")


def _page(
    make_desk_app: MakeDeskApp, house: House, language: str
) -> tuple[DeskApp, UnlockPage, list[object]]:
    desk_app, _relaunch, _screen = make_desk_app(house.folder, language)
    desk_app.start()
    page = desk_app.window.content
    assert isinstance(page, UnlockPage)
    opened: list[object] = []
    page.opened.disconnect()
    page.opened.connect(opened.append)
    return desk_app, page, opened


def _stop(opened: list[object]) -> None:
    for desk in opened:
        unlock.lock(desk, ReturnPlace())  # type: ignore[arg-type]


def test_code_and_passphrase_open_by_keys_alone(
    make_desk_app: MakeDeskApp, house: House, language: str, qtbot: QtBot
) -> None:
    _app, page, opened = _page(make_desk_app, house, language)
    arabic = house.code.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    page.ui.code.setFocus()
    for digit in arabic:
        press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, digit)
        QApplication.sendEvent(page.ui.code, press)
    assert page.ui.code.text() == house.code
    qtbot.keyClicks(page.ui.passphrase, factories.MANAGER_PHRASE)
    qtbot.keyClick(page.ui.passphrase, Qt.Key.Key_Return)
    assert len(opened) == 1
    assert page.ui.passphrase.text() == ""
    _stop(opened)


def test_a_wrong_passphrase_says_so_and_keeps_what_was_typed(
    make_desk_app: MakeDeskApp, house: House, language: str
) -> None:
    desk_app, page, opened = _page(make_desk_app, house, language)
    page.ui.code.setText(house.code)
    page.ui.passphrase.setText("not the one that opens")
    page.unlock()
    assert page.ui.trouble.text() == desk_app.say(passphrase_errors.WrongPassphrase().message)
    assert page.ui.passphrase.text() == "not the one that opens"
    assert page.ui.open_button.isEnabled()
    assert opened == []


@pytest.mark.parametrize(
    ("spoil", "fault"),
    [
        (b"\x00\xff random", folder_errors.DamagedKeyFile),
        (b"", folder_errors.DamagedKeyFile),
    ],
)
def test_a_damaged_key_file_is_called_damaged(
    make_desk_app: MakeDeskApp, house: House, spoil: bytes, fault: type[ShelterDeskError]
) -> None:
    (house.folder / "slots.json").write_bytes(spoil)
    desk_app, page, _opened = _page(make_desk_app, house, "ar")
    page.ui.code.setText(house.code)
    page.ui.passphrase.setText(factories.MANAGER_PHRASE)
    page.unlock()
    assert page.ui.trouble.text() == desk_app.say(fault().message)


def test_a_damaged_records_file_is_never_called_a_wrong_passphrase(
    make_desk_app: MakeDeskApp, house: House
) -> None:
    records = next(house.folder.glob("vault-*.db"))
    records.write_bytes(b"\x07" * records.stat().st_size)
    desk_app, page, _opened = _page(make_desk_app, house, "ar")
    page.ui.code.setText(house.code)
    page.ui.passphrase.setText(factories.MANAGER_PHRASE)
    page.unlock()
    assert page.ui.trouble.text() == desk_app.say(folder_errors.DamagedVault().message)


def test_after_many_wrong_ones_it_waits_and_counts_down(
    make_desk_app: MakeDeskApp, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_door: Door, _code: str, _phrase: str) -> object:
        raise passphrase_errors.TooManyAttempts(seconds="2")

    desk_app, page, _opened = _page(make_desk_app, house, "en")
    monkeypatch.setattr(Door, "unlock", refuse)
    page.ui.code.setText(house.code)
    page.ui.passphrase.setText("x")
    page.unlock()
    assert "2 seconds" in page.ui.trouble.text()
    assert not page.ui.open_button.isEnabled()
    page._tick()
    assert "1 seconds" in page.ui.trouble.text()
    page._tick()
    assert page.ui.trouble.isHidden()
    assert page.ui.open_button.isEnabled()
    assert not page._countdown.isActive()
    del desk_app


def test_names_are_offered_only_where_the_computer_holds_its_secret(
    make_desk_app: MakeDeskApp, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    _app, page, _opened = _page(make_desk_app, house, "ar")
    assert page.ui.tiles.isHidden()
    tile = TileView(house.code, "نورة سالم", "Noora Salem")
    monkeypatch.setattr(Door, "tiles", lambda _door: (tile,))
    _app.show_unlock()
    again = _app.window.content
    assert isinstance(again, UnlockPage)
    assert not again.ui.tiles.isHidden()
    assert again.ui.code.text() == house.code
    assert again.ui.code.isHidden()
    again._tiles.buttons()[-1].click()
    assert not again.ui.code.isHidden()


def test_a_tab_out_of_habit_after_the_code_stays_in_the_passphrase(
    make_desk_app: MakeDeskApp, house: House, qtbot: QtBot
) -> None:
    desk_app, page, _opened = _page(make_desk_app, house, "ar")
    window = desk_app.window
    page.ui.code.setFocus()
    qtbot.keyClicks(page.ui.code, "47")
    assert window.focusWidget() is page.ui.code
    qtbot.keyClicks(page.ui.code, "1")
    assert window.focusWidget() is page.ui.passphrase
    qtbot.keyClick(page.ui.passphrase, Qt.Key.Key_Tab)
    assert window.focusWidget() is page.ui.passphrase, "it leads no further than the code did"
    qtbot.keyClick(page.ui.passphrase, Qt.Key.Key_Tab)
    assert window.focusWidget() is page.ui.show_passphrase, "the next one goes on"
    page.ui.code.clear()
    page.ui.code.setFocus()
    qtbot.keyClicks(page.ui.code, "471")
    qtbot.keyClicks(page.ui.passphrase, "a")
    qtbot.keyClick(page.ui.passphrase, Qt.Key.Key_Tab)
    assert window.focusWidget() is page.ui.show_passphrase, "words lie between"


def test_the_paper_key_opens_under_a_new_passphrase(
    make_desk_app: MakeDeskApp, house: House, language: str
) -> None:
    desk_app, page, _opened = _page(make_desk_app, house, language)
    page.ui.forgot.click()
    recovery = desk_app.window.content
    assert isinstance(recovery, RecoveryPage)
    assert desk_app.window.focusWidget() is recovery.key
    opened: list[object] = []
    recovery.opened.disconnect()
    recovery.opened.connect(opened.append)
    recovery.key.setText("AAAA-AAAA")
    recovery.first.edit.setText("another lantern over the harbour")
    recovery.second.edit.setText("another lantern over the harbour!")
    recovery.unlock()
    assert not recovery.trouble.isHidden()
    recovery.second.edit.setText("another lantern over the harbour")
    recovery.unlock()
    assert not recovery.trouble.isHidden()
    assert opened == []
    recovery.key.setText(house.key.lower())
    recovery.unlock()
    assert len(opened) == 1
    _stop(opened)


def test_the_language_can_be_changed_before_anybody_is_known(
    make_desk_app: MakeDeskApp, house: House
) -> None:
    desk_app, page, _opened = _page(make_desk_app, house, "ar")
    assert page.ui.other_language.text() == "English"
    page.ui.other_language.click()
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    again = desk_app.window.content
    assert isinstance(again, UnlockPage)
    assert again.ui.other_language.text() == "العربية"


def test_the_passphrase_shows_on_request_and_the_keyboard_is_told(
    make_desk_app: MakeDeskApp, house: House
) -> None:
    _app, page, _opened = _page(make_desk_app, house, "ar")
    page.ui.passphrase.setText("مرافق")
    assert page.ui.keyboard.text() == "ع"
    page.ui.passphrase.setText("مرافق word")
    assert page.ui.keyboard.text() == "EN"
    assert page.ui.passphrase.echoMode() is QLineEdit.EchoMode.Password
    page.ui.show_passphrase.click()
    assert page.ui.passphrase.echoMode() is QLineEdit.EchoMode.Normal
    assert keyboard_badge("كلمة 12") == "ع"


def test_the_title_says_nothing_before_unlock(
    make_desk_app: MakeDeskApp, house: House, language: str
) -> None:
    desk_app, _page_shown, _opened = _page(make_desk_app, house, language)
    title = desk_app.window.windowTitle().lower()
    assert "shelter" not in title
    assert "دار" not in title


def test_whoever_comes_back_to_the_door_can_type_at_once(
    make_desk_app: MakeDeskApp, house: House, qtbot: QtBot
) -> None:
    desk_app, _page_before, _opened = _page(make_desk_app, house, "ar")
    window = desk_app.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    desk_app.show_recovery()
    assert isinstance(window.content, RecoveryPage)
    desk_app.show_unlock()
    page = window.content
    assert isinstance(page, UnlockPage)
    qtbot.waitUntil(page.ui.code.hasFocus)
