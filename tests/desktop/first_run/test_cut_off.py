"""The first run cut off at the recovery sheet: the way in is known, and the sheet is asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_desk.desktop.door import Door
from shelter_desk.desktop.first_run.manager_step import PassphraseStep
from shelter_desk.desktop.first_run.wizard import FirstRunWizard
from shelter_desk.desktop.page_name import RECOVERY_CARD, PageName
from shelter_desk.desktop.settings.page import SettingsPage
from shelter_desk.desktop.today.sheet_notice import SheetNotice
from shelter_desk.desktop.unlock.page import UnlockPage
from shelter_desk.domain.audit import Act, AuditFilter
from shelter_desk.domain.desk import ReturnPlace
from shelter_desk.domain.staff import Role
from shelter_desk.services.desk import Desk
from shelter_desk.services.opening import first_run, unlock
from shelter_desk.services.oversight import audit
from shelter_desk.services.people import settings
from tests import factories
from tests.desktop.conftest import MakeDeskApp
from tests.desktop.first_run.test_first_run import OWN, _to_passphrase, _to_recovery, wizard_door
from tests.desktop.pages_kit import HandClock, make_kit, whole


def _desk(wizard: FirstRunWizard) -> Desk:
    desk = wizard.choices.desk
    assert isinstance(desk, Desk)
    return desk


def test_the_sheet_waits_until_it_is_typed_back(
    make_desk_app: MakeDeskApp, tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    desk_app, _relaunch, _screen = make_desk_app(tmp_path / "desk", language)
    desk_app.start()
    wizard = desk_app.window.content
    assert isinstance(wizard, FirstRunWizard)
    wizard.opened.disconnect()
    step = _to_recovery(wizard, qtbot)
    desk = _desk(wizard)
    assert first_run.sheet_waits(desk), "a power cut here is told of on Today"
    pieces = Door.recovery_pieces(wizard_door(desk_app), wizard.choices.recovery_key)
    step.type_groups({group: pieces[group - 1] for group in step.asked})
    wizard.go_on()
    assert not first_run.sheet_waits(desk)
    with desk.database.read() as tx:
        told = tx.audit.entries(AuditFilter(acts=frozenset({Act.NEW_RECOVERY_KEY})), 9)
    assert [one.detail for one in told] == ["confirmed", "shown"]
    assert audit.verify(desk).clean
    unlock.lock(desk, ReturnPlace())


def test_a_new_sheet_ends_the_waiting(tmp_path: Path) -> None:
    desk = factories.create_desk(factories.make_parts(tmp_path)).desk
    assert not first_run.sheet_waits(desk), "an older desk is left alone"
    first_run.record_sheet_shown(desk)
    assert first_run.sheet_waits(desk)
    settings.confirm_recovery_key(desk, settings.new_recovery_key(desk))
    assert not first_run.sheet_waits(desk)
    unlock.lock(desk, ReturnPlace())


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_today_tells_of_it(tmp_path: Path, qtbot: QtBot, language: str) -> None:
    desk = factories.create_desk(factories.make_parts(tmp_path)).desk
    kit = make_kit(desk, HandClock(), language)
    qtbot.addWidget(kit.window)
    notice = SheetNotice(kit.context, kit.window)
    notice.refresh()
    assert notice.isHidden()
    first_run.record_sheet_shown(desk)
    notice.refresh()
    assert not notice.isHidden()
    notice.button.click()
    assert kit.opened == [(PageName.SETTINGS, RECOVERY_CARD)]
    page = whole(SettingsPage(kit.context, kit.window))
    page.resize(900, 500)
    kit.window.show()
    page.show()
    page.show_subject(RECOVERY_CARD)
    assert page.recovery is not None
    button = page.recovery.button
    qtbot.waitUntil(lambda: not button.visibleRegion().isEmpty())
    unlock.lock(desk, ReturnPlace())


def test_who_works_alone_finds_her_code_at_the_door(
    make_desk_app: MakeDeskApp, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = factories.create_desk(factories.make_parts(tmp_path / "desk")).desk
    code = desk.staff.sign_in_code
    unlock.lock(desk, ReturnPlace())
    desk_app, _relaunch, _screen = make_desk_app(tmp_path / "desk", "ar")
    desk_app.start()
    page = desk_app.window.content
    assert isinstance(page, UnlockPage)
    assert page.ui.code.text() == code
    page.ui.code.setFocus()
    qtbot.keyClicks(page.ui.code, "000")
    assert page.ui.code.text() == "000", "who types it out of habit types over it"


def test_with_a_second_person_the_door_names_nobody(tmp_path: Path) -> None:
    parts = factories.make_parts(tmp_path)
    desk = factories.create_desk(parts).desk
    assert unlock.only_code(parts) == desk.staff.sign_in_code
    factories.add_worker(desk, Role.CASEWORKER)
    assert unlock.only_code(parts) == ""
    unlock.lock(desk, ReturnPlace())


def test_keys_lead_through_the_first_run(
    make_desk_app: MakeDeskApp, tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    desk_app, _relaunch, _screen = make_desk_app(tmp_path / "desk", language)
    desk_app.start()
    wizard = desk_app.window.content
    assert isinstance(wizard, FirstRunWizard)
    step = _to_passphrase(wizard, qtbot)
    step.first.edit.setText(OWN)
    step.second.edit.setText(OWN[:-1])
    assert step.trouble.isHidden(), "while it is typed a beginning is enough"
    step.second.edit.editingFinished.emit()
    assert not step.trouble.isHidden()
    step.second.edit.setText(OWN)
    assert step.trouble.isHidden()
    desk_app.window.activateWindow()
    qtbot.waitUntil(desk_app.window.isActiveWindow)
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: wizard.number == 2)
    qtbot.keyClick(wizard, Qt.Key.Key_Return)
    assert isinstance(wizard.step, PassphraseStep)
